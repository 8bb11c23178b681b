import { describe, expect, test } from 'vitest';
import { claimTest } from '@/lib/analysis/claim';
import type { ClaimTest } from '@/lib/analysis/claim-rows';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { claimColumns } from '@/lib/figures/claim-columns';
import { ratingText } from '@/lib/figures/claim-rating';
import { claimSentences } from '@/lib/figures/claim-true';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import {
  type MadeContribution,
  type MadeLedger,
  madeLedger,
  madeSpending,
  madeStatement,
} from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/** The words of the page on the statement, from the numbers of any ledger. */

function tested(ledger: Ledger): ClaimTest {
  const found = claimTest(ledger, ledger.subject.currencies[0] ?? '');
  if (!found) throw new Error('the statement has no time');
  return found;
}

const RANGE: readonly MadeContribution[] = [{ low: '100', high: '200' }];

function made(claim: Partial<Statement>, more: Omit<MadeLedger, 'statements'> = {}): Ledger {
  return madeLedger({
    contributions: RANGE,
    statements: [madeStatement({ id: 'claim', period: '2021', base: 'programme', ...claim })],
    ...more,
  });
}

function sentencesOf(ledger: Ledger): readonly string[] {
  return claimSentences(tested(ledger)).map(({ parts }) => parts.map(({ text }) => text).join(''));
}

function columnsOf(ledger: Ledger) {
  const query = defaultQuery(vocabularyOf(ledger), PAGES['/claim']);
  return claimColumns(tested(ledger), ledger, query).map(({ large, below, facts }) => ({
    large,
    below,
    facts: Object.fromEntries(
      facts.map(({ label, parts }) => [label, parts.map(({ text }) => text).join('')]),
    ),
    links: facts.flatMap(({ parts }) => parts.flatMap(({ href }) => href ?? [])),
  }));
}

describe('the three columns', () => {
  test('the real statement: words, foreign support over its time, what it requires', () => {
    const [words, foreign, required] = columnsOf(ledgerIn(REAL));
    expect(words).toMatchObject({
      large: 'Over 90%',
      below: 'of the activities',
      facts: {
        When: 'between 11 November 2024 and 4 April 2025',
        'Not said': 'a period, an amount and the day',
        Source: 'Jordan Daily, seventh paragraph, quotation of the minister',
      },
    });
    expect(foreign).toMatchObject({
      large: '$18.8 – 40.3',
      below: 'million US dollars, at least',
      facts: {
        'Low end': '18,809,738.34 USD',
        'High end': '40,328,372.63 USD',
        Rows: '22 contributions from 16 donors; 34 left out, 18 of them without an amount',
      },
    });
    expect(foreign?.facts.Period).toContain(
      '10 November 2020 to 4 April 2025; the words name none',
    );
    expect(foreign?.links).toContain('/ledger?counted=counted&from=2020-11-10&to=2025-04-04');
    expect(foreign?.links).toContain('/ledger?counted=left-out&from=2020-11-10&to=2025-04-04');
    expect(required).toMatchObject({
      large: '$169.3 – 363.0',
      below: 'million US dollars, or more',
      facts: {
        'Low end': '169,287,645.06 USD',
        'High end': '362,955,353.67 USD',
        Sum: '90 ÷ (100 − 90) = 9 times foreign support; “over” asks for more than that',
        'At 95 %': '19 times: $357.4 – 766.2 million; stated 9 times',
      },
    });
  });

  test('another ledger: a share with decimals, a multiple below one', () => {
    const [words, foreign, required] = columnsOf(ledgerIn(INVENTED));
    expect(words?.facts['Not said']).toBe('a period and an amount');
    expect(foreign?.large).toBe('€40.0 – 52.9');
    expect(required?.facts.Sum).toBe(
      '35.5 ÷ (100 − 35.5) ≈ 0.55 times foreign support; “at least” asks for at least that',
    );
    expect(Object.keys(required?.facts ?? {}).filter((label) => label.startsWith('At '))).toEqual(
      [],
    );
  });

  test('a statement with a period of its own names it, and says it is its own', () => {
    const [words, foreign] = columnsOf(made({ period: '2021' }));
    expect(words?.facts['Not said']).toBe('an amount');
    expect(foreign?.facts.Period).toBe(
      '1 January 2021 to 31 December 2021; the time that the statement names',
    );
  });

  test.each<[string, Partial<Statement>, readonly MadeContribution[], string, RegExp]>([
    [
      '100 per cent',
      { value: '100' },
      RANGE,
      'No sum',
      /no sum of national money makes 100 per cent/,
    ],
    [
      'nothing foreign',
      {},
      [{ date: '2022' }],
      'No sum',
      /nothing foreign is counted in that time/,
    ],
    ['under', { qualifier: 'under' }, RANGE, '$900.00 – 1,800.00', /“under” allows less than that/],
    ['no qualifier', { qualifier: null }, RANGE, '$900.00 – 1,800.00', /missing donors raise it/],
  ])('%s: a clear third column', (_name, claim, contributions, large, sum) => {
    const [, , required] = columnsOf(made(claim, { contributions }));
    expect(required?.large).toBe(large.replace('900.00 – 1,800.00', '0.90 – 1.80'));
    expect(required?.facts.Sum).toMatch(sum);
  });
});

