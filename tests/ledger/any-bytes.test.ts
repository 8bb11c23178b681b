import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixLedger } from '@/lib/ledger/fix';
import { parseLedger } from '@/lib/ledger/parse';
import { problemsText } from '@/scripts/print-problems';
import { filesOf, LedgerCopy } from './ledger-copy';

/**
 * Whatever the bytes, the check answers: with a ledger, or with problems that a person can read on
 * a terminal. Nothing throws.
 */

const INVENTED = filesOf('tests/invented-ledger');
const NAMES = [...INVENTED].flatMap(([name, entry]) => (entry.kind === 'file' ? [name] : []));

function expectAnswer(copy: LedgerCopy): void {
  const { ledger, problems } = parseLedger(copy.files);
  expect(ledger === null).toBe(problems.length > 0);
  expect(problemsText(problems)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
  const silent = problems.filter(({ found, expected, mend }) => !(found && expected && mend));
  expect(silent).toEqual([]);
  fixLedger(copy.files);
}

test('any bytes in place of any file are answered', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 60 }), (name, bytes) => {
      expectAnswer(new LedgerCopy(INVENTED).write(name, bytes));
    }),
    { numRuns: 60 },
  );
});

test('any bytes inside any file are answered', () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 20 }),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.constantFrom(...'{}[]",:\\\n\r0-').map((sign) => Buffer.from(sign)),
    ),
  });
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), change, (name, { at, remove, insert }) => {
      const copy = new LedgerCopy(INVENTED);
      const bytes = Buffer.from(copy.text(name));
      const start = Math.floor(at * bytes.length);
      const parts = [bytes.subarray(0, start), insert, bytes.subarray(start + remove)];
      expectAnswer(copy.write(name, Buffer.concat(parts)));
    }),
    { numRuns: 120 },
  );
});

test('any JSON in place of any part of a file is answered', () => {
  const names = NAMES.filter((name) => name.endsWith('.json'));
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(),
      fc.json({ maxDepth: 3 }),
      (name, pick, json) => {
        const copy = new LedgerCopy(INVENTED);
        // A value of the file, by the number of the colon that it stands behind.
        const parts = copy.text(name).split(/(?<=": )/);
        const index = 1 + (pick % (parts.length - 1));
        const changed = parts[index]?.replace(/^("[^"]*"|\w+|\[\]|[[{])/, json) ?? '';
        expectAnswer(copy.write(name, parts.with(index, changed).join('')));
      },
    ),
    { numRuns: 80 },
  );
});

test.each([
  ['ten thousand levels of lists', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['ten thousand levels of objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['a list of many numbers', `[${'1,'.repeat(50_000)}1]`],
  ['a list of many empty records', `[${'{},'.repeat(10_000)}{}]`],
  ['a text of megabytes', `"${'x'.repeat(2_000_000)}"`],
  ['spaces alone', ' '.repeat(1_000_000)],
  ['keys of the language itself', '{"__proto__": {"id": "a"}, "constructor": 1, "toString": []}'],
  ['line ends alone', '\n'.repeat(100_000)],
  ['commas alone', ','.repeat(100_000)],
  ['quotes alone', '"'.repeat(100_000)],
  ['nothing but zeros', '\0'.repeat(1000)],
])('%s in place of a file of each kind is answered', (_, text) => {
  const copy = new LedgerCopy(INVENTED);
  for (const name of ['parties.json', 'subject.json', 'observations.csv', 'rates/ecb.csv']) {
    copy.write(name, text);
  }
  expectAnswer(copy.write('contributions/bridge-friends-2023-arch.json', text));
});

test('of very many problems in one file a thousand are listed and the others counted', () => {
  const copy = new LedgerCopy(INVENTED).write('parties.json', `[${'1,'.repeat(4999)}1]`);
  const listed = parseLedger(copy.files).problems.filter(({ file }) => file === 'parties.json');
  // The layout is wrong as well, so one of the five thousand records more is not listed.
  expect(listed).toHaveLength(1001);
  expect(listed.at(-1)).toMatchObject({ rule: 'too-many', found: '4001 more problems' });
});
