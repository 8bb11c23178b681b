import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reproduceSite } from '@/scripts/reproduce-site';
import { publicSite } from '@/tests/support/public-site';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/** A site that gives one number otherwise than its files do is found, and the number is named. */

const API = '/api/v1';

type Change = readonly [right: string | RegExp, wrong: string] | ((text: string) => string);

/** What differs where some files are changed on their way; each change changes something. */
async function differencesOf(folder: string, changes: Readonly<Record<string, Change>>) {
  const changed = new Set<string>();
  const site = publicSite(ledgerIn(folder), (path, text) => {
    const file = path.slice(API.length + 1);
    const change = changes[file];
    if (!change) return text;
    const other = typeof change === 'function' ? change(text) : text.replace(...change);
    if (other !== text) changed.add(file);
    return other;
  });
  const { comparisons } = await reproduceSite(site);
  expect([...changed].toSorted()).toEqual(Object.keys(changes).toSorted());
  return comparisons.flatMap(({ name, options, difference }) =>
    difference === null ? [] : `${name} ${options}: ${difference}`,
  );
}

describe('on the real ledger', () => {
  it.each([
    ['an amount', 'ledger.json', '"value":"400000"', '"value":"400001"', 'ledger.json'],
    ['a rate', 'rates/ecb.csv', '1.1827', '1.1828', 'rates'],
    ['a rate by the dollar', 'rates/per-usd.csv', '1.7', '1.8', 'rates'],
  ])('%s in %s', async (_what, file, right, wrong, name) => {
    const [first] = await differencesOf(REAL, { [file]: [right, wrong] });
    expect(first).toMatch(/ hash: state, hash: published [0-9a-f]{64}, recomputed [0-9a-f]{64}$/);
    expect(first?.split(' ')[0]).toBe(name);
  });

  it('cells of every kind of file and figure, and nothing else', async () => {
    expect(
      await differencesOf(REAL, {
        'contributions.csv?currency=USD&period=all': ['473080.00', '473080.01'],
        'donors.csv?currency=USD&period=counted': ['473080.00', '473080.01'],
        'disagreements.csv': [',true', ',false'],
        'conversions.csv': ['1.18188', '1.18189'],
        'figures/foreign-support-by-donor.json': ['"low":"473080.00"', '"low":"473080.01"'],
        'figures/foreign-support-by-year.json?currency=AZN&period=all': [
          '"year":"2000"',
          '"year":"1900"',
        ],
        'figures/foreign-support-cumulative.json': ['"basis":"day"', '"basis":"mean"'],
        'figures/foreign-support-by-channel.json': ['"reason":"no-amount"', '"reason":"repeats"'],
        'figures/foreign-support-by-channel.json?currency=EUR&period=counted': [
          '"currency":"EUR"',
          '"currency":"GBP"',
        ],
        'figures/stated-national-share.json': ['"share":"81.66"', '"share":"81.67"'],
        'figures/printed-conversions.json': ['"gap_on_date":"0.07"', '"gap_on_date":"0.08"'],
      }),
    ).toEqual(
      [
        /^contributions\.csv USD, all: row \d+ \(fra-2021-demining\), counted_\w+: published 473080\.01, recomputed 473080\.00$/,
        /^donors\.csv USD, counted: row \d+, (?:low|high): published 473080\.01, recomputed 473080\.00$/,
        /^conversions\.csv –: row \d+, implied_\w+: published 1\.18189, recomputed 1\.18188$/,
        /^disagreements\.csv –: row \d+ \(\S+\), held: published false, recomputed true$/,
        /^foreign-support-by-donor USD, counted: row \d+, low: published 473080\.01, recomputed 473080\.00$/,
        /^foreign-support-by-year AZN, all: row 6, year: published 1900, recomputed 2000$/,
        /^foreign-support-cumulative USD, counted: counted contribution \d+ \(\S+\), basis: published mean, recomputed day$/,
        /^foreign-support-by-channel USD, counted: left-out contribution \d+ \(\S+\), reason: published repeats, recomputed no-amount$/,
        /^foreign-support-by-channel EUR, counted: answer \(\S+\), currency: published GBP, recomputed EUR$/,
        /^stated-national-share –: row \d+, share: published 81\.67, recomputed 81\.66$/,
        /^printed-conversions –: row \d+, gap_on_date: published 0\.08, recomputed 0\.07$/,
      ].map((named) => expect.stringMatching(named)),
    );
  });
});

describe('on the invented ledger', () => {
  it('a row too many', async () => {
    const file = 'figures/foreign-support-cumulative.json';
    expect(
      await differencesOf(INVENTED, { [file]: [/"rows":\[(\{.*?\})/, '"rows":[$1,$1'] }),
    ).toEqual([expect.stringMatching(/^foreign-support-cumulative EUR, counted: row 2, date: /)]);
  });

  it('a row too few at the end', async () => {
    const file = 'figures/foreign-support-by-year.json';
    expect(
      await differencesOf(INVENTED, { [file]: [/,\{[^{]*?\}\],"total"/, '],"total"'] }),
    ).toEqual(['foreign-support-by-year EUR, counted: rows: published 9, recomputed 10']);
  });

  it('a cell that is no number any more', async () => {
    const differences = await differencesOf(INVENTED, { 'contributions.csv': ['40000', '4000o'] });
    expect(differences).toContainEqual(
      expect.stringMatching(/^foreign-support-by-donor EUR, counted: it cannot be recomputed: /),
    );
  });

  it('a figure that nobody knows how to recompute, and one that is not published', async () => {
    expect(
      await differencesOf(INVENTED, { 'figures.json': ['"id":"casualties"', '"id":"another"'] }),
    ).toEqual([
      'another –: no rule is known by which this figure could be recomputed',
      'casualties –: the site’s list of figures does not name it',
    ]);
  });

  it('any digit of any number', async () => {
    const digits =
      /"(?:low|high|contributions|one_document|share|hash|last)":"[^"]*"|\d{4}-\d\d-\d\d,\S+/g;
    const files = [
      'ledger.json',
      'rates/ecb.csv',
      'contributions.csv?currency=NOK&period=all',
      'donors.csv?currency=NOK&period=all',
      'disagreements.csv',
      'figures/foreign-support-by-donor.json',
      'figures/foreign-support-by-year.json?currency=NOK&period=counted',
      'figures/foreign-support-cumulative.json?currency=EUR&period=all',
      'figures/resting-on-one-source.json',
      'figures/claim-required-spending.json',
      'figures/stated-national-share.json',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        async (file, at, by) => {
          const differences = await differencesOf(INVENTED, {
            [file]: (text) => {
              const places = [...text.matchAll(digits)].flatMap((number) =>
                [...number[0].matchAll(/\d/g)].map((digit) => number.index + digit.index),
              );
              const place = places[at % Math.max(places.length, 1)] ?? 0;
              const digit = (Number(text[place]) + by) % 10;
              return `${text.slice(0, place)}${digit}${text.slice(place + 1)}`;
            },
          });
          expect(differences).not.toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
