import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { figureKind } from '@/lib/figures/list';
import type { Query } from '@/lib/filters/query';
import { centsOf, fromCents } from '@/lib/money';
import { anyContributions } from '@/tests/support/any-contributions';
import { type MadeContribution, madeLedger } from '@/tests/support/made-ledger';

const period = fc.constantFrom<Partial<Query>>(
  { period: 'counted' },
  { period: 'all' },
  { period: 'window', from: '2021', to: '2026' },
  { period: 'window', to: '2020' },
);

function figure(id: string, made: readonly MadeContribution[], change: Partial<Query>) {
  const ledger = madeLedger({ contributions: made });
  const query = { ...defaultSupportQuery(ledger), ...change };
  const figure = figureKind(id)?.make(ledger, query);
  if (!figure) throw new Error(`there is no figure "${id}"`);
  return figure;
}

function sum(rows: readonly Readonly<Record<string, string>>[]) {
  const add = (end: string) =>
    fromCents(rows.reduce((cents, row) => cents + centsOf(row[end] ?? ''), 0n));
  return { low: add('low'), high: add('high') };
}

describe('for any ledger and period', () => {
  it.each([
    'foreign-support-by-donor',
    'foreign-support-by-year',
    'foreign-support-by-channel',
    'foreign-support-by-donor-and-year',
  ])('the rows of %s add up to its total', (id) => {
    fc.assert(
      fc.property(anyContributions, period, (made, change) => {
        const { rows, total } = figure(id, made, change);
        expect(sum(rows)).toEqual(total);
      }),
    );
  });

  it('the last row of the figure that is added up is its total', () => {
    fc.assert(
      fc.property(anyContributions, period, (made, change) => {
        const { rows, total } = figure('foreign-support-cumulative', made, change);
        expect(sum(rows.slice(-1))).toEqual(total);
      }),
    );
  });

  it('every figure has one total, and the same contributions behind it', () => {
    fc.assert(
      fc.property(anyContributions, period, (made, change) => {
        const ids = ['by-donor', 'by-year', 'cumulative', 'by-channel', 'by-donor-and-year'];
        const [first, ...others] = ids.map((id) => {
          const { total, contributions, leftOut } = figure(`foreign-support-${id}`, made, change);
          expect(sum(contributions.map(({ low, high }) => ({ low, high })))).toEqual(total);
          return { total, contributions, leftOut };
        });
        expect(others).toEqual(others.map(() => first));
      }),
    );
  });
});
