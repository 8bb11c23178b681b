import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnLines, linesOf, MOST_LINES, placeReadings } from '@/lib/analysis/observations';
import type { Observation } from '@/lib/ledger/schema';
import { anyReadings, madeLine, madeReading } from '@/tests/support/made-readings';

describe('a line', () => {
  it.each<[string, Partial<Observation>, number]>([
    ['the same in all', {}, 1],
    ['another day only', { as_of: '2022-01-01' }, 1],
    ['an approximate day', { as_of: '2022-01-01', flag: 'date-approx' }, 1],
    ['another indicator', { indicator: 'killed' }, 2],
    ['another scope', { scope: 'agency' }, 2],
    ['another subject', { subject: 'civilian' }, 2],
    ['another beginning', { from: '2020-11' }, 2],
    ['no beginning that is named', { from: null }, 2],
    ['a stretch of its own', { cumulative: false }, 1],
    ['no day', { as_of: null }, 1],
    ['a misprint', { as_of: '2022-01-01', flag: 'misprint' }, 1],
  ])('with a second reading that has %s', (_what, made, lines) => {
    const both = [madeReading(), madeReading({ value: '200', ...made })];
    expect(linesOf(both)).toHaveLength(lines);
  });

  it.each(['undated', 'check', 'conflict', 'stale', 'misprint'] as const)(
    'takes no reading that is flagged %s',
    (flag) => {
      expect(linesOf([madeReading({ flag })])).toEqual([]);
    },
  );

  it('goes from day to day, with a range where readings of one day differ', () => {
    const [line] = linesOf([
      madeReading({ as_of: '2022-01-01', value: '300' }),
      madeReading({ as_of: '2021-05-04', value: '120' }),
      madeReading({ as_of: '2021-05-04', value: '100' }),
    ]);
    expect(line?.days.map(({ day, low, high }) => [day, low, high])).toEqual([
      ['2021-05-04', '100', '120'],
      ['2022-01-01', '300', '300'],
    ]);
    expect(line?.days[0]?.readings.map(({ value }) => value)).toEqual(['100', '120']);
  });

  it('stands on the last day of what is given, however precise that is', () => {
    const dates = ['2021', '2021-12', '2021-12-31', '2020-12/2021-02'];
    const [line] = linesOf(dates.map((as_of) => madeReading({ as_of })));
    expect(line?.days.map(({ day, readings }) => [day, readings.length])).toEqual([
      ['2021-02-28', 1],
      ['2021-12-31', 3],
    ]);
  });

  it('compares values as numbers, not as text', () => {
    const [line] = linesOf([madeReading({ value: '99.5' }), madeReading({ value: '100' })]);
    expect(line?.days[0]).toMatchObject({ low: '99.5', high: '100' });
  });
});

describe('which lines are drawn', () => {
  /** Lines with so many days each. */
  const lines = (...lengths: readonly number[]) =>
    linesOf(
      lengths.flatMap((days, index) =>
        madeLine(
          Array.from({ length: days }, (_, at) => [`${2000 + at}-01-01`, String(at)] as const),
          { subject: `part-${index}` },
        ),
      ),
    );

  it.each<[string, readonly number[], readonly number[]]>([
    ['none of none', [], []],
    ['the only one, of one day', [1], [1]],
    ['all of six', [1, 5, 2, 1, 1, 3], [5, 3, 2, 1, 1, 1]],
    ['the six with most days', [9, 1, 8, 7, 6, 5, 4], [9, 8, 7, 6, 5, 4]],
    ['fewer where the sixth and the seventh are level', [9, 8, 7, 3, 3, 3, 3], [9, 8, 7]],
    ['six where even the first are level', [2, 2, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2]],
  ])('%s', (_which, lengths, drawn) => {
    expect(drawnLines(lines(...lengths)).map((line) => line.days.length)).toEqual(drawn);
  });
});

describe('the place of a reading', () => {
  it.each<[string, Partial<Observation>, string | null]>([
    ['on a line that is drawn', {}, null],
    ['undated', { as_of: null }, 'undated'],
    ['flagged, before anything else', { flag: 'stale', as_of: null, cumulative: false }, 'stale'],
    ['a stretch of its own', { cumulative: false }, 'span'],
    ['on a line that is not drawn', { subject: 'civilian' }, 'other-line'],
  ])('%s', (_what, made, reason) => {
    const long = madeLine([
      ['2021', '1'],
      ['2022', '2'],
    ]);
    const reading = madeReading({ ...made, id: 'the-one' });
    const all = [...long, reading];
    const drawn = linesOf(all).slice(0, 1);
    expect(placeReadings(all, drawn).find((one) => one.reading.id === 'the-one')?.reason).toBe(
      reason,
    );
  });

  it.each<[string, Partial<Observation>, string]>([
    ['on what would be a line', {}, 'listed'],
    ['not adding up', { cumulative: false }, 'listed'],
    ['misprinted', { flag: 'misprint' }, 'misprint'],
    ['undated', { as_of: null }, 'undated'],
  ])('of a kind without a chart: %s', (_what, made, reason) => {
    expect(placeReadings([madeReading(made)], null)[0]?.reason).toBe(reason);
  });

  it('each is drawn or has a reason, exactly once, whatever there is', () => {
    fc.assert(
      fc.property(anyReadings, fc.boolean(), (readings, charted) => {
        const drawn = charted ? drawnLines(linesOf(readings)) : null;
        const placed = placeReadings(readings, drawn);
        expect(placed.map(({ reading }) => reading.id).toSorted()).toEqual(
          readings.map(({ id }) => id).toSorted(),
        );
        const onLines = (drawn ?? []).flatMap((line) =>
          line.days.flatMap((day) => day.readings.map(({ id }) => id)),
        );
        const marked = placed.flatMap(({ reading, reason }) => (reason === null ? reading.id : []));
        expect(marked).toEqual(onLines);
        expect(new Set(onLines).size).toBe(onLines.length);
        expect(drawn?.length ?? 0).toBeLessThanOrEqual(MOST_LINES);
      }),
    );
  });
});
