import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '@/lib/money';
import { atRates, ratesBetween } from '@/lib/rates/convert';
import type { Rates } from '@/lib/rates/rates';
import { REAL_RATES } from '@/tests/support/real-rates';

/** `473080.00 day 2021-09-08`, or `none`: what a conversion gives, how, and of which day. */
function converted(
  value: string,
  from: string,
  date: string,
  to: string,
  rates = REAL_RATES,
): string {
  const used = ratesBetween(rates, from, to, date);
  return used ? `${atRates(value, used)} ${used.basis} ${used.date ?? '-'}` : 'none';
}

describe('a conversion takes the rates of its date', () => {
  it.each([
    // The controls.
    ['400000', 'EUR', '2021-09-08', 'USD', '473080.00 day 2021-09-08'],
    ['500000', 'GBP', '2021-09-02', 'USD', '689402.32 day 2021-09-02'],
    ['250000', 'EUR', '2024-01', 'USD', '272628.41 mean 2024-01'],
    // A day: its own row, or the nearest earlier one.
    ['1000', 'EUR', '2021-09-05', 'USD', '1187.20 earlier-day 2021-09-03'],
    ['1000', 'EUR', '2023-12-31', 'USD', '1105.00 earlier-day 2023-12-29'],
    ['1000', 'EUR', '1999-01-04', 'USD', '1178.90 day 1999-01-04'],
    ['1000', 'EUR', '1999-01-03', 'USD', 'none'],
    ['1000', 'JPY', '2021-09-08', 'USD', '9.08 day 2021-09-08'],
    // A span: the mean over its rows, as far as there are any.
    ['1000', 'EUR', '2022', 'USD', '1053.05 mean 2022'],
    ['1000', 'GBP', '2021', 'EUR', '1163.33 mean 2021'],
    ['1000', 'USD', '2024-11-11/2025-04-04', 'EUR', '949.20 mean 2024-11-11/2025-04-04'],
    ['1000', 'EUR', '1998-12/1999-01', 'USD', '1160.78 mean 1998-12/1999-01'],
    ['1000', 'EUR', '2026-08/2026-12', 'USD', '1157.44 mean 2026-08/2026-12'],
    ['1000', 'EUR', '2026-01/9999', 'USD', '1162.28 mean 2026-01/9999'],
    ['1000', 'EUR', '1998', 'USD', 'none'],
    ['1000', 'EUR', '2021-09-05/2021-09-05', 'USD', 'none'],
    // After the last row: its rates, carried on.
    ['1000', 'EUR', '2026-08-22', 'USD', '1169.90 carried 2026-08-21'],
    ['1000', 'EUR', '2026-09', 'USD', '1169.90 carried 2026-08-21'],
    ['1000', 'EUR', '2027', 'USD', '1169.90 carried 2026-08-21'],
    ['1000', 'EUR', '9999-12-31', 'USD', '1169.90 carried 2026-08-21'],
    // The manat, on either side and on both, has no euro quotation.
    ['1000', 'AZN', '2021-09-08', 'USD', '588.24 derived 2021-09-08'],
    ['1000', 'USD', '2021-09-08', 'AZN', '1700.00 derived 2021-09-08'],
    ['1000', 'EUR', '2021-09-08', 'AZN', '2010.59 derived 2021-09-08'],
    ['1000', 'AZN', '2021-09-08', 'GBP', '427.10 derived 2021-09-08'],
    ['1000', 'AZN', '2021-09-05', 'EUR', '495.48 derived 2021-09-03'],
    ['1000', 'AZN', '2018/2019', 'EUR', '511.41 derived 2018/2019'],
    ['1000', 'EUR', '2014/2015', 'AZN', '1248.73 derived 2014/2015'],
    ['1000', 'AZN', '2026-09-01', 'EUR', '502.81 carried 2026-08-21'],
    ['1000', 'AZN', '2014-06-02', 'EUR', 'none'],
    ['1000', 'AZN', '2014-06-02', 'AZN', '1000.00 same -'],
    // A currency that the row, or every row of the span, does not quote.
    ['1000', 'RUB', '2022-03-01', 'USD', '9.52 day 2022-03-01'],
    ['1000', 'RUB', '2022-03-02', 'USD', 'none'],
    ['1000', 'RUB', '2022', 'USD', '11.91 mean 2022'],
    ['1000', 'RUB', '2023', 'USD', 'none'],
    ['1000', 'USD', '2026-08-22', 'RUB', 'none'],
    ['1000', 'XTS', '2021-09-08', 'USD', 'none'],
    // The same currency needs no rate.
    ['0.005', 'USD', '1998', 'USD', '0.01 same -'],
    ['1000', 'XTS', '1066', 'XTS', '1000.00 same -'],
  ])('%s %s of %s in %s: %s', (value, from, date, to, expected) => {
    expect(converted(value, from, date, to)).toBe(expected);
  });
});

const GAP: Rates = {
  currencies: ['USD'],
  rows: [
    { day: '2020-12-30', perEuro: ['1.25'] },
    { day: '2021-01-20', perEuro: ['1.5'] },
  ],
  perUsd: [],
};

