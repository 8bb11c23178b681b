import type { Comparison } from './recompute-compare';

/** What the command prints: a line for each comparison, below it the first difference. */
export function tableLines(comparisons: readonly Comparison[]): readonly string[] {
  const head = ['Figure', 'Options', 'Published', 'Recomputed', 'Equal'];
  const rows = comparisons.map(({ name, options, published, recomputed, difference }) => [
    name,
    options,
    published,
    recomputed,
    difference === null ? 'yes' : 'no',
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    lineOf(head),
    ...rows.flatMap((row, index) => {
      const difference = comparisons[index]?.difference;
      return [lineOf(row), ...(difference ? [`  ${difference}`] : [])];
    }),
  ];
}

/** `All 67 are equal.`, or how many differ. */
export function lastLine(comparisons: readonly Comparison[]): string {
  const differ = comparisons.filter(({ difference }) => difference !== null).length;
  return differ === 0
    ? `Every digit agrees: all ${comparisons.length} are equal.`
    : `${differ} of ${comparisons.length} ${differ === 1 ? 'differs' : 'differ'}.`;
}
