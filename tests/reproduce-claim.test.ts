import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyClaim } from '@/tests/support/any-claims';
import {
  CLAIM_FIGURES,
  differenceIn,
  differenceOf,
  publicFilesOf,
} from '@/tests/support/public-files-of';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/**
 * The figures of what was stated and spent, made anew from the public files: equal to the published
 * ones in every cell, and different as soon as a public file says something else.
 */

it.each([REAL, INVENTED])('on the ledger in %s every cell is equal in every currency', (folder) => {
  expect(differenceOf(ledgerIn(folder))).toBeNull();
});

describe('of any ledger', () => {
  it.each(CLAIM_FIGURES)('%s is equal', (id) => {
    fc.assert(
      fc.property(anyClaim, (ledger) => {
        expect(differenceOf(ledger, [id])).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('stated-national-share is equal, which takes no currency', () => {
    fc.assert(
      fc.property(anyClaim, (ledger) => {
        const files = publicFilesOf(ledger);
        expect(differenceIn('stated-national-share', '', ledger, files)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

describe('another public file gives other figures', () => {
  it.each<[string, string, string | RegExp, string, RegExp]>([
    [
      'a stated amount',
      'claim-required-spending',
      '"value":"464000000"',
      '"value":"464000001"',
      /^row \d+ \(amirbayov-2025-12-04-national-total\), low: published 464000000\.00, recomputed 464000001\.00$/,
    ],
    [
      'the stated share',
      'claim-required-spending',
      /("id":"bayramov-2024-11-national-share".*?"value":)"90"/,
      '$1"91"',
      /^row 2 \(bayramov-\S+ .*\), id: published /,
    ],
    [
      'a period',
      'itemised-coverage',
      /("id":"docherty-2023-10-uk-total".*?"period":)"[^"]+"/,
      '$1"2021"',
      /^row \d+, from: published 2020-01-01, recomputed 2021-01-01$/,
    ],
    [
      'what was spent',
      'national-spending-lines',
      '"value":"97600000"',
      '"value":"97600001"',
      /^row \d+ \(aze-2021-demining-restoration\), low: published 57411764\.71, recomputed 57411765\.29$/,
    ],
    [
      'what is not held',
      'national-spending-lines',
      '"value":"2900000000"',
      '"value":"2900000017"',
      /^row \d+ \(aze-2020-demining\), low: published 1705882352\.94, recomputed 1705882362\.94$/,
    ],
  ])('%s', (_what, id, right, wrong, difference) => {
    const ledger = ledgerIn(REAL);
    const files = publicFilesOf(ledger, (text) => text.replace(right, wrong));
    expect(differenceIn(id, 'USD', ledger, files)).toMatch(difference);
  });
});
