import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageOf } from '@/tests/support/contribution-page-of';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

const factsOf = (folder: string, id: string) =>
  Object.fromEntries(
    pageOf(folder, id).facts.map(({ label, parts }) => [
      label,
      parts.map(({ text }) => text).join(''),
    ]),
  );

describe.each([REAL, INVENTED])('the record as JSON is its file, in %s', (folder) => {
  const ids = ledgerIn(folder).contributions.map(({ id }) => id);
  test.each(ids)('%s', (id) => {
    const file = readFileSync(`${folder}/contributions/${id}.json`, 'utf8');
    expect(pageOf(folder, id).json).toBe(file);
  });
});

describe('the French contribution', () => {
  const page = pageOf(REAL, 'fra-2021-demining');

  test('is held as a range and counted in full at the rate of its day', () => {
    expect(page.held).toMatchObject({
      short: '400,000 – 500,000',
      unit: 'euros: documents give different sizes',
    });
    expect(page.counted).toMatchObject({
      label: 'Counted in the total since 10 November 2020, in full',
      short: '$473,080 – 591,350',
      note: 'our conversion, 1 EUR = 1.1827 USD',
    });
    expect(page.counted.equivalents.map(({ text }) => text)).toEqual(['AZN 803,272', '$472,752']);
  });

  test('has the publishers’ equivalents with the rate that each implies, beside that of its date', () => {
    const rows = page.conversions?.equivalents.map(
      ({ printed, implied, unit, check, documents }) => [
        printed.map(({ text }) => text).join(),
        `${implied} ${unit ?? '?'}`,
        `${check?.word} ${check?.gap ?? check?.why}`,
        check?.rateOf ?? null,
        documents.join(' '),
      ],
    );
    const derived = '8 Sept. 2021, through the US dollar';
    expect(rows).toEqual([
      ['AZN 803,272', '2.00818 AZN for 1 EUR', 'agrees 0.12 % below', derived, '6 13 15'],
      ['$472,752', '1.18188 USD for 1 EUR', 'agrees 0.07 % below', '8 Sept. 2021', '6 13 15'],
      [
        'AZN 803,272',
        '2.00818 AZN for 1 unit',
        'not testable the original’s currency is not known',
        null,
        '8',
      ],
      [
        '$472,752',
        '1.18188 USD for 1 unit',
        'not testable the original’s currency is not known',
        null,
        '8',
      ],
    ]);
  });

  test('writes out its conversion where the rates shown are those reckoned with', () => {
    expect(page.conversions?.headline).toBe(
      'At the rates of 8 September 2021 it comes to between 473,080.00 and 591,350.00 US dollars',
    );
    expect(page.conversions?.sentences[0]).toBe(
      '400,000 × 1.1827 = 473,080.00, and 500,000 × 1.1827 = 591,350.00.',
    );
  });

  test('adds its own part to the total of the period', () => {
    expect(page.counting.headline).toBe(
      'It adds 473,080.00 US dollars to the low end of foreign support since 10 November 2020, and 591,350.00 to the high end',
    );
    expect(page.counting.adds.map(({ adds, total }) => [adds, total.text, total.href])).toEqual([
      ['473,080.00', '19,092,613.98', '/ledger'],
      ['591,350.00', '40,611,248.27', '/ledger'],
    ]);
  });

  test('names the period of the total that it adds to', () => {
    expect(page.counting.caption).toBe(
      'What it adds to the total since 10 November 2020, in US dollars',
    );
  });

  test('names its channels in order, and how many voices it rests on', () => {
    const facts = factsOf(REAL, 'fra-2021-demining');
    expect(facts['Passes through']).toMatch(
      /^French National Commission.*, then Mine Action Agency/,
    );
    expect(facts['Rests on']).toBe(
      '13 documents by 11 publishers, 9 independent voices among them; 5 more confirm it without a figure',
    );
  });

  test('sets aside who prints only another figure, and says where the amount was worked out', () => {
    expect(factsOf(REAL, 'nato-2005-saloglu')['Rests on']).toBe(
      '1 document by 1 publisher; 1 more prints another figure, not held',
    );
    expect(factsOf(REAL, 'eu-2024-member-states-expected')['Rests on']).toBe(
      '1 document by 1 publisher; the amount is worked out from printed figures, some of which other documents may print',
    );
  });
});

test.each([
  ['fra-2021-demining', 'announced, the furthest that any document reports'],
  ['nato-2025-research-project', 'unclear: no document tells it'],
])('the stage of %s: %s', (id, words) => {
  expect(factsOf(REAL, id).Stage).toBe(words);
});

