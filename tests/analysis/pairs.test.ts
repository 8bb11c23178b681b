import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pairsOf } from '@/lib/analysis/pairs';
import type { Statement } from '@/lib/ledger/schema';
import { madeLedger, madeStatement } from '@/tests/support/made-ledger';
import { pair, total } from '@/tests/support/made-totals';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

function pairs(statements: readonly Statement[], share = '90') {
  const claim = madeStatement({ id: 'claim', value: share });
  return pairsOf(madeLedger({ statements: [claim, ...statements] }), 'USD');
}

/** Each pair as `id: how share, how share`. */
function inWords(statements: readonly Statement[]): readonly string[] {
  return pairs(statements).map(
    ({ id, readings }) =>
      `${id}: ${readings.map(({ how, share }) => `${how} ${share}`).join(', ') || 'none'}`,
  );
}

/** National 900 and foreign 100 of one occasion. */
function parts(id: string, first: Partial<Statement> = {}, second: Partial<Statement> = {}) {
  return pair(id, { quantity: 'national-total', includes: null, ...first }, second);
}

describe('the pairs of the real ledger', () => {
  const all = pairsOf(ledgerIn(REAL), 'USD');
  const byId = new Map(all.map((one) => [one.id, one]));

  it('are twelve, each with the share that it yields', () => {
    expect(all.map(({ id, readings }) => [id, ...readings.map(({ share }) => share)])).toEqual([
      ['landmine-monitor-2005-national-2004', '7.97'],
      ['nato-2007-saloglu-phase-2-national', '29.77'],
      ['landmine-monitor-2013-national-2008', '78.56'],
      ['landmine-monitor-2013-national-2008-2012', '81.66'],
      ['landmine-monitor-2013-national-2009', '78.80'],
      ['landmine-monitor-2013-national-2010', '80.42'],
      ['landmine-monitor-2013-national-2011', '86.09'],
      ['landmine-monitor-2013-national-2012', '82.91'],
      ['amirbayov-2024-05-programme-total', '95.39'],
      ['safikhanov-2024-08-programme-total', '95.39'],
      ['amirbayov-2025-12-04-national-total', '95.10', '94.85'],
      ['amirbayov-2025-12-09-programme-total', '94.85', '95.10'],
    ]);
  });

  it('agree with the same quotients in binary arithmetic', () => {
    const share = (id: string, reading = 0) => Number(byId.get(id)?.readings[reading]?.share);
    expect(share('landmine-monitor-2013-national-2008-2012')).toBeCloseTo(
      (44_022_507 / (44_022_507 + 9_887_934)) * 100,
      2,
    );
    expect(share('amirbayov-2024-05-programme-total')).toBeCloseTo(
      ((349.1 - 16.1) / 349.1) * 100,
      2,
    );
    expect(share('amirbayov-2025-12-04-national-total')).toBeCloseTo((464 / 487.9) * 100, 2);
    expect(share('amirbayov-2025-12-04-national-total', 1)).toBeCloseTo((440.1 / 464) * 100, 2);
    expect(share('landmine-monitor-2005-national-2004')).toBeCloseTo((255 / 3200) * 100, 2);
  });

  it('need nine times the foreign part to come to the featured 90 per cent', () => {
    expect(byId.get('landmine-monitor-2013-national-2008-2012')?.readings[0]?.needs).toEqual({
      value: '88991406.00',
      currency: 'USD',
    });
    expect(9_887_934 * 9).toBe(88_991_406);
    // 131,000 of 440,000 euros leave 309,000, and the pair keeps its own currency.
    expect(byId.get('nato-2007-saloglu-phase-2-national')?.readings[0]?.needs).toEqual({
      value: '2781000.00',
      currency: 'EUR',
    });
  });

  it('name the earlier pair of the same values', () => {
    expect(all.filter(({ repeats }) => repeats !== null)).toMatchObject([
      {
        id: 'safikhanov-2024-08-programme-total',
        repeats: 'amirbayov-2024-05-programme-total',
      },
    ]);
  });
});

test('a ledger without totals has no pairs', () => {
  expect(pairsOf(ledgerIn(INVENTED), 'EUR')).toEqual([]);
});

