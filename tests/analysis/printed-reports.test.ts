import { describe, expect, test } from 'vitest';
import { linksFor } from '@/lib/analysis/links';
import { printedGroups } from '@/lib/analysis/printed-groups';
import { printedHeadline } from '@/lib/analysis/printed-headline';
import { printedReports } from '@/lib/analysis/printed-reports';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import type { ReportAmount } from '@/lib/ledger/schema';
import { madeLedger } from '@/tests/support/made-ledger';
import { printed, report, reported } from '@/tests/support/made-reports';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

const eur = (value: string, made: Partial<ReportAmount> = {}) => printed(value, value, 'EUR', made);
const usd = (value: string, made: Partial<ReportAmount> = {}) => printed(value, value, 'USD', made);
const lost = (value: string) => printed(value, value, null, { currencyKnownBy: 'lost' });
const many = (count: number, amounts: readonly ReportAmount[]) =>
  Array.from({ length: count }, () => amounts);

describe('the headline says what the documents print', () => {
  test.each([
    ['one, none', [[]], 'The one document prints no amount'],
    ['several, none', [[], []], 'No document prints an amount'],
    ['one', [[eur('400000')]], 'One document prints 400,000 euros'],
    [
      'ten, three, five',
      [...many(10, [eur('400000')]), ...many(3, [eur('500000')]), ...many(5, [])],
      'Ten documents print 400,000 euros, three print 500,000, five print no amount',
    ],
    ['more than twelve', many(13, [usd('1')]), '13 documents print 1 US dollars'],
    [
      'two currencies',
      [...many(8, [eur('250000')]), ...many(2, [usd('250000', { role: 'rival' })])],
      'Eight documents print 250,000 euros, two print 250,000 US dollars',
    ],
    [
      'a qualifier of all',
      many(2, [usd('900', { qualifier: 'over' })]),
      'Two documents print over 900 US dollars',
    ],
    [
      'a qualifier of some',
      [[usd('900', { qualifier: 'over' })], [usd('900')]],
      'Two documents print 900 US dollars',
    ],
    ['a lost sign', [[lost('5000')]], 'One document prints 5,000 without its sign'],
    [
      'no known currency',
      [[printed('5000 dollars', '5000', null, { currencyKnownBy: 'word' })]],
      'One document prints 5,000 without a known currency',
    ],
    [
      'a copy that lost its sign, beside those that kept it',
      [...many(9, [eur('400000')]), [lost('400000')], ...many(3, [eur('500000')])],
      'Nine documents print 400,000 euros, one more 400,000 without its sign, three print 500,000 euros',
    ],
    [
      'a document that prints its figure with and without its sign',
      [[eur('400000'), lost('400000')], [eur('400000')]],
      'Two documents print 400,000 euros, one prints 400,000 without its sign',
    ],
    [
      'a lost sign beside a value that two currencies share',
      [[eur('4')], [usd('4')], [lost('4')], [lost('4')]],
      'One document prints 4 euros, two more 4 without its sign, one prints 4 US dollars',
    ],
    [
      'five sizes',
      [[usd('1')], [usd('1')], [usd('2')], [usd('3')], [usd('4')], [usd('5')], []],
      'Two documents print 1 US dollars, one prints 2, one prints 3, two print other amounts, one prints no amount',
    ],
  ])('%s', (_words, reports, headline) => {
    const contribution = reported(reports, { currency: 'EUR', low: '400000', high: '500000' });
    expect(printedHeadline(printedGroups(contribution))).toBe(headline);
  });
});

