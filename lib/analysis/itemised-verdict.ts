import { compareDecimals } from '@/lib/money';
import type { Verdict } from './itemised-rows';
import type { Total } from './totals';

/** One verdict for all readings of a stated total: only what they agree on; null without any. */
export function verdictOf(stated: string, readings: readonly Total[]): Verdict | null {
  const verdicts = new Set(readings.map((held) => readingOf(stated, held)));
  const [only] = verdicts;
  if (only === undefined) return null;
  if (verdicts.size === 1) return only;
  if (verdicts.has('depends-on-counting')) return 'depends-on-both';
  return verdicts.has('less') ? 'depends-on-members' : 'all';
}

function readingOf(stated: string, { low, high }: Total): Exclude<Verdict, 'depends-on-both'> {
  const least = compareDecimals(low, stated);
  if (least >= 0) return least > 0 ? 'more' : 'all';
  return compareDecimals(high, stated) < 0 ? 'less' : 'depends-on-counting';
}
