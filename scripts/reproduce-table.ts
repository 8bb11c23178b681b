import type { Comparison } from './recompute-compare';

/** What the command prints, in lines that a terminal of 80 columns holds. */

const WIDTH = 80;

/** What the columns of the table mean; `counted` has the ends of the counted period. */
export function legendLines(counted: {
  readonly from: string;
  readonly to: string | null;
}): readonly string[] {
  const { from, to } = counted;
  return [
    'Published: what the site gives. Recomputed: what comes of its public files.',
    'Both show the total where there is one, else the number of rows; of a hash,',
    'the first eight digits.',
    'Equal: yes where total, every cell of every row, and which contributions are',
    'counted or left out, are all the same, to the last digit.',
    'Under each name: the currency and the period that it was asked for, if any;',
    `"counted" is ${to === null ? `since ${from}` : `from ${from} to ${to}`}, "all" is all years.`,
  ];
}

/** The name of each figure or file, then a line for each comparison, below it the first difference. */
export function tableLines(comparisons: readonly Comparison[]): readonly string[] {
  const head = ['Figure or file', 'Published', 'Recomputed', 'Equal'] as const;
  const rows = comparisons.map(({ options, published, recomputed, difference }) => [
    `  ${options}`,
    published,
    recomputed,
    difference === null ? 'yes' : 'no',
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  // Options and the answer begin alike; numbers end alike, so that their digits stand in columns.
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 1 || column === 2
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [
    lineOf(head),
    ...rows.flatMap((row, index) => {
      const { name, difference } = comparisons[index] ?? { name: '', difference: null };
      return [
        ...(comparisons[index - 1]?.name === name ? [] : [name]),
        lineOf(row),
        ...(difference === null ? [] : wrapped(difference, '    ')),
      ];
    }),
  ];
}

/** Every file that was asked for, and how often where in several currencies or periods. */
export function downloadLines(paths: readonly string[]): readonly string[] {
  const fileOf = (path: string) => path.replace(/\?.*$/, '');
  const files = [...new Set(paths.map(fileOf))];
  const width = Math.max(0, ...files.map((file) => file.length));
  return [
    `Downloaded, ${files.length} ${files.length === 1 ? 'file' : 'files'}:`,
    ...files.map((file) => {
      const times = paths.filter((path) => fileOf(path) === file).length;
      return times === 1 ? `  ${file}` : `  ${file.padEnd(width)}  ${times} times`;
    }),
  ];
}

/** `Every digit agrees: all 67 are equal.`, or how many differ. */
export function lastLine(comparisons: readonly Comparison[]): string {
  const differ = comparisons.filter(({ difference }) => difference !== null).length;
  return differ === 0
    ? `Every digit agrees: all ${comparisons.length} are equal.`
    : `${differ} of ${comparisons.length} ${differ === 1 ? 'differs' : 'differ'}.`;
}

/** Broken between words; a word longer than a line stands alone in one. */
function wrapped(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const longer = line === indent ? `${indent}${word}` : `${line} ${word}`;
    if (longer.length > WIDTH && line !== indent) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}
