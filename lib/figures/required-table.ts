import type { ClaimTest, ReportedTotal } from '@/lib/analysis/claim-rows';
import type { Query } from '@/lib/filters/query';
import { asHeld, counted, fullRange } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import {
  monthsWords,
  printedTotal,
  statementHref,
  stretchWords,
  timesWords,
  totalName,
} from './claim-terms';
import type { FigureTable, FigureTableRow } from './figure';
import {
  amountCells,
  empty,
  lineRows,
  nationalColumns,
  sourceCell,
  sumRow,
} from './national-table';
import {
  endWords,
  independenceWords,
  ownBandWords,
  periodCell,
  publishersCell,
  speakerWords,
  totalPieces,
} from './required-cells';
import { featuredBand } from './required-rows';
import { baseOf, shareWords } from './share-words';

/** Every national figure against the band, group by group, and what other shares would require. */
export function requiredTable(test: ClaimTest, ledger: Ledger, query: Query): FigureTable {
  const { spending, currency, required, totals, apart, byShare } = test;
  const totalRows = (all: readonly ReportedTotal[]) =>
    all.flatMap((total) => [
      totalRow(total, test, ledger, query),
      ...total.later.map((again) => laterRow(again, total, ledger, query)),
    ]);
  const { sum } = spending;
  const frame = { ledger, query, window: required.window };
  const reaches = { text: endWords(sum?.reach ?? null, required.national) };
  const lines = [
    ...lineRows(spending.rows, frame),
    ...(sum ? [sumRow(sum)].map((row) => ({ ...row, cells: [...row.cells, reaches] })) : []),
  ];
  const alone = spending.rows.some((row) => row.kind === 'line')
    ? 'indented lines are inside another and not added again'
    : '';
  const { national, window } = required;
  return {
    caption: national
      ? `Every national figure, against ${fullRange(national.low, national.high)} ${currency} from ${stretchWords(window)}`
      : `Every national figure, in ${currency}`,
    columns: [...nationalColumns(currency), { key: 'reaches', label: 'Reaches', numeric: false }],
    rows: [
      ...grouped('National totals as stated', independenceWords(totals), totalRows(totals)),
      ...grouped('Spending lines, executed', alone, lines),
      ...grouped(
        'Planned, ordered or estimated',
        'beside the sum, never in it',
        lineRows(spending.beside, frame),
      ),
      ...grouped('Lines of other times', 'not in the sum', lineRows(spending.otherTimes, frame)),
      ...grouped('Totals of other times', 'not set against this band', totalRows(apart)),
      ...grouped(
        byShare.length === 0 ? 'What the statement requires' : 'What stated shares require',
        `beside the foreign support from ${stretchWords(window)}`,
        [...byShare, featuredBand(test, ledger)]
          .toSorted((a, b) => compareDecimals(a.share, b.share))
          .map((one) => shareRow(one, test, ledger, query)),
      ),
    ].map(padded),
    foot: null,
    holds: 'Every national figure with base, source and conversion,',
  };
}

function grouped(
  title: string,
  detail: string,
  rows: readonly FigureTableRow[],
): readonly FigureTableRow[] {
  return rows.map((row, index) => (index === 0 ? { ...row, group: { title, detail } } : row));
}

/** Every row has a cell for every column. */
function padded(row: FigureTableRow): FigureTableRow {
  return { ...row, cells: [...row.cells, ...empty(9 - row.cells.length)] };
}

function totalRow(
  total: ReportedTotal,
  { required, currency, totals }: ClaimTest,
  ledger: Ledger,
  query: Query,
): FigureTableRow {
  const { key, statement, less, amount, source, own, reach, assumed } = total;
  // Of another time altogether, neither how far it lies off nor another band says anything.
  const isOfTime = totals.includes(total);
  const remarks = [
    isOfTime ? monthsWords(total.months) : '',
    isOfTime && own ? ownBandWords(own, currency) : '',
    assumed ? 'whether the foreign part is inside is not said' : '',
  ].filter((words) => words !== '');
  return {
    key,
    cells: [
      {
        text: totalName(total),
        href: statementHref(ledger, query, statement.id),
        ...(remarks.length > 0 ? { detail: capitalised(remarks.join('; ')) } : {}),
      },
      periodCell(statement),
      { text: printedTotal(total), pieces: totalPieces(statement, less, ledger) },
      ...amountCells(amount, less !== null),
      { text: baseOf(statement) },
      { text: isOfTime ? speakerWords(total) : '' },
      sourceCell(source),
      { text: endWords(reach, required.national) },
    ],
  };
}

function laterRow(
  again: Statement,
  { less }: ReportedTotal,
  ledger: Ledger,
  query: Query,
): FigureTableRow {
  const [cited] = again.sources;
  const part = less && (ledger.byId.statement.get(again.counterpart ?? '') ?? null);
  return {
    key: `again ${again.id}`,
    level: 1,
    cells: [
      {
        text: totalName({ statement: again }),
        href: statementHref(ledger, query, again.id),
        detail: 'the same figures again, not a second measurement',
      },
      periodCell(again),
      { text: again.printed, pieces: totalPieces(again, part, ledger) },
      ...empty(2),
      { text: baseOf(again) },
      { text: '' },
      sourceCell((cited && ledger.byId.source.get(cited.source)) ?? null),
    ],
  };
}

function shareRow(
  { share, times, statements, national }: ClaimTest['byShare'][number],
  { statement }: ClaimTest,
  ledger: Ledger,
  query: Query,
): FigureTableRow {
  const [first] = statements;
  const isFeatured = first?.id === statement.id;
  return {
    key: `share ${share}`,
    cells: [
      {
        text: isFeatured ? `${shareWords(statement)}, the statement` : `${asHeld(share)} %`,
        ...(first ? { href: statementHref(ledger, query, first.id) } : {}),
        detail: [
          isFeatured && statements.length === 1 ? '' : counted(statements.length, 'statement'),
          times === null ? 'no sum is enough' : `${timesWords(times)} foreign support`,
        ]
          .filter((words) => words !== '')
          .join(', '),
      },
      ...empty(2),
      national ? { text: fullRange(national.low, national.high) } : { text: '–', spoken: 'no sum' },
      { text: '' },
      { text: [...new Set(statements.map(baseOf))].join('; ') },
      { text: '' },
      publishersCell(statements, ledger),
    ],
  };
}
