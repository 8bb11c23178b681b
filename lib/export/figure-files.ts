import { vocabularyOf } from '@/lib/analysis/vocabulary';
import type { Figure } from '@/lib/figures/figure';
import type { FigureKind } from '@/lib/figures/list';
import { defaultQuery } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import { type Column, decimal, text } from './column';
import { csvOf } from './csv';
import { FIGURE_CELLS, FIGURE_NUMBERS } from './figure-cells';
import { jsonText, objectsOf } from './json';
import { API, type LedgerFile } from './ledger-file';

/** A figure as JSON and as CSV. */
export function figureFiles(
  ledger: Ledger,
  { id, title, endpoint, make }: FigureKind,
): readonly LedgerFile[] {
  const words = {
    title,
    endpoint,
    columns: () => figureColumns(make(ledger, defaultQuery(vocabularyOf(ledger), endpoint))),
  };
  return [
    {
      ...words,
      path: `${API}/figures/${id}.json`,
      format: 'json',
      holds:
        'the figure as data: its sentence, rows, total, the contributions behind it and what is left out',
      write: (query) => jsonText(figureObject(make(ledger, query))),
    },
    {
      ...words,
      path: `${API}/figures/${id}.csv`,
      format: 'csv',
      holds: 'the rows of the figure',
      write: (query) => figureCsv(make(ledger, query)),
    },
  ];
}

type FigureRow = Figure['rows'][number];

/** The columns of a figure's rows; an empty cell is one without a value. */
export function figureColumns(figure: Pick<Figure, 'columns'>): readonly Column<FigureRow>[] {
  return figure.columns.map((name) => {
    const value = (row: FigureRow) => row[name] || null;
    const description = FIGURE_CELLS[name] ?? '';
    return FIGURE_NUMBERS.includes(name)
      ? decimal(name, description, value)
      : text(name, description, value);
  });
}

/** A figure's rows as CSV. */
export function figureCsv(figure: Figure): string {
  return csvOf(figureColumns(figure), figure.rows);
}

/** A figure as JSON gives it: what was measured, how, the rows, and the contributions behind them. */
export function figureObject(figure: Figure): object {
  const { id, title, finding, unit, currency, ledger, options, total, contributions, leftOut } =
    figure;
  const rows = objectsOf(figureColumns(figure), figure.rows);
  return {
    id,
    title,
    finding,
    unit,
    currency,
    ledger,
    options,
    rows,
    total,
    contributions,
    leftOut,
  };
}
