import { lastDay } from '@/lib/dates';
import { shortDate } from '@/lib/format/dates';
import { counted, fullNumber } from '@/lib/format/numbers';
import {
  countedWords,
  indicatorWord,
  notDrawnMeaning,
  notDrawnWord,
  readingValue,
  unitWord,
} from '@/lib/format/reading-words';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { INDICATORS, type Observation } from '@/lib/ledger/schema';
import { compareDecimals, exact } from '@/lib/money';
import type {
  ContextPage,
  ContextSection,
  ListedReading,
  NotDrawnRow,
  NotDrawnSection,
  ReadingList,
} from './context-rows';
import { openingWordsOf } from './how-read';
import {
  CHARTED,
  drawnLines,
  linesOf,
  NOT_DRAWN,
  type PlacedReading,
  placeReadings,
} from './observations';
import { fallSentences, readingRow } from './reading-row';

const SECTIONS = [
  {
    id: 'contamination',
    title: 'Contamination',
    indicators: ['contaminated-area', 'mines-estimated', 'share-cleared'],
  },
  { id: 'maps', title: 'Maps', indicators: ['map-accuracy', 'map-mines'] },
] as const satisfies readonly (Pick<ContextSection, 'id' | 'title'> & {
  readonly indicators: readonly Observation['indicator'][];
})[];

/** All dated readings: what is held of them, those of which no chart is made, those not drawn. */
export function contextPage(ledger: Ledger): ContextPage {
  const { observations } = ledger;
  return {
    lead: leadOf(observations),
    read: openingWordsOf(
      ledger,
      observations.map(({ source }) => source),
    ),
    charts: Object.entries(CHARTED).flatMap(([chart, indicators]) =>
      ofKinds(observations, indicators).length > 0 ? [chart] : [],
    ),
    sections: SECTIONS.flatMap(({ id, title, indicators }) => {
      const lists = indicators.flatMap((indicator) => listOf(indicator, ledger));
      const headline = latestWords(observations, indicators);
      return lists.length === 0 ? [] : [{ id, title, headline, lists }];
    }),
    notDrawn: notDrawnOf(placedOf(observations)),
  };
}

/** Every reading once, with the reason where it is not drawn. */
export function placedOf(observations: readonly Observation[]): readonly PlacedReading[] {
  const charted = Object.values(CHARTED).flatMap((indicators) => {
    const readings = ofKinds(observations, indicators);
    return placeReadings(readings, drawnLines(linesOf(readings)));
  });
  const kinds: readonly string[] = Object.values(CHARTED).flat();
  const rest = observations.filter(({ indicator }) => !kinds.includes(indicator));
  return [...charted, ...placeReadings(rest, null)];
}

function ofKinds(
  observations: readonly Observation[],
  indicators: readonly Observation['indicator'][],
): readonly Observation[] {
  return observations.filter(({ indicator }) => indicators.includes(indicator));
}

function leadOf(observations: readonly Observation[]): string {
  if (observations.length === 0) return 'The ledger holds no dated readings of anything but money.';
  const documents = new Set(observations.map(({ source }) => source)).size;
  const kinds = INDICATORS.filter((kind) => ofKinds(observations, [kind]).length > 0);
  return `${counted(observations.length, 'dated reading')} from ${counted(documents, 'document')}, of things and not of money: ${listed(kinds.map(indicatorWord))}.`;
}

/** `Last reported: 1,166,700 hectares reported contaminated (9 Dec. 2025); …`. */
function latestWords(
  observations: readonly Observation[],
  indicators: readonly Observation['indicator'][],
): string {
  const latest = indicators.flatMap((indicator) => {
    const sure = ofKinds(observations, [indicator]).filter(
      ({ flag, as_of: asOf, subject }) =>
        (flag === 'ok' || flag === 'date-approx') && asOf !== null && subject === 'all',
    );
    const last = sure.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)).at(-1);
    return last ? [latestOf(last)] : [];
  });
  if (latest.length > 0) return `Last reported: ${latest.join('; ')}`;
  const { length } = ofKinds(observations, indicators);
  return `${counted(length, 'reading')}, none of them dated and sure`;
}

function dayOf({ as_of: asOf }: Observation): string {
  return lastDay(asOf ?? '');
}

function latestOf(reading: Observation): string {
  const { value, qualifier, as_of: asOf } = reading;
  const words = countedWords(reading, { one: value === '1' });
  return `${readingValue(value, qualifier)} ${words} (${shortDate(asOf ?? '')})`;
}

function listOf(indicator: Observation['indicator'], ledger: Ledger): readonly ReadingList[] {
  const readings = ofKinds(ledger.observations, [indicator]);
  const [first] = readings;
  if (!first) return [];
  const placed = new Map(
    placeReadings(readings, null).map((one) => [one.reading.id, one.reason] as const),
  );
  const unit = unitWord(first.unit);
  return [
    {
      indicator,
      title: capitalised(`${indicatorWord(indicator)}${unit === '' ? '' : `, in ${unit}`}`),
      falls: fallSentences(linesOf(readings)),
      rows: readings.map(
        (reading): ListedReading => ({
          ...readingRow({ reading, reason: placed.get(reading.id) ?? null }, ledger),
          share: shareOf(reading, readings),
        }),
      ),
    },
  ];
}

/** A share of a hundred, or else of the largest reading of its kind; 0 where that is nothing. */
function shareOf({ value, unit }: Observation, all: readonly Observation[]): number {
  const most =
    unit === 'percent'
      ? '100'
      : (all
          .map((one) => one.value)
          .toSorted(compareDecimals)
          .at(-1) ?? '0');
  return compareDecimals(most, '0') === 0 ? 0 : Number(exact(value).div(most).toFixed(3));
}

function notDrawnOf(placed: readonly PlacedReading[]): NotDrawnSection | null {
  const { length } = placed.filter(({ reason }) => reason !== null);
  if (length === 0) return null;
  return {
    headline: `${fullNumber(String(placed.length - length), 0)} of ${counted(placed.length, 'reading')} ${placed.length - length === 1 ? 'is a mark' : 'are marks'} on a line; the other ${fullNumber(String(length), 0)} ${length === 1 ? 'is' : 'are'} listed, each with the reason`,
    rows: NOT_DRAWN.flatMap((reason) => notDrawnRow(reason, placed)),
  };
}

function notDrawnRow(
  reason: PlacedReading['reason'] & string,
  placed: readonly PlacedReading[],
): readonly NotDrawnRow[] {
  const readings = placed.flatMap((one) => (one.reason === reason ? [one.reading] : []));
  if (readings.length === 0) return [];
  const kinds = [...new Set(readings.map(({ indicator }) => indicator))];
  return [
    {
      reason: capitalised(notDrawnWord(reason)),
      meaning: notDrawnMeaning(reason),
      count: fullNumber(String(readings.length), 0),
      where: kinds.map((kind) => {
        const some = readings.filter(({ indicator }) => indicator === kind);
        return { text: `${some.length} ${indicatorWord(kind)}`, href: `#${some[0]?.id ?? ''}` };
      }),
    },
  ];
}
