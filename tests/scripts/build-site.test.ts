import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { buildSite, putInPlace } from '@/scripts/build-site';

const folder = mkdtempSync(join(tmpdir(), 'build-site-'));
const place = join(folder, 'site');
const built = join(folder, 'workshop');
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of files whose content is the build's name. */
function made(where: string, name: string, files: readonly string[]): void {
  mkdirSync(join(where, 'cache'), { recursive: true });
  for (const file of [...files, 'cache/kept']) writeFileSync(join(where, file), name);
}

beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  rmSync(built, { recursive: true, force: true });
});

test('a build that fails leaves the last good one as it was', async () => {
  made(place, 'first', ['BUILD_ID', 'ledger.json']);
  const settings = {
    ledgerDir: join(folder, 'no-ledger'),
    siteUrl: null,
    port: 3000,
    distDir: place,
  };
  const record = { ledgerDir: '', hash: '', ratesHash: '', siteUrl: null, program: '' };
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await buildSite(settings, record)).toBe(false);
  expect(readdirSync(place).toSorted()).toEqual(['BUILD_ID', 'cache', 'ledger.json']);
  expect(readFileSync(join(place, 'ledger.json'), 'utf8')).toBe('first');
});

test('a finished build takes the place of the one before, nothing of which is left', () => {
  made(place, 'first', ['BUILD_ID', 'only-in-the-first']);
  made(built, 'second', ['BUILD_ID']);
  putInPlace(built, place);
  expect(readdirSync(place)).toEqual(['BUILD_ID']);
  expect(readFileSync(join(place, 'BUILD_ID'), 'utf8')).toBe('second');
  expect(readdirSync(folder).toSorted()).toEqual(['site', 'workshop']);
});

test('the first build of all has nothing to replace', () => {
  made(built, 'first', ['BUILD_ID']);
  putInPlace(built, place);
  expect(existsSync(join(place, 'BUILD_ID'))).toBe(true);
});

test('what was left of an exchange that was broken off is in nobody’s way', () => {
  made(`${place}-replaced`, 'older', ['BUILD_ID']);
  made(place, 'first', ['BUILD_ID']);
  made(built, 'second', ['BUILD_ID']);
  putInPlace(built, place);
  expect(readdirSync(folder).toSorted()).toEqual(['site', 'workshop']);
});

test('the cache stays where the next build is made', () => {
  made(built, 'second', ['BUILD_ID']);
  putInPlace(built, place);
  expect(readdirSync(built)).toEqual(['cache']);
  expect(readFileSync(join(built, 'cache', 'kept'), 'utf8')).toBe('second');
});
