import { describe, expect, it } from 'vitest';
import { fallMeaning, partWord, scopeWord } from '@/lib/format/reading-words';
import { INDICATORS } from '@/lib/ledger/schema';

/** Words of dated readings that say only what means something for what is counted. */

describe('who counts', () => {
  it.each<[indicator: string, scope: string, subject: string, words: string]>([
    ['area-cleared', 'all-operators', 'all', 'all operators'],
    ['erw-found', 'agency', 'all', 'the agency'],
    ['mines-found', 'defence', 'mines-and-erw', 'defence'],
    ['area-cleared', 'other', 'all', 'other operators'],
    ['mines-found', 'other', 'mines-only', ''],
    ['casualties', 'all-operators', 'all', ''],
    ['casualties', 'other', 'all', ''],
    ['killed', 'other', 'civilian', ''],
    ['injured', 'agency', 'all', ''],
    ['map-accuracy', 'all-operators', 'all', ''],
    ['map-mines', 'all-operators', 'all', ''],
    ['contaminated-area', 'other', 'high', ''],
    ['mines-estimated', 'all-operators', 'all', ''],
    ['share-cleared', 'other', 'all', ''],
  ])('%s, %s, %s: “%s”', (indicator, scope, subject, words) => {
    expect(scopeWord({ indicator, scope, subject })).toBe(words);
  });
});

describe('a fall is worded by what is counted', () => {
  const GROWS = 'Added up from one beginning it should not fall, and here it does';
  it.each(INDICATORS.filter((one) => !/estimated|contaminated|share|accuracy/.test(one)))(
    '%s can only grow',
    (indicator) => {
      expect(fallMeaning(indicator)).toBe(GROWS);
    },
  );

  it.each(['contaminated-area', 'mines-estimated', 'share-cleared', 'map-accuracy'])(
    '%s may fall',
    (indicator) => {
      expect(fallMeaning(indicator)).toMatch(/^(A|An|Land) .* and here it /);
      expect(fallMeaning(indicator)).not.toContain('should not');
    },
  );
});

it.each([
  ['casualties', 'killed or injured'],
  ['killed', 'killed'],
  ['at-mines-found', 'anti-tank mines'],
  ['area-cleared', ''],
  ['mines-found', ''],
])('within its chart %s is called “%s”', (indicator, words) => {
  expect(partWord(indicator)).toBe(words);
});