describe('what would have to be true', () => {
  test('of the real statement: five sentences to the cent', () => {
    const sentences = sentencesOf(ledgerIn(REAL));
    expect(sentences).toEqual([
      'The share of the activities is a share of the money spent on them.',
      'The state spent more than 169,287,645.06 USD if only what is certain to count came from abroad, and more than 362,955,353.67 USD if all that may count did.',
      'Beyond the published lines, national money that no document itemises comes to more than 7,919,703.88 USD for the low end, 201,587,412.49 USD for the high end.',
      'Foreign support is less than a ninth of what the state spent. On the stated totals that is less than 37,000,000.00, 51,555,555.56 or 48,900,000.00 USD, each over its own months.',
      'Money from abroad that no document names asks for nine times as much again from the state.',
    ]);
    const below = claimSentences(tested(ledgerIn(REAL))).find(({ key }) => key === 'lines')?.below;
    expect(below).toContain('274,325,500.00 AZN');
    expect(below).toContain('in 2023 or from April to December 2024');
  });

  test('of a ledger without totals and spending', () => {
    expect(sentencesOf(ledgerIn(INVENTED))).toEqual([
      'The state spent at least 22,015.50 EUR if only what is certain to count came from abroad, and at least 29,092.69 EUR if all that may count did.',
      'The ledger holds no published spending of that time, so all of it is money that no document itemises.',
      'Foreign support is at most 1.82 times what the state spent.',
      'Money from abroad that no document names asks for 0.55 times as much again from the state.',
    ]);
  });

  test.each<[Statement['qualifier'], string, string]>([
    ['over', 'spent more than 900.00', 'is less than a ninth of'],
    ['at-least', 'spent at least 900.00', 'is at most a ninth of'],
    [null, 'spent at least 900.00', 'is at most a ninth of'],
    ['about', 'spent about 900.00', 'is about a ninth of'],
    ['under', 'spent less than 900.00', 'is more than a ninth of'],
    ['up-to', 'spent at most 900.00', 'is at least a ninth of'],
  ])('the qualifier %s turns both sides', (qualifier, spent, foreign) => {
    const text = sentencesOf(made({ qualifier })).join(' ');
    expect(text).toContain(spent);
    expect(text).toContain(foreign);
  });

  test('a statement that asks for less says nothing of what would be missing', () => {
    const spending = [madeSpending({ id: 'line' })];
    expect(sentencesOf(made({ qualifier: 'under' }, { spending })).join(' ')).not.toContain(
      'published',
    );
  });

  test.each<[string, Partial<Statement>, string]>([
    [
      'all of it',
      { value: '100', qualifier: null },
      'Nothing came from abroad in that time. The ledger counts 100.00 USD to 200.00 USD.',
    ],
    ['over all of it', { value: '100' }, 'No sum makes a share over 100 per cent.'],
    [
      'at most all of it',
      { value: '100', qualifier: 'up-to' },
      'Nothing: at most 100 per cent holds whatever was spent.',
    ],
    [
      'under all of it',
      { value: '100', qualifier: 'under' },
      'Some of the money came from abroad. The ledger counts 100.00 USD to 200.00 USD.',
    ],
    ['nothing', { value: '0', qualifier: null }, 'The state spent nothing in that time.'],
    [
      'over nothing',
      { value: '0' },
      'The state spent something in that time: any sum is a share over 0 per cent.',
    ],
    [
      'at least nothing',
      { value: '0', qualifier: 'at-least' },
      'Nothing: at least 0 per cent holds whatever was spent.',
    ],
  ])('a share of %s', (_name, claim, sentence) => {
    expect(sentencesOf(made(claim))).toEqual([sentence]);
  });

  test('nothing foreign counted: no sum is invented', () => {
    expect(sentencesOf(made({}, { contributions: [{ date: '2022' }] }))).toEqual([
      'The state spent more than nine times what came from abroad.',
      'Money from abroad that no document names asks for nine times as much again from the state.',
    ]);
  });

  test.each<[string, readonly MadeContribution[], string]>([
    ['one end', [{}], 'The state spent more than 900.00 USD.'],
    [
      'nothing certain',
      [{ rule: 'up-to', reason: 'weak-evidence' }],
      'The state spent more than 900.00 USD if all that may count came from abroad; nothing is certain to count, so the low end asks for nothing.',
    ],
  ])('foreign support of %s', (_name, contributions, sentence) => {
    expect(sentencesOf(made({}, { contributions }))[0]).toBe(sentence);
  });

  test.each<[string, string, string]>([
    [
      'short of both ends',
      '100',
      'comes to more than 800.00 USD for the low end, 1,700.00 USD for the high end.',
    ],
    [
      'past the low end',
      '1000',
      'comes to nothing for the low end, and to more than 800.00 USD for the high end.',
    ],
    ['past both', '5000', 'then they are enough for both ends.'],
  ])('published lines %s', (_name, value, words) => {
    const spending = [madeSpending({ id: 'line', amount: { value, currency: 'USD' } })];
    expect(sentencesOf(made({}, { spending }))[1]).toContain(words);
  });

  test('lines that have no conversion are not said to be nothing', () => {
    const spending = [madeSpending({ id: 'line', amount: { value: '5', currency: 'CHF' } })];
    expect(sentencesOf(made({}, { spending }))[1]).toBe(
      'The published spending of that time could not be converted into US dollars, so how far it goes is not known.',
    );
  });
});

