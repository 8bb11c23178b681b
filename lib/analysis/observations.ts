import { lastDay } from '@/lib/dates';
import { INDICATORS, type Observation } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';

/**
 * Dated readings and the lines that they make. A line is what is counted alike: one indicator, one
 * scope, one subject, counted from one beginning and added up. Only readings that are sure enough
 * for it stand on a line; every other one keeps the reason why not.
 */

export interface ReadingLine {
  readonly key: string;
  readonly indicator: Observation['indicator'];
  readonly scope: Observation['scope'];
  readonly subject: string;
  /** The beginning from which it counts; null where none is named. */
  readonly from: string | null;
  readonly unit: Observation['unit'];
  /** One or more, in the order of time. */
  readonly days: readonly ReadingDay[];
}

/** All readings of one day on a line: a range where they differ. */
export interface ReadingDay {
  /** The last day counted. */
  readonly day: string;
  readonly low: string;
  readonly high: string;
  /** From the lowest to the highest, one or more. */
  readonly readings: readonly Observation[];
}

/** Why a reading is not drawn; the words for each are in `lib/format/reading-words.ts`. */
export const NOT_DRAWN = [
  'other-line',
  'span',
  'undated',
  'check',
  'conflict',
  'stale',
  'misprint',
  'listed',
] as const;
export type NotDrawn = (typeof NOT_DRAWN)[number];

/** Where a reading stands: on a line that is drawn, or in a list with the reason. */
export interface PlacedReading {
  readonly reading: Observation;
  /** Null where it is drawn. */
  readonly reason: NotDrawn | null;
}

/** What each chart of readings is made of; every other indicator is set out in lists. */
export const CHARTED = {
  'area-cleared': ['area-cleared'],
  casualties: ['casualties', 'killed', 'injured'],
  'mines-found': ['mines-found', 'ap-mines-found', 'at-mines-found', 'erw-found'],
} as const satisfies Readonly<Record<string, readonly Observation['indicator'][]>>;

/** A chart holds no more lines that a reader can still tell apart. */
export const MOST_LINES = 6;

const SCOPES = ['all-operators', 'agency', 'defence', 'other'] as const;

/** Every line that some readings make, those with most days first. */
export function linesOf(readings: readonly Observation[]): readonly ReadingLine[] {
  const lines = new Map<string, Observation[]>();
  for (const reading of readings) {
    if (whyOnNoLine(reading) !== null) continue;
    const { indicator, scope, subject, from } = reading;
    const key = [indicator, scope, subject, from ?? ''].join(' ');
    const line = lines.get(key);
    if (line) line.push(reading);
    else lines.set(key, [reading]);
  }
  return [...lines].flatMap(([key, some]) => lineOf(key, some)).toSorted(byLength);
}

/** Why a reading stands on no line at all; null where it does. */
function whyOnNoLine({ flag, as_of, cumulative }: Observation): NotDrawn | null {
  if (flag !== 'ok' && flag !== 'date-approx') return flag;
  if (as_of === null) return 'undated';
  return cumulative ? null : 'span';
}

function lineOf(key: string, readings: readonly Observation[]): readonly ReadingLine[] {
  const [first] = readings;
  if (!first) return [];
  const { indicator, scope, subject, from, unit } = first;
  return [{ key, indicator, scope, subject, from, unit, days: daysOf(readings) }];
}

function daysOf(readings: readonly Observation[]): readonly ReadingDay[] {
  const days = new Map<string, Observation[]>();
  for (const reading of readings) {
    const day = lastDay(reading.as_of ?? '');
    days.set(day, [...(days.get(day) ?? []), reading]);
  }
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, some]) => {
      const sorted = some.toSorted((a, b) => compareDecimals(a.value, b.value));
      const low = sorted[0]?.value ?? '0';
      return { day, low, high: sorted.at(-1)?.value ?? low, readings: sorted };
    });
}

function byLength(a: ReadingLine, b: ReadingLine): number {
  return (
    b.days.length - a.days.length ||
    INDICATORS.indexOf(a.indicator) - INDICATORS.indexOf(b.indicator) ||
    SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) ||
    Number(a.from === null) - Number(b.from === null) ||
    (a.key < b.key ? -1 : 1)
  );
}

/**
 * The lines of a chart: those with most days, as many as it holds. Lines with equally many stand
 * or fall together, so that no two of a kind are parted, unless already the first are too many.
 */
export function drawnLines(lines: readonly ReadingLine[]): readonly ReadingLine[] {
  if (lines.length <= MOST_LINES) return lines;
  const limit = lines[MOST_LINES]?.days.length ?? 0;
  const longer = lines.filter((line) => line.days.length > limit);
  return longer.length > 0 ? longer : lines.slice(0, MOST_LINES);
}

/**
 * Each reading once: first those on the lines drawn, line by line and day by day, then the others
 * by reason. `lines` are the ones drawn; without any (`null`) the readings are of a kind that has
 * no chart.
 */
export function placeReadings(
  readings: readonly Observation[],
  lines: readonly ReadingLine[] | null,
): readonly PlacedReading[] {
  const drawn = (lines ?? []).flatMap((line) => line.days.flatMap((day) => day.readings));
  const ids = new Set(drawn.map(({ id }) => id));
  const otherwise = lines === null ? 'listed' : 'other-line';
  const rest = readings
    .filter(({ id }) => !ids.has(id))
    .map((reading) => ({ reading, reason: whyNotDrawn(reading, otherwise) }));
  const rank = ({ reading, reason }: (typeof rest)[number]) =>
    NOT_DRAWN.indexOf(reason) * INDICATORS.length + INDICATORS.indexOf(reading.indicator);
  return [
    ...drawn.map((reading) => ({ reading, reason: null })),
    ...rest.toSorted((a, b) => rank(a) - rank(b)),
  ];
}

function whyNotDrawn(reading: Observation, otherwise: NotDrawn): NotDrawn {
  const why = whyOnNoLine(reading);
  return why === null || (why === 'span' && otherwise === 'listed') ? otherwise : why;
}

/** The word before an end of a day; null where one document at least prints it plainly. */
export function wordAt(day: ReadingDay, end: 'low' | 'high'): Observation['qualifier'] {
  const said = day.readings
    .filter(({ value }) => compareDecimals(value, day[end]) === 0)
    .map(({ qualifier }) => qualifier);
  return said.includes(null) ? null : (said[0] ?? null);
}
