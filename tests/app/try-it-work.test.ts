import { describe, expect, test } from 'vitest';
import { workOut } from '@/app/claim/try-it-work';

/** What the form answers in the browser: the same work as the server’s, from what stands in it. */

const SETTING = {
  prefill: { share: '90', foreign: { low: '18809738.34', high: '40328372.63' } },
  currency: 'USD',
  usual: 'USD',
  carried: {},
};

function answer(share: string, foreign: string, national: string, setting = SETTING) {
  const outcome = workOut({ share, foreign, national }, setting);
  if (!('address' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

function sentence(...typed: [string, string, string]): string {
  return answer(...typed)
    .sentence.map(({ text }) => text)
    .join('');
}

describe('what stands in the fields', () => {
  test('is read as people write numbers', () => {
    expect(sentence(' 90 % ', '18,809,738.34', '')).toContain('169,287,645.06 US dollars');
  });

  test('stands in the address as plain digits, with the page’s own currency and period', () => {
    expect(answer('90', '18,809,738.34', '').address).toBe('/claim?share=90&foreign=18809738.34');
    const setting = {
      ...SETTING,
      currency: 'EUR',
      carried: { currency: 'EUR', period: 'window', from: '2021', to: null },
    } as const;
    expect(answer('95', '100', '', setting).address).toBe(
      '/claim?share=95&foreign=100&currency=EUR&from=2021',
    );
  });

  test('leads on to what is near by', () => {
    expect(answer('90', '18809738.34', '').near.map(({ href }) => href)).toContain(
      '/claim?share=90&foreign=40328372.63#try-it',
    );
  });

  test('that cannot be used is named, all of it', () => {
    expect(workOut({ share: '101', foreign: 'abc', national: '-5' }, SETTING)).toEqual([
      { field: 'share', typed: '101', expected: 'a number from 0 to 100' },
      { field: 'foreign', typed: 'abc', expected: 'an amount of 0 or more such as 18809738.34' },
      { field: 'national', typed: '-5', expected: 'an amount of 0 or more such as 18809738.34' },
    ]);
  });

  test('is nothing: the ledger’s own question is answered', () => {
    expect(sentence('', '', '')).toContain('169,287,645.06');
  });

  test('is all three: they are held against each other', () => {
    expect(answer('90', '100', '900').answer).toMatchObject({ kind: 'check', fits: 'exactly' });
    expect(answer('90', '100', '901').answer).toMatchObject({ kind: 'check', fits: 'not' });
  });
});
