import { precisionOf } from '@/lib/dates';
import { shortDate } from '@/lib/format/dates';
import { isZero } from '@/lib/format/numbers';
import { verdictWord } from '@/lib/format/record-words';
import type { CheckLine } from './conversions-rows';
import type { Check, impliedRate } from './printed-check';
import type { PrintedPair } from './printed-pairs';

type Sides = Pick<PrintedPair, 'original' | 'equivalent'>;

/** `1.18188`, `1.215 to 1.217`, `2 or more`, `up to 2`; a dash where an original is zero. */
export function impliedWords(implied: ReturnType<typeof impliedRate>): string {
  if (implied === null) return '–';
  const { low, high } = implied;
  if (high === null) return `${low} or more`;
  if (low === high) return low;
  return low === '0' ? `up to ${high}` : `${low} to ${high}`;
}

/**
 * `USD for 1 EUR`: what an implied rate counts. Where one currency is not known, what is known:
 * `AZN for 1 unit`, `units for 1 EUR`; null where neither is.
 */
export function unitWords({ original, equivalent }: Sides): string | null {
  const [of, into] = [original.currency, equivalent.currency];
  return of === null && into === null ? null : `${into ?? 'units'} for 1 ${of ?? 'unit'}`;
}

/** A printed conversion held against one rate, in words. */
export function checkLine(sides: Sides, check: Check): CheckLine {
  const { verdict, rate, rates } = check;
  return {
    verdict,
    word: verdictWord(verdict),
    gap: gapWords(check),
    rate,
    rateOf: rates && rateOfWords(check),
    why: whyWords(sides, check),
  };
}

/** `0.07 % below`, `no gap` where the rate lies inside; null where nothing could be tested. */
export function gapWords({ gap, side }: Pick<Check, 'gap' | 'side'>): string | null {
  if (gap === null) return null;
  if (side === null) return 'no gap';
  // What misses the rate by less than is shown misses it all the same.
  return `${gap === '0.00' ? 'under 0.01' : gap} % ${side}`;
}

/** `8 Sept. 2021`, `mean of 2012`, and what else a reader should know of the rate. */
function rateOfWords({ date: asked, rates }: Check): string {
  if (rates?.date === undefined || rates.date === null) return 'one currency';
  const { date, basis } = rates;
  const isDay = precisionOf(date) === 'day';
  const when = isDay ? shortDate(date) : `mean of ${shortDate(date)}`;
  const through = basis === 'derived' ? ', through the US dollar' : '';
  if (basis === 'carried') return `${when}, the last rate held`;
  return isDay && date !== asked ? `${when}, the nearest earlier day${through}` : when + through;
}

/** Why a conversion cannot be tested, a clause; null where it can. */
function whyWords({ original, equivalent }: Sides, { reason, rates, date }: Check): string | null {
  switch (reason) {
    case null:
      return null;
    case 'currency-unknown':
      return original.currency !== null
        ? 'the equivalent’s currency is not known'
        : equivalent.currency === null
          ? 'neither currency is known'
          : 'the original’s currency is not known';
    case 'undated':
      return 'the document is undated';
    case 'coarse':
      return 'the equivalent is printed too coarsely';
    case 'no-rate':
      return rates === null && date !== null && !isZero(original.value)
        ? `no rate of ${shortDate(date)} is held`
        : 'the original is zero';
  }
}
