import { longDate, shortDate } from '@/lib/format/dates';
import { asHeld } from '@/lib/format/numbers';
import {
  fallMeaning,
  indicatorWord,
  notDrawnWord,
  partWord,
  readingValue,
  scopeWord,
  subjectWord,
} from '@/lib/format/reading-words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Observation } from '@/lib/ledger/schema';
import { type FallingLine, fallingLines, loweredLines } from './context-falls';
import type { ReadingRow } from './context-rows';
import { type PlacedReading, type ReadingDay, type ReadingLine, wordAt } from './observations';
import type { Part } from './text-rows';

/** A reading in the site's own words. */
export function readingRow({ reading, reason }: PlacedReading, ledger: Ledger): ReadingRow {
  const { id, value, qualifier, printed, speaker, locator, note } = reading;
  const source = ledger.byId.source.get(reading.source);
  if (!source) throw new Error(`The reading "${id}" rests on an unknown source`);
  return {
    id,
    ...dateCell(reading),
    what: joined([partWord(reading.indicator), whoWords(reading)]),
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

type Counted = Pick<ReadingLine, 'indicator' | 'subject' | 'scope'>;

/** `killed, civilian`, `area cleared, the agency`: what is counted, of what part, by whom. */
export function lineWords(line: Counted): string {
  return joined([indicatorWord(line.indicator), whoWords(line)]);
}

/** `civilian`, `the agency`: the same without what is counted; empty where that says all. */
function whoWords(line: Counted): string {
  return joined([subjectWord(line.subject), scopeWord(line)]);
}

function joined(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(', ');
}

/** `since 10 Nov. 2020`. */
export function sinceWords(from: string | null, date = shortDate): string {
  return from === null ? 'since a day that is not named' : `since ${date(from)}`;
}

/** The address of a reading’s row. */
export function readingHref(id: string): string {
  return `/context#${id}`;
}

/** Every line whose numbers go down, a sentence each: those that fall, then those that may not. */
export function fallSentences(lines: readonly ReadingLine[]): readonly (readonly Part[])[] {
  return [...fallingLines(lines).map(fallWords), ...loweredLines(lines).map(loweredWords)];
}

/**
 * All falls of a line in words: `… “casualties, since …” goes from 3,435 (24 April 2024) to 3,400
 * (30 May 2024), and from …`.
 */
function fallWords({ line, falls }: FallingLine): readonly Part[] {
  return [
    { text: `${fallMeaning(line.indicator)}: ${namedLine(line)} goes from ` },
    ...stepsDown(falls),
    { text: '.' },
  ];
}

/** The same of a line whose printed words leave room: `The numbers printed of “…” go from …`. */
function loweredWords({ line, falls }: FallingLine): readonly Part[] {
  return [
    { text: `The numbers printed of ${namedLine(line)} go down from ` },
    ...stepsDown(falls),
    { text: '; the words beside them leave room, so it need not be a fall.' },
  ];
}

function namedLine(line: ReadingLine): string {
  return `“${lineWords(line)}, ${sinceWords(line.from, longDate)}”`;
}

function stepsDown(falls: FallingLine['falls']): readonly Part[] {
  return falls.flatMap(({ from, to }, index): readonly Part[] => [
    ...(index === 0 ? [] : [{ text: index === falls.length - 1 ? ', and from ' : ', from ' }]),
    dayLink(from),
    { text: ' to ' },
    dayLink(to),
  ]);
}

function dayLink(day: ReadingDay): Part {
  const [first] = day.readings;
  const text = dayValue(day);
  return first
    ? { text: `${text} (${readingDate(first)})`, href: readingHref(first.id) }
    : { text };
}

/** `249,000`, `over 3,300 to 3,368`. */
export function dayValue(day: ReadingDay): string {
  const end = (which: 'low' | 'high') => readingValue(day[which], wordAt(day, which));
  return asHeld(day.low) === asHeld(day.high) ? end('high') : `${end('low')} to ${end('high')}`;
}
