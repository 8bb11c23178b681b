import fc from 'fast-check';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Party, Spending, Statement } from '@/lib/ledger/schema';
import {
  type MadeContribution,
  madeLedger,
  madeParty,
  madeSpending,
  madeStatement,
} from '@/tests/support/made-ledger';
import { withRateFiles } from '@/tests/support/public-files-of';

/** Any ledger with a statement to test: whole ones, with whatever may stand beside the statement. */

const PERIODS = ['2020', '2021', '2021-03', '2021/2022', '2019', '2020-12/2021-06', '2022-02-28'];
const DATES = [...PERIODS, '2021-05-04', '2021-05-06', '2020-11-10', '2018', '2026-09-01'];
const CURRENCIES = ['USD', 'USD', 'EUR', 'GBP', 'XTS'];
const VALUES = ['0', '50', '100', '100', '100.005', '200.0', '900', '1800.01', '333.33'];
const SHARES = ['90', '90.0', '95', '33.3', '0', '100', '66.67'];
const QUALIFIERS = [null, 'over', 'at-least', 'about', 'under', 'up-to'] as const;
const BASES = ['programme', 'programme', 'one-donor', 'one-channel', 'unclear'] as const;
const GIVERS = ['aaa', 'bbb', 'club', 'zzz'];

const PARTIES: readonly Party[] = [
  madeParty('aaa', { memberOf: ['club'] }),
  madeParty('bbb'),
  madeParty('club', { kind: 'union', country: null }),
  madeParty('inner', { kind: 'un', country: null, memberOf: ['aaa'] }),
  madeParty('zzz'),
];

const anyContribution: fc.Arbitrary<MadeContribution> = fc
  .record({
    donor: fc.constantFrom(...GIVERS, 'inner'),
    ends: fc.tuple(fc.constantFrom(...VALUES), fc.constantFrom(...VALUES)),
    currency: fc.constantFrom(...CURRENCIES),
    kind: fc.constantFrom('full', 'full', 'up-to', 'none', 'no-amount', 'candidates'),
    stage: fc.constantFrom('announced', 'paid', 'signed'),
    date: fc.constantFrom(...DATES),
    channels: fc.subarray(['bbb', 'inner', 'club']),
  })
  .map(({ ends, kind, ...made }): MadeContribution => {
    const [low = '0', high = '0'] = ends.toSorted((a, b) => Number(a) - Number(b));
    const start = { ...made, low, high };
    if (kind === 'full') return start;
    if (kind === 'up-to') return { ...start, rule: 'up-to', reason: 'weak-evidence' };
    if (kind === 'none') return { ...start, rule: 'none', reason: 'general-aid' };
    if (kind === 'no-amount') {
      return { ...start, amount: null, rule: 'none', reason: 'no-amount' };
    }
    const candidates = [
      { value: low, currency: 'USD' },
      { value: low, currency: 'GBP' },
    ];
    return { ...start, candidates, rule: 'up-to', reason: 'currency-undecided' };
  });

const stated = fc.record({
  value: fc.constantFrom(...VALUES),
  unit: fc.constantFrom(...CURRENCIES),
  qualifier: fc.constantFrom(...QUALIFIERS),
  date: fc.constantFrom(...DATES),
  period: fc.option(fc.constantFrom(...PERIODS)),
  base: fc.constantFrom(...BASES),
  about: fc.option(fc.constantFrom(...GIVERS)),
  party: fc.option(fc.constantFrom(...GIVERS)),
  per: fc.constantFrom(null, null, null, 'mine' as const),
});

const anyTotal = stated.chain((one) =>
  fc.constantFrom<Partial<Statement>>(
    { ...one, quantity: 'national-total' },
    { ...one, quantity: 'foreign-total' },
  ),
);

/** Two amounts of one occasion, of kinds that make a pair and of kinds that make none. */
const anyPair = fc.record({
  first: stated,
  second: stated,
  isOneUnit: fc.boolean(),
  includes: fc.constantFrom(null, 'both', 'national', 'foreign'),
  quantities: fc.constantFrom(
    ['programme-total', 'foreign-total'],
    ['national-total', 'foreign-total'],
    ['programme-total', 'national-total'],
    ['foreign-total', 'foreign-total'],
  ),
});

const anyShare = fc.record({
  value: fc.constantFrom(...SHARES),
  qualifier: fc.constantFrom(...QUALIFIERS),
  quantity: fc.constantFrom('national-share', 'foreign-share'),
  base: fc.constantFrom(...BASES),
  period: fc.option(fc.constantFrom(...PERIODS)),
  date: fc.constantFrom(...DATES),
});

const anySpending = fc.record({
  amount: fc.record({
    value: fc.constantFrom(...VALUES),
    currency: fc.constantFrom(...CURRENCIES),
  }),
  period: fc.constantFrom(...PERIODS, '2023'),
  nature: fc.constantFrom('executed', 'executed', 'executed', 'planned', 'order', 'estimate'),
  line: fc.constantFrom('demining-line', 'demining-line', 'agency', 'equipment'),
  confidence: fc.constantFrom('high', 'medium', 'low'),
  /** How many places before its own stand the entries that contain it. */
  within: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
  rivals: fc.array(
    fc.record({
      printed: fc.constant('90'),
      value: fc.constantFrom(...VALUES),
      currency: fc.constantFrom(...CURRENCIES),
      source: fc.constant('paper-2021-0000'),
      why: fc.constant('A slip.'),
    }),
    { maxLength: 2 },
  ),
});

/** A ledger that counts from November 2020, without an end or to the end of 2022. */
export const anyClaim: fc.Arbitrary<Ledger> = fc
  .record({
    contributions: fc.array(anyContribution, { maxLength: 12 }),
    totals: fc.array(anyTotal, { maxLength: 6 }),
    pairs: fc.array(anyPair, { maxLength: 3 }),
    shares: fc.array(anyShare, { minLength: 1, maxLength: 4 }),
    spending: fc.array(anySpending, { maxLength: 8 }),
    to: fc.constantFrom(null, '2022'),
  })
  .map(({ contributions, totals, pairs, shares, spending, to }) =>
    withRateFiles(
      madeLedger({
        contributions,
        parties: PARTIES,
        subject: { counted: { from: '2020-11-10', to, why: '' } },
        statements: [
          ...shares.map((one, index) =>
            index === 0
              ? madeStatement({ ...one, id: 'claim', quantity: 'national-share' })
              : madeStatement({ ...one, id: `share-${index}` }),
          ),
          ...totals.map((one, index) =>
            madeStatement({ ...one, id: `total-${index}`, printed: `${one.value}` }),
          ),
          ...pairs.flatMap(statementsOf),
        ],
        spending: spending.map(entryOf),
      }),
    ),
  );

type Of<Any> = Any extends fc.Arbitrary<infer One> ? One : never;

function statementsOf(
  { first, second, isOneUnit, includes, quantities }: Of<typeof anyPair>,
  index: number,
): readonly Statement[] {
  const [a, b] = [`pair-${index}-a`, `pair-${index}-b`];
  return [
    madeStatement({ ...first, id: a, quantity: quantities[0], includes, counterpart: b }),
    madeStatement({
      ...second,
      id: b,
      quantity: quantities[1],
      unit: isOneUnit ? first.unit : second.unit,
      counterpart: a,
    }),
  ];
}

function entryOf({ within, ...one }: Of<typeof anySpending>, index: number): Spending {
  const around = within.filter((back) => back <= index).map((back) => `line-${index - back}`);
  return madeSpending({ ...one, id: `line-${index}`, within: around });
}
