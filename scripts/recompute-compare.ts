import { z } from 'zod';
import type { Recomputed, Row } from './recompute-files';

/** Published numbers beside recomputed ones. */

/** One line of the table that the command prints. */
export interface Comparison {
  /** The figure's id, or the name of the file. */
  readonly name: string;
  /** What it was asked for: `USD, counted`. */
  readonly options: string;
  /** The total, or how many rows there are. */
  readonly published: string;
  readonly recomputed: string;
  /** Where the first difference lies, or null where everything is equal. */
  readonly difference: string | null;
}

const row = z.record(
  z.string(),
  z
    .string()
    .nullable()
    .transform((text) => text ?? ''),
);

/** The JSON of a figure, null cells read as empty ones. */
export const publishedFigure = z.object({
  id: z.string(),
  currency: z.string().nullable(),
  ledger: z.object({ hash: z.string() }),
  options: z.record(z.string(), z.unknown()),
  rows: z.array(row),
  total: z.object({ low: z.string(), high: z.string() }).nullable(),
  contributions: z.array(row),
  leftOut: z.array(row),
});
export type PublishedFigure = z.infer<typeof publishedFigure>;

/** What comes of making something anew, or that it cannot be made; never throws. */
export function madeAnew<Made>(
  recompute: () => Made,
  compare: (ours: Made) => Pick<Comparison, 'recomputed' | 'difference'>,
): Pick<Comparison, 'recomputed' | 'difference'> {
  try {
    return compare(recompute());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { recomputed: 'none', difference: `it cannot be recomputed: ${why}` };
  }
}

/** Compares options, total, rows, contributions and what is left out, cell by cell. */
export function compareFigure(published: PublishedFigure, ours: Recomputed): string | null {
  const { total, rows, contributions, leftOut } = published;
  return (
    firstDifference('total', total ? [total] : [], ours.total ? [ours.total] : []) ??
    firstDifference('row', rows, ours.rows) ??
    firstDifference('counted contribution', contributions, ours.contributions ?? []) ??
    firstDifference('left-out contribution', leftOut, ours.leftOut ?? [])
  );
}

/** `row 3, high: published 2.00, recomputed 1.00`, the number only where there are more; or null where every cell is the same. */
export function firstDifference(
  what: string,
  published: readonly Row[],
  ours: readonly Row[],
): string | null {
  for (const [index, theirs] of published.entries()) {
    const mine = ours[index];
    if (!mine) break;
    const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
    for (const name of names) {
      if (theirs[name] === mine[name]) continue;
      const number = Math.max(published.length, ours.length) === 1 ? '' : ` ${index + 1}`;
      const place = `${what}${number}${theirs.id ? ` (${theirs.id})` : ''}, ${name}`;
      return `${place}: published ${cellWords(theirs[name])}, recomputed ${cellWords(mine[name])}`;
    }
  }
  return published.length === ours.length
    ? null
    : `${what}s: published ${published.length}, recomputed ${ours.length}`;
}

/** `19092613.98 to 40611248.27`, or `14 rows`. */
export function inShort({ total, rows }: Pick<Recomputed, 'total' | 'rows'>): string {
  return total ? `${total.low} to ${total.high}` : rowsWords(rows.length);
}

export function rowsWords(count: number): string {
  return `${count} ${count === 1 ? 'row' : 'rows'}`;
}

function cellWords(cell: string | undefined): string {
  if (cell === undefined) return 'no such cell';
  return cell === '' ? 'empty' : cell;
}
