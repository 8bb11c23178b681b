import fc from 'fast-check';
import type { Ledger } from '@/lib/ledger/ledger';
import { INDICATORS, type Observation } from '@/lib/ledger/schema';
import { madeLedger } from '@/tests/support/made-ledger';

/** Dated readings for tests: only what a test names differs. */

/** 100 casualties among all, counted from 2020-11-10 to 2021-05-04, sure enough to be drawn. */
export function madeReading(made: Partial<Observation> = {}): Observation {
  const indicator = made.indicator ?? 'casualties';
  const asOf = made.as_of === undefined ? '2021-05-04' : made.as_of;
  return {
    id: `${indicator}-${asOf?.replace('/', '-') ?? 'undated'}-${made.value ?? '100'}`,
    indicator,
    value: '100',
    unit: 'count',
    printed: made.value ?? '100',
    qualifier: null,
    from: '2020-11-10',
    cumulative: true,
    scope: 'all-operators',
    subject: 'all',
    speaker: 'A Speaker',
    source: 'paper-2021-0000',
    locator: 'Lead',
    flag: 'ok',
    note: null,
    ...made,
    as_of: asOf,
  };
}

/** Readings of one line on several days, `[day, value]`. */
export function madeLine(
  days: readonly (readonly [day: string, value: string])[],
  made: Partial<Observation> = {},
): readonly Observation[] {
  const suffix = [made.scope, made.subject, made.from].filter(Boolean).join('-');
  return days.map(([day, value]) => {
    const reading = madeReading({ ...made, as_of: day, value });
    return { ...reading, id: suffix === '' ? reading.id : `${reading.id}-${suffix}` };
  });
}

export function ledgerOf(observations: readonly Observation[]): Ledger {
  return { ...madeLedger({}), observations };
}

const SCOPES = ['all-operators', 'agency', 'defence', 'other'] as const;
const FLAGS = ['ok', 'date-approx', 'undated', 'check', 'conflict', 'stale', 'misprint'] as const;
const DATES = ['2020', '2020-12', '2021-03', '2021-03-31', '2022-01-01', '2022/2023', '2024-02-29'];

/** Any list of readings, most of them sure enough to be drawn, each with an id of its own. */
export const anyReadings: fc.Arbitrary<readonly Observation[]> = fc
  .array(
    fc.record({
      indicator: fc.constantFrom(...INDICATORS),
      value: fc.oneof(fc.nat({ max: 300_000 }).map(String), fc.constantFrom('0', '12.5')),
      qualifier: fc.constantFrom(null, null, 'over', 'about', 'up-to'),
      from: fc.constantFrom('2020-11-10', '2020-11-10', '2020', null),
      as_of: fc.constantFrom(...DATES, null),
      cumulative: fc.constantFrom(true, true, true, false),
      scope: fc.constantFrom(...SCOPES),
      subject: fc.constantFrom('all', 'all', 'civilian', 'mines-and-erw'),
      speaker: fc.constantFrom('A Speaker', null),
      flag: fc.constantFrom('ok', 'ok', 'ok', ...FLAGS),
    }),
    { maxLength: 60 },
  )
  .map((some) =>
    some.map((one, index) => madeReading({ ...one, id: `${one.indicator}-${index}` })),
  );
