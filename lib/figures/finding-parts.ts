import type { Query } from '@/lib/filters/query';
import { shortRange } from '@/lib/format/currencies';
import { markOf } from '@/lib/format/sums';
import type { Figure, TextPart } from './figure';
import type { Frame } from './frame';
import { linkToEntries } from './links';

/** A piece of a finding: words, or a number with its rows. */
export type Piece = string | TextPart;

/** A finding as a sentence and, for a page, in the pieces that open rows. */
export function findingFrom(
  pieces: readonly Piece[],
): Pick<Figure, 'finding'> & Required<Pick<Figure, 'findingParts'>> {
  const findingParts = pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : piece));
  return { finding: findingParts.map(({ text }) => text).join(''), findingParts };
}

/** A short sum of what counts, with the rows behind it: `text` where it is not the whole range. */
export function moneyPart(
  frame: Frame,
  total: { readonly low: string; readonly high: string },
  filters: Partial<Query>,
  text: string = shortRange(total.low, total.high, frame.query.currency),
): TextPart {
  return {
    text,
    href: linkToEntries(frame, { ...filters, counted: 'counted' }),
    sum: markOf(total),
  };
}
