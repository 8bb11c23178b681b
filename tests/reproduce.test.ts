import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Ledger } from '@/lib/ledger/ledger';
import { readLedgerFolder } from '@/lib/ledger/load';
import { writeMadeUpLedger } from '@/scripts/made-up-ledger';
import { addUp, recompute } from '@/scripts/recompute';
import { ask, publicRows, publicText } from '@/tests/support/public-file';

/**
 * The totals, recomputed from the text of the public files by `scripts/recompute`, which shares no
 * code with `lib`. Here `lib` only writes those files.
 */

function recomputed(query: string, currency: string, ledger?: Ledger) {
  const perUsd = '/api/v1/rates/per-usd.csv';
  const files = {
    contributions: publicText(`/api/v1/contributions.csv${query}`, ledger),
    ecb: publicText('/api/v1/rates/ecb.csv', ledger),
    perUsd: ask(perUsd, ledger && { ledger }).status === 404 ? null : publicText(perUsd, ledger),
  };
  return recompute(files, currency);
}

describe('the public files alone give the published totals to the last digit', () => {
  it('of the counted period, in US dollars', () => {
    expect(addUp(recomputed('?period=counted', 'USD'), null, null)).toEqual({
      low: '19092613.98',
      high: '40611248.27',
      counted: 23,
      leftOut: 38,
      donors: 16,
    });
  });

  it('of the counted period, in manat, which no central bank quotes in euro', () => {
    const { low, high } = addUp(recomputed('?period=counted&currency=AZN', 'AZN'), null, null);
    expect([low, high]).toEqual(['32457443.79', '69039122.07']);
  });

  it('of all years, which the file holds unless told otherwise', () => {
    const rows = recomputed('', 'USD');
    const { low, high } = addUp(rows, null, null);
    expect(rows).toHaveLength(101);
    expect([low, high]).toEqual(['30055248.50', '59594975.37']);
  });

  it('whether the site or the reader takes the counted period out of all years', () => {
    const all = addUp(recomputed('', 'USD'), '2020-11-10', null);
    expect(all).toEqual(addUp(recomputed('?period=counted', 'USD'), null, null));
  });
});

const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ledgerIn(place: string): Ledger {
  const { ledger } = readLedgerFolder(place);
  if (!ledger) throw new Error(`the ledger in ${place} has problems`);
  return ledger;
}

function madeUpLedger(): Ledger {
  writeMadeUpLedger(folder, 150, 'data/rates');
  return ledgerIn(folder);
}

describe('both ways of counting agree row by row', () => {
  it.each<[string, () => Ledger]>([
    ['of the real ledger', () => ledgerIn('data')],
    [
      'of the invented ledger, which has a currency that nobody quotes',
      () => ledgerIn('tests/invented-ledger'),
    ],
    ['of 150 made-up contributions of all kinds of dates', madeUpLedger],
  ])('%s, in each of its currencies', (_what, read) => {
    const ledger = read();
    for (const currency of ledger.subject.currencies) {
      const rows = recomputed(`?currency=${currency}`, currency, ledger);
      expect(rows).toHaveLength(ledger.contributions.length);
      expect(rows.map(({ id, low, high }) => [id, low, high])).toEqual(
        rows.map(({ id, published: [low, high] }) => [id, low, high]),
      );
    }
  });
});

describe('the column of a file sums to the total of the figure', () => {
  it.each([
    ['USD', 'counted'],
    ['USD', 'all'],
    ['AZN', 'counted'],
    ['EUR', 'all'],
    ['GBP', 'counted'],
  ])('in %s, period %s', (currency, period) => {
    const query = `?currency=${currency}&period=${period}`;
    const rows = publicRows(`/api/v1/contributions.csv${query}`);
    const sum = (column: string) =>
      rows.reduce((cents, row) => cents + BigInt((row[column] || '0.00').replace('.', '')), 0n);
    const figure: { total: { low: string; high: string } } = JSON.parse(
      publicText(`/api/v1/figures/foreign-support-by-donor.json${query}`),
    );
    expect(figure.total.low.replace('.', '')).toBe(String(sum('counted_low')));
    expect(figure.total.high.replace('.', '')).toBe(String(sum('counted_high')));
  });
});

it('shares no code with lib', () => {
  const imports = readFileSync('scripts/recompute.ts', 'utf8').match(/from '[^']+'/g);
  expect(imports).toEqual(["from 'csv-parse/sync'"]);
});
