import { isZero } from '@/lib/format/numbers';
import type { Strip, StripMark, SummedRows } from './drawn-strips';
import type { TextPart } from './figure';
import type { Piece } from './finding-parts';

/** What a strip says in words, each as pieces: a number in them may open its rows. */
export type StripWords = Readonly<Record<'text' | 'verdict' | 'verdictDetail', readonly Piece[]>>;

/** A strip’s words as plain text and, for a page, in the pieces that open rows. */
export function inPieces({
  text,
  verdict,
  verdictDetail,
}: StripWords): Pick<Strip, 'text' | 'verdict' | 'verdictDetail' | 'pieces'> {
  return {
    text: plainText(text),
    verdict: plainText(verdict),
    verdictDetail: plainText(verdictDetail),
    pieces: {
      text: partsOf(text),
      verdict: partsOf(verdict),
      verdictDetail: partsOf(verdictDetail),
    },
  };
}

/** A number in words with its rows; the words alone where none are to be opened. */
export function linked(text: string, rows: SummedRows | null): Piece {
  return rows === null ? text : { text, ...rows };
}

/** Pieces that say something, with a separator between them. */
export function joined(clauses: readonly (readonly Piece[])[], by: string): readonly Piece[] {
  return clauses
    .filter((pieces) => plainText(pieces) !== '')
    .flatMap((pieces, index) => (index === 0 ? pieces : [by, ...pieces]));
}

/** The ledger’s range as marks: solid to its low end, hatched to its high end; both open its rows. */
export function rangeMarks(
  { low, high }: { readonly low: string; readonly high: string },
  rows: SummedRows | null,
): readonly StripMark[] {
  const opens = rows === null ? {} : { rows };
  const solid = { look: 'solid', hue: 'foreign', from: '0.00', to: low, ...opens } as const;
  const hatched = { look: 'hatched', hue: 'foreign', from: low, to: high, ...opens } as const;
  return [...(isZero(low) ? [] : [solid]), ...(low === high ? [] : [hatched])];
}

function plainText(pieces: readonly Piece[]): string {
  return partsOf(pieces)
    .map(({ text }) => text)
    .join('');
}

function partsOf(pieces: readonly Piece[]): readonly TextPart[] {
  return pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : piece));
}
