import { describe, expect, test } from 'vitest';
import type { Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import { drawn, figureOf, ledgerOf, pairOf } from '@/tests/support/gaps-figure';
import { ledgerOfReports } from '@/tests/support/made-conversions';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

const RATE = 'the rate of the contribution’s date';

describe('the finding', () => {
  test.each([
    ['none is held', ledgerOf(), 'No document prints an equivalent beside an original'],
    [
      'one that agrees',
      ledgerOf('499'),
      `The one printed conversion agrees with ${RATE} and with that of the publication`,
    ],
    [
      'one that is close',
      ledgerOf('505'),
      `The one printed conversion is close to ${RATE} and close to that of the publication`,
    ],
    [
      'one that is off',
      ledgerOf('551'),
      `The one printed conversion is 10.10 % off ${RATE} and 10.10 % off that of the publication`,
    ],
    [
      'one whose document is undated',
      ledgerOfReports([pairOf('499')], null),
      `The one printed conversion agrees with ${RATE}`,
    ],
    [
      'one that is printed too coarsely',
      ledgerOf('5'),
      'The one printed conversion cannot be tested',
    ],
    [
      'all agree',
      ledgerOf('499', '501'),
      `Both agree with ${RATE} and with that of the publication`,
    ],
    [
      'three agree',
      ledgerOf('499', '501', '499'),
      `All three agree with ${RATE} and with that of the publication`,
    ],
    [
      'mixed',
      ledgerOf('499', '505', '551', '501'),
      `Two of four agree with ${RATE}, two of four with that of the publication; the widest gap is 10.10 %`,
    ],
    [
      'none agrees',
      ledgerOf('505', '551'),
      `Neither agrees with ${RATE} or with that of the publication; the widest gap is 10.10 %`,
    ],
    ['none can be tested', ledgerOf('5', '5'), 'None of two printed conversions can be tested'],
    [
      'only one can be tested',
      ledgerOf('499', '5'),
      `The one that can be tested (of two printed) agrees with ${RATE}, and the one that can be held against that of the publication agrees with it`,
    ],
  ])('%s', (_case, ledger, finding) => {
    expect(figureOf(ledger).finding).toBe(finding);
  });

  test('says that filters leave none, and which were chosen', () => {
    const made = figureOf(ledgerOf('499'), { publisher: 'Nobody', verdict: 'off' });
    expect(made.finding).toBe(
      'No printed conversion passes these filters: off at one rate or both and published by Nobody',
    );
    expect(made.options).toEqual({ verdict: 'off', publisher: 'Nobody' });
    expect([made.rows, made.drawing, made.table.rows]).toEqual([[], { kind: 'none' }, []]);
  });

  test.each<[Partial<Query>, readonly string[], string, string]>([
    [
      { verdict: 'off' },
      ['499', '551', '552'],
      `Of those off at one rate or both, both are off by both rates; the widest gap is 10.30 %`,
      'Only those off at one rate or both.',
    ],
    [
      { verdict: 'agrees', printedCurrency: 'EUR' },
      ['499', '551', '501'],
      `Of those agreeing at one rate or both and with a figure in euros, both agree with both rates`,
      'Only those agreeing at one rate or both and with a figure in euros.',
    ],
    [
      { publisher: 'The Paper' },
      ['499'],
      `The one printed conversion published by The Paper agrees with ${RATE} and with that of the publication`,
      'Only those published by The Paper.',
    ],
    [
      { verdict: 'not-testable' },
      ['5', '5'],
      'Of those not testable at one rate or both, neither can be held against either rate',
      'Only those not testable at one rate or both.',
    ],
  ])('names the filters in use: %j', (change, equivalents, finding, subtitle) => {
    const made = figureOf(ledgerOf(...equivalents), change);
    expect(made.finding).toBe(finding);
    expect(made.subtitle).toContain(` ${subtitle} Kept to `);
    expect(figureOf(ledgerOf(...equivalents)).subtitle).not.toContain('Only');
  });

  test.each<[Partial<Query>, string, string | null, string]>([
    [{ verdict: 'close' }, '505', '2021-05-04', 'close at one rate or both is so at both'],
    [{ verdict: 'agrees' }, '499', '2021-05-04', 'agreeing at one rate or both does so at both'],
    [{ verdict: 'off' }, '551', '2021-05-04', 'off at one rate or both is so at both, by 10.10 %'],
    [{ verdict: 'not-testable' }, '5', null, 'not testable at one rate or both is so at both'],
    [
      { verdict: 'not-testable' },
      '499',
      null,
      `not testable at one rate or both is so at the rate of the publication, and agrees with that of the contribution’s date`,
    ],
    [
      { verdict: 'off', publisher: 'The Paper' },
      '551',
      null,
      `off at one rate or both and published by The Paper is so at ${RATE}, by 10.10 %, and cannot be tested by that of the publication`,
    ],
  ])(
    'of a single one chosen by %j it does not say the verdict twice: %s, %s',
    (change, value, day, words) => {
      const made = figureOf(ledgerOfReports([pairOf(value)], day), change);
      expect(made.finding).toBe(`The one printed conversion ${words}`);
    },
  );

  test.each<[string, string | null, string]>([
    [
      'agrees',
      null,
      `agreeing at one rate or both, 18 agree with ${RATE}, and 10 agree with that of the publication`,
    ],
    [
      'off',
      'EUR',
      `off at one rate or both and with a figure in euros, none of the four is off by ${RATE}, and all four are off by that of the publication; the widest gap is 17.61 %`,
    ],
    [
      'not-testable',
      'EUR',
      `not testable at one rate or both and with a figure in euros, both can be held against ${RATE}, and neither can be held against that of the publication`,
    ],
  ])(
    'of the real ledger’s that are “%s” in %s it counts both sides',
    (verdict, currency, words) => {
      const made = figureOf(ledgerIn(REAL), { verdict, printedCurrency: currency });
      expect(made.finding).toBe(`Of those ${words}`);
    },
  );

  test('of those of a verdict it says how many are so at which rate', () => {
    const undated = ledgerOfReports([pairOf('499'), pairOf('551'), pairOf('5')], null);
    expect(figureOf(undated, { verdict: 'not-testable' }).finding).toBe(
      `Of those not testable at one rate or both, one cannot be held against ${RATE}, and none of the three can be held against that of the publication`,
    );
    expect(figureOf(undated, { verdict: 'off' }).finding).toMatch(
      /^The one printed conversion off /,
    );
    expect(figureOf(undated).finding).toBe(
      `One of the two that can be tested (of three printed) agrees with ${RATE}; the widest gap is 10.10 %`,
    );
  });

  test.each(['off', 'agrees'])('of a single one at two rates, chosen by “%s”', (verdict) => {
    const words = {
      off: `off at one rate or both and published by Trend is so at ${RATE}, by 11.74 %, and agrees with that of the publication`,
      agrees:
        'agreeing at one rate or both and published by Trend does so at the rate of the publication, and is 11.74 % off that of the contribution’s date',
    };
    expect(figureOf(ledgerIn(REAL), { verdict, publisher: 'Trend' }).finding).toBe(
      `The one printed conversion ${words[verdict === 'off' ? 'off' : 'agrees']}`,
    );
  });

  test('of the real and the invented ledger', () => {
    expect(figureOf(ledgerIn(REAL)).finding).toBe(
      `18 of the 22 that can be tested (of 25 printed) agree with ${RATE}, and 10 of the 14 that can be held against that of the publication agree with it; the widest gap is 17.61 %`,
    );
    expect(figureOf(ledgerIn(INVENTED)).finding).toBe(
      'No document prints an equivalent beside an original',
    );
  });
});

describe('the drawing', () => {
  const groups = drawn(figureOf(ledgerIn(REAL))).groups;
  const rowOf = (label: string, dateText: string) =>
    groups
      .flatMap(({ rows }) => rows)
      .find((row) => row.label === label && row.dateText === dateText);

  test('shows an old equivalent by two marks far apart, and says how old', () => {
    const row = rowOf('Today.Az', '9 Sept. 2022');
    expect(row?.marks.map(({ look, gap, words, off }) => [look, words, gap, off])).toEqual([
      ['filled', 'agrees', '0.12 % below', false],
      ['hollow', 'off', '17.55 % above', true],
    ]);
    expect(row?.remark).toBe('fits the rate of a year before');
    expect(row?.opens).toBe('/ledger/fra-2021-demining#document-15');
    expect(row?.href).toBe('/sources/today-az-2022-09-09-34b8');
  });

  test('names the rate that fits where the equivalent was worked out later', () => {
    expect(rowOf('Trend', '29 June 2022')?.remark).toBe('fits the rate of its publication');
  });

  test('has no mark where nothing can be tested, and says why once', () => {
    expect(rowOf('Azernews', '21 Sept. 2021')?.marks).toEqual([
      {
        look: 'both',
        at: null,
        beyond: false,
        gap: '',
        words: 'not testable: the original’s currency is not known',
        off: false,
      },
    ]);
  });

  test('says by a word that the axis is stretched, and what an arrow is only where there is one', () => {
    const key = (ledger: Ledger) => drawn(figureOf(ledger)).key.join(' ');
    expect(key(ledgerOf('499'))).toContain('The axis is stretched near zero.');
    expect(key(ledgerOf('499'))).not.toContain('arrow');
    expect(key(ledgerOf('2001'))).toContain('An arrow: more than 100 %.');
    expect(drawn(figureOf(ledgerOf('5'))).key).toEqual([]);
  });

  test('stands left of the middle where it lies below the rate, right of it where above', () => {
    const places = drawn(figureOf(ledgerOf('490', '510'))).groups.flatMap(({ rows }) =>
      rows.map(({ marks }) => (marks[0]?.at ?? Number.NaN) < 0.5),
    );
    expect(places).toEqual([true, false]);
  });

  test('explains each kind of mark that stands in it, also where it only stands beside words', () => {
    const looks = (ledger: Ledger) => drawn(figureOf(ledger)).legend.map(({ look }) => look);
    expect(looks(ledgerOf('499'))).toEqual(['filled', 'hollow']);
    expect(looks(ledgerOfReports([pairOf('499')], null))).toEqual(['filled', 'hollow']);
    expect(looks(ledgerOf('5'))).toEqual([]);
  });

  test('marks a sign that the copy has lost', () => {
    const lost = groups.flatMap(({ rows }) =>
      rows.filter(({ printed: words }) => words.some((word) => word.lost)),
    );
    expect(lost.map(({ label, dateText }) => `${label}, ${dateText}`)).toEqual([
      'Azernews, 21 Sept. 2021',
      'Azernews, 21 Sept. 2021',
      'Azernews, 21 Sept. 2021',
    ]);
  });
});
