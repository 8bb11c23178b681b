import type { Problem } from '@/lib/ledger/ledger';

// Line 9 comes before line 12.
const inNumbers = new Intl.Collator('en', { numeric: true });

/** Prints problems to standard output, sorted by file, and their number last. */
export function printProblems(problems: readonly Problem[]): void {
  console.log(problemsText(problems));
}

/** Problems as text: under each file place and rule, what was found and expected, and how to mend it. */
export function problemsText(problems: readonly Problem[]): string {
  const sorted = problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      inNumbers.compare(a.path, b.path) ||
      compare(a.rule, b.rule),
  );
  const lines: string[] = [];
  let file: string | null = null;
  for (const problem of sorted) {
    if (problem.file !== file) lines.push(safe(problem.file) || 'The folder');
    file = problem.file;
    lines.push(`  ${placeText(problem)}[${problem.rule}]`);
    lines.push(`    found:    ${safe(problem.found)}`);
    lines.push(`    expected: ${safe(problem.expected)}`);
    lines.push(`    mend:     ${safe(problem.mend)}`);
  }
  lines.push('', problems.length === 1 ? '1 problem.' : `${problems.length} problems.`);
  return lines.join('\n');
}

function placeText({ path, line }: Problem): string {
  const place = line === undefined ? path : path === '' ? `line ${line}` : `line ${line}, ${path}`;
  return place === '' ? '' : `${safe(place)}  `;
}

/** Nothing that a file holds may move the cursor or colour the terminal. */
function safe(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
