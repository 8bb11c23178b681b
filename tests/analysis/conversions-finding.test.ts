import { describe, expect, test } from 'vitest';
import { conversionsFinding } from '@/lib/analysis/conversions-finding';
import { linksFor } from '@/lib/analysis/links';
import type { Check, Verdict } from '@/lib/analysis/printed-check';
import { type CheckedPair, checkedPairs } from '@/lib/analysis/printed-pairs';
import type { ReportAmount } from '@/lib/ledger/schema';
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

const [yes, later, no, open, half] = [
  pair('agrees', 'agrees'),
  pair('off', 'agrees'),
  pair('off', 'off'),
  pair('not-testable', 'not-testable'),
  pair('not-testable', 'agrees'),
];

let least = 500;
/** The same with an equivalent of its own, so that it repeats no other. */
function distinct(one: CheckedPair): CheckedPair {
  least += 1;
  return { ...one, equivalent: { ...one.equivalent, value: String(least) } };
}
const other = distinct(yes);

const ITS = 'with the rate of its contribution’s date';
const THEIR = 'with the rate of their contribution’s date';

describe('the headline and what comes of the others', () => {
  test.each<[string, CheckedPair[], string, string[]]>([
    ['one that agrees', [yes], `The one printed conversion agrees ${ITS}`, []],
    [
      'one that agrees later',
      [later],
      `The one printed conversion does not agree ${ITS}`,
      ['It agrees only with the rate of its publication.'],
    ],
    ['one that agrees with neither', [no], `The one printed conversion does not agree ${ITS}`, []],
    [
      'one that cannot be tested',
      [open],
      'The one printed conversion cannot be tested',
      ['The document is undated.'],
    ],
    [
      'one that can be tested by its publication alone',
      [half],
      'The one printed conversion cannot be tested by the rate of its contribution’s date',
      ['It agrees with the rate of its publication.'],
    ],
    ['both', [yes, other], `Both printed conversions agree ${THEIR}`, []],
    [
      'all that can be tested',
      [yes, other, distinct(open)],
      `Both printed conversions that can be tested (of three printed) agree ${THEIR}`,
      ['One cannot be tested: the document is undated.'],
    ],
    [
      'one that can be tested, of several',
      [yes, distinct(open)],
      `The one printed conversion that can be tested (of two printed) agrees ${ITS}`,
      ['One cannot be tested: the document is undated.'],
    ],
    [
      'none',
      [later, distinct(no), distinct(no), distinct(open)],
      `None of the three printed conversions that can be tested (of four printed) agrees ${ITS}`,
      [
        'One agrees only with the rate of its publication and two agree with no rate that they could be held against.',
        'One cannot be tested: the document is undated.',
      ],
    ],
    [
      'one of several',
      [yes, distinct(later), distinct(later)],
      `One of three printed conversions agrees ${ITS}`,
      ['The other two agree only with the rate of their publication.'],
    ],
    [
      'some by their publication alone',
      [yes, distinct(half), distinct(half)],
      `The one printed conversion that can be tested (of three printed) agrees ${ITS}`,
      ['Two can be tested by the rate of their publication alone: two of them agree.'],
    ],
  ])('%s', (_what, pairs, headline, sentences) => {
    expect(find(...pairs)).toMatchObject({ headline, sentences, oldest: null });
  });

  test('no pair, no finding', () => {
    expect(find()).toBeNull();
  });

  test('how many of those that agree are printed with a word that leaves room', () => {
    const said = (...qualifiers: (ReportAmount['qualifier'] | null)[]) =>
      find(
        ...qualifiers.map((qualifier) => {
          const one = distinct(yes);
          return { ...one, equivalent: { ...one.equivalent, qualifier } };
        }),
      )?.sentences;
    expect(said(null, null)).toEqual([]);
    expect(said('about', null, 'over')).toEqual([
      'Two of the three that agree are printed with “about” or “over”, which leaves room for more rates.',
    ]);
    expect(said('over', null)).toEqual([
      'One of the two that agree is printed with “over”, which leaves room for more rates.',
    ]);
    expect(said('about', 'about')).toEqual([
      'All two that agree are printed with “about”, which leaves room for more rates.',
    ]);
    expect(said('about')).toEqual([
      'The one that agrees is printed with “about”, which leaves room for more rates.',
    ]);
  });

  test('how many repeat each other, whether or not a copy lost the sign', () => {
    const unsigned = { ...open, original: { ...open.original, currency: null } };
    expect(find(yes, yes, unsigned)?.sentences.at(-1)).toBe(
      'Reprints taken together, the three are one equivalent from one voice.',
    );
    expect(find(yes, yes, distinct(no))?.sentences.at(-1)).toBe(
      'Reprints taken together, the three are two different equivalents from one voice; the two that agree are one of them.',
    );
  });

  test('the real ledger', () => {
    const ledger = ledgerIn(REAL);
    const found = conversionsFinding(checkedPairs(ledger), ledger, linksFor(ledger, null));
    expect(found).toMatchObject({
      headline:
        '18 of the 22 printed conversions that can be tested (of 25 printed) agree with the rate of their contribution’s date',
      sentences: [
        'Of the other four, three agree only with the rate of their publication and one agrees with no rate that it could be held against.',
        'Three cannot be tested: the currency of one side is not known.',
        'Eight of those tested stand in undated documents, which no rate of a publication can test.',
        'Five of the 18 that agree are printed with “about” or “over”, which leaves room for more rates.',
        'Reprints taken together, the 25 are 13 different equivalents from nine independent voices; the 18 that agree are eleven of them.',
      ],
      oldest: {
        headline: 'A document of 9 September 2022 reprints an equivalent that is a year old',
        document: { text: 'Today.Az' },
        equivalent: { text: '$472,752' },
        original: { text: '€400,000' },
        contribution: { href: '/ledger/fra-2021-demining' },
        place:
          'The ledger’s words on the place: “Background paragraph” and “The paper’s standing paragraph, unchanged.”',
        sentences: [
          'It agrees with the rate of 8 September 2021, the date of the contribution (1.1827 USD for 1 EUR).',
          'It lies 17.61 per cent above the reference rate of its own publication (1.0049 USD for 1 EUR).',
          'Of four equivalents that agree with the one and are off by the other, none is older.',
        ],
      },
    });
    expect(
      found?.oldest?.earlier.map(({ published, document, check }) => [
        published,
        document.text,
        document.href,
        check.gap ?? check.why,
      ]),
    ).toEqual([
      ['9 Sept. 2021', 'Today.Az', '/sources/today-az-2021-09-09-6328', '0.16 % below'],
      [
        '21 Sept. 2021',
        'Azernews',
        '/sources/azernews-2021-09-21-0def',
        'the original’s currency is not known',
      ],
      ['22 Nov. 2021', 'Azernews', '/sources/azernews-2021-11-22-915c', '4.80 % above'],
    ]);
  });
});

describe('the oldest rate that is still printed', () => {
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
      new RegExp(` prints an equivalent that is ${age}$`),
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
    expect(oldest?.sentences[1]).toContain('10.00 per cent above the reference rate');
    expect(oldest?.sentences[2]).toMatch(/^Of three /);
    expect(find(wide)?.oldest?.sentences).toHaveLength(2);
  });
});
