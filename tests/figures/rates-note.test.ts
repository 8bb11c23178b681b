import { describe, expect, it } from 'vitest';
import { rateWords } from '@/lib/analysis/rate-words';
import { foreignSupportByDonor } from '@/lib/figures/by-donor';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { ratesBetween } from '@/lib/rates/convert';
import type { Rates } from '@/lib/rates/rates';
import { type MadeContribution, madeLedger } from '@/tests/support/made-ledger';

/** The manat has no euro quotation, the pound has one; the last row is of 21 August 2026. */
const RATES: Rates = {
  currencies: ['USD', 'GBP'],
  rows: [
    { day: '2021-05-04', perEuro: ['1.25', '0.8'] },
    { day: '2026-08-21', perEuro: ['1.1', '0.85'] },
  ],
  perUsd: [
    {
      currency: 'AZN',
      from: '2020-01-01',
      to: null,
      perUsd: '1.7',
      kind: 'peg',
      source: 'The bank',
    },
  ],
};

function figureOf(contributions: readonly MadeContribution[], currency = 'USD') {
  const ledger = madeLedger({
    contributions,
    rates: RATES,
    subject: { currencies: ['USD', 'EUR', 'GBP', 'AZN'] },
  });
  const { subtitle, sources } = foreignSupportByDonor(ledger, {
    ...defaultSupportQuery(ledger),
    currency,
  });
  const words = sources.map((note) => note.parts.map((part) => part.text).join(''));
  return { subtitle, rates: words.find((one) => one.startsWith('Rates:')) ?? null };
}

const ECB = 'Rates: European Central Bank, euro reference rates.';
const LATE = { date: '2026-10-01' };

describe('whose rates a figure says it takes', () => {
  it.each<[string, readonly MadeContribution[], string, string | null]>([
    ['none, where nothing is converted', [{}], 'USD', null],
    ['the bank’s', [{ currency: 'GBP' }], 'USD', ECB],
    [
      'no central bank’s, of a currency held',
      [{ currency: 'AZN' }, { currency: 'GBP' }],
      'USD',
      `${ECB} Some amounts are derived through the US dollar: not central-bank rates.`,
    ],
    [
      'no central bank’s, of the currency asked for',
      [{}],
      'AZN',
      `${ECB} Amounts in AZN are derived through the US dollar: not central-bank rates.`,
    ],
    [
      'the last ones held',
      [{ currency: 'GBP', ...LATE }],
      'USD',
      `${ECB} One later than the last rate held, 2026-08-21, takes that rate.`,
    ],
    [
      'no central bank’s, though it is the last one held',
      [{ currency: 'AZN', ...LATE }],
      'USD',
      `${ECB} Some amounts are derived through the US dollar: not central-bank rates. One later than the last rate held, 2026-08-21, takes that rate.`,
    ],
    [
      'no central bank’s, of one reading of an undecided currency',
      [
        {
          candidates: [
            { value: '100', currency: 'GBP' },
            { value: '100', currency: 'AZN' },
          ],
        },
      ],
      'USD',
      `${ECB} Some amounts are derived through the US dollar: not central-bank rates.`,
    ],
  ])('%s', (_whose, contributions, currency, words) => {
    expect(figureOf(contributions, currency).rates).toBe(words);
  });
});

describe('of which date a figure says its rates are', () => {
  it.each<[string, readonly MadeContribution[], string]>([
    [
      'each contribution’s',
      [{ currency: 'GBP' }],
      'US dollars at the rates of each contribution’s date. Kept',
    ],
    [
      'each contribution’s, but for one',
      [{ currency: 'GBP' }, { currency: 'GBP', ...LATE }],
      'US dollars at the rates of each contribution’s date. Kept',
    ],
    [
      'the last held, where all are later',
      [{ currency: 'GBP', ...LATE }, { date: '2021' }],
      'US dollars at the last rates held. Kept',
    ],
    ['none, where nothing is converted', [{}], 'US dollars. Kept'],
    ['none, where nothing is counted', [], 'US dollars. Kept'],
  ])('%s', (_which, contributions, words) => {
    expect(figureOf(contributions).subtitle).toContain(words);
  });
});

it.each([
  [
    'AZN',
    '2026-10-01',
    'last rate held, carried on, derived through the US dollar, not a central-bank rate',
  ],
  ['GBP', '2026-10-01', 'last rate held, carried on'],
  ['AZN', '2021-05-04', 'derived through the US dollar, not a central-bank rate'],
  ['GBP', '2021-05-04', 'rate of the day'],
])('the basis of a conversion from %s on %s is %s', (currency, date, basis) => {
  const used = ratesBetween(RATES, currency, 'EUR', date);
  expect(used && rateWords(currency, 'EUR', used)?.basis).toBe(basis);
});
