import { describe, expect, test } from 'vitest';
import type { Query } from '@/lib/filters/query';
import { pageOf } from '@/tests/support/contribution-page-of';
import { INVENTED, REAL } from '@/tests/support/real-ledger';

describe('how it counts, in words', () => {
  test.each([
    [
      REAL,
      'gbr-2021-undp-tranche',
      'It adds nothing to the low end of foreign support since 10 November 2020, and 689,402.32 US dollars to the high end',
      2,
    ],
    [
      REAL,
      'bel-2024-apopo',
      'It adds 272,628.41 US dollars to both ends of foreign support since 10 November 2020',
      2,
    ],
    [
      REAL,
      'fra-2022-tool-kits',
      'It adds nothing to foreign support: all of it or a part is counted elsewhere',
      0,
    ],
    [
      REAL,
      'aus-2012-victims',
      'Its date lies outside the total since 10 November 2020; over all years it adds 51,776.29 US dollars to both ends of foreign support',
      0,
    ],
    [
      INVENTED,
      'freedonia-savings-2024-lamps',
      'It adds nothing to foreign support: its donor is a domestic one',
      0,
    ],
    [
      INVENTED,
      'bridge-friends-2024-timber',
      'It adds nothing to foreign support: no rate is held to convert it',
      0,
    ],
  ])('%s/%s: %s', (folder, id, headline, adds) => {
    const { counting } = pageOf(folder, id);
    expect(counting.headline).toBe(headline);
    expect(counting.adds).toHaveLength(adds);
  });

  const allYears = { period: 'all' } as const;
  test.each<[string, Partial<Query>, string]>([
    [
      'gbr-2021-undp-tranche',
      {},
      'Counted in the total since 10 November 2020, up to its high end',
    ],
    ['gbr-2021-undp-tranche', allYears, 'Counted in the total over all years, up to its high end'],
    ['fra-2022-tool-kits', {}, 'Left out of the total since 10 November 2020'],
    [
      'aus-2012-victims',
      {},
      'Outside the total since 10 November 2020; counted in full over all years',
    ],
    ['iom-2011-victim-loans', {}, 'Outside the total since 10 November 2020, and left out of any'],
    ['iom-2011-victim-loans', allYears, 'Left out of the total over all years'],
  ])('%s with %j is headed: %s', (id, change, label) => {
    expect(pageOf(REAL, id, change).counted.label).toBe(label);
  });

  test.each([
    [
      'sau-2025-three-countries',
      'Nothing of it counts elsewhere at the low end, and at most 3,000,000.00 US dollars at the high end: Financial support for humanitarian demining (Saudi Arabia, 16 Jan. 2024).',
      '/ledger/sau-2024-demining',
    ],
    [
      'nato-2007-saloglu-second-phase',
      'Over all years, at most 87,080.50 US dollars of it counts elsewhere: Share in the second phase at Saloglu (Bulgaria, 21 June 2007), which adds 20,095.50 US dollars, and Share in the second phase at Saloglu (Türkiye, 21 June 2007), which adds 66,985.00 US dollars. It may be the same as Gift to a NATO trust fund on unexploded ordnance (Italy, April 2008), which adds 78,752.50 US dollars.',
      '/ledger/bgr-2007-saloglu',
    ],
    [
      'usa-2023-teams',
      'All of it or a part counts elsewhere: Further grants to demining organisations in areas of the 2020 war (United States, 11 Sept. 2022), which adds nothing to the low end and 2,000,000.00 US dollars to the high end.',
      '/ledger/usa-2022-demining',
    ],
    [
      'nato-2017-jeyranchel-project',
      'It may repeat the money of Clearance at Jeyranchel, one year, NATO, 2012.',
      '/ledger/nato-2012-jeyranchel',
    ],
  ])('%s: %s', (id, sentence, href) => {
    const { of } = pageOf(REAL, id).counting;
    expect(of.map(({ text }) => text).join('')).toBe(sentence);
    expect(of.find((part) => part.href)?.href).toBe(href);
  });

  test('where those that it repeats convert to nothing, none of it is said to be counted', () => {
    const { headline, of } = pageOf(REAL, 'nato-2007-saloglu-second-phase', {
      currency: 'AZN',
    }).counting;
    expect(headline).toBe(
      'It adds nothing to foreign support: all of it or a part is taken for money of another contribution, which adds nothing itself',
    );
    expect(of.map(({ text }) => text).join('')).toBe(
      'It repeats money of Share in the second phase at Saloglu, Türkiye, 2007.',
    );
  });

  test('an estimate is no gift, and not said to be bought', () => {
    expect(pageOf(REAL, 'nato-2008-saloglu-third-phase').counting.headline).toBe(
      'It adds nothing to foreign support: it is not a gift',
    );
  });

  test.each([
    ['fra-2021-demining', /^It counts in full: its low end at the low end/],
    ['bel-2024-apopo', /^It counts in full\.$/],
    ['gbr-2021-undp-tranche', /^It counts at the high end only: shared with other countries\.$/],
    ['fra-2022-tool-kits', /^It is listed as left out\.$/],
  ])('the rule of %s is one short sentence: %s', (id, words) => {
    const { rule, of } = pageOf(REAL, id).counting;
    expect(rule).toMatch(words);
    expect(of.length > 0).toBe(id === 'fra-2022-tool-kits');
  });
});
