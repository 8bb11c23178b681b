import { describe, expect, test } from 'vitest';
import { countContribution, entriesOf } from '@/lib/analysis/count';
import { sourcesDiffer } from '@/lib/analysis/differ';
import { ledgerRow } from '@/lib/analysis/ledger-row';
import { linksFor } from '@/lib/analysis/links';
import { amountText, isPlain } from '@/lib/analysis/plain-figure';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import type { ReportAmount } from '@/lib/ledger/schema';
import { type MadeContribution, madeLedger, madeParty } from '@/tests/support/made-ledger';
import { printed, reported } from '@/tests/support/made-reports';

const ledger = madeLedger({
  parties: [
    madeParty('aaa'),
    madeParty('hand', { aliases: ['HAND'], name: 'Helping Hand' }),
    madeParty('foot', { name: 'Foot Works' }),
  ],
  contributions: [{ id: 'first', donor: 'aaa', date: '2024' }],
});
const links = linksFor(ledger, defaultQuery(vocabularyOf(ledger), PAGES['/ledger']));

function rowOf(reports: readonly (readonly ReportAmount[])[], made: MadeContribution = {}) {
  const contribution = reported(reports, { donor: 'aaa', ...made });
  const donor = madeParty('aaa');
  return ledgerRow(
    countContribution(contribution, donor, 'ZZZ', 'USD', ledger.rates),
    ledger,
    links,
  );
}

describe('a printed figure is plain', () => {
  test.each([
    ['$400,000', '400000', 'USD', true],
    ['€ 400,000', '400000', 'EUR', true],
    ['EUR 400,000', '400000', 'EUR', true],
    ['400000 EUR', '400000', 'EUR', true],
    ['NOK1,500,000', '1500000', 'NOK', true],
    ['A$50,000', '50000', 'AUD', true],
    ['$1,250.50', '1250.50', 'USD', true],
    ['$400,000.00', '400000', 'USD', true],
    // Digits or currency that a reader would have to interpret.
    ['$400,000', '400000', 'AUD', false],
    ['400.000 EUR', '400000', 'EUR', false],
    ['$5 million', '5000000', 'USD', false],
    ['500 000 euros', '500000', 'EUR', false],
    ['250, 000', '250000', 'EUR', false],
  ])('%s as %s %s: %s', (text, value, currency, plain) => {
    expect(isPlain(text, value, currency)).toBe(plain);
  });
});

test.each([
  ['400000', '400,000'],
  ['400000.00', '400,000'],
  ['1250.5', '1,250.50'],
  ['0.125', '0.125'],
])('the amount %s is written %s', (value, text) => {
  expect(amountText(value)).toBe(text);
});

describe('as reported is the first figure of the donor, read below where it is not plain', () => {
  const plain = printed('USD 100', '100');
  const words = printed('1 тысяча евро', '1000', 'EUR', { currencyKnownBy: 'word' });
  const lost = printed('100', '100', null, { currencyKnownBy: 'lost' });
  const rival = printed('USD 90', '90', 'USD', { role: 'rival' });
  test.each([
    ['a plain one', [[plain]], 'USD 100', null],
    ['in words', [[words]], '1 тысяча евро', 'EUR 1,000'],
    ['after a report without one', [[], [words]], '1 тысяча евро', 'EUR 1,000'],
    ['before a rival that comes first', [[rival], [plain]], 'USD 100', null],
    ['a rival where there is no other', [[rival]], 'USD 90', null],
    ['without its sign', [[lost]], '100', 'currency not told'],
    ['none', [[]], undefined, null],
  ] as const)('%s', (_words, reports, text, reading) => {
    const row = rowOf(reports);
    expect(row.printed?.text).toBe(text);
    expect(row.reading).toBe(reading);
  });

  test('an undecided currency is told with its candidates', () => {
    const dollars = printed('100 dollars', '100', null, { currencyKnownBy: 'word' });
    const candidates = [
      { value: '100', currency: 'USD' },
      { value: '100', currency: 'GBP' },
    ];
    expect(rowOf([[dollars]], { candidates }).reading).toBe('USD or GBP, undecided');
  });

  test('a lost sign and a qualifier are kept apart from the words printed', () => {
    const { printed: figure } = rowOf([
      [printed('100', '100', null, { currencyKnownBy: 'lost', qualifier: 'over' })],
    ]);
    expect(figure).toEqual({ text: '100', lang: 'en', lost: true, qualifier: 'over' });
  });
});

