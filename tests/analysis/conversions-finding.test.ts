import { describe, expect, test } from 'vitest';
import { conversionsFinding, countFits, fitOf } from '@/lib/analysis/conversions-finding';
import { linksFor } from '@/lib/analysis/links';
import type { Check, Verdict } from '@/lib/analysis/printed-check';
import { type CheckedPair, checkedPairs } from '@/lib/analysis/printed-pairs';
import { madeLedger } from '@/tests/support/made-ledger';
import { printed, report, reported } from '@/tests/support/made-reports';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

const made = madeLedger({});
const links = linksFor(made, null);

const check = (verdict: Verdict, made: Partial<Check> = {}): Check => ({
  date: '2021-05-04',
  rates: null,
  rate: '1.25',
  gap: verdict === 'not-testable' ? null : '3.00',
  side: verdict === 'agrees' || verdict === 'not-testable' ? null : 'above',
  verdict,
  reason: verdict === 'not-testable' ? 'undated' : null,
  ...made,
});

/** A pair of a contribution of 4 May 2021 with these two verdicts. */
function pair(
  onDate: Verdict,
  published: Verdict,
  { date = '2021-05-04', day = '2021', gap = '3.00' } = {},
): CheckedPair {
  const original = printed('€400', '400', 'EUR');
  const equivalent = printed('$500', '500', 'USD', { role: 'conversion' });
  const [source] = made.sources;
  if (!source) throw new Error('the made ledger has a source');
  return {
    contribution: reported([[original, equivalent]], { id: 'one', date }),
    report: report([original, equivalent]),
    reportNumber: 1,
    source: { ...source, published: day },
    original,
    equivalent,
    implied: { low: '1.25', high: '1.25' },
    onDate: check(onDate),
    published: check(published, published === 'not-testable' ? {} : { gap }),
  };
}

const find = (...pairs: CheckedPair[]) => conversionsFinding(pairs, made, links);
const many = (count: number, one: CheckedPair) => Array.from({ length: count }, () => one);

describe('which of its two rates a printed conversion fits', () => {
  test.each<[Verdict, Verdict, ReturnType<typeof fitOf>]>([
    ['agrees', 'agrees', 'date'],
    ['agrees', 'off', 'date'],
    ['agrees', 'not-testable', 'date'],
    ['close', 'agrees', 'publication'],
    ['off', 'agrees', 'publication'],
    ['not-testable', 'agrees', 'publication'],
    ['close', 'close', 'none'],
    ['off', 'not-testable', 'none'],
    ['not-testable', 'close', 'none'],
    ['not-testable', 'not-testable', 'untested'],
  ])('%s on its date, %s at publication: %s', (onDate, published, fit) => {
    expect(fitOf(pair(onDate, published))).toBe(fit);
  });

  test('every pair is one of the four', () => {
    const pairs = checkedPairs(ledgerIn(REAL));
    expect(countFits(pairs)).toEqual({ date: 18, publication: 3, none: 1, untested: 3 });
  });
});

const [yes, later, no, open] = [
  pair('agrees', 'agrees'),
  pair('off', 'agrees'),
  pair('off', 'off'),
  pair('not-testable', 'not-testable'),
];