describe('a rating in words', () => {
  test.each<[string, ClaimTest | null, RegExp]>([
    [
      'the real one',
      tested(ledgerIn(REAL)),
      /^No verdict: over 90 % of the activities takes over \$169\.3 – 363\.0 million of national money$/,
    ],
    [
      'nothing foreign',
      tested(made({}, { contributions: [{ date: '2022' }] })),
      /^No verdict: over 90 % of the whole programme; no foreign support is counted, so no sum follows$/,
    ],
    [
      'a base that is not said',
      tested(made({ base: 'unclear', qualifier: null })),
      /^No verdict: 90 % of a base not said takes \$0\.90 – 1\.80 thousand of national money$/,
    ],
    [
      'all of it',
      tested(made({ value: '100' })),
      /^No verdict: over 100 % of the whole programme; \$100\.00 – 200\.00 of foreign support counts$/,
    ],
    ['no time', null, /^No verdict: the statement names no time/],
  ])('%s', (_name, found, words) => {
    expect(ratingText(found)).toMatch(words);
  });

  test.each([
    'programme',
    'agency-budget',
    'state-budget-line',
    'activities',
    'one-donor',
    'one-channel',
    'unclear',
  ] as const)('is short, whatever it is of: %s', (base) => {
    const large = [{ low: '100000000', high: '999999999999' }];
    const found = tested(
      made({ base, qualifier: 'at-least', value: '94.95' }, { contributions: large }),
    );
    expect(ratingText(found).length).toBeLessThanOrEqual(120);
  });
});
