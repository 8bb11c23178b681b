import { describe, expect, test } from 'vitest';
import { rivalsOf } from '@/lib/analysis/statement-rivals';
import type { Statement } from '@/lib/ledger/schema';
import { madeStatement } from '@/tests/support/made-ledger';

describe('statements of the same figure that do not meet', () => {
  const own = madeStatement({ id: 'own', period: '2021', value: '90', qualifier: null });
  const other = (made: Partial<Statement>) =>
    rivalsOf(own, {
      statements: [
        own,
        madeStatement({ id: 'other', period: '2021', value: '95', qualifier: null, ...made }),
      ],
    }).map(({ id }) => id);

  test.each([
    ['another value', {}, true],
    ['another value of the same days written otherwise', { period: '2021-01/2021-12-31' }, true],
    ['the same value written otherwise', { value: '90.0' }, false],
    ['over less', { value: '85', qualifier: 'over' }, false],
    ['over more', { value: '95', qualifier: 'over' }, true],
    ['under less', { value: '89', qualifier: 'under' }, true],
    ['under more', { value: '91', qualifier: 'under' }, false],
    ['at least as much', { value: '90', qualifier: 'at-least' }, false],
    ['up to more', { value: '91', qualifier: 'up-to' }, false],
    ['about so much', { value: '94', qualifier: 'about' }, false],
    ['about more', { value: '95', qualifier: 'about' }, true],
    ['another period', { period: '2022' }, false],
    ['no period', { period: null }, false],
    ['another base', { base: 'programme' }, false],
    ['another quantity', { quantity: 'foreign-share' }, false],
    ['another party', { about: 'aaa' }, false],
    ['another unit', { unit: 'USD' }, false],
    ['another piece', { per: 'mine' }, false],
  ] satisfies readonly (readonly [string, Partial<Statement>, boolean])[])(
    '%s: %s',
    (_words, made, contradicts) => {
      expect(other(made)).toEqual(contradicts ? ['other'] : []);
    },
  );

  test('one without a period contradicts nothing, itself least of all', () => {
    const none = madeStatement({ id: 'none', period: null, value: '10' });
    expect(rivalsOf(none, { statements: [none, { ...none, id: 'twin', value: '20' }] })).toEqual(
      [],
    );
  });
});
