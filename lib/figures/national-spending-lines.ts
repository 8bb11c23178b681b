import type { SpendingTest, Stretch } from '@/lib/analysis/claim-rows';
import { spendingTest } from '@/lib/analysis/claim-spending';
import { windowOf } from '@/lib/analysis/period';
import type { Query } from '@/lib/filters/query';
import { currencyName, shortMoney } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { counted, countWord } from '@/lib/format/numbers';
import { natureWord } from '@/lib/format/record-words';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { DrawnStrips } from './drawn-strips';
import type { Figure, FigureTable, Note } from './figure';
import { rowOf, spendingCells } from './national-rows';
import { empty, lineRows, nationalColumns, sumRow } from './national-table';
import { plainNote } from './notes';
import { nationalSources } from './required-notes';
import { rivalCells, rivalRows } from './spending-rivals';
import { besideStrips, keyOf, spendingValues, staircase } from './spending-strips';
import { daysOf, periodLabel } from './spending-words';
import { stripAxis, stripScale } from './strip-numbers';

const TITLE = 'National spending, line by line';
const COLUMNS = [
  'part',
  'id',
  'from',
  'to',
  'printed',
  'low',
  'high',
  'currency',
  'conversion_basis',
  'nature',
  'line',
  'confidence',
  'within',
  'in_sum',
  'why',
  'sources',
] as const;

/** Every reported line of spending of all times, executed ones as a staircase, and the months without. */
export function nationalSpendingLines(ledger: Ledger, query: Query): Figure {
  const { currency } = query;
  const spending = spendingTest({
    statement: { qualifier: null },
    required: { window: wholeTime(ledger), national: null },
    ledger,
    currency,
  });
  const isNone = ledger.spending.length === 0;
  const finding = findingOf(spending, currency);
  return {
    id: 'national-spending-lines',
    title: TITLE,
    finding,
    subtitle: `National money for ${ledger.subject.words.activity}, each line as reported for its own time, in ${currencyName(currency)}. Kept to ${longDate(ledger.subject.updated)}.`,
    unit: currency,
    currency,
    ledger: { version: ledger.identity.version, hash: ledger.identity.hash },
    options: { currency },
    columns: COLUMNS,
    rows: isNone
      ? []
      : spendingCells(spending, currency)
          .flatMap((cells) => [cells, ...rivalCells(cells.id ?? '', ledger, currency)])
          .map((cells) => rowOf(COLUMNS, cells)),
    total: null,
    contributions: [],
    leftOut: [],
    drawing: isNone ? { kind: 'none' } : drawingOf(spending, finding, ledger, query),
    table: tableOf(isNone ? null : spending, ledger, query),
    notes: isNone ? [] : notesOf(spending),
    sources: sourcesOf(spending, ledger, currency),
  };
}

/** From the first day that is counted or spent in to the day to which the ledger is kept, or later. */
function wholeTime(ledger: Ledger): Stretch {
  const counted = windowOf(ledger.subject, { period: 'counted', from: null, to: null });
  const lines = ledger.spending.filter((entry) => entry.nature === 'executed').map(daysOf);
  const [first] = [counted.from ?? [], ...lines.map(({ from }) => from)].flat().toSorted();
  const last = [counted.to ?? ledger.subject.updated, ...lines.map(({ to }) => to)]
    .toSorted()
    .at(-1);
  return { from: first ?? ledger.subject.updated, to: last ?? ledger.subject.updated };
}