describe('a gap of days without rates', () => {
  it.each([
    ['2021-01-05', 'six days after the last row', '125.00 earlier-day 2020-12-30'],
    ['2021-01-06', 'seven days', '125.00 earlier-day 2020-12-30'],
    ['2021-01-07', 'eight days', 'none'],
    ['2021-01-19', 'the day before the next row', 'none'],
    ['2021-01-20', 'the next row', '150.00 day 2021-01-20'],
    ['2021-01-07/2021-01-19', 'a span inside the gap', 'none'],
    ['2021-01', 'a span that one row ends', '150.00 mean 2021-01'],
    ['2020-12/2021-01', 'a span with a row on either side', '137.50 mean 2020-12/2021-01'],
  ])('%s, %s: %s', (date, _what, expected) => {
    expect(converted('100', 'EUR', date, 'USD', GAP)).toBe(expected);
  });

  it('without any row there is no conversion', () => {
    const empty: Rates = { currencies: ['USD'], rows: [], perUsd: [] };
    expect(converted('100', 'EUR', '2021-01-20', 'USD', empty)).toBe('none');
  });
});

describe('the mean of a span counts, for each currency, the rows that quote it', () => {
  const rates: Rates = {
    currencies: ['USD', 'AAA'],
    rows: [
      { day: '2021-03-01', perEuro: ['1.2', '4'] },
      { day: '2021-03-02', perEuro: ['1.4', null] },
      { day: '2021-03-03', perEuro: ['1.6', '6'] },
    ],
    perUsd: [
      {
        currency: 'BBB',
        from: '2021-03-02',
        to: '2021-03-02',
        perUsd: '10',
        kind: 'day',
        source: 'A bank',
      },
      {
        currency: 'BBB',
        from: '2021-03-03',
        to: null,
        perUsd: '20',
        kind: 'day',
        source: 'A bank',
      },
    ],
  };
  it.each([
    // 100 ÷ mean(4, 6) × mean(1.2, 1.4, 1.6)
    ['AAA', 'USD', '28.00 mean 2021-03'],
    // 100 × mean(10, 20): the dollar's mean cancels out
    ['USD', 'BBB', '1500.00 derived 2021-03'],
    // 100 × mean(1.2, 1.4, 1.6) × mean(10, 20)
    ['EUR', 'BBB', '2100.00 derived 2021-03'],
    ['BBB', 'AAA', '23.81 derived 2021-03'],
  ])('100 %s in %s: %s', (from, to, expected) => {
    expect(converted('100', from, '2021-03', to, rates)).toBe(expected);
  });

  it('names publisher, both rates and who gives the units per dollar', () => {
    const used = ratesBetween(rates, 'AAA', 'BBB', '2021-03-03');
    expect(used?.publisher).toBe('European Central Bank');
    expect(used?.from).toEqual({ currency: 'AAA', perEuro: '6', perUsd: null });
    expect(used?.to).toEqual({
      currency: 'BBB',
      perEuro: '32',
      perUsd: { value: '20', source: 'A bank' },
    });
    expect(used?.rate).toBe('5.33333');
  });
});

it('is rounded once: just below half a cent stays below it, however long the quotient', () => {
  const same = ratesBetween(REAL_RATES, 'EUR', 'EUR', '2021');
  const over = exact(`0.004${'9'.repeat(70)}`);
  expect(same && atRates('1', { ...same, factor: { over, under: exact(1) } })).toBe('0.00');
  expect(same && atRates('1', { ...same, factor: { over, under: exact('0.9999') } })).toBe('0.01');
});

/** Thousandths, up to a million million: no currency has more than three decimals. */
const thousandths = fc.bigInt(0n, 10n ** 15n);
const asText = (amount: bigint) =>
  `${amount / 1000n}.${(amount % 1000n).toString().padStart(3, '0')}`;
const inCents = (text: string | undefined) => BigInt((text ?? '').replace('.', ''));
const day = fc
  .date({
    min: new Date('1999-01-04T00:00:00Z'),
    max: new Date('2030-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe('for any amount and day', () => {
  it('converting to the same currency only rounds, half away from zero', () => {
    fc.assert(
      fc.property(thousandths, day, (amount, date) => {
        const [got, basis] = converted(asText(amount), 'USD', date, 'USD').split(' ');
        expect([inCents(got), basis]).toEqual([(amount + 5n) / 10n, 'same']);
      }),
    );
  });

  it('a larger amount never becomes the smaller one', () => {
    fc.assert(
      fc.property(thousandths, thousandths, day, (amount, more, date) => {
        const [a, b] = [amount, amount + more].map((one) => {
          const [text] = converted(asText(one), 'GBP', date, 'EUR').split(' ');
          return inCents(text);
        });
        expect(Number((b ?? 0n) - (a ?? 0n))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('there and back again differs by no more than the two roundings', () => {
    fc.assert(
      fc.property(thousandths, day, (amount, date) => {
        const [there = ''] = converted(asText(amount), 'EUR', date, 'USD').split(' ');
        const [back] = converted(there, 'USD', date, 'EUR').split(' ');
        const off = inCents(back) * 10n - amount;
        // Half a cent each way, the way there worth at most 1 ÷ 0.8 of it in euro.
        expect(Math.abs(Number(off))).toBeLessThanOrEqual(12);
      }),
    );
  });
});
