import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dictionary } from '@/lib/ledger/dictionary';
import { jsonSchemas } from '@/lib/ledger/json-schemas';
import { readLedgerFolder } from '@/lib/ledger/load';

/** Keys of everything in a value, nested ones joined by a point. */
function keysIn(value: unknown, prefix = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysIn(item, prefix));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    `${prefix}${key}`,
    ...keysIn(inner, `${prefix}${key}.`),
  ]);
}

test('the JSON Schemas in data/schema are those of the program (else run "npm run write:schemas")', () => {
  const written = readdirSync('data/schema').map(
    (name) => [name, readFileSync(`data/schema/${name}`, 'utf8')] as const,
  );
  expect(new Map(written)).toEqual(new Map([...jsonSchemas()].toSorted()));
});

test('the JSON Schemas are of draft 2020-12 and know no other keys', () => {
  for (const [name, text] of jsonSchemas()) {
    const schema: { $schema: string; items?: object } = JSON.parse(text);
    expect(schema.$schema, name).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.items ?? schema, name).toMatchObject({ additionalProperties: false });
  }
});

test('the dictionary explains every key that a record of the ledger has, and no other', () => {
  const { ledger } = readLedgerFolder('data');
  const held = {
    subject: ledger?.subject,
    party: ledger?.parties,
    source: ledger?.sources,
    contribution: ledger?.contributions,
    statement: ledger?.statements,
    spending: ledger?.spending,
    observation: ledger?.observations,
  };
  for (const { record, rows } of dictionary()) {
    const explained = rows.map(({ key }) => key);
    expect(explained.toSorted(), record).toEqual([...new Set(keysIn(held[record]))].toSorted());
  }
});

test('every key of the dictionary has a type and a description', () => {
  const rows = dictionary().flatMap(({ record, rows: keys }) =>
    keys.map((row) => ({ record, ...row })),
  );
  expect(rows.filter(({ type, description }) => type === '' || description === '')).toEqual([]);
});

test.each([
  ['contribution', 'stage', 'word', ['announced', 'signed', 'paid', 'delivered', 'unclear']],
  ['contribution', 'amount', 'object or null', []],
  ['contribution', 'amount.low.currency', 'currency code', []],
  ['contribution', 'reports.amounts', 'list of objects', []],
  [
    'contribution',
    'reports.amounts.qualifier',
    'word or null',
    ['over', 'about', 'up-to', 'at-least'],
  ],
  ['party', 'memberOf', 'list of ids', []],
  ['statement', 'period', 'year, month or interval or null', []],
  ['observation', 'cumulative', 'true or false', []],
] as const)('the dictionary says of %s.%s that it is: %s', (record, key, type, values) => {
  const table = dictionary().find((each) => each.record === record);
  expect(table?.rows.find((row) => row.key === key)).toMatchObject({ type, values });
});