describe('the headline and what comes of the others', () => {
  test.each<[string, CheckedPair[], string, string[]]>([
    [
      'one that agrees',
      [yes],
      'The one printed conversion agrees with the rate of its contribution’s date',
      [],
    ],
    [
      'one that agrees later',
      [later],
      'The one printed conversion does not agree with the rate of its contribution’s date',
      ['It agrees only with the rate of its publication.'],
    ],
    [
      'one that agrees with neither',
      [no],
      'The one printed conversion does not agree with the rate of its contribution’s date',
      [],
    ],
    ['one that cannot be tested', [open], 'The one printed conversion cannot be tested', []],
    [
      'both',
      [yes, yes],
      'Both printed conversions agree with the rate of their contribution’s date',
      [],
    ],
    [
      'all',
      many(13, yes),
      'All 13 printed conversions agree with the rate of their contribution’s date',
      [],
    ],
    [
      'none',
      [later, no, no, open],
      'None of four printed conversions agrees with the rate of its contribution’s date',
      [
        'One agrees only with the rate of its publication, two agree with no rate that they could be held against and one cannot be tested.',
      ],
    ],
    [
      'one of several',
      [yes, later, later],
      'One of three printed conversions agrees with the rate of its contribution’s date',
      ['Of the others, two agree only with the rate of their publication.'],
    ],
  ])('%s', (_what, pairs, headline, sentences) => {
    expect(find(...pairs)).toMatchObject({ headline, sentences, oldest: null });
  });

  test('no pair, no finding', () => {
    expect(find()).toBeNull();
  });

  test('the real ledger', () => {
    const ledger = ledgerIn(REAL);
    expect(conversionsFinding(checkedPairs(ledger), ledger, linksFor(ledger, null))).toMatchObject({
      headline: '18 of 25 printed conversions agree with the rate of their contribution’s date',
      sentences: [
        'Of the others, three agree only with the rate of their publication, one agrees with no rate that it could be held against and three cannot be tested.',
      ],
      oldest: {
        headline: 'A document of 9 September 2022 prints an equivalent that is a year old',
        document: { text: 'Today.Az' },
        equivalent: { text: '$472,752' },
        original: { text: '€400,000' },
        contribution: { href: '/ledger/fra-2021-demining' },
        sentences: [
          'It agrees with the rate of 8 September 2021, the date of the contribution (1.1827 USD for 1 EUR).',
          'By the rate of its own publication (1.0049 USD for 1 EUR) it lies 17.61 per cent too high.',
          'Of four equivalents that agree with the one and are off by the other, none is older.',
        ],
      },
    });
  });
});

describe('the oldest rate still in print', () => {
  test.each<[string, string, string]>([
    ['2021-05-05', 'a day old', '2021-05-04'],
    ['2021-05-14', 'ten days old', '2021-05-04'],
    ['2021-06-04', 'a month old', '2021-05-04'],
    ['2022-05-04', 'a year old', '2021-05-04'],
    ['2022-07', '14 months old', '2021-05-04'],
    ['2023-05-01', 'two years old', '2021-05-04'],
    // A year ends on its last day, a month of publication begins on its first.
    ['2022-02', 'a month old', '2021'],
  ])('published %s, it is %s', (day, age, date) => {
    expect(find(pair('agrees', 'off', { day, date }))?.oldest?.headline).toMatch(
      new RegExp(`prints an equivalent that is ${age}$`),
    );
  });

  test('only what agrees with its date, is off at publication and was published later', () => {
    for (const [onDate, published, day] of [
      ['close', 'off', '2023'],
      ['agrees', 'close', '2023'],
      ['agrees', 'agrees', '2023'],
      ['agrees', 'off', '2021-05-04'],
      ['agrees', 'off', '2020'],
    ] as const) {
      expect(find(pair(onDate, published, { day }))?.oldest).toBeNull();
    }
  });

  test('the longest time between the two, of equally old ones the widest gap', () => {
    const young = pair('agrees', 'off', { day: '2021-09-01', gap: '30.00' });
    const narrow = pair('agrees', 'off', { day: '2022-05-04', gap: '9.50' });
    const wide = pair('agrees', 'off', { day: '2022-05-04', gap: '10.00' });
    const oldest = find(young, narrow, wide)?.oldest;
    expect(oldest?.headline).toContain('4 May 2022');
    expect(oldest?.sentences[1]).toContain('10.00 per cent too high');
    expect(oldest?.sentences[2]).toMatch(/^Of three /);
    expect(find(wide)?.oldest?.sentences).toHaveLength(2);
  });
});