describe('the share that a pair yields', () => {
  test.each<[string, readonly Statement[], readonly string[]]>([
    ['of two parts', parts('a'), ['a-all: parts 90.00']],
    ['of a whole with the foreign part inside', pair('a'), ['a-all: inside 88.89']],
    ['of a whole of foreign money', pair('a', { includes: 'foreign' }), ['a-all: inside 88.89']],
    ['of a whole beside it', pair('a', { includes: 'national' }), ['a-all: beside 90.00']],
    [
      'of a whole of which it is not said',
      pair('a', { includes: null }),
      ['a-all: inside 88.89, beside 90.00'],
    ],
    [
      'of a national part of a whole, listed by the part',
      pair('a', {}, { quantity: 'national-total' }),
      ['a-part: of-total 11.11'],
    ],
    [
      'of a national part of a whole of which nothing is said',
      pair('a', { includes: null }, { quantity: 'national-total' }),
      ['a-part: of-total 11.11'],
    ],
    ['of no foreign money', parts('a', {}, { value: '0' }), ['a-all: parts 100.00']],
    ['of no national money', parts('a', { value: '0' }), ['a-all: parts 0.00']],
    ['of nothing at all', parts('a', { value: '0' }, { value: '0' }), ['a-all: none']],
    ['of a part as large as its whole', pair('a', { value: '100' }), ['a-all: inside 0.00']],
    ['of a part larger than its whole', pair('a', { value: '99' }), ['a-all: none']],
    [
      'of a part larger than its whole where it may be beside it',
      pair('a', { value: '99', includes: null }),
      ['a-all: beside 49.75'],
    ],
    [
      'of a national part larger than its whole',
      pair('a', { value: '99' }, { quantity: 'national-total' }),
      ['a-part: none'],
    ],
    // Half of a hundredth goes away from zero: 0.125 per cent, 99.875 per cent.
    ['rounded up', parts('a', { value: '1.25' }, { value: '998.75' }), ['a-all: parts 0.13']],
    ['and again', parts('a', { value: '998.75' }, { value: '1.25' }), ['a-all: parts 99.88']],
  ])('%s', (_case, statements, rows) => {
    expect(inWords(statements)).toEqual(rows);
  });

  it.each<[string, readonly Statement[]]>([
    ['two shares', parts('a', { quantity: 'national-share', unit: 'percent', value: '95' })],
    ['two foreign totals', parts('a', { quantity: 'foreign-total' })],
    ['two programme totals', pair('a', {}, { quantity: 'programme-total' })],
    ['a cost of one mine', parts('a', { per: 'mine' })],
    ['a total in per cent', parts('a', {}, { unit: 'percent' })],
    ['an estimate of a cost', parts('a', { quantity: 'cost-estimate' })],
    ['a total alone', [total({ id: 'a' })]],
    ['a total whose counterpart is not there', [total({ id: 'a', counterpart: 'b' })]],
  ])('is none of %s', (_case, statements) => {
    expect(pairs(statements)).toEqual([]);
  });
});

describe('a pair of the same values elsewhere', () => {
  test.each<[string, readonly Statement[], readonly string[]]>([
    [
      'that reads them otherwise gives the other reading to both',
      [...parts('a'), ...pair('b')],
      ['a-all: parts 90.00, inside 88.89', 'b-all: inside 88.89, beside 90.00'],
    ],
    [
      'that is open gives it too',
      [...pair('a'), ...pair('b', { includes: null })],
      ['a-all: inside 88.89, beside 90.00', 'b-all: inside 88.89, beside 90.00'],
    ],
    [
      'that is open gives it to one that is said to be beside',
      [...pair('a', { includes: 'national' }), ...pair('b', { includes: null })],
      ['a-all: beside 90.00, inside 88.89', 'b-all: inside 88.89, beside 90.00'],
    ],
    [
      'that reads them so gives nothing',
      [...parts('a'), ...pair('b', { includes: 'national' })],
      ['a-all: parts 90.00', 'b-all: beside 90.00'],
    ],
    [
      'in another currency is another pair',
      [...parts('a'), ...pair('b', {}, { unit: 'EUR', date: '2021-05-04' })],
      ['a-all: parts 90.00', 'b-all: inside 86.11'],
    ],
    [
      'with another part is another pair',
      [...parts('a'), ...pair('b', {}, { value: '100.01' })],
      ['a-all: parts 90.00', 'b-all: inside 88.89'],
    ],
    [
      'whose part is national says nothing of a foreign one',
      [...pair('a'), ...pair('b', {}, { quantity: 'national-total' })],
      ['a-all: inside 88.89', 'b-part: of-total 11.11'],
    ],
    [
      'whose part is all of it says nothing of a foreign one either',
      [
        ...pair('a', {}, { value: '900' }),
        ...pair('b', {}, { quantity: 'national-total', value: '900' }),
      ],
      ['a-all: inside 0.00', 'b-part: of-total 100.00'],
    ],
  ])('%s', (_case, statements, rows) => {
    expect(inWords(statements)).toEqual(rows);
  });

  test.each<[string, readonly Statement[], readonly (string | null)[]]>([
    ['said again', [...pair('a'), ...pair('b'), ...pair('c')], [null, 'a-all', 'a-all']],
    ['in other digits', [...pair('a'), ...pair('b', { value: '900.0' })], [null, 'a-all']],
    ['read otherwise', [...pair('a'), ...pair('b', { includes: 'national' })], [null, null]],
    ['of other kinds', [...parts('a'), ...pair('b', { includes: 'national' })], [null, null]],
    ['of another value', [...pair('a'), ...pair('b', { value: '901' })], [null, null]],
  ])('repeats an earlier one: %s', (_case, statements, repeats) => {
    expect(pairs(statements).map((one) => one.repeats)).toEqual(repeats);
  });
});

