import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixLedger } from '@/lib/ledger/fix';
import { parseLedger } from '@/lib/ledger/parse';
import { filesOf, type Json, LedgerCopy } from './ledger-copy';

const REAL = filesOf('data');
const FRA = 'contributions/fra-2021-demining.json';
const LISTS = ['parties.json', 'sources.json', 'statements.json', 'spending.json'];

function copyOfReal(): LedgerCopy {
  return new LedgerCopy(REAL);
}

/** What `fix:ledger` would leave behind. */
function afterFix(copy: LedgerCopy): LedgerCopy {
  const fixed = new LedgerCopy(copy.files);
  for (const [file, text] of fixLedger(copy.files).changed) fixed.write(file, text);
  return fixed;
}

/** Every object in a value with its keys in an order that the seed chooses. */
function shuffleKeys(value: Json, seed: number): Json {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, seed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    shuffle(Object.entries(value), seed).map(([key, inner]) => [key, shuffleKeys(inner, seed)]),
  );
}

function shuffle<T>(list: readonly T[], seed: number): T[] {
  const keyed = list.map((item, index) => ({ item, key: Math.sin(seed + index * 7.13) }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

describe('fixing order and layout', () => {
  test('finds nothing to do in a right ledger', () => {
    const { changed, refused } = fixLedger(REAL);
    expect([...changed.keys()]).toEqual([]);
    expect(refused).toEqual([]);
    expect([...fixLedger(filesOf('tests/invented-ledger')).changed.keys()]).toEqual([]);
  });

  test('gives back every byte of a ledger whose records, keys and layout were shuffled', () => {
    const files = [...REAL.keys()].filter((file) => /\.json$/.test(file));
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0, 1, 4, '\t'), (seed, space) => {
        const copy = copyOfReal();
        for (const file of shuffle(files, seed).slice(0, 12).concat(FRA, 'subject.json')) {
          const value = shuffleKeys(copy.json(file), seed);
          const sorted =
            LISTS.includes(file) && Array.isArray(value) ? shuffle(value, seed) : value;
          copy.write(file, JSON.stringify(sorted, null, space));
        }
        const [header = '', ...rows] = copy.text('observations.csv').trimEnd().split('\r\n');
        copy.write('observations.csv', [header, ...shuffle(rows, seed), ''].join('\r\n'));
        const fixed = afterFix(copy);
        for (const file of copy.files.keys()) {
          const entry = fixed.files.get(file);
          const original = REAL.get(file);
          if (entry?.kind !== 'file' || original?.kind !== 'file') continue;
          expect(Buffer.from(entry.bytes).equals(original.bytes), file).toBe(true);
        }
        expect(fixLedger(fixed.files).changed.size).toBe(0);
      }),
      { numRuns: 8 },
    );
  });

  test('puts reports and related contributions in order, too', () => {
    const copy = copyOfReal().swap(FRA, 'reports', 3).swap(FRA, 'related', 0);
    expect(afterFix(copy).text(FRA)).toBe(copyOfReal().text(FRA));
  });

  test('rewrites only the files that are wrong', () => {
    const copy = copyOfReal().swap('parties.json', '', 0);
    expect([...fixLedger(copy.files).changed.keys()]).toEqual(['parties.json']);
  });

  test('leaves values as they are written, escapes and numbers and all', () => {
    const written = '{"note":"caf\\u00e9 \\/ 1","id":1.50e3,"extra":[],"more":{}}';
    const copy = copyOfReal().write('contributions/a.json', written);
    expect(afterFix(copy).text('contributions/a.json')).toBe(
      '{\n  "id": 1.50e3,\n  "note": "caf\\u00e9 \\/ 1",\n  "extra": [],\n  "more": {}\n}\n',
    );
  });

  test('keeps the line ends that a file has', () => {
    const windows = copyOfReal().text('parties.json').replaceAll('\n', '\r\n');
    const right = copyOfReal().write('parties.json', windows);
    expect(fixLedger(right.files).changed.size).toBe(0);
    const wrong = copyOfReal().write('parties.json', windows.replace('  {', '   {'));
    expect(afterFix(wrong).text('parties.json')).toBe(windows);
    const unix = copyOfReal().text('observations.csv').replaceAll('\r\n', '\n');
    const [header = '', first = '', second = '', ...rest] = unix.split('\n');
    const table = [header, second, first, ...rest].join('\n');
    expect(afterFix(copyOfReal().write('observations.csv', table)).text('observations.csv')).toBe(
      unix,
    );
  });

  test('puts the columns of the observations in order', () => {
    const copy = copyOfReal();
    const rows = copy.text('observations.csv').trimEnd().split('\r\n').slice(0, 1);
    const swapped = rows.map((row) => row.replace('id,indicator', 'indicator,id'));
    const row =
      'mines-found,a,1,count,1,,,2021,true,agency,all,,azernews-2020-11-30-f19f,"a, b",ok,';
    copy.write('observations.csv', [...swapped, row, ''].join('\r\n'));
    expect(afterFix(copy).text('observations.csv').split('\r\n')).toEqual([
      rows[0],
      'a,mines-found,1,count,1,,,2021,true,agency,all,,azernews-2020-11-30-f19f,"a, b",ok,',
      '',
    ]);
  });

  test('makes a ledger right that is wrong in nothing else', () => {
    const copy = copyOfReal().swap('sources.json', '', 2).swap(FRA, 'reports', 3);
    expect(parseLedger(copy.files).problems.map(({ rule }) => rule)).toEqual([
      'record-order',
      'report-order',
    ]);
    expect(parseLedger(afterFix(copy).files).problems).toEqual([]);
  });

  test('keeps both where a key stands twice, since nobody knows which is meant', () => {
    const copy = copyOfReal().write('contributions/a.json', '{"note":null,"id":"a","id":"b"}');
    expect(afterFix(copy).text('contributions/a.json')).toBe(
      '{\n  "id": "a",\n  "id": "b",\n  "note": null\n}\n',
    );
  });
});

describe('what cannot be read', () => {
  test.each([
    ['no JSON', 'parties.json', '[', 'json'],
    ['an empty file', 'sources.json', '', 'encoding'],
    ['no CSV', 'observations.csv', 'id,"', 'csv'],
  ])('%s stops everything, and is named', (_, file, text, rule) => {
    const copy = copyOfReal().swap(FRA, 'reports', 3).write(file, text);
    const { changed, refused } = fixLedger(copy.files);
    expect(changed.size).toBe(0);
    expect(refused).toEqual([expect.objectContaining({ file, rule })]);
  });

  test('a missing file stops everything', () => {
    const copy = copyOfReal().remove('sources.json');
    expect(fixLedger(copy.files).refused).toEqual([
      expect.objectContaining({ file: 'sources.json', rule: 'missing' }),
    ]);
  });
});