function findingOf({ rows, sum, beside }: SpendingTest, currency: string): string {
  const missing = rows.filter((row) => row.kind === 'missing').map(periodLabel);
  if (!sum) {
    if (rows.some((row) => row.kind === 'line')) {
      return 'Only parts of lines that are not spent yet are reported as spent, so nothing is added up';
    }
    if (beside.length === 0) return 'No national spending is reported';
    const natures = [...new Set(beside.map(({ entry }) => natureWord(entry.nature)))];
    return `No line of spending is reported as spent; ${counted(beside.length, 'line')} ${beside.length === 1 ? 'is' : 'are'} ${listed(natures).replace(' and ', ' or ')}`;
  }
  const lines = sum.lines + sum.notConverted;
  const come =
    sum.lines === 0
      ? `none of which could be converted into ${currencyName(currency)}`
      : `${shortMoney(sum.value, currency)}${lines === 1 ? '' : ' together'}`;
  const months =
    missing.length === 0
      ? 'no month is without one'
      : missing.length > 3
        ? `none for ${countWord(missing.length)} stretches of months`
        : `none for ${listed(missing)}`;
  return `${capitalised(countWord(lines))} ${lines === 1 ? 'line is' : 'lines are'} reported as spent, ${come}; ${months}`;
}

function drawingOf(
  spending: SpendingTest,
  finding: string,
  ledger: Ledger,
  query: Query,
): DrawnStrips {
  const { currency } = query;
  const values = spendingValues(spending);
  const scale = stripScale(values);
  const frame = {
    ledger,
    query,
    scale,
    window: null,
    sum: { verdict: '', verdictDetail: '' },
  };
  const groups = [...staircase(spending, frame), ...besideStrips(spending, frame)];
  return {
    kind: 'strips',
    name: TITLE,
    description: `${finding}.`,
    axis: stripAxis(values, currency, scale),
    band: null,
    groups,
    key: keyOf(groups),
  };
}

function tableOf(spending: SpendingTest | null, ledger: Ledger, query: Query): FigureTable {
  const { currency } = query;
  const columns = nationalColumns(currency).map((column) =>
    column.key === 'support' ? { ...column, label: 'Support' } : column,
  );
  const start = {
    caption: `Every reported line of national spending, ${currency}`,
    columns,
    foot: null,
  };
  if (!spending) return { ...start, rows: [] };
  const { rows, sum, beside } = spending;
  const withRivals = (lines: SpendingTest['rows']) =>
    lineRows(lines, { ledger, query, window: null }).flatMap((row) => [
      row,
      ...rivalRows(row, ledger, currency),
    ]);
  const groups = [
    {
      title: 'Reported as spent',
      detail: 'indented lines are inside another and not added again',
      rows: [...withRivals(rows), ...(sum ? [sumRow(sum)] : [])],
    },
    {
      title: 'Planned, ordered or estimated',
      detail: 'never in the sum',
      rows: withRivals(beside),
    },
  ];
  return {
    ...start,
    rows: groups.flatMap(({ title, detail, rows: ofGroup }) =>
      ofGroup.map((row, index) => ({
        ...row,
        ...(index === 0 ? { group: { title, detail } } : {}),
        cells: [...row.cells, ...empty(columns.length - row.cells.length)],
      })),
    ),
  };
}

function notesOf({ rows, sum }: SpendingTest): readonly Note[] {
  const lines = rows.filter((row) => row.kind === 'line');
  return [
    ...(sum
      ? [
          plainNote(
            'The sum adds each line once and none that is inside another. It is no total of what was spent: no document says that the lines are all there are.',
          ),
        ]
      : []),
    ...(lines.some(({ entry }) => entry.rivals.length > 0)
      ? [
          plainNote(
            'A figure that contradicts a line stands below it in the table with the reason why it is not held.',
          ),
        ]
      : []),
  ];
}

function sourcesOf(
  { rows, beside }: SpendingTest,
  ledger: Ledger,
  currency: string,
): Figure['sources'] {
  const lines = [...rows, ...beside].flatMap((row) => (row.kind === 'line' ? row : []));
  return nationalSources(
    {
      documents: ledger.spending.flatMap((entry) => entry.sources.map((cited) => cited.source)),
      bases: lines.flatMap(({ entry, amount }) =>
        amount ? { currency: entry.amount.currency, basis: amount.basis } : [],
      ),
    },
    currency,
    ledger,
  );
}
