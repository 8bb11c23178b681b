import { tryIt } from '@/lib/analysis/try-it';
import type { TryIt, TryOutcome } from '@/lib/analysis/try-it-rows';

/** Questions to share, foreign and national total in US dollars, and their answers in words. */

export const PREFILL = { share: '90', foreign: { low: '18809738.34', high: '40328372.63' } };

export type Given = string | null;

export function asked(share: Given, foreign: Given, national: Given, prefill = PREFILL): TryIt {
  return tryIt({ share, foreign, national }, prefill, 'USD');
}

export function inWords({ sentence }: TryIt): string {
  return sentence.map(({ text }) => text).join('');
}

/** The value that was asked, or why there is none. */
export function outcome({ answer }: TryIt): string {
  if (answer.kind === 'check') return answer.fits;
  return said(answer.outcome);
}

function said(one: TryOutcome): string {
  return one.kind === 'value' ? `${one.nearly ? 'nearly ' : ''}${one.value}` : one.kind;
}
