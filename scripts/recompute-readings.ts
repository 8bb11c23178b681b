import { lastDayOf } from './recompute-dates';
import type { Recompute, Row } from './recompute-files';
import type { PublicObservation } from './recompute-ledger';
import { compareQuotients, quotientOf } from './recompute-quotients';

/**
 * The figures of dated readings. A line is what is counted alike: one indicator, scope, subject and
 * beginning, added up. First the days of every line, those that are drawn before the others, then
 * every reading that is on no line, with the reason.
 */

const SCOPES = ['all-operators', 'agency', 'defence', 'other'];
/** Why a reading is on no line, in the order in which they are listed. */
const REASONS = ['span', 'undated', 'check', 'conflict', 'stale', 'misprint'];
const MOST_LINES = 6;

export const areaCleared = readingsOf(['area-cleared']);
export const casualties = readingsOf(['casualties', 'killed', 'injured']);
export const minesFound = readingsOf([
  'mines-found',
  'ap-mines-found',
  'at-mines-found',
  'erw-found',
]);

interface Line {
  readonly first: PublicObservation;
  /** Each day's readings, the lowest first. */
  readonly days: readonly (readonly PublicObservation[])[];
}

function readingsOf(indicators: readonly string[]): Recompute {
  return ({ ledger }) => {
    const readings = ledger.observations.filter((one) => indicators.includes(one.indicator));
    const lines = linesOf(readings, indicators);
    const drawn = drawnOf(lines);
    const rest = readings
      .filter((one) => reasonOf(one) !== '')
      .toSorted(
        (a, b) =>
          REASONS.indexOf(reasonOf(a)) - REASONS.indexOf(reasonOf(b)) ||
          indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator),
      );
    return {
      total: null,
      rows: [
        ...lines.flatMap((line, index) =>
          line.days.map((day) => rowOf(day, index < drawn ? '' : 'other-line')),
        ),
        ...rest.map((one) => rowOf([one], reasonOf(one))),
      ],
    };
  };
}

/** Why a reading stands on no line; `''` where it does. */
function reasonOf({ flag, as_of, cumulative }: PublicObservation): string {
  if (flag !== 'ok' && flag !== 'date-approx') return flag;
  if (as_of === null) return 'undated';
  return cumulative ? '' : 'span';
}

/** Every line, those with most days first. */
function linesOf(
  readings: readonly PublicObservation[],
  indicators: readonly string[],
): readonly Line[] {
  const parted = partedBy(
    readings.filter((one) => reasonOf(one) === ''),
    keyOf,
  );
  return parted
    .flatMap(([, some]): readonly Line[] => {
      const [first] = some;
      return first ? [{ first, days: daysOf(some) }] : [];
    })
    .toSorted(
      ({ first: a, days: those }, { first: b, days: others }) =>
        others.length - those.length ||
        indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) ||
        SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) ||
        Number(a.from === null) - Number(b.from === null) ||
        (keyOf(a) < keyOf(b) ? -1 : 1),
    );
}

function keyOf({ indicator, scope, subject, from }: PublicObservation): string {
  return [indicator, scope, subject, from ?? ''].join(' ');
}

function daysOf(readings: readonly PublicObservation[]): Line['days'] {
  return partedBy(readings, ({ as_of }) => lastDayOf(as_of ?? ''))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, some]) =>
      some.toSorted((a, b) => compareQuotients(quotientOf(a.value), quotientOf(b.value))),
    );
}

/** How many lines are drawn: six at most, where lines with equally many days stand or fall together. */
function drawnOf(lines: readonly Line[]): number {
  const seventh = lines[MOST_LINES];
  if (!seventh) return lines.length;
  const longer = lines.filter(({ days }) => days.length > seventh.days.length).length;
  return longer === 0 ? MOST_LINES : longer;
}

function rowOf(readings: readonly PublicObservation[], reason: string): Row {
  const each = (cell: (one: PublicObservation) => string | null) =>
    [...new Set(readings.map((one) => cell(one) ?? ''))].join('; ');
  return {
    indicator: each(({ indicator }) => indicator),
    scope: each(({ scope }) => scope),
    subject: each(({ subject }) => subject),
    from: each(({ from }) => from),
    date: each(({ as_of }) => as_of),
    cumulative: each(({ cumulative }) => String(cumulative)),
    low: readings[0]?.value ?? '',
    high: readings.at(-1)?.value ?? '',
    unit: each(({ unit }) => unit),
    qualifier: [...new Set(readings.flatMap((one) => one.qualifier ?? []))].join('; '),
    flag: each(({ flag }) => flag),
    drawn: String(reason === ''),
    reason,
    readings: readings.map(({ id }) => id).join('; '),
  };
}

function partedBy<One>(
  all: readonly One[],
  keyOf: (one: One) => string,
): readonly (readonly [string, readonly One[]])[] {
  return [...new Set(all.map(keyOf))].map((key) => [key, all.filter((one) => keyOf(one) === key)]);
}
