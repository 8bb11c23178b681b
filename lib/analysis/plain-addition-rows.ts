import type { Part } from './text-rows';

/** What plain addition would give beside what is counted, in words and addresses. Types only. */
export interface PlainAdditionPage {
  readonly sentences: readonly { readonly key: string; readonly parts: readonly Part[] }[];
  readonly caption: string;
  /** The largest difference first; in each the rows too. */
  readonly groups: readonly PlainGroup[];
  /** Those that both ways add alike; null where there are none. */
  readonly same: PlainSums | null;
  readonly total: PlainSums;
}

export interface PlainGroup {
  readonly key: string;
  /** `Repeats money counted elsewhere`. */
  readonly reason: string;
  readonly rows: readonly PlainLine[];
  readonly sums: PlainSums;
}

export interface PlainLine extends PlainEnds {
  readonly key: string;
  readonly name: Part;
  /** `Ruritania, 4 May 2021; repeats Ruritania, 2020`. */
  readonly detail: readonly Part[];
}

export interface PlainSums extends PlainEnds {
  readonly label: Part;
}

/** Both ends each, to the cent. */
export interface PlainEnds {
  readonly plain: { readonly low: Part; readonly high: Part };
  readonly counted: { readonly low: Part; readonly high: Part };
  readonly difference: { readonly low: Part; readonly high: Part };
}
