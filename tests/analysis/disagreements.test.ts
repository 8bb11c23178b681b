import { describe, expect, it } from 'vitest';
import {
  contributionReadings,
  disagreementsOf,
  spendingReadings,
} from '@/lib/analysis/disagreements';
import { madeLedger, madeSpending, madeStatement } from '@/tests/support/made-ledger';
import { printed, report, reported } from '@/tests/support/made-reports';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

const rival = { role: 'rival' } as const;

describe('which figures differ', () => {
  it('of the real ledger: seven contributions, one line of spending, no statement', () => {
    const { contributions, spending, statements } = disagreementsOf(ledgerIn(REAL));
    expect(contributions.map(({ id }) => id)).toEqual([
      'bel-2024-apopo',
      'eu-2024-team-europe-package',
      'fra-2021-demining',
      'landmine-free-artsakh-2017-halo',
      'nato-2005-saloglu',
      'onearmenia-2017-halo-lachin',
      'undp-2013-victim-loans',
    ]);
    expect(spending.map(({ id }) => id)).toEqual(['aze-2020-demining']);
    expect(statements).toEqual([]);
  });

  it('of the invented ledger: the one arch with two prices', () => {
    const { contributions, spending, statements } = disagreementsOf(ledgerIn(INVENTED));
    expect(contributions.map(({ id }) => id)).toEqual(['bridge-friends-2023-arch']);
    expect([...spending, ...statements]).toEqual([]);
  });

  it('a ledger without any has none', () => {
    expect(disagreementsOf(madeLedger({ contributions: [{}] }))).toEqual({
      contributions: [],
      spending: [],
      statements: [],
    });
  });

  it('statements that do not meet are one case with those that these do not meet', () => {
    const say = (id: string, value: string, made = {}) =>
      madeStatement({ id, value, qualifier: null, period: '2022', ...made });
    const statements = [
      say('claim', '90', { period: null }),
      say('low', '80', { qualifier: 'about' }),
      say('other-base', '10', { base: 'programme' }),
      say('middle', '83'),
      say('high', '90'),
      say('same-days', '70', { period: '2022-01-01/2022-12-31' }),
      say('other-time', '50', { period: '2023' }),
    ];
    const { statements: cases } = disagreementsOf(madeLedger({ statements }));
    expect(cases.map((one) => one.map(({ id }) => id))).toEqual([
      ['low', 'middle', 'high', 'same-days'],
    ]);
  });
});

describe('the sizes of a contribution', () => {
  it('are value, currency and qualifier, held ones first, then those of most documents', () => {
    const readings = contributionReadings(
      reported(
        [
          [printed('EUR 8 million', '8000000', 'EUR', rival)],
          [printed('3 million euros', '3000000', 'EUR', { qualifier: 'about' })],
          [
            printed('€2.75m', '2750000', 'EUR'),
            printed('$3.1m', '3100000', 'USD', { role: 'conversion' }),
          ],
          [printed('8.000.000 Euro', '8000000', 'EUR', rival)],
          [printed('9 million', '9000000', null, { currencyKnownBy: 'lost' })],
          [],
        ],
        { low: '2750000', high: '3000000', currency: 'EUR' },
      ),
    );
    expect(
      readings.map(({ value, currency, qualifier, held, printed: by }) => [
        value,
        currency,
        qualifier,
        held,
        by.map(({ amount }) => amount.printed),
      ]),
    ).toEqual([
      ['2750000', 'EUR', null, 'low', ['€2.75m']],
      ['3000000', 'EUR', 'about', 'high', ['3 million euros']],
      ['8000000', 'EUR', null, null, ['EUR 8 million', '8.000.000 Euro']],
      ['9000000', null, null, null, ['9 million']],
    ]);
  });

  it('a figure whose sign was lost is a size of its own, of which nothing is held', () => {
    const readings = contributionReadings(
      reported([
        [printed('$100', '100')],
        [printed('100', '100', null, { currencyKnownBy: 'lost' })],
        [printed('$150', '150', 'USD', rival)],
      ]),
    );
    expect(
      readings.map(({ value, currency, held, printed: by }) => [value, currency, held, by.length]),
    ).toEqual([
      ['100', 'USD', 'only', 1],
      ['100', null, null, 1],
      ['150', 'USD', null, 1],
    ]);
  });

  it('of an undecided currency each candidate is held', () => {
    const readings = contributionReadings(
      reported([[printed('US$ 4m', '4000000', 'USD')], [printed('A$4m', '4000000', 'AUD')]], {
        candidates: [{ value: '4000000', currency: 'AUD' }],
      }),
    );
    expect(readings.map(({ currency, held }) => [currency, held])).toEqual([
      ['AUD', 'candidate'],
      ['USD', null],
    ]);
  });

  it('one that is not held but rounds what is held is said to meet it', () => {
    const readings = contributionReadings(
      reported([
        [printed('$100', '100')],
        [printed('about $103', '103', 'USD', { qualifier: 'about' })],
        [printed('$90', '90', 'USD', rival)],
        [printed('€100', '100', 'EUR', rival)],
      ]),
    );
    expect(readings.map(({ value, currency, meetsHeld }) => [value, currency, meetsHeld])).toEqual([
      ['100', 'USD', false],
      ['90', 'USD', false],
      ['100', 'EUR', false],
      ['103', 'USD', true],
    ]);
  });
});

it('an entry of spending holds one wording; each size against it is one side', () => {
  const why = 'A slip.';
  const readings = spendingReadings(
    madeSpending({
      id: 'line',
      sources: [
        { source: 'a', locator: 'Lead' },
        { source: 'b', locator: null },
      ],
      rivals: [
        { printed: '$1,000', value: '1000', currency: 'USD', source: 'c', why },
        { printed: '1000.00 dollars', value: '1000.00', currency: 'USD', source: 'd', why },
        { printed: '€1,000', value: '1000', currency: 'EUR', source: 'e', why },
      ],
    }),
  );
  expect(
    readings.map(({ value, currency, held, printed: by }) => [value, currency, held, by]),
  ).toEqual([
    [
      '100',
      'USD',
      true,
      [
        { text: '$100', source: 'a', remark: 'Lead' },
        { text: null, source: 'b', remark: null },
      ],
    ],
    [
      '1000',
      'USD',
      false,
      [
        { text: '$1,000', source: 'c', remark: why },
        { text: '1000.00 dollars', source: 'd', remark: why },
      ],
    ],
    ['1000', 'EUR', false, [{ text: '€1,000', source: 'e', remark: why }]],
  ]);
});

it('a report that prints one amount twice gives one size', () => {
  const contribution = {
    ...reported([]),
    reports: [report([printed('$100', '100'), printed('100 dollars', '100')])],
  };
  expect(contributionReadings(contribution)).toHaveLength(1);
});
