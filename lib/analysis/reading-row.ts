import { longDate, shortDate } from '@/lib/format/dates';
import { asHeld } from '@/lib/format/numbers';
import {
  indicatorWord,
  notDrawnWord,
  readingValue,
  scopeWord,
  subjectWord,
} from '@/lib/format/reading-words';
import { qualifierWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Observation } from '@/lib/ledger/schema';
import type { ReadingRow } from './context-rows';
import type { Fall, PlacedReading, ReadingDay, ReadingLine } from './observations';
import type { Part } from './text-rows';

/** A reading in the site's own words. */
export function readingRow({ reading, reason }: PlacedReading, ledger: Ledger): ReadingRow {
  const { id, value, qualifier, printed, speaker, locator, note } = reading;
  const source = ledger.byId.source.get(reading.source);
  if (!source) throw new Error(`The reading "${id}" rests on an unknown source`);
  return {
    id,
    ...dateCell(reading),
    what: lineWords(reading),
    who: whoWords(reading),
    since: reading.cumulative ? sinceWords(reading.from) : null,
    value: readingValue(value, qualifier),
    printed: { text: printed, lang: source.language, lost: false, qualifier: null },
    source: { text: source.publisher, href: `/sources/${source.id}` },
    said: [speaker ?? 'speaker not named', ...(locator === null ? [] : [locator])].join('; '),
    status: reason === null || reason === 'listed' ? null : notDrawnWord(reason),
    note,
  };
}

/** The last day counted, and below it what else there is to say of the time. */
function dateCell(reading: Observation): Pick<ReadingRow, 'date' | 'dateDetail'> {
  const { as_of: asOf, from, cumulative, flag } = reading;
  if (asOf === null) return { date: 'undated', dateDetail: null };
  const [first = '', last = first] = asOf.split('/');
  const details = [
    ...(!cumulative && from !== null && from !== asOf ? [`from ${shortDate(from)}`] : []),
    ...(first === last ? [] : [`or as early as ${shortDate(first)}`]),
    ...(flag === 'date-approx' ? ['approximate'] : []),
  ];
  return { date: shortDate(last), dateDetail: details.length === 0 ? null : details.join(', ') };
}

/** The day to which it counts, or the stretch of time of which it speaks. */
export function readingDate({ as_of: asOf, from, cumulative }: Observation): string {
  if (asOf === null) return 'undated';
  if (!cumulative && from !== null && from !== asOf) {
    return `${shortDate(from)} to ${shortDate(asOf)}`;
  }
  const [start = '', end] = asOf.split('/');
  return end === undefined ? shortDate(start) : `between ${shortDate(start)} and ${shortDate(end)}`;
}

/** `killed, civilian, another scope`: what is counted and who counts. */
export function lineWords({
  indicator,
  subject,
  scope,
}: Pick<ReadingLine, 'indicator' | 'subject' | 'scope'>): string {
  return `${indicatorWord(indicator)}, ${whoWords({ subject, scope })}`;
}

/** `civilian, another scope`: the same without what is counted. */
function whoWords({ subject, scope }: Pick<ReadingLine, 'subject' | 'scope'>): string {
  return [subjectWord(subject), scopeWord(scope)].filter((word) => word !== '').join(', ');
}

/** `since 10 Nov. 2020`. */
export function sinceWords(from: string | null, date = shortDate): string {
  return from === null ? 'since a day that is not named' : `since ${date(from)}`;
}

/** The address of a reading’s row. */
export function readingHref(id: string): string {
  return `/context#${id}`;
}

function leavesRoom({ qualifier }: Observation): boolean {
  return qualifier === 'over' || qualifier === 'at-least';
}

/** A fall in words: `… “casualties, since …” goes from 3,435 (24 April 2024) to over 3,400 (…)`. */
export function fallWords({ line, from, to }: Fall): readonly Part[] {
  const link = (reading: Observation): Part => ({
    text: `${readingValue(reading.value, reading.qualifier)} (${readingDate(reading)})`,
    href: readingHref(reading.id),
  });
  return [
    {
      text: `Added up from one beginning it should not fall, and here it does: “${lineWords(line)}, ${sinceWords(line.from, longDate)}” goes from `,
    },
    link(from),
    { text: ' to ' },
    link(to),
    {
      text: leavesRoom(to) ? `; “${qualifierWord(to.qualifier ?? '')}” leaves room for more.` : '.',
    },
  ];
}

/** `249,000`, `over 3,300 to 3,368`. */
export function dayValue({ low, high, readings }: ReadingDay): string {
  const end = (value: string) => {
    const said = readings.filter((one) => one.value === value).map((one) => one.qualifier);
    // One document that prints it plainly is enough to say it plainly.
    const qualifier = said.includes(null) ? null : (said[0] ?? null);
    return `${qualifier === null ? '' : `${qualifierWord(qualifier)} `}${asHeld(value)}`;
  };
  return asHeld(low) === asHeld(high) ? end(high) : `${end(low)} to ${end(high)}`;
}
