import { describe, expect, test } from 'vitest';
import { linksFor } from '@/lib/analysis/links';
import { statedChanges } from '@/lib/analysis/statements-changes';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { madeLedger, madeParty, madeStatement } from '@/tests/support/made-ledger';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

function changesIn(ledger: Ledger, shown: readonly Statement[] = ledger.statements) {
  return statedChanges(ledger, shown, linksFor(ledger, null));
}

/** Statements of one speaker and one thing, of these dates; what is told differs. */
function series(made: readonly Partial<Statement>[]): Ledger {
  return madeLedger({
    parties: [madeParty('aaa')],
    statements: made.map((one, index) => madeStatement({ id: `s${index}`, ...one })),
  });
}
const only = (made: readonly Partial<Statement>[]) => changesIn(series(made))?.groups[0];

const FIRST = { date: '2021' } as const;
const SECOND = { date: '2022-05' } as const;

describe('a speaker who gave one figure at two dates', () => {
  test('has a group of them, the earliest first', () => {
    const group = only([
      { ...SECOND, value: '95', printed: '95%', qualifier: null },
      { ...FIRST, value: '82.5', printed: '82.5%', qualifier: 'about', period: '2020' },
    ]);
    expect(group).toMatchObject({
      speaker: 'A Speaker',
      what: 'national share of the activities',
      side: 'national',
      remarks: ['One names a period and one names none: they are not one series.'],
      elsewhere: [],
    });
    expect(group?.rows).toMatchObject([
      { id: 's1', date: '2021', reading: 'about 82.5 per cent', period: '2020', length: 0.825 },
      {
        id: 's0',
        date: 'May 2022',
        reading: '95 per cent',
        period: 'no period named',
        length: 0.95,
      },
    ]);
  });

  test.each([
    ['two on one day', [SECOND, SECOND]],
    ['two quantities', [FIRST, { ...SECOND, quantity: 'foreign-share' }]],
    ['two bases', [FIRST, { ...SECOND, base: 'programme' }]],
    ['two donors', [FIRST, { ...SECOND, about: 'aaa' }]],
    ['two speakers', [FIRST, { ...SECOND, speaker: 'Another' }]],
  ] satisfies readonly (readonly [string, readonly Partial<Statement>[]])[])(
    'has none for %s',
    (_words, made) => {
      expect(changesIn(series(made))).toBeNull();
    },
  );

  test('has the party that it concerns in its name, and sums beside the largest of them', () => {
    const money = {
      quantity: 'foreign-total',
      unit: 'EUR',
      base: 'one-donor',
      about: 'aaa',
    } as const;
    const group = only([
      { ...FIRST, ...money, value: '300' },
      { ...SECOND, ...money, value: '400' },
    ]);
    expect(group).toMatchObject({
      what: 'foreign total of one donor’s support: Aaaland',
      side: 'foreign',
    });
    expect(group?.rows.map(({ length }) => length)).toEqual([0.75, 1]);
  });

  test('has no marks where the units differ, and none where all is nothing', () => {
    const money = { quantity: 'cost-estimate', base: 'programme' } as const;
    const mixed = only([
      { ...FIRST, ...money, value: '300', unit: 'EUR' },
      { ...SECOND, ...money, value: '300', unit: 'USD' },
    ]);
    expect(mixed?.rows.map(({ length }) => length)).toEqual([null, null]);
    expect(mixed?.remarks).toContain('They have different units and are not converted here.');
    const nothing = only([
      { ...FIRST, ...money, value: '0', unit: 'USD' },
      { ...SECOND, ...money, value: '0', unit: 'USD' },
    ]);
    expect(nothing?.rows.map(({ length }) => length)).toEqual([null, null]);
  });
});

describe('the periods are told plainly', () => {
  test.each([
    [[null, null], 'None of them names a period.'],
    [['2021', '2021'], 'All are about 2021.'],
    [['2021', '2022'], 'Their periods differ: they are not one series.'],
    [['2021', '2022', null], 'Their periods differ, and one names none: they are not one series.'],
    [['2021', '2021', null, null], 'Two name a period and two name none: they are not one series.'],
  ])('%j: %s', (periods, remark) => {
    const group = only(periods.map((period, index) => ({ date: `202${index}`, period })));
    expect(group?.remarks).toEqual([remark]);
  });

  test('and so is what was said on one day', () => {
    expect(only([FIRST, SECOND, SECOND])?.remarks).toContain(
      'Two of May 2022 stand side by side; they are not successive.',
    );
  });
});

test('what the speaker said on another base is linked, and stands apart', () => {
  const [group] =
    changesIn(
      series([FIRST, SECOND, { ...SECOND, base: 'unclear', qualifier: 'under', value: '5' }]),
    )?.groups ?? [];
  expect(group?.elsewhere).toEqual([
    { text: 'under 5 per cent (of what, is not said), May 2022', href: '/statements/s2' },
  ]);
});

describe('the headline', () => {
  const group = (speaker: string, values: readonly string[]): readonly Partial<Statement>[] =>
    values.map((value, index) => ({ speaker, value, date: `202${index}` }));
  test.each([
    [
      group('A', ['90', '90']),
      'One figure was given by the same speaker at different dates, with the same value',
    ],
    [
      group('A', ['90', '95']),
      'One figure was given by the same speaker at different dates, with different values',
    ],
    [
      [...group('A', ['90', '95']), ...group('B', ['1', '1.0'])],
      'Two figures were each given by one speaker at different dates; the values differ in one of them',
    ],
    [
      [...group('A', ['90', '95']), ...group('B', ['1', '2'])],
      'Two figures were each given by one speaker at different dates, all with different values',
    ],
    [
      [...group('A', ['90', '90']), ...group('B', ['1', '1'])],
      'Two figures were each given by one speaker at different dates, each with the same value',
    ],
  ])('%j: %s', (made, headline) => {
    expect(changesIn(series(made))?.headline).toBe(headline);
  });
});

test('a group is shown whole where one of it is, and not at all where none is', () => {
  const ledger = series([FIRST, SECOND, { ...FIRST, speaker: 'B' }, { ...SECOND, speaker: 'B' }]);
  const changes = changesIn(ledger, ledger.statements.slice(0, 1));
  expect(changes?.groups.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['s0', 's1']]);
  expect(changesIn(ledger, [])).toBeNull();
});

test('the real ledger has ten, among them what one pair of totals became', () => {
  const changes = changesIn(ledgerIn(REAL));
  expect(changes?.groups).toHaveLength(10);
  const totals = changes?.groups.find(
    ({ speaker, what }) =>
      speaker === 'Elchin Amirbayov' && what === 'total of the whole programme',
  );
  expect(totals?.rows.map(({ printed }) => printed.text)).toEqual([
    '$349.1 million',
    '$464 million',
  ]);
  expect(totals?.remarks).toEqual(['Their periods differ: they are not one series.']);
});