describe('two currencies', () => {
  it('are converted first, each by its own time', () => {
    const [reading] = pairs(
      parts('a', { date: '2021-05-04' }, { unit: 'EUR', date: '2020-11-10' }),
    )[0]?.readings ?? [undefined];
    // 100 euros at 1.2 dollars: 900 ÷ 1,020.
    expect(reading).toEqual({
      how: 'parts',
      held: true,
      share: '88.24',
      needs: { value: '1080.00', currency: 'USD' },
    });
  });

  it('without a rate leave no reading', () => {
    expect(inWords(parts('a', {}, { unit: 'XTS' }))).toEqual(['a-all: none']);
  });

  it('are not asked for where both sides have one', () => {
    expect(inWords(parts('a', { unit: 'XTS' }, { unit: 'XTS' }))).toEqual(['a-all: parts 90.00']);
  });
});

describe('what a pair needs for the featured share', () => {
  test.each([
    ['90', '900.00'],
    ['95', '1900.00'],
    ['35.5', '55.04'],
    ['0', '0.00'],
    ['100', null],
  ])('at %s per cent beside 100: %s', (share, needs) => {
    expect(pairs(parts('a'), share)[0]?.readings[0]?.needs?.value ?? null).toBe(needs);
  });
});

describe('for any two amounts', () => {
  const amount = fc
    .bigInt(0n, 10n ** 13n)
    .map((n) => `${n / 1000n}.${`${n % 1000n}`.padStart(3, '0')}`);
  const any = fc.record({
    value: amount,
    unit: fc.constantFrom('USD', 'EUR'),
    includes: fc.constantFrom('foreign', 'national', 'both', null),
    quantity: fc.constantFrom('programme-total', 'national-total'),
    part: fc.record({
      value: amount,
      unit: fc.constantFrom('USD', 'EUR'),
      quantity: fc.constantFrom('foreign-total', 'national-total', 'programme-total'),
    }),
  });

  it('a share lies between 0 and 100', () => {
    fc.assert(
      fc.property(any, ({ part, ...whole }) => {
        for (const { readings } of pairs(pair('a', whole, part))) {
          for (const { share, needs } of readings) {
            expect(Number(share)).toBeGreaterThanOrEqual(0);
            expect(Number(share)).toBeLessThanOrEqual(100);
            expect(Number(needs?.value)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});

describe('the reading that the ledger itself gives', () => {
  const held = (statements: readonly Statement[]) =>
    pairs(statements).map(({ readings }) => readings.map((one) => `${one.how} ${one.held}`));

  test.each<[string, readonly Statement[], readonly (readonly string[])[]]>([
    ['is the only one of a pair', parts('a'), [['parts true']]],
    [
      'is marked, and the other is not',
      [...parts('a'), ...pair('b')],
      [
        ['parts true', 'inside false'],
        ['inside true', 'beside false'],
      ],
    ],
    [
      'is neither where it gives none',
      pair('a', { includes: null }),
      [['inside false', 'beside false']],
    ],
    [
      'is not the one that is left where its own is impossible',
      [...pair('a', { value: '99' }), ...pair('b', { value: '99', includes: 'national' })],
      [['beside false'], ['beside true']],
    ],
  ])('%s', (_case, statements, readings) => {
    expect(held(statements)).toEqual(readings);
  });
});
