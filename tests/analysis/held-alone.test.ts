import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimTest } from '@/lib/analysis/claim';
import { disagreementsOf } from '@/lib/analysis/disagreements';
import { publishedSum, sumIfHeld, totalIfHeld } from '@/lib/analysis/held-alone';
import { selectEntries } from '@/lib/analysis/select';
import { totalOf } from '@/lib/analysis/totals';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import { centsOf, fromCents } from '@/lib/money';
import {
  type MadeContribution,
  madeLedger,
  madeSpending,
  madeStatement,
} from '@/tests/support/made-ledger';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

const queryOf = (ledger: Ledger, currency = 'USD') => ({
  ...defaultQuery(vocabularyOf(ledger), PAGES['/disagreements']),
  currency,
});

const alone = (made: MadeContribution, size: { value: string; currency: string }) => {
  const ledger = madeLedger({
    contributions: [
      { ...made, id: 'aaa-2021' },
      { id: 'bbb-2021', low: '1000' },
    ],
  });
  const [contribution] = ledger.contributions;
  if (!contribution) throw new Error('none made');
  return totalIfHeld(contribution, size, ledger, queryOf(ledger));
};

describe('the total if one side alone were held', () => {
  it.each([
    [
      'in full, both ends are that side',
      { low: '400', high: '500' },
      '400',
      { low: '1400.00', high: '1400.00' },
      { low: '0.00', high: '-100.00' },
    ],
    [
      'up to its high end, the low end stays nothing',
      { low: '400', high: '500', rule: 'up-to', reason: 'weak-evidence' },
      '800',
      { low: '1000.00', high: '1800.00' },
      { low: '0.00', high: '300.00' },
    ],
  ] as const)('%s', (_, made, value, total, change) => {
    expect(alone(made, { value, currency: 'USD' })).toEqual({ total, change });
  });

  it('is converted at the contribution’s own date', () => {
    expect(alone({ low: '400' }, { value: '400', currency: 'EUR' })).toEqual({
      total: { low: '1500.00', high: '1500.00' },
      change: { low: '100.00', high: '100.00' },
    });
  });

  it.each([
    ['left out', { rule: 'none', reason: 'general-aid' }],
    ['outside the period', { date: '2019-05-04' }],
    ['of a domestic donor', { donor: 'zzz' }],
  ] as const)('does not change where the contribution is %s', (_, made) => {
    expect(alone(made, { value: '400', currency: 'USD' })).toBeNull();
  });

  it('says where a side has no rate, and where one that has none would get one', () => {
    expect(alone({}, { value: '400', currency: 'XXX' })).toBe('not-converted');
    expect(alone({ currency: 'XXX' }, { value: '400', currency: 'USD' })).toEqual({
      total: { low: '1400.00', high: '1400.00' },
      change: { low: '400.00', high: '400.00' },
    });
  });

  it('holding what is held alone gives the total as it is; all others never move', () => {
    const amount = fc.integer({ min: 0, max: 10 ** 9 }).map(String);
    const rule = fc.constantFrom('full' as const, 'up-to' as const);
    const currency = fc.constantFrom('USD', 'EUR', 'GBP');
    fc.assert(
      fc.property(
        amount,
        amount,
        currency,
        rule,
        currency,
        amount,
        (value, other, unit, how, asked, rest) => {
          const ledger = madeLedger({
            contributions: [
              {
                id: 'aaa-2021',
                low: value,
                currency: unit,
                rule: how,
                reason: how === 'full' ? null : 'weak-evidence',
              },
              { id: 'bbb-2021', low: rest, currency: 'GBP' },
            ],
          });
          const [contribution] = ledger.contributions;
          if (!contribution) throw new Error('none made');
          const query = queryOf(ledger, asked);
          const before = totalOf(selectEntries(ledger, query));
          expect(totalIfHeld(contribution, { value, currency: unit }, ledger, query)).toEqual({
            total: before,
            change: { low: '0.00', high: '0.00' },
          });
          const moved = totalIfHeld(contribution, { value: other, currency: unit }, ledger, query);
          if (moved === null || moved === 'not-converted') throw new Error('it counts');
          for (const end of ['low', 'high'] as const) {
            expect(fromCents(centsOf(moved.total[end]) - centsOf(moved.change[end]))).toBe(
              before[end],
            );
          }
        },
      ),
    );
  });

  it('moves the real total as the controls say', () => {
    const ledger = ledgerIn(REAL);
    const query = queryOf(ledger);
    const of = (id: string, value: string, currency: string) => {
      const contribution = disagreementsOf(ledger).contributions.find((one) => one.id === id);
      return contribution && totalIfHeld(contribution, { value, currency }, ledger, query);
    };
    const change = (low: string, high: string) =>
      expect.objectContaining({ change: { low, high } });
    expect(of('fra-2021-demining', '400000', 'EUR')).toEqual(change('0.00', '-118270.00'));
    expect(of('fra-2021-demining', '500000', 'EUR')).toEqual(change('118270.00', '0.00'));
    expect(of('bel-2024-apopo', '250000', 'USD')).toEqual(change('-22628.41', '-22628.41'));
    expect(of('eu-2024-team-europe-package', '8000000', 'EUR')).toBeNull();
    expect(of('nato-2005-saloglu', '1400000', 'EUR')).toBeNull();
  });
});

describe('the sum of published lines if another figure were held', () => {
  const spending = [
    madeSpending({ id: 'line' }),
    madeSpending({ id: 'inside', within: ['line'] }),
    madeSpending({ id: 'plan', nature: 'planned' }),
    madeSpending({ id: 'old', period: '2001' }),
    madeSpending({ id: 'more', period: '2022' }),
  ];
  const ledger = madeLedger({ spending, statements: [madeStatement({ id: 'claim' })] });
  const of = (id: string, currency = 'USD') => {
    const entry = ledger.byId.spending.get(id);
    return entry && sumIfHeld(entry, { value: '900', currency }, ledger, { currency: 'USD' });
  };

  it('moves by the difference where the line is in it', () => {
    expect(of('line')).toEqual({
      total: { low: '1000.00', high: '1000.00' },
      change: { low: '800.00', high: '800.00' },
    });
    expect(of('line', 'XXX')).toBe('not-converted');
  });

  it.each(['inside', 'plan', 'old'])('does not change for one that is not in it: %s', (id) => {
    expect(of(id)).toBeNull();
  });

  it('is the sum of the page that tests the statement', () => {
    const real = ledgerIn(REAL);
    expect(publishedSum(real, 'USD')?.value).toBe(claimTest(real, 'USD')?.spending.sum?.value);
    expect(publishedSum(madeLedger({}), 'USD')).toBeNull();
  });
});
