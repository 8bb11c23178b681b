import type { ReadingRow } from '@/lib/analysis/context-rows';
import type { NotDrawn, PlacedReading, ReadingDay, ReadingLine } from '@/lib/analysis/observations';
import { lineWords, readingRow, sinceWords } from '@/lib/analysis/reading-row';
import { longDate } from '@/lib/format/dates';
import { counted } from '@/lib/format/numbers';
import { notDrawnMeaning, notDrawnWord } from '@/lib/format/reading-words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Observation } from '@/lib/ledger/schema';
import type { Figure, FigureTable } from './figure';

/** Names of the cells of a figure of dated readings, in order. */
export const readingColumns = [
  'indicator',
  'scope',
  'subject',
  'from',
  'date',
  'cumulative',
  'low',
  'high',
  'unit',
  'qualifier',
  'flag',
  'drawn',
  'reason',
  'readings',
] as const;

/**
 * The rows of a figure: one for each day of a line, drawn ones first, then one for each reading
 * that stands on no line.
 */
export function rowsOf(
  drawn: readonly ReadingLine[],
  lines: readonly ReadingLine[],
  placed: readonly PlacedReading[],
): Figure['rows'] {
  const keys = new Set(drawn.map(({ key }) => key));
  const onLines = [...drawn, ...lines.filter(({ key }) => !keys.has(key))].flatMap((line) =>
    line.days.map((day) => rowOf(day, keys.has(line.key) ? null : 'other-line')),
  );
  const onNone = placed.flatMap(({ reading, reason }) =>
    reason === null || reason === 'other-line'
      ? []
      : [rowOf({ low: reading.value, high: reading.value, readings: [reading] }, reason)],
  );
  return [...onLines, ...onNone];
}

function rowOf(
  { low, high, readings }: Omit<ReadingDay, 'day'>,
  reason: PlacedReading['reason'],
): Figure['rows'][number] {
  const each = (read: (reading: Observation) => string | null) =>
    [...new Set(readings.map((one) => read(one) ?? ''))].join('; ');
  return {
    indicator: each((one) => one.indicator),
    scope: each((one) => one.scope),
    subject: each((one) => one.subject),
    from: each((one) => one.from),
    date: each((one) => one.as_of),
    cumulative: each((one) => String(one.cumulative)),
    low,
    high,
    unit: each((one) => one.unit),
    qualifier: [...new Set(readings.flatMap((one) => one.qualifier ?? []))].join('; '),
    flag: each((one) => one.flag),
    drawn: String(reason === null),
    reason: reason ?? '',
    readings: readings.map((one) => one.id).join('; '),
  };
}

/** Every reading in a row of its own: those drawn line by line, then the others by reason. */
export function tableOf(
  {
    title,
    indicators,
  }: { readonly title: string; readonly indicators: readonly Observation['indicator'][] },
  lines: readonly ReadingLine[],
  placed: readonly PlacedReading[],
  ledger: Ledger,
): FigureTable {
  const headings = new Map(lines.map((line) => [firstOf(line), lineHeading(line)]));
  const rows = placed.map((one, index) => {
    const row = readingRow(one, ledger);
    const begins = one.reason !== placed[index - 1]?.reason || index === 0;
    const group =
      headings.get(row.id) ??
      (begins && one.reason !== null ? reasonHeading(one.reason, placed) : undefined);
    const cells = cellsOf(row, one.reason !== null);
    return { key: row.id, id: row.id, cells, ...(group ? { group } : {}) };
  });
  return {
    caption: `${title}: every reading, first those drawn, line by line, then the others by reason`,
    columns: [
      { key: 'date', label: 'Counted to', numeric: false },
      // Of one kind the title says what is counted.
      {
        key: 'what',
        label: indicators.length === 1 ? 'By whom' : 'What is counted',
        numeric: false,
      },
      { key: 'value', label: 'Reading', numeric: true },
      { key: 'printed', label: 'As printed', numeric: false },
      { key: 'source', label: 'Read in, said by', numeric: false },
      { key: 'note', label: 'Note', numeric: false },
    ],
    rows,
    foot: null,
    holds: 'Every reading, drawn or not,',
  };
}

function firstOf({ days }: ReadingLine): string {
  return days[0]?.readings[0]?.id ?? '';
}

function lineHeading(line: ReadingLine): Group {
  const count = line.days.reduce((sum, day) => sum + day.readings.length, 0);
  return {
    title: `Drawn: ${lineWords(line)}, ${sinceWords(line.from, longDate)}`,
    detail: counted(count, 'reading'),
  };
}

function reasonHeading(reason: NotDrawn, placed: readonly PlacedReading[]): Group {
  const count = placed.filter((one) => one.reason === reason).length;
  return {
    title: `Not drawn: ${notDrawnWord(reason)}`,
    detail: `${counted(count, 'reading')}. ${notDrawnMeaning(reason)}`,
  };
}

type Group = NonNullable<FigureTable['rows'][number]['group']>;

/** `apart` where the row’s group does not say already since when it counts. */
function cellsOf(row: ReadingRow, apart: boolean): FigureTable['rows'][number]['cells'] {
  const { date, dateDetail, what, since, value, printed, source, said, note } = row;
  return [
    { text: date, ...(dateDetail === null ? {} : { detail: dateDetail }) },
    { text: what, ...(since !== null && apart ? { detail: since } : {}) },
    { text: value },
    { text: printed.text, printedIn: printed.lang },
    { ...source, detail: said },
    { text: note ?? '' },
  ];
}
