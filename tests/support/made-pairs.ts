import type { Check, Untestable, Verdict } from '@/lib/analysis/printed-check';
import type { CheckedPair } from '@/lib/analysis/printed-pairs';
import type { ReportAmount } from '@/lib/ledger/schema';
import { madeLedger } from './made-ledger';
import { printed, report, reported } from './made-reports';

/** Printed conversions with the verdicts that a test wants, whatever their numbers come to. */

export const made = madeLedger({});

export const checkOf = (verdict: Verdict, reason: Untestable = 'coarse'): Check => ({
  date: '2021-05-04',
  rates: null,
  rate: '1.25',
  gap: verdict === 'not-testable' ? null : '3.00',
  side: verdict === 'agrees' || verdict === 'not-testable' ? null : 'above',
  verdict,
  reason: verdict === 'not-testable' ? reason : null,
});

/** A pair of a contribution of 4 May 2021 with these two verdicts. */
export function pair(
  onDate: Verdict,
  published: Verdict,
  { date = '2021-05-04', day = '2021', gap = '3.00' } = {},
): CheckedPair {
  const original = printed('€400', '400', 'EUR');
  const equivalent = printed('$500', '500', 'USD', { role: 'conversion' });
  const [source] = made.sources;
  if (!source) throw new Error('the made ledger has a source');
  const later = checkOf(published);
  return {
    contribution: reported([[original, equivalent]], { id: 'one', date }),
    report: report([original, equivalent]),
    reportNumber: 1,
    source: { ...source, published: day },
    original,
    equivalent,
    implied: { low: '1.25', high: '1.25' },
    onDate: checkOf(onDate),
    published: later.gap === null ? later : { ...later, gap },
  };
}

const agrees = pair('agrees', 'agrees');
const untestable = pair('not-testable', 'not-testable');

/** One of each outcome; the last two are copies that hide what another may tell. */
export const OUTCOMES = {
  yes: agrees,
  later: pair('off', 'agrees'),
  no: pair('off', 'off'),
  open: untestable,
  half: pair('not-testable', 'agrees'),
  undated: {
    ...agrees,
    source: { ...agrees.source, published: null },
    published: checkOf('not-testable', 'undated'),
  },
  lostSign: {
    ...untestable,
    original: { ...untestable.original, currency: null },
    onDate: checkOf('not-testable', 'currency-unknown'),
    published: checkOf('not-testable', 'currency-unknown'),
  },
} as const satisfies Record<string, CheckedPair>;

let least = 500;
/** The same with an equivalent of its own, so that it repeats no other. */
export function distinct(one: CheckedPair): CheckedPair {
  least += 1;
  return { ...one, equivalent: { ...one.equivalent, value: String(least) } };
}

/** Each an equivalent of its own, and each printed twice. */
export function twice(...pairs: readonly CheckedPair[]): CheckedPair[] {
  return pairs.flatMap((one) => {
    const own = distinct(one);
    return [own, own];
  });
}

export function times(count: number, one: CheckedPair): CheckedPair[] {
  return Array.from({ length: count }, () => one);
}

/** The same words by another publisher. */
export function elsewhere(one: CheckedPair): CheckedPair {
  return { ...one, source: { ...one.source, publisher: 'The Other Paper' } };
}

/** The same with a word before its equivalent. */
export function said(one: CheckedPair, qualifier: ReportAmount['qualifier']): CheckedPair {
  return { ...one, equivalent: { ...one.equivalent, qualifier } };
}