describe('reports are grouped by the amount printed', () => {
  const groupsOf = (reports: readonly (readonly ReportAmount[])[], low: string, high: string) =>
    printedGroups(reported(reports, { currency: 'EUR', low, high })).map(
      ({ value, currency, documents }) =>
        `${value} ${currency}: ${documents.map(({ number }) => number).join(' ')}`,
    );

  test.each([
    [
      'the ends held come first, those without an amount last',
      [[], [eur('7')], [eur('7')], [eur('9')], [eur('4')]],
      ['4 EUR: 5', '9 EUR: 4', '7 EUR: 2 3', 'null null: 1'],
    ],
    [
      'a lost sign stands by itself, whatever other documents print',
      [[eur('4')], [lost('4')]],
      ['4 EUR: 1', '4 null: 2'],
    ],
    [
      'a lost sign stands apart where two currencies share its value',
      [[eur('4')], [usd('4')], [lost('4')]],
      ['4 EUR: 1', '4 null: 3', '4 USD: 2'],
    ],
    [
      'a document with two sizes stands under both',
      [[eur('4'), eur('9')]],
      ['4 EUR: 1', '9 EUR: 1'],
    ],
    ['the same size twice is one', [[eur('4'), eur('4.00')]], ['4 EUR: 1']],
    ['an equivalent makes no group', [[eur('4'), usd('5', { role: 'conversion' })]], ['4 EUR: 1']],
  ])('%s', (_words, reports, groups) => {
    expect(groupsOf(reports, '4', '9').toSorted()).toEqual([...groups].toSorted());
    expect(groupsOf(reports, '4', '9')[0]).toBe(groups[0]);
  });
});

test('a figure without its sign stands after those of its value, before what is printed less often', () => {
  const contribution = reported([[usd('7')], [lost('9')], [lost('9')], [eur('9')], [eur('4')]], {
    currency: 'EUR',
    low: '4',
    high: '9',
  });
  expect(
    printedGroups(contribution).map(({ value, currency, lost: isLost }) => [
      value,
      currency,
      isLost,
    ]),
  ).toEqual([
    ['4', 'EUR', false],
    ['9', 'EUR', false],
    ['9', null, true],
    ['7', 'USD', false],
  ]);
});

const ledger = madeLedger({});
const links = linksFor(ledger, defaultQuery(vocabularyOf(ledger), PAGES['/ledger/[id]']));
const partOf = (reports: readonly (readonly ReportAmount[])[]) =>
  printedReports(reported(reports), ledger, links);

describe('a column that would say the same everywhere is a sentence', () => {
  test.each([
    ['one way', [[usd('1')], [usd('1')]], false, 'The currency is known by its code everywhere.'],
    ['one figure', [[usd('1')]], false, 'The currency is known by its code.'],
    [
      'a shared word',
      [[printed('1 dollar', '1', null, { currencyKnownBy: 'word' })]],
      false,
      'The currency has only a word that several currencies share.',
    ],
    ['two ways', [[usd('1')], [usd('1', { currencyKnownBy: 'sign' })]], true, undefined],
  ])('%s of knowing the currency', (_words, reports, column, sentence) => {
    const { columns, sentences } = partOf(reports);
    expect(columns.knownBy).toBe(column);
    expect(sentences.find((words) => words.startsWith('The currency'))).toBe(sentence);
  });

  test('equivalents have a column where one is printed', () => {
    expect(partOf([[usd('1')]]).columns.equivalents).toBe(false);
    expect(partOf([[usd('1'), eur('1', { role: 'conversion' })]]).columns.equivalents).toBe(true);
  });

  test('stages stand in rows only where they differ', () => {
    const two = {
      ...reported([]),
      reports: [report([usd('1')]), report([usd('1')], { stage: 'paid' })],
    };
    const rows = printedReports(two, ledger, links).groups.flatMap((group) => group.reports);
    expect(rows.map(({ stage }) => stage)).toEqual([
      'Reports it as announced.',
      'Reports it as paid.',
    ]);
    const { groups, sentences } = partOf([[usd('1')]]);
    expect(groups[0]?.reports[0]?.stage).toBeNull();
    expect(sentences).toContain('Whoever names a stage reports it as announced.');
  });

  test('a stage that is not told is no stage that somebody reports', () => {
    const unclear = report([usd('1')], { stage: 'unclear' });
    const one = printedReports({ ...reported([]), reports: [unclear] }, ledger, links);
    expect(one.sentences).toContain('No document tells the stage.');
    const two = { ...reported([]), reports: [unclear, report([usd('1')], { stage: 'paid' })] };
    const rows = printedReports(two, ledger, links).groups.flatMap((group) => group.reports);
    expect(rows.map(({ stage }) => stage)).toEqual([
      'Leaves the stage unclear.',
      'Reports it as paid.',
    ]);
  });

  test.each([
    [1, false],
    [2, true],
  ])('that documents are numbered by date is said of %s: %s', (count, said) => {
    const { sentences } = partOf(many(count, [usd('1')]));
    expect(sentences.includes('Each number is one document, numbered by date.')).toBe(said);
  });
});

