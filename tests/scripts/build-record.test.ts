import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildId, fileOfRecord, readRecord, reasonsToBuild } from '@/scripts/build-record';

const record = {
  ledgerDir: 'data',
  hash: 'a'.repeat(64),
  ratesHash: 'b'.repeat(64),
  siteUrl: null,
  program: 'c'.repeat(64),
};

test('a build that fits is kept', () => {
  expect(reasonsToBuild(record, { ...record })).toEqual([]);
});

test.each([
  [null, ['there is no finished build']],
  [{ ...record, hash: '0' }, ['the ledger has changed']],
  [{ ...record, ratesHash: '0' }, ['the rates have changed']],
  [{ ...record, program: '0' }, ['the program has changed']],
  [{ ...record, siteUrl: 'https://example.org' }, ['SITE_URL has changed to nothing']],
  [
    { ...record, ledgerDir: 'other', hash: '0' },
    ['the ledger is to be read from "data", no longer "other"', 'the ledger has changed'],
  ],
])('a build is made anew, and the reasons are named (%#)', (built, reasons) => {
  expect(reasonsToBuild(built, record)).toEqual(reasons);
});

test('a build has another name for other content, and the same for the same', () => {
  expect(buildId({ ...record })).toBe(buildId(record));
  expect(buildId({ ...record, hash: '0' })).not.toBe(buildId(record));
  expect(buildId(record)).toMatch(/^[0-9a-f]{16}$/);
});

const folder = mkdtempSync(join(tmpdir(), 'build-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['cut short', '{ "hash": "'],
  ['of another shape', '{ "hash": "a" }'],
  ['empty', ''],
])('a record that is %s is no record', (name, text) => {
  const settings = { ledgerDir: 'data', siteUrl: null, port: 3000, distDir: join(folder, name) };
  mkdirSync(settings.distDir);
  writeFileSync(fileOfRecord(settings), text);
  expect(readRecord(settings)).toBeNull();
});
