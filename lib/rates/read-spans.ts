import type { CsvRow } from '@/lib/csv';
import { type RatesFault, type Report, reporter, show } from './faults';
import type { PerUsdSpan } from './rates';
import { CODE, isDay, POSITIVE } from './read-euro-rates';
import { readTable } from './read-table';

const COLUMNS = 'currency,from,to,per_usd,kind,source';

/** Reads spans of units per 1 USD; faults go into the list, and what has none is returned. */
export function readSpans(text: string, faults: RatesFault[]): readonly PerUsdSpan[] {
  const report = reporter('per-usd', faults);
  const table = readTable(text, report);
  if (!table) return [];
  const found = table.header.join();
  if (found !== COLUMNS) {
    const mend = 'Put the columns in this order.';
    report({ rule: 'columns', path: 'line 1', found: show(found), expected: COLUMNS, mend });
    return [];
  }
  const spans = table.rows.map((row) => {
    reportCells(row, report);
    const [currency = '', from = '', to = '', perUsd = '', kind = '', source = ''] = row.cells;
    return { currency, from, to: to === '' ? null : to, perUsd, kind, source };
  });
  reportOverlaps(
    spans.map((span, index) => ({ ...span, line: table.rows[index]?.line ?? 0 })),
    report,
  );
  return spans;
}

function reportCells(row: CsvRow, report: Report): void {
  const [currency = '', from = '', to = '', perUsd = '', kind = '', source = ''] = row.cells;
  const wrong = (rule: string, column: string, cell: string, expected: string, mend: string) => {
    const path = `line ${row.line}, column ${column}`;
    report({ rule, path, found: cell === '' ? 'nothing' : show(cell), expected, mend });
  };
  const code = 'an ISO 4217 code of three capital letters';
  if (!CODE.test(currency)) wrong('rate-code', 'currency', currency, code, 'Write the code.');
  const day = 'a day such as 2021-09-08';
  if (!isDay(from)) wrong('rate-day', 'from', from, day, 'Write the day.');
  if (to !== '' && !isDay(to)) {
    wrong('rate-day', 'to', to, `${day}, or nothing`, 'Write the day, or leave the cell empty.');
  }
  if (isDay(from) && isDay(to) && to < from) {
    wrong('rate-span', 'to', to, `a day not before ${from}`, 'Put the two days in order.');
  }
  if (!POSITIVE.test(perUsd)) {
    wrong('rate-positive', 'per_usd', perUsd, 'a positive decimal such as 1.7', 'Write the rate.');
  }
  if (kind === '') {
    wrong('rate-words', 'kind', kind, 'what kind of rate it is', 'Say what kind of rate it is.');
  }
  if (source === '') {
    wrong('rate-words', 'source', source, 'who publishes the rate', 'Name the source.');
  }
}

function reportOverlaps(
  spans: readonly (PerUsdSpan & { readonly line: number })[],
  report: Report,
): void {
  const inOrder = spans.toSorted(
    (a, b) => compare(a.currency, b.currency) || compare(a.from, b.from),
  );
  for (const [index, span] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next?.currency !== span.currency || (span.to !== null && span.to < next.from)) continue;
    report({
      rule: 'spans-apart',
      path: `line ${next.line}, column from`,
      found: `${next.currency} from ${next.from}`,
      expected: `a day after ${span.to ?? 'the end of the span before, which is open'}`,
      mend: 'Let each span end before the next of its currency begins.',
    });
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
