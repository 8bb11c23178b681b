import { expect, test } from 'vitest';
import type { Problem } from '@/lib/ledger/ledger';
import { problemsText } from '@/scripts/print-problems';

function problem(given: Partial<Problem>): Problem {
  const rest = { path: '', rule: 'json', found: 'a', expected: 'b', mend: 'C.' };
  return { file: 'parties.json', ...rest, ...given };
}

test('problems are sorted by file, then by line, then by place', () => {
  const text = problemsText([
    problem({ file: 'sources.json' }),
    problem({ line: 12, path: '[1].name' }),
    problem({ line: 3, path: '[0].note' }),
    problem({ file: 'observations.csv', path: 'line 12' }),
    problem({ file: 'observations.csv', path: 'line 9' }),
    problem({ line: 3, path: '[0].name' }),
  ]);
  expect(text.split('\n').filter((line) => /^\S|\[json\]/.test(line))).toEqual([
    'observations.csv',
    '  line 9  [json]',
    '  line 12  [json]',
    'parties.json',
    '  line 3, [0].name  [json]',
    '  line 3, [0].note  [json]',
    '  line 12, [1].name  [json]',
    'sources.json',
    '  [json]',
    '6 problems.',
  ]);
});

test('nothing that a file holds or is named reaches the terminal as a command', () => {
  const hostile = 'a\u001b[31m\u202eb\nc';
  const harmless = 'a\\u001b[31m\\u202eb\\u000ac';
  const text = problemsText([
    problem({ file: hostile, path: hostile, found: hostile, expected: hostile, mend: hostile }),
  ]);
  expect(text).toBe(
    [
      harmless,
      `  ${harmless}  [json]`,
      `    found:    ${harmless}`,
      `    expected: ${harmless}`,
      `    mend:     ${harmless}`,
      '',
      '1 problem.',
    ].join('\n'),
  );
});
