import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FIGURES } from '@/lib/figures/list';
import type { Ledger } from '@/lib/ledger/ledger';
import { writeMadeUpLedger } from '@/scripts/made-up-ledger';
import { RECOMPUTED } from '@/scripts/recompute-figures';
import { readPublicFiles } from '@/scripts/recompute-files';
import { supportByDonor } from '@/scripts/recompute-support';
import { reproduceSite } from '@/scripts/reproduce-site';
import { downloadLines, lastLine, legendLines, tableLines } from '@/scripts/reproduce-table';
import { publicText } from '@/tests/support/public-file';
import { publicSite } from '@/tests/support/public-site';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/**
 * Every figure, made anew from the text of the public files by `scripts/recompute-*`, which share
 * no code with `lib`. Here `lib` only writes those files.
 */

const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function madeUpLedger(): Ledger {
  writeMadeUpLedger(folder, 150, 'data/rates');
  return ledgerIn(folder);
}

let ofReal: ReturnType<typeof reproduceSite> | null = null;
/** Made once: it asks for every figure in every currency. */
function ofRealLedger() {
  ofReal ??= reproduceSite(publicSite(ledgerIn(REAL)));
  return ofReal;
}

describe('every figure and every cell is equal', () => {
  it.each<[string, () => Ledger]>([
    ['on the real ledger', () => ledgerIn(REAL)],
    ['on the invented ledger, which has a currency that nobody quotes', () => ledgerIn(INVENTED)],
    ['on 150 made-up contributions of all kinds of dates', madeUpLedger],
  ])('%s', async (_what, read) => {
    const ledger = read();
    const isReal = ledger === ledgerIn(REAL);
    const { version, hash, comparisons } = await (isReal
      ? ofRealLedger()
      : reproduceSite(publicSite(ledger)));
    expect({ version, hash }).toEqual({
      version: ledger.identity.version,
      hash: ledger.identity.hash,
    });
    expect(comparisons.filter(({ difference }) => difference !== null)).toEqual([]);
    const names = new Set(comparisons.map(({ name }) => name));
    expect([...names]).toEqual(
      expect.arrayContaining([
        'ledger.json',
        'rates',
        'contributions.csv',
        'donors.csv',
        'conversions.csv',
        'disagreements.csv',
      ]),
    );
    expect([...names]).toEqual(expect.arrayContaining(FIGURES.map(({ id }) => id)));
  });
});

it('asks for a figure in every currency and period that it takes', async () => {
  const { comparisons } = await ofRealLedger();
  const asked = (id: string) =>
    comparisons.filter(({ name }) => name === id).map(({ options }) => options);
  const { currencies } = ledgerIn(REAL).subject;
  expect(asked('foreign-support-by-donor')).toEqual(
    ['counted', 'all'].flatMap((period) => currencies.map((one) => `${one}, ${period}`)),
  );
  expect(asked('donors.csv')).toEqual(asked('foreign-support-by-donor'));
  expect(asked('contributions.csv')).toEqual(currencies.map((one) => `${one}, all`));
  expect(asked('itemised-coverage')).toEqual(currencies);
  expect(asked('casualties')).toEqual(['–']);
});

it('knows no figure that is not published, and every one that is', () => {
  expect(Object.keys(RECOMPUTED).toSorted()).toEqual(FIGURES.map(({ id }) => id).toSorted());
});

describe('the public files alone give the published totals to the last digit', () => {
  const files = readPublicFiles({
    ledger: publicText('/api/v1/ledger.json'),
    contributions: publicText('/api/v1/contributions.csv'),
    ecb: publicText('/api/v1/rates/ecb.csv'),
    perUsd: publicText('/api/v1/rates/per-usd.csv'),
  });
  const counted = { from: '2020-11-10', to: null };
  const all = { from: null, to: null };

  it.each([
    ['of the counted period, in US dollars', 'USD', counted, '19092613.98', '40611248.27'],
    [
      'in manat, which no central bank quotes in euro',
      'AZN',
      counted,
      '32457443.79',
      '69039122.07',
    ],
    ['of all years', 'USD', all, '30055248.50', '59594975.37'],
  ])('%s', (_what, currency, period, low, high) => {
    expect(supportByDonor(files, { currency, ...period }).total).toEqual({ low, high });
  });

  it('and how many contributions and donors are in them', () => {
    const { rows, contributions, leftOut } = supportByDonor(files, { currency: 'USD', ...counted });
    const donors = new Set(rows.map(({ donor }) => donor));
    expect([contributions?.length, leftOut?.length, donors.size]).toEqual([23, 38, 16]);
  });
});

describe('the table that is printed', () => {
  const equal = {
    name: 'foreign-support-by-year',
    options: 'USD, counted',
    published: '1.00 to 2.00',
    recomputed: '1.00 to 2.00',
    difference: null,
  };
  const other = { ...equal, name: 'casualties', options: '–', difference: 'row 3, low: …' };

  it('names each figure once, then each way of asking, and the first difference below it', () => {
    const inEuros = {
      ...equal,
      options: 'EUR, counted',
      published: '3 rows',
      recomputed: '3 rows',
    };
    expect(tableLines([equal, inEuros, other])).toEqual([
      'Figure or file     Published    Recomputed  Equal',
      'foreign-support-by-year',
      '  USD, counted  1.00 to 2.00  1.00 to 2.00  yes',
      '  EUR, counted        3 rows        3 rows  yes',
      'casualties',
      '  –             1.00 to 2.00  1.00 to 2.00  no',
      '    row 3, low: …',
    ]);
  });

  it('fits a terminal of 80 columns', async () => {
    const { comparisons, counted, downloaded } = await ofRealLedger();
    const hashes = `state, hash: published ${'a'.repeat(64)}, recomputed ${'b'.repeat(64)}`;
    const lines = [
      ...legendLines(counted),
      ...tableLines([...comparisons, { ...other, difference: hashes }]),
      ...downloadLines(downloaded),
      lastLine(comparisons),
    ];
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.join(' ')).toContain('"counted" is since 2020-11-10');
  });

  it('names every file that was asked for, and how often', () => {
    expect(downloadLines(['/a.json', '/b.csv?x=1', '/b.csv?x=2'])).toEqual([
      'Downloaded, 2 files:',
      '  /a.json',
      '  /b.csv   2 times',
    ]);
  });

  it.each([
    [[equal, equal], 'Every digit agrees: all 2 are equal.'],
    [[equal, other], '1 of 2 differs.'],
    [[other, other], '2 of 2 differ.'],
  ])('sums up in its last line, case %#', (comparisons, line) => {
    expect(lastLine(comparisons)).toBe(line);
  });
});
