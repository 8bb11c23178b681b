import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { asHeld } from '@/lib/format/numbers';
import { perWord, quantityWord } from '@/lib/format/record-words';
import { statedThing } from '@/lib/format/stated-words';
import { baseWord, qualifierWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { amountText } from './plain-figure';
import type { PrintedFigure } from './text-rows';

/** A statement in the site's own words. */

/** `over 90 per cent`, `10,000,000 US dollars`: what the printed words are read as. */
export function readingOf({ qualifier, value, unit }: Statement): string {
  const figure =
    unit === 'percent' ? `${asHeld(value)} per cent` : `${amountText(value)} ${currencyName(unit)}`;
  return qualifier === null ? figure : `${qualifierWord(qualifier)} ${figure}`;
}

/** `national share of the activities`, `cost per mine (of what, is not said)`. */
export function whatOf({ quantity, per, base }: Statement): string {
  return statedThing(quantity, per, base);
}

/** `cost of a unit per mine`. */
export function quantityOf({ quantity, per }: Pick<Statement, 'quantity' | 'per'>): string {
  return per === null ? quantityWord(quantity) : `${quantityWord(quantity)} ${perWord(per)}`;
}

/** `of the whole programme`; the words for an unsaid base are a clause of their own. */
export function baseOf(base: string): string {
  return base === 'unclear' ? `(${baseWord(base)})` : baseWord(base);
}

/** `2008 to 2012`, or `no period named`. */
export function periodOf(
  { period }: Pick<Statement, 'period'>,
  written: (date: string) => string = longDate,
): string {
  return period === null ? 'no period named' : written(period);
}

/** The printed words in the language of the first document; they hold their own qualifier. */
export function printedWords(
  { printed, sources }: Pick<Statement, 'printed' | 'sources'>,
  ledger: Ledger,
): PrintedFigure {
  const lang = ledger.byId.source.get(sources[0]?.source ?? '')?.language ?? 'en';
  return { text: printed, lang, lost: false, qualifier: null };
}
