import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf } from '@/lib/export/files';
import { baseName, downloadName } from '@/lib/export/ledger-file';
import { loadLedger } from '@/lib/ledger/load';
import { madeLedger } from '@/tests/support/made-ledger';
import { ask, publicRows, publicText } from '@/tests/support/public-file';

const records = (name: string): readonly Record<string, unknown>[] =>
  JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));

describe('files of records', () => {
  it.each(['parties', 'sources', 'statements', 'spending'])(
    '%s.csv has one row per record, in the order of its file',
    (name) => {
      expect(publicRows(`/api/v1/${name}.csv`).map((row) => row.id)).toEqual(
        records(name).map((one) => one.id),
      );
    },
  );

  it('observations.csv is the ledger’s own, but for line ends', () => {
    const own = readFileSync('data/observations.csv', 'utf8').replaceAll('\r\n', '\n');
    expect(publicText('/api/v1/observations.csv').replaceAll('\r\n', '\n')).toBe(own);
  });

  it('references are two lists in the same order, rivals their printed figures', () => {
    const row = publicRows('/api/v1/spending.csv').find((one) => one.id === 'aze-2020-demining');
    expect(row).toMatchObject({
      amount_value: '7000000',
      amount_currency: 'AZN',
      sources: 'avciya-undated-ddce; kaspiy-2021-05-24-bad1',
      locators: 'first paragraph; first paragraph; prints 7 млн манатов',
      rivals: '2.9 billion manat ($1.7 billion)',
      within: '',
    });
  });
});

it.each(['ecb', 'per-usd'])('rates/%s.csv is what the ledger holds, byte for byte', (name) => {
  const { body } = ask(`/api/v1/rates/${name}.csv`);
  expect(Buffer.from(body ?? []).equals(readFileSync(`data/rates/${name}.csv`))).toBe(true);
});

describe('ledger.json', () => {
  const file = JSON.parse(publicText('/api/v1/ledger.json'));

  it('holds every record as its file does', () => {
    expect(Object.keys(file)).toEqual([
      'version',
      'hash',
      'rates',
      'subject',
      'parties',
      'sources',
      'contributions',
      'statements',
      'spending',
      'observations',
    ]);
    expect(file.sources).toEqual(records('sources'));
    expect(file.statements).toEqual(records('statements'));
    expect(file.contributions).toHaveLength(101);
  });

  it('has observations as objects: text or null, cumulative true or false', () => {
    const types = new Set(
      file.observations
        .flatMap((one: object) => Object.entries(one))
        .map(([key, value]: [string, unknown]) =>
          key === 'cumulative' ? typeof value : value === null ? 'null' : typeof value,
        ),
    );
    expect(types).toEqual(new Set(['string', 'null', 'boolean']));
    expect(
      file.observations.every(
        (one: { cumulative: unknown }) => typeof one.cumulative === 'boolean',
      ),
    ).toBe(true);
  });
});

describe('the list of files', () => {
  const files = filesOf(loadLedger());

  it('names each address once, each with a title and what it holds', () => {
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
    expect(files.filter((file) => !file.title || !file.holds || /\.$/.test(file.holds))).toEqual(
      [],
    );
    expect(files.filter((file) => !baseName(file).endsWith(`.${file.format}`))).toEqual([]);
  });

  it('every file is answered, with nothing asked for', () => {
    expect(files.map((file) => ask(file.path).status)).toEqual(files.map(() => 200));
  });

  it('every file is answered on an empty ledger too', () => {
    const ledger = madeLedger({ contributions: [] });
    expect(filesOf(ledger).map((file) => ask(file.path, { ledger }).status)).toEqual(
      filesOf(ledger).map(() => 200),
    );
  });

  it('a file is saved under its name with version and the first eight digits of the hash', () => {
    const identity = { version: '1.2.3', hash: '0123456789abcdef' };
    expect(downloadName({ path: '/api/v1/rates/per-usd.csv', format: 'csv' }, identity)).toBe(
      'per-usd_1.2.3_01234567.csv',
    );
  });
});
