import { currencyName } from '@/lib/format/currencies';
import { publishedWords } from '@/lib/format/dates';
import { countWord, fullNumber, fullRange, isZero } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { compareDecimals, exact } from '@/lib/money';
import type { DisagreementSide, PrintedBy } from './disagreement-rows';
import type { HeldAlone } from './held-alone';
import type { Apart } from './how-far-apart';
import type { Links } from './links';
import type { PrintedFigure } from './text-rows';

/** So many documents of a side stand open; one more is shown rather than folded. */
const SHOWN = 4;

/** The documents of a side, the rest of many behind a fold. */
export function foldedAfter(
  printed: readonly PrintedBy[],
): Pick<DisagreementSide, 'printed' | 'more'> {
  if (printed.length <= SHOWN + 1) return { printed, more: null };
  const rest = printed.slice(SHOWN);
  return {
    printed: printed.slice(0, SHOWN),
    more: { label: `${capitalised(countWord(rest.length))} more documents`, printed: rest },
  };
}

/** A document with a figure as it prints it. */
export function printedBy(
  source: string,
  figure: PrintedFigure | null,
  remark: string | null,
  { ledger, links }: { readonly ledger: Ledger; readonly links: Pick<Links, 'source'> },
): Omit<PrintedBy, 'key'> {
  const document = ledger.byId.source.get(source);
  const published = document?.published ?? null;
  return {
    figure,
    publisher: { text: document?.publisher ?? source, href: links.source(source) },
    published: publishedWords(published),
    textOf: document?.carries ?? null,
    remark,
  };
}

/** Each with a key of its own, by its place. */
export function keyed(printed: readonly Omit<PrintedBy, 'key'>[]): readonly PrintedBy[] {
  return printed.map((one, index) => ({ key: `${index + 1} ${one.publisher.href}`, ...one }));
}

/** Length of a side’s mark and its converted amount, from how far apart the sides are. */
export function onScale(
  { values, converted }: Apart,
  index: number,
  currency: string,
): Pick<DisagreementSide, 'length' | 'converted'> {
  const value = values[index] ?? null;
  const [largest = '0'] = values
    .flatMap((one) => one ?? [])
    .toSorted((a, b) => compareDecimals(b, a));
  return {
    length:
      value === null || isZero(largest)
        ? null
        : Number(exact(value).div(exact(largest)).toFixed(4)),
    converted:
      converted && value !== null ? `${fullNumber(value)} ${currencyName(currency)}` : null,
  };
}

/** What a total, or a sum of one number, would be, and how far it would move. */
export function outcomeOf(
  alone: HeldAlone | 'not-converted' | null,
  of: 'total' | 'sum',
): DisagreementSide['outcome'] {
  if (alone === null) return null;
  if (alone === 'not-converted') {
    return { change: 'Could not be counted', total: 'no rate of its time is held' };
  }
  const { total, change } = alone;
  return {
    change: capitalised(of === 'sum' ? moved(change.low) : changeWords(change)),
    total: fullRange(total.low, total.high),
  };
}

/** `as it is`, `both ends 22,628.41 less`, `low end 118,270.00 more`. */
function changeWords({ low, high }: HeldAlone['change']): string {
  if (low === high) return isZero(low) ? moved(low) : `both ends ${moved(low)}`;
  return [
    ...(isZero(low) ? [] : [`low end ${moved(low)}`]),
    ...(isZero(high) ? [] : [`high end ${moved(high)}`]),
  ].join(', ');
}

function moved(by: string): string {
  if (isZero(by)) return 'as it is';
  return by.startsWith('-') ? `${fullNumber(by.slice(1))} less` : `${fullNumber(by)} more`;
}
