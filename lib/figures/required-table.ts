import type { ClaimTest, Reach, ReportedTotal } from '@/lib/analysis/claim-rows';
import type { Total } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { shortDate } from '@/lib/format/dates';
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
import type { Cell, FigureTable, FigureTableRow } from './figure';
import {
  amountCells,
  empty,
  lineRows,
  nationalColumns,
  sourceCell,
  sumRow,
} from './national-table';
import { shareWords } from './share-words';
import { periodLabel } from './spending-words';

/** Every national figure against the band, group by group, and what other shares would require. */
export function requiredTable(test: ClaimTest, ledger: Ledger, query: Query): FigureTable {
  const { spending, currency, required, totals, apart, byShare } = test;
  const totalRows = (all: readonly ReportedTotal[]) =>
    all.flatMap((total) => [
      totalRow(total, test, ledger, query),
      ...total.later.map((again) => laterRow(again, total, ledger, query)),
    ]);
  const { sum } = spending;
  const reaches = { text: endWords(sum?.reach ?? null, required.national) };
  const lines = [
    ...lineRows(spending.rows, ledger, required.window),
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
        lineRows(spending.beside, ledger, required.window),
      ),
      ...grouped(
        'Lines of other times',
        'not in the sum',
        lineRows(spending.otherTimes, ledger, required.window),
      ),
      ...grouped('Totals of other times', 'not set against this band', totalRows(apart)),
      ...grouped(
        byShare.length === 0 ? 'What the statement requires' : 'What stated shares require',
        'of the same foreign support',
        [...byShare, featuredShare(test)]
          .toSorted((a, b) => compareDecimals(a.share, b.share))
          .map((one) => shareRow(one, test, ledger, query)),
      ),
    ].map(padded),
    foot: null,
    open: true,
  };
}

/** `no speaker independent`, `one of three by an independent speaker`. */
export function independenceWords(totals: readonly ReportedTotal[]): string {
  const independent = totals.filter((total) => total.independent).length;
  if (totals.length === 0) return '';
  if (independent === 0) return 'none by an independent speaker';
  if (independent === totals.length) return 'by independent speakers';
  return `${independent} of ${totals.length} by an independent speaker`;
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
  return { ...row, cells: [...row.cells, ...empty(8 - row.cells.length)] };
}

function totalRow(
  total: ReportedTotal,
  { required, totals }: ClaimTest,
  ledger: Ledger,
  query: Query,
): FigureTableRow {
  const { key, statement, less, amount, source, own, reach, assumed } = total;
  const remarks = [
    // Of another time altogether, how many months it lies off says nothing.
    totals.includes(total) ? monthsWords(total.months) : '',
    own?.national
      ? `for its own months ${endWords(own.reach, own.national)} of ${fullRange(own.national.low, own.national.high)}`
      : '',
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
      { text: speakerWords(total) },
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
      ...empty(3),
      sourceCell((cited && ledger.byId.source.get(cited.source)) ?? null),
    ],
  };
}

function featuredShare({ statement, times, required }: ClaimTest): ClaimTest['byShare'][number] {
  return {
    share: statement.value,
    times,
    statements: [statement],
    national: required.national,
  };
}

function shareRow(
  { share, times, statements, national }: ClaimTest['byShare'][number],
  { required, statement }: ClaimTest,
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
        ...(isFeatured ? {} : { detail: counted(statements.length, 'statement') }),
      },
      { text: periodLabel(required.window) },
      { text: '' },
      national ? { text: fullRange(national.low, national.high) } : { text: '–', spoken: 'no sum' },
      { text: times === null ? 'no sum is enough' : timesWords(times) },
    ],
  };
}

function periodCell({ period }: Statement): Cell {
  return { text: period === null ? 'not given' : shortDate(period) };
}

function totalPieces(
  statement: Statement,
  less: Statement | null,
  ledger: Ledger,
): NonNullable<Cell['pieces']> {
  const piece = ({ printed, sources }: Statement) => ({
    text: printed,
    lang: ledger.byId.source.get(sources[0]?.source ?? '')?.language ?? '',
  });
  return less
    ? [piece(statement), { text: ' less ', lang: null }, piece(less)]
    : [piece(statement)];
}

function speakerWords({ independent }: ReportedTotal): string {
  if (independent === null) return 'party not named';
  return independent ? 'independent' : 'domestic';
}

function endWords(reach: Reach | null, band: Total | null): string {
  if (reach === null || band === null) return '';
  if (band.low === band.high) return reach === 'both' ? 'yes' : 'no';
  return { neither: 'neither end', low: 'low end', both: 'both ends' }[reach];
}
