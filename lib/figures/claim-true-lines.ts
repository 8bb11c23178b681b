import type { ClaimSentence } from '@/lib/analysis/claim-page-rows';
import type { ClaimTest, SpendingSum } from '@/lib/analysis/claim-rows';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { counted, fullNumber, isZero } from '@/lib/format/numbers';
import { asksForMore, comparedWords } from './claim-terms';
import { amount, dot, sentence } from './claim-true-pieces';

/** How far published spending goes, and what would lie beyond it; null of words that ask for less. */
export function linesSentence(test: ClaimTest): ClaimSentence | null {
  const { statement, spending, currency } = test;
  if (!asksForMore(statement.qualifier)) return null;
  const { sum } = spending;
  if (sum === null) {
    return sentence('lines', [
      {
        text: 'The ledger holds no published spending of that time, so all of it is money that no document itemises.',
      },
    ]);
  }
  if (sum.short === null) {
    return sentence('lines', [
      {
        text: `The published spending of that time could not be converted into ${currencyName(currency)}, so how far it goes is not known.`,
      },
    ]);
  }
  const { low, high } = sum.short;
  const below = linesBelow(test, sum);
  if (isZero(high)) {
    return sentence(
      'lines',
      [
        { text: `The published lines, ${counted(sum.lines, 'line')} that come to ` },
        ...amount(sum.value, currency),
        {
          text: ', are money of that time and for that purpose: then they are enough for both ends.',
        },
      ],
      below,
    );
  }
  const compared = comparedWords(statement.qualifier);
  const lead = {
    text: 'Beyond the published lines, national money that no document itemises comes to ',
  };
  if (low === high)
    return sentence('lines', [lead, { text: compared }, ...amount(high, currency), dot], below);
  if (isZero(low)) {
    return sentence(
      'lines',
      [
        lead,
        { text: `nothing for the low end, and to ${compared}` },
        ...amount(high, currency),
        { text: ' for the high end.' },
      ],
      below,
    );
  }
  return sentence(
    'lines',
    [
      lead,
      { text: compared },
      ...amount(low, currency),
      { text: ' for the low end, ' },
      ...amount(high, currency),
      { text: ' for the high end.' },
    ],
    below,
  );
}

/** What the sum of published lines is made of, and where further money would lie. */
function linesBelow({ spending, currency }: ClaimTest, sum: SpendingSum): string {
  const missing = spending.rows.flatMap((row) => (row.kind === 'missing' ? [runWords(row)] : []));
  const outside = spending.rows.some(
    (row) => row.kind === 'line' && row.inSum && row.months.startsEarly + row.months.runsBeyond > 0,
  );
  const of = sum.printed
    .map(({ value, currency: code }) => `${fullNumber(value)} ${code}`)
    .join(' + ');
  return [
    `The published lines come to ${of}, ${fullNumber(sum.value)} ${currency} converted.`,
    missing.length === 0
      ? 'Every month of that time has a line of the activity; more would lie beside the lines.'
      : `More would lie ${listedOr(missing)}, for which no line of the activity is published, or beside the lines of the other months.`,
    ...(outside ? ['Lines that reach beyond that time are taken whole.'] : []),
    ...(sum.notConverted > 0
      ? [`${counted(sum.notConverted, 'line')} could not be converted.`]
      : []),
  ].join(' ');
}

/** `in 2023`, `from April to December 2024`, `in May 2022`. */
export function runWords({ from, to }: { readonly from: string; readonly to: string }): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return `in ${year}`;
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  if (first === last) return `in ${longDate(first)}`;
  return year === to.slice(0, 4)
    ? `from ${longDate(first).replace(` ${year}`, '')} to ${longDate(last)}`
    : `from ${longDate(first)} to ${longDate(last)}`;
}

function listedOr(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}
