/**
 * What a link to the ledger’s page promises: the number that it stands on is the one there, to the
 * last digit. `low`, `high`, `range` and `count` say which number the link’s own text is; where that
 * is short or in words, the exact one stands here: both ends, or `count` and how many.
 */
export type SumMark = 'low' | 'high' | 'range' | 'count' | `${string} ${string}`;

/** The mark of a short range: both ends, decimal text with two decimals. */
export function markOf({ low, high }: { readonly low: string; readonly high: string }): SumMark {
  return `${low} ${high}`;
}

/** The mark of a count in words. */
export function countMark(count: number): SumMark {
  return `count ${count}`;
}