describe('sources differ', () => {
  const usd = (value: string, made: Partial<ReportAmount> = {}) =>
    printed(value, value, 'USD', made);
  test.each([
    ['one amount', [usd('100')], false],
    ['the same amount twice', [usd('100'), usd('100.00')], false],
    ['two sizes', [usd('100'), usd('120')], true],
    ['about one meets the other', [usd('100', { qualifier: 'about' }), usd('105')], false],
    ['about one does not reach the other', [usd('100', { qualifier: 'about' }), usd('106')], true],
    ['over one reaches upward', [usd('100', { qualifier: 'over' }), usd('900')], false],
    ['over one does not reach down', [usd('100', { qualifier: 'over' }), usd('90')], true],
    ['up to one reaches down', [usd('100', { qualifier: 'up-to' }), usd('1')], false],
    ['two currencies', [usd('100'), printed('100', '100', 'EUR', { role: 'rival' })], true],
    [
      'an equivalent is no other size',
      [usd('100'), printed('90', '90', 'EUR', { role: 'conversion' })],
      false,
    ],
    ['a lost sign is no other currency', [usd('100'), printed('100', '100', null)], false],
  ])('%s: %s', (_words, amounts, differ) => {
    expect(sourcesDiffer(reported([amounts]))).toBe(differ);
  });
});

describe('how a row counts', () => {
  const money = [[printed('USD 100', '100')]];
  test.each([
    ['in full', {}, 'solid', 'in full', []],
    [
      'at the high end',
      { rule: 'up-to', reason: 'weak-evidence' },
      'hatched',
      'up to its high end',
      ['weakly sourced'],
    ],
    [
      'not',
      { rule: 'none', reason: 'general-aid' },
      'empty',
      'left out',
      ['aid for many purposes'],
    ],
    [
      'not for want of a rate',
      { currency: 'XTS' },
      'empty',
      'left out',
      ['could not be converted'],
    ],
  ] satisfies readonly (readonly [string, MadeContribution, string, string, string[]])[])(
    '%s',
    (_words, made, part, rule, reason) => {
      const row = rowOf(money, made);
      expect([row.part, row.rule, row.reason.map(({ text }) => text)]).toEqual([
        part,
        rule,
        reason,
      ]);
    },
  );

  test('a repeat leads to the contribution whose money it is', () => {
    const contribution = {
      ...reported(money, { donor: 'aaa', rule: 'none', reason: 'repeats' }),
      counting: { rule: 'none', reason: 'repeats', of: 'first', why: 'The same.' } as const,
    };
    const entry = countContribution(contribution, madeParty('aaa'), 'ZZZ', 'USD', ledger.rates);
    expect(ledgerRow(entry, ledger, links).reason).toEqual([
      { text: 'all or part in ' },
      { text: 'Aaaland, 2024', href: '/ledger/first' },
    ]);
  });

  test.each([
    ['no conversion', { currency: 'USD' }],
    ['rate of 4 May 2021', { currency: 'EUR' }],
    ['rate of 4 May 2021', { currency: 'EUR', date: '2021-05-06' }],
    ['mean of 2021', { currency: 'EUR', date: '2021' }],
    ['last rate, 21 Aug. 2026', { currency: 'EUR', date: '2026-12-01' }],
  ])('the rate is said: %s', (rate, made) => {
    expect(rowOf(money, made).counted?.rate).toBe(rate);
  });

  test('channels stand by their short names in order', () => {
    const through = (channels: readonly string[]) => rowOf(money, { channels }).through;
    expect(through(['hand', 'foot'])).toBe('through HAND, then Foot Works · 1 report');
    expect(through([])).toBe('no channel named · 1 report');
  });
});

test('every row of a ledger links to its contribution and donor', () => {
  const rows = entriesOf(ledger, 'USD').map((entry) => ledgerRow(entry, ledger, links));
  expect(rows.map(({ href, donorHref }) => [href, donorHref])).toEqual([
    ['/ledger/first', '/donors/aaa'],
  ]);
});
