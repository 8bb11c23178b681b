import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { answer } from '@/lib/export/answer';
import { loadLedger } from '@/lib/ledger/load';
import { addUp, recompute } from '@/scripts/recompute';

/**
 * The control totals of the real ledger, recomputed from the text of the public files by
 * `scripts/recompute`, which shares no code with `lib`. Here `lib` only writes those files.
 */

function publicFile(address: string): string {
  const url = new URL(address, 'https://example.org');
  const request = {
    method: 'GET',
    path: url.pathname,
    pairs: [...url.searchParams],
    ifNoneMatch: null,
  };
  const { status, body } = answer(request, loadLedger(), { build: 'test', url: '' });
  if (status !== 200 || !body) throw new Error(`${address} answers ${status}`);
  return new TextDecoder().decode(body);
}

function recomputed(query: string, currency: string) {
  const contributions = publicFile(`/api/v1/contributions.csv${query}`);
  const ecb = publicFile('/api/v1/rates/ecb.csv');
  const perUsd = publicFile('/api/v1/rates/per-usd.csv');
  return recompute({ contributions, ecb, perUsd }, currency);
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

  it.each(['USD', 'EUR', 'AZN', 'GBP'])('row by row, in %s', (currency) => {
    const rows = recomputed(`?currency=${currency}`, currency);
    expect(rows.map(({ id, low, high }) => [id, low, high])).toEqual(
      rows.map(({ id, published: [low, high] }) => [id, low, high]),
    );
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
    const rows: Record<string, string>[] = parse(publicFile(`/api/v1/contributions.csv${query}`), {
      columns: true,
    });
    const sum = (column: string) =>
      rows.reduce((cents, row) => cents + BigInt((row[column] || '0.00').replace('.', '')), 0n);
    const figure: { total: { low: string; high: string } } = JSON.parse(
      publicFile(`/api/v1/figures/foreign-support-by-donor.json${query}`),
    );
    expect(figure.total.low.replace('.', '')).toBe(String(sum('counted_low')));
    expect(figure.total.high.replace('.', '')).toBe(String(sum('counted_high')));
  });
});

it('shares no code with lib', () => {
  const imports = readFileSync('scripts/recompute.ts', 'utf8').match(/from '[^']+'/g);
  expect(imports).toEqual(["from 'csv-parse/sync'"]);
});
