import { openingWordsOf, withOpening } from '@/lib/analysis/how-read';
import {
  drawnLines,
  linesOf,
  MOST_LINES,
  type PlacedReading,
  placeReadings,
  type ReadingLine,
} from '@/lib/analysis/observations';
import { dayValue, fallSentences, sinceWords } from '@/lib/analysis/reading-row';
import { longDate } from '@/lib/format/dates';
import { counted, countWord } from '@/lib/format/numbers';
import { countedWords, notDrawnWord, scopeWord, subjectWord } from '@/lib/format/reading-words';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Observation } from '@/lib/ledger/schema';
import type { Figure, FigureId, Note } from './figure';
import { plainNote } from './notes';
import { drawingOf } from './readings-drawing';
import { readingColumns, rowsOf, tableOf } from './readings-table';

/** What a figure of dated readings is about. */
export interface ReadingsKind {
  readonly id: FigureId;
  readonly title: string;
  readonly indicators: readonly Observation['indicator'][];
  /** What is measured, without the full stop: `Land reported cleared, in hectares`. */
  readonly measured: string;
  readonly unit: Observation['unit'];
}

/** Dated readings of some kinds over time, line by line, and every reading that is on no line. */
export function readingsFigure(ledger: Ledger, kind: ReadingsKind): Figure {
  const readings = ledger.observations.filter(({ indicator }) =>
    kind.indicators.includes(indicator),
  );
  const lines = linesOf(readings);
  const drawn = drawnLines(lines);
  const placed = placeReadings(readings, drawn);
  const finding = findingOf(kind, readings.length, drawn);
  const howDrawn = beginningsWords(drawn);
  return {
    id: kind.id,
    title: kind.title,
    finding,
    subtitle: `${kind.measured}, each as a document gives it for one day; nothing is added up or filled in by us. Kept to ${longDate(ledger.subject.updated)}.`,
    unit: kind.unit,
    currency: null,
    ledger: { version: ledger.identity.version, hash: ledger.identity.hash },
    options: {},
    columns: readingColumns,
    rows: rowsOf(drawn, lines, placed),
    total: null,
    contributions: [],
    leftOut: [],
    drawing: drawn.length === 0 ? { kind: 'none' } : drawingOf(kind.title, finding, drawn, ledger),
    ...(howDrawn === null ? {} : { howDrawn }),
    table: tableOf(kind, drawn, placed, ledger),
    notes: readings.length === 0 ? [] : notesOf(lines, drawn, placed),
    sources: sourcesOf(readings, ledger),
  };
}

/** `419 casualties reported from 10 November 2020 to 13 March 2026`, and by whom or of what part. */
function findingOf({ title }: ReadingsKind, held: number, drawn: readonly ReadingLine[]): string {
  const what = title.toLowerCase();
  const [line] = drawn;
  const last = line?.days.at(-1);
  if (!(line && last)) {
    if (held === 0) return `No reading of ${what} is held`;
    return held === 1
      ? `The one reading of ${what} that is held makes no line`
      : `None of the ${held} readings of ${what} makes a line`;
  }
  const until = longDate(last.readings[0]?.as_of ?? last.day);
  const span =
    line.from === null
      ? `up to ${until}, since a day that is not named`
      : `from ${longDate(line.from)} to ${until}`;
  const who = [subjectOf(line), scopeWord(line)].filter((word) => word !== '').join('; ');
  const one = last.low === '1' && last.high === '1';
  return `${capitalised(dayValue(last))} ${countedWords(line, { one })} ${span}${who === '' ? '' : ` (${who})`}`;
}

/** A subject that the noun does not say already. */
function subjectOf({ subject }: ReadingLine): string {
  return subject === 'mines-and-erw' ? '' : subjectWord(subject);
}

function notesOf(
  lines: readonly ReadingLine[],
  drawn: readonly ReadingLine[],
  placed: readonly PlacedReading[],
): readonly Note[] {
  return [
    ...fallSentences(lines).map((parts): Note => ({ parts })),
    ...[drawnWords(lines, drawn), notDrawnWords(placed)].flatMap((text) =>
      text === null ? [] : plainNote(text),
    ),
  ];
}

function drawnWords(lines: readonly ReadingLine[], drawn: readonly ReadingLine[]): string | null {
  if (drawn.length === 0) return null;
  const what = 'A line is what is counted alike since one day; each mark on it is a dated reading.';
  return lines.length === drawn.length
    ? what
    : `${what} Of ${counted(lines.length, 'line')} the ${drawn.length === 1 ? 'one' : countWord(drawn.length)} with readings on most days ${drawn.length === 1 ? 'is' : 'are'} drawn, ${countWord(MOST_LINES)} at most, and lines with equally many days stand or fall together.`;
}

function beginningsWords(drawn: readonly ReadingLine[]): string | null {
  const beginnings = new Set(drawn.map(({ from }) => from));
  return beginnings.size < 2
    ? null
    : `Lines that count ${listed([...beginnings].map((from) => sinceWords(from, longDate)))} stand apart, each on a scale of its own: they count different things.`;
}

function notDrawnWords(placed: readonly PlacedReading[]): string | null {
  const reasons = placed.flatMap(({ reason }) => reason ?? []);
  if (reasons.length === 0) return null;
  const times = [...new Set(reasons)].map(
    (reason) => `${notDrawnWord(reason)} (${reasons.filter((one) => one === reason).length})`,
  );
  return `Of ${counted(placed.length, 'reading')} ${reasons.length} ${reasons.length === 1 ? 'is' : 'are'} not drawn, and ${reasons.length === 1 ? 'stands' : 'stand'} in the table with the reason: ${times.join(', ')}.`;
}

function sourcesOf(readings: readonly Observation[], ledger: Ledger): readonly Note[] {
  const documents = new Set(readings.map(({ source }) => source));
  if (documents.size === 0) return [];
  return [
    plainNote(
      withOpening(
        `Read in ${counted(documents.size, 'document')}; each row of the table leads to its own.`,
        openingWordsOf(ledger, documents),
      ),
    ),
  ];
}