describe('on the real ledger', () => {
  const real = ledgerIn(REAL);
  const realLinks = linksFor(real, defaultQuery(vocabularyOf(real), PAGES['/ledger/[id]']));
  const partOfReal = (id: string) => {
    const contribution = real.byId.contribution.get(id);
    if (!contribution) throw new Error(`no ${id}`);
    return printedReports(contribution, real, realLinks);
  };
  const figures = (id: string) =>
    partOfReal(id).groups.flatMap((group) =>
      group.reports.flatMap((row) => [
        ...row.figures.map(({ printed: one }) => one),
        ...row.equivalents,
      ]),
    );

  test('the French figures stand as they were printed', () => {
    const { headline, groups } = partOfReal('fra-2021-demining');
    expect(headline).toBe(
      'Nine documents print 400,000 euros, one more 400,000 without its sign, three print 500,000 euros, five print no amount',
    );
    expect(groups.map(({ detail }) => detail)).toEqual([
      'nine documents; the low end of the amount held',
      'one document',
      'three documents; the high end of the amount held',
      'five documents that confirm the event',
    ]);
    expect(figures('fra-2021-demining').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['AZN 803,272', '$472,752', '400 тысяч евро', '400.000 Euro']),
    );
  });

  test('the British page shows the lost sign, and over AZN 1 million', () => {
    const all = figures('gbr-2021-undp-tranche');
    expect(all).toContainEqual({ text: '500,000', lang: 'en', lost: true, qualifier: null });
    expect(all).toContainEqual({
      text: 'AZN 1 million',
      lang: 'en',
      lost: false,
      qualifier: 'over',
    });
    const { headline, groups } = partOfReal('gbr-2021-undp-tranche');
    expect(headline).toMatch(
      /^14 documents print 500,000 British pounds, one more 500,000 without its sign/,
    );
    expect(groups.map(({ reports }) => reports.map(({ mark }) => mark === 'lost'))).toEqual([
      Array.from({ length: 14 }, () => false),
      [true],
      ...groups.slice(2).map(({ reports }) => reports.map(() => false)),
    ]);
  });

  test('the Belgian page shows both €250,000 and $250,000, the latter as a contradiction', () => {
    const rows = partOfReal('bel-2024-apopo').groups.flatMap((group) =>
      group.reports.flatMap((row) => row.figures),
    );
    expect(rows.find(({ printed: one }) => one.text === '€250,000')?.rival).toBe(false);
    expect(rows.find(({ printed: one }) => one.text === '$250,000')?.rival).toBe(true);
  });

  test('every report of every contribution stands in a group, under its number', () => {
    for (const contribution of real.contributions) {
      const numbers = printedReports(contribution, real, realLinks).groups.flatMap((group) =>
        group.reports.map(({ number }) => number),
      );
      expect(
        [...new Set(numbers)].sort((a, b) => a - b),
        contribution.id,
      ).toEqual(contribution.reports.map((_, index) => index + 1));
    }
  });
});
