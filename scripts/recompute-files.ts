import { parse } from 'csv-parse/sync';
import { type PublicLedger, readPublicLedger } from './recompute-ledger';

/**
 * The public files that everything is recomputed from, as a reader downloads them. None of the
 * files `recompute*` uses anything of `lib`: whoever doubts a number can read them beside the
 * downloads, and follow every digit.
 */

/** One line of a CSV file: its cells by the names of the columns, `''` where one is empty. */
export type Row = Readonly<Record<string, string>>;

export interface PublicFiles {
  /** `ledger.json`. */
  readonly ledger: PublicLedger;
  /** `contributions.csv`, maybe narrowed by the site; its `counted_*` cells are never read. */
  readonly contributions: readonly Row[];
  /** `rates/ecb.csv`: `date`, then units of each currency per euro. */
  readonly ecb: readonly Row[];
  /** `rates/per-usd.csv`: `currency, from, to, per_usd, …`; empty where there is none. */
  readonly perUsd: readonly Row[];
}

/** What a figure is asked for. */
export interface Options {
  /** The comparison currency. */
  readonly currency: string;
  /** First and last date of the period, of any precision; null is an open end. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A figure, made anew. Rows have the names and the order of the published ones, `''` for null. */
export interface Recomputed {
  /** Two decimals each; null in a figure that is no sum of contributions. */
  readonly total: { readonly low: string; readonly high: string } | null;
  readonly rows: readonly Row[];
  /** Only where there is a total: what was counted, and what was left out, in the order of ids. */
  readonly contributions?: readonly Row[];
  readonly leftOut?: readonly Row[];
}

export type Recompute = (files: PublicFiles, options: Options) => Recomputed;

/** The text of each file, `perUsd` null where the site has none. Throws where one is no such file. */
export interface FileTexts {
  readonly ledger: string;
  readonly contributions: string;
  readonly ecb: string;
  readonly perUsd: string | null;
}

export function readPublicFiles({ ledger, contributions, ecb, perUsd }: FileTexts): PublicFiles {
  return {
    ledger: readPublicLedger(ledger),
    contributions: rowsOf(contributions),
    ecb: rowsOf(ecb),
    perUsd: perUsd === null ? [] : rowsOf(perUsd),
  };
}

/** The rows of a CSV file, as RFC 4180 has it. */
export function rowsOf(csv: string): readonly Row[] {
  return parse(csv, { columns: true });
}
