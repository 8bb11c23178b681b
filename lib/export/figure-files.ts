import { vocabularyOf } from '@/lib/analysis/vocabulary';
import type { Figure } from '@/lib/figures/figure';
import type { FigureKind } from '@/lib/figures/list';
import { defaultQuery } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import { type Column, decimal, text } from './column';
import { csvOf } from './csv';
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

/** What the cells of a figure's rows mean. */
const FIGURE_CELLS: Readonly<Record<string, string>> = {
  donor: 'id of the donor',
  channel: 'id of the first channel that a source names, or none-stated',
  name: 'its usual English name',
  year: 'year of the first day of the contribution’s date',
  date: 'day on which the sum changes, on which it was said, or to which it counts',
  stage: 'the furthest stage that any source reports',
  low: 'low end in the figure’s unit, with two decimals where that is a currency',
  high: 'high end in the figure’s unit, with two decimals where that is a currency',
  statement: 'id of the statement',
  speaker: 'name of the person or body',
  base: 'what the share is a share of',
  qualifier: 'over, at-least, about, under, up-to, or empty',
  share: 'the share in per cent, as stated',
  indicator: 'what is counted, as in observations.csv',
  scope: 'who is counted as operator',
  subject: 'who or what is counted',
  from: 'first day counted, or empty',
  cumulative: 'true where it adds up from its first day, false where it is one stretch of time',
  unit: 'ha, percent or count',
  flag: 'what the ledger marks the readings as; ok and date-approx may be drawn',
  drawn: 'true where it is a mark of the chart',
  reason: 'why it is not drawn, or empty',
  readings: 'ids of the readings, as in observations.csv',
};
const NUMBERS: readonly string[] = ['low', 'high', 'share'];

/** The columns of a figure's rows; an empty cell is one without a value. */
export function figureColumns(figure: Pick<Figure, 'columns'>): readonly Column<FigureRow>[] {
  return figure.columns.map((name) => {
    const value = (row: FigureRow) => row[name] || null;
    const description = FIGURE_CELLS[name] ?? '';
    return NUMBERS.includes(name)
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
