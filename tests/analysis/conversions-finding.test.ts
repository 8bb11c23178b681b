import { describe, expect, test } from 'vitest';
import { conversionsFinding } from '@/lib/analysis/conversions-finding';
import { linksFor } from '@/lib/analysis/links';
import { type CheckedPair, checkedPairs } from '@/lib/analysis/printed-pairs';
import type { ReportAmount } from '@/lib/ledger/schema';
import { distinct, made, OUTCOMES, pair, said } from '@/tests/support/made-pairs';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

const { yes, no, open, lostSign } = OUTCOMES;
const find = (...pairs: CheckedPair[]) => conversionsFinding(pairs, made, linksFor(made, null));

const COARSE = 'the equivalent is printed too coarsely';
const ROOM = 'which leaves room for more rates';

describe('the sentences below the headline', () => {
  test('how many of those that agree are printed with a word that leaves room', () => {
    const of = (...qualifiers: ReportAmount['qualifier'][]) =>
      find(...qualifiers.map((qualifier) => said(distinct(yes), qualifier)))?.sentences;
    expect(of(null, null)).toEqual([]);
    expect(of('about', null, 'over')).toEqual([
      `Two of the three that agree are printed with “about” or “over”, ${ROOM}.`,
    ]);
    expect(of('over', null)).toEqual([
      `One of the two that agree is printed with “over”, ${ROOM}.`,
    ]);
    expect(of('about', 'about')).toEqual([`Both that agree are printed with “about”, ${ROOM}.`]);
    expect(of('about', 'about', 'about')).toEqual([
      `All three that agree are printed with “about”, ${ROOM}.`,
    ]);
    expect(of('about')).toEqual([`It is printed with “about”, ${ROOM}.`]);
    expect(find(said(yes, 'about'), distinct(no))?.sentences.at(-1)).toBe(
      `The one that agrees is printed with “about”, ${ROOM}.`,
    );
  });

  test('a copy without such a word agrees on its own, and one that does not agree is told', () => {
    expect(find(said(yes, 'about'), yes)?.sentences).toEqual([]);
    expect(find(said(yes, 'over'), no)?.sentences).toEqual([
      `It is printed with “over”, ${ROOM}.`,
      'It does so only as some documents print it.',
    ]);
    const [first, second] = [distinct(yes), distinct(yes)];
    expect(find(first, { ...first, onDate: no.onDate }, second)?.sentences[0]).toBe(
      'One of the two that agree does so only as some documents print it.',
    );
  });

  test('of printings that cannot be tested the reason counts that stands last in the way', () => {
    expect(find(lostSign, open, distinct(yes))?.sentences[0]).toBe(
      `One cannot be tested: ${COARSE}.`,
    );
    expect(find(lostSign, lostSign, distinct(yes))?.sentences[0]).toBe(
      'One cannot be tested: the currency of one side is not known.',
    );
  });

  test('the real ledger', () => {
    const ledger = ledgerIn(REAL);
    const found = conversionsFinding(checkedPairs(ledger), ledger, linksFor(ledger, null));
    expect(found).toMatchObject({
      headline:
        'Nine independent voices print 13 different equivalents; 11 of the 13 agree with the rate of their contribution’s date',
      sentences: [
        'The other two agree only with the rate of their publication.',
        'Five of the 13 stand in no dated document, so no rate of a publication can test them.',
        'Four of the eleven that agree are printed with “about” or “over”, which leaves room for more rates.',
        'Reprints are taken together here: in all, the 13 are printed 25 times.',
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
          'Of four printed conversions that agree with the rate of their contribution’s date and are off by that of a later publication, none is older; one other is as old: “AZN 803,272” in the same document.',
          'Eight printed conversions stand in undated documents and three in dated documents cannot be held against both rates: how old a rate they print cannot be told.',
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

const OF_THREE =
  'Of three printed conversions that agree with the rate of their contribution’s date and are off by that of a later publication, none is older';

describe('the oldest rate still printed in a dated document', () => {
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
    expect(oldest?.sentences[2]).toBe(
      `${OF_THREE}; one other is as old: “$500” in the same document.`,
    );
    expect(find(wide)?.oldest?.sentences).toHaveLength(2);
  });

  test('equally old ones are named with their documents, younger ones are not', () => {
    const old = pair('agrees', 'off', { day: '2022-05-04' });
    const other = (id: string) => ({ ...old, source: { ...old.source, id, publisher: id } });
    const younger = pair('agrees', 'off', { day: '2022-05-03' });
    expect(find(old, other('The Gazette'), other('The Post'))?.oldest?.sentences[2]).toBe(
      `${OF_THREE}; two others are as old: “$500” by The Gazette, 4 May 2022 and “$500” by The Post, 4 May 2022.`,
    );
    expect(find(old, younger, younger)?.oldest?.sentences[2]).toBe(`${OF_THREE}.`);
  });

  test.each<[string, readonly CheckedPair[], string]>([
    ['one undated', [OUTCOMES.undated], 'One printed conversion stands in an undated document'],
    [
      'several undated, one that cannot be tested',
      [OUTCOMES.undated, OUTCOMES.undated, open],
      'Two printed conversions stand in undated documents and one in a dated document cannot be held against both rates',
    ],
    [
      'two that one rate or both cannot test',
      [open, OUTCOMES.half],
      'Two printed conversions in dated documents cannot be held against both rates',
    ],
  ])('it is told of how many no age can be told: %s', (_what, others, words) => {
    const rest = others.length === 1 ? 'it prints' : 'they print';
    expect(find(pair('agrees', 'off', { day: '2022' }), ...others)?.oldest?.sentences[2]).toBe(
      `${words}: how old a rate ${rest} cannot be told.`,
    );
  });
});
