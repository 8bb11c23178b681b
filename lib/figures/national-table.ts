import type {
  ConvertedAmount,
  SpendingSum,
  SpendingTest,
  SpendingTestLine,
  Stretch,
} from '@/lib/analysis/claim-rows';
import { linksFor } from '@/lib/analysis/links';
import type { Query } from '@/lib/filters/query';
import { fullNumber } from '@/lib/format/numbers';
import { lineWord, natureWord } from '@/lib/format/record-words';
import { basisWord, capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Source } from '@/lib/ledger/schema';
import type { Cell, FigureTable, FigureTableRow } from './figure';
import { insideWords, printedSum } from './spending-strips';
import { daysOf, periodLabel, printedLine, timeWords } from './spending-words';

/** The columns that every table of national figures has, the ends of it left to each. */
export function nationalColumns(currency: string): FigureTable['columns'] {
  return [
    { key: 'figure', label: 'Figure', numeric: false },
    { key: 'period', label: 'Period', numeric: false },
    { key: 'printed', label: 'As printed', numeric: false },
    { key: 'amount', label: currency, numeric: true },
    { key: 'conversion', label: 'Conversion', numeric: false },
    { key: 'base', label: 'Base', numeric: false },
    { key: 'support', label: 'Speaker or confidence', numeric: false },
    { key: 'source', label: 'Source', numeric: false },
  ];
}

/** What the rows of lines are made with; a window is the time that they are set against. */
export interface LineFrame {
  readonly ledger: Ledger;
  readonly query: Query;
  readonly window: Stretch | null;
}

/** Lines with those inside them indented, and the months for which there is none. */
export function lineRows(
  lines: readonly (SpendingTest['rows'][number] | SpendingTestLine)[],
  frame: LineFrame,
): readonly FigureTableRow[] {
  const ids = new Set(lines.flatMap((row) => (row.kind === 'line' ? row.entry.id : [])));
  return lines.map((row) =>
    row.kind === 'missing'
      ? {
          key: `missing ${row.from}`,
          cells: [{ text: 'No figure published' }, { text: periodLabel(row) }, ...empty(6)],
        }
      : {
          key: row.entry.id,
          ...(row.level > 0 ? { level: row.level } : {}),
          cells: lineCells(row, ids, frame),
        },
  );
}

/** The last row of the lines; strong, since rows of other kinds follow it. */
export function sumRow(sum: SpendingSum): FigureTableRow {
  const left = sum.notConverted === 0 ? '' : `${sum.notConverted} not converted`;
  return {
    key: 'sum',
    strong: true,
    cells: [
      { text: 'Sum of these lines', ...(left === '' ? {} : { detail: left }) },
      { text: '' },
      { text: printedSum(sum) },
      sum.lines === 0 ? { text: '–' } : { text: fullNumber(sum.value) },
      ...empty(4),
    ],
  };
}

/** The amount and how it got there, two cells. */
export function amountCells(
  amount: ConvertedAmount | null,
  isDifference: boolean,
): readonly Cell[] {
  const none = basisWord('none');
  if (!amount) return [{ text: '–', spoken: none }, { text: none }];
  const { value, basis, rate } = amount;
  const [how = '', ...more] = [
    ...(isDifference ? ['difference of two totals'] : []),
    ...(isDifference && basis === 'same' ? [] : basisWord(basis).split(', ')),
    ...(rate === null ? [] : [`×\u00a0${rate}`]),
  ];
  return [
    { text: fullNumber(value) },
    { text: how, ...(more.length === 0 ? {} : { detail: more.join(', ') }) },
  ];
}

export function sourceCell(source: Source | null): Cell {
  return source ? { text: source.publisher, href: `/sources/${source.id}` } : { text: '' };
}

export function empty(count: number): readonly Cell[] {
  return Array.from({ length: count }, () => ({ text: '' }));
}

function lineCells(
  line: SpendingTestLine,
  ids: ReadonlySet<string>,
  { ledger, query, window }: LineFrame,
): readonly Cell[] {
  const { entry, amount, source } = line;
  const remarks = [
    entry.nature === 'executed' ? '' : natureWord(entry.nature),
    line.level > 0 ? insideWords(line, ids) : '',
    timeWords(line, window),
  ].filter((words) => words !== '');
  return [
    {
      text: entry.title,
      href: linksFor(ledger, query).spending(entry.id),
      ...(remarks.length > 0 ? { detail: capitalised(remarks.join('; ')) } : {}),
    },
    { text: periodLabel(daysOf(entry)) },
    { text: entry.printed, pieces: printedLine(entry, ledger) },
    ...amountCells(amount, false),
    { text: lineWord(entry.line) },
    { text: `${entry.confidence} confidence` },
    sourceCell(source),
  ];
}