describe('amounts of every sort', () => {
  test.each([
    [
      'an undecided currency',
      REAL,
      'can-2021-demining',
      '400,000',
      'Canadian dollars or US dollars: the currency is undecided',
      'up to $400,000',
    ],
    [
      'a worked-out one',
      REAL,
      'eu-2024-member-states-expected',
      '3,250,000',
      'euros: worked out from printed figures, printed nowhere itself',
      'up to $3,491,800',
    ],
    ['none', REAL, 'fra-2022-tool-kits', 'No amount', 'is printed in any document', 'Nothing'],
    ['cents', INVENTED, 'bridge-friends-2022-survey', '1,250.50', 'euros', '€1,250.50'],
    [
      'a currency without rates',
      INVENTED,
      'bridge-friends-2024-timber',
      '12,000,000',
      'Mongolian tugriks',
      'Nothing',
    ],
    ['a domestic gift', INVENTED, 'freedonia-savings-2024-lamps', '5,000', 'euros', 'Nothing'],
  ])('%s', (_words, folder, id, short, unit, counted) => {
    const page = pageOf(folder, id);
    expect([page.held.short, page.held.unit, page.counted.short]).toEqual([short, unit, counted]);
  });

  test.each([
    [
      REAL,
      'gbr-2021-undp-tranche',
      'At the rates of 2 September 2021 it comes to 689,402.32 US dollars',
    ],
    [REAL, 'bel-2024-apopo', 'At the mean rates of January 2024 it comes to 272,628.41 US dollars'],
    [
      REAL,
      'can-2021-demining',
      'By its readings it comes to between 319,105.64 and 400,000.00 US dollars',
    ],
    [
      REAL,
      'usa-2022-demining',
      'It is reported in US dollars: 2,000,000.00 US dollars, without conversion',
    ],
    [
      INVENTED,
      'bridge-friends-2024-timber',
      'It cannot be converted into euros: no rate of its date is held',
    ],
  ])('%s/%s: %s', (folder, id, headline) => {
    expect(pageOf(folder, id).conversions?.headline).toBe(headline);
  });

  test('without an amount there is nothing to convert', () => {
    expect(pageOf(REAL, 'fra-2022-tool-kits').conversions).toBeNull();
  });

  test.each<[string, string, string | null]>([
    ['gbr-2021-undp-tranche', 'USD', '500,000 ÷ 0.85915 × 1.1846 = 689,402.32.'],
    ['gbr-2021-undp-tranche', 'EUR', '500,000 ÷ 0.85915 = 581,970.55.'],
    ['fra-2021-demining', 'EUR', null],
    ['fra-2021-demining', 'AZN', null],
  ])('%s in %s is reckoned without dividing or multiplying by 1: %s', (id, currency, formula) => {
    const sentences = pageOf(REAL, id, { currency }).conversions?.sentences ?? [];
    expect(sentences.find((words) => words.includes(' = ')) ?? null).toBe(formula);
  });

  test.each([
    ['fra-2021-demining', 'USD', false],
    ['fra-2021-demining', 'AZN', true],
  ])('%s in %s names whose rate stands in for a reference rate: %s', (id, currency, named) => {
    const sentences = pageOf(REAL, id, { currency }).conversions?.sentences ?? [];
    expect(sentences.some((words) => words.includes('AZN per US dollar'))).toBe(named);
  });

  test('every candidate is converted by itself into every comparison currency', () => {
    const rows = pageOf(INVENTED, 'bridge-friends-2023-rope').conversions?.rows;
    expect(rows?.map(({ label, high }) => `${label}: ${high}`)).toEqual([
      'NOK 90,000 in euros: 7,858.55',
      'SEK 90,000 in euros: 7,600.24',
      'NOK 90,000 in Norwegian kroner: 90,000.00',
      'SEK 90,000 in Norwegian kroner: 87,041.66',
    ]);
  });

  test('another comparison currency changes the counted ends, and not the amount held', () => {
    const page = pageOf(REAL, 'fra-2021-demining', { currency: 'AZN' });
    expect(page.held.short).toBe('400,000 – 500,000');
    expect(page.counted.short).toBe('AZN 804,236 – 1,005,295');
    expect(page.counting.adds[0]?.total.text).toBe('32,457,443.79');
  });
});

test('the documents are numbered as the reports are, and say how far each was read', () => {
  const { sources } = pageOf(REAL, 'fra-2021-demining');
  expect(sources.headline).toBe(
    '18 documents, two read whole and 16 in their opening only. No archived copy is known',
  );
  expect(sources.rows[7]).toMatchObject({
    number: 8,
    publisher: { text: 'Azernews' },
    read: 'whole',
  });
  expect(sources.rows[0]).toMatchObject({ titled: false, title: { text: 'no title held' } });
});

test('an id that the ledger does not hold is an error', () => {
  expect(() => pageOf(REAL, 'fra-2099-nothing')).toThrow('no contribution "fra-2099-nothing"');
});
