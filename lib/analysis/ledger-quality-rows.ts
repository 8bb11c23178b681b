import type { Part } from './text-rows';

/** What limits the contributions of the ledger, in words and addresses. Types only. */
export interface LedgerQuality {
  /** `since 10 November 2020`. */
  readonly period: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly sentence: readonly Part[];
  /** A contribution can stand in several rows. */
  readonly rows: readonly QualityRow[];
  /** All contributions, whatever limits them. */
  readonly all: QualityNumbers;
}

export interface QualityNumbers {
  /** How many in the counted period, and what of it counts: both ends. */
  readonly here: Part;
  readonly money: Part;
  /** How many over all years. */
  readonly everywhere: Part;
}

export interface QualityRow extends QualityNumbers {
  readonly key: string;
  readonly term: string;
  readonly meaning: string;
}
