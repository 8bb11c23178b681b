import type { Entry } from '@/lib/analysis/count';
import { periodWords } from '@/lib/analysis/period-words';
import { restingOn } from '@/lib/analysis/resting';
import { addUp, groupBy } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { rangeInScale } from '@/lib/format/numbers';
import { restsWord } from '@/lib/format/record-words';
import { capitalised, listed, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { axisFor } from './axis';
import type { Bar } from './drawing';
import type { Cell, Figure, FigureTable, FigureTableRow, Note } from './figure';
import { findingFrom } from './finding-parts';
import { type Frame, frameOf, leftOutOf, partsOf, scaleOf, subtitleOf } from './frame';
import { largestFirst } from './leaders';
import { countCell, endCells, linkToDisagreements, linkToEntries } from './links';
import { plainNote } from './notes';
import { aloneFilters, type Resting, restingFinding } from './resting-finding';
import { legendOf, type StageSum, segmentsOf, sumsByStage, tipOf } from './segments';
import { stageRows } from './stage-lines';

/** What rests on one voice alone, or on several: `voice` is null for the latter. */
interface VoiceSum {
  readonly voice: string | null;
  readonly name: string;
  readonly entries: readonly Entry[];
  /** For how many of them a single document prints a figure. */
  readonly oneDocument: number;
  readonly sums: readonly StageSum[];
  readonly low: string;
  readonly high: string;
  /** What the ledger's page has to be asked for to show just these rows. */
  readonly filters: Partial<Query>;
}

/** How much of what counts rests on one voice alone, by voice; the last row rests on several. */
export function restingOnOneSource(ledger: Ledger, query: Query): Figure {
  const frame = frameOf(ledger, query);
  const { alone, several } = voiceSums(frame);
  const all = [...alone, ...several];
  const scale = scaleOf(all.map(({ high }) => high));
  const found = findingFrom(restingFinding(restingOf(alone, several, frame), frame));
  const bars = all.map(
    (sum): Bar => ({
      key: keyOf(sum),
      label: sum.name,
      href: linkToEntries(frame, { ...sum.filters, counted: 'counted' }),
      segments: segmentsOf(sum.sums),
      text: rangeInScale(sum.low, sum.high, scale),
      tip: tipOf(sum.name, sum.sums, frame, sum.filters),
    }),
  );
  return {
    id: 'resting-on-one-source',
    title: 'What rests on one voice alone',
    ...found,
    subtitle: `${subtitleOf('Counted support by the voices that print its amounts', frame, scale)} A voice is a publisher, with every document that carries its text.`,
    columns: ['voice', 'rests', 'contributions', 'one_document', 'low', 'high'],
    rows: all.map(({ voice, entries, oneDocument, low, high }) => ({
      voice: voice ?? '',
      rests: voice === null ? 'several-voices' : 'one-voice',
      contributions: String(entries.length),
      one_document: String(oneDocument),
      low,
      high,
    })),
    ...partsOf(frame),
    drawing:
      bars.length === 0
        ? { kind: 'none' }
        : {
            kind: 'bars',
            name: `What rests on one voice alone, ${periodWords(ledger, query)}`,
            description: `${found.finding}.`,
            ...legendOf(bars),
            axis: axisFor(
              all.map(({ high }) => high),
              query.currency,
              scale,
            ),
            bars,
          },
    table: tableOf(all, frame),
    notes: [
      ...(bars.length === 0
        ? []
        : [
            plainNote(
              'An amount rests on the documents that print a figure for it; a document that confirms a contribution without one, or prints only a figure that contradicts what is held, is not among them. Two documents are independent where their texts come from different publishers: a reprint, or a document that retells another, is no second voice. Where nothing is said of that, a document counts as its publisher’s own text. Only documents that the ledger holds are asked.',
            ),
            sameFigureNote(frame),
          ]),
      ...leftOutOf(frame),
    ],
  };
}

/** Both parts of what counts: by the voice on which it rests alone, and on several voices. */
function voiceSums(frame: Frame): {
  readonly alone: readonly VoiceSum[];
  readonly several: readonly VoiceSum[];
} {
  const { ledger, query, summary } = frame;
  const groups = groupBy(summary.counted, ({ contribution }) => {
    const [voice, other] = restingOn(contribution, ledger).voices;
    return voice === undefined || other !== undefined ? null : voice;
  });
  const sums = [...groups].map(([voice, entries]): VoiceSum => {
    const stages = sumsByStage(entries);
    return {
      voice,
      name: voice ?? capitalised(restsWord('several-voices')),
      entries,
      oneDocument: entries.filter(
        ({ contribution }) => restingOn(contribution, ledger).amountFrom.length === 1,
      ).length,
      sums: stages,
      ...addUp(stages),
      filters: voice === null ? { rests: 'several-voices' } : { voice, ...aloneFilters(query) },
    };
  });
  return {
    alone: sums.filter(({ voice }) => voice !== null).sort(largestFirst),
    several: sums.filter(({ voice }) => voice === null),
  };
}

function restingOf(
  alone: readonly VoiceSum[],
  several: readonly VoiceSum[],
  { ledger, query, summary }: Frame,
): Resting {
  return {
    period: periodWords(ledger, query),
    total: summary.total,
    counted: summary.counted.length,
    alone,
    aloneTotal: addUp(alone),
    aloneCounted: summary.counted.length - (several[0]?.entries.length ?? 0),
  };
}

function tableOf(all: readonly VoiceSum[], frame: Frame): FigureTable {
  const { query, ledger, summary } = frame;
  const countedCell = (times: number, filters: Partial<Query>): Cell =>
    countCell(frame, times, { ...filters, counted: 'counted' });
  const oneDocument = all.reduce((sum, one) => sum + one.oneDocument, 0);
  return {
    caption: `What counts by the voice on which it rests, ${query.currency}, ${periodWords(ledger, query)}`,
    columns: [
      { key: 'voice', label: 'Rests on', numeric: false },
      { key: 'stage', label: 'Stage', numeric: false },
      { key: 'low', label: `Low, ${query.currency}`, numeric: true },
      { key: 'high', label: `High, ${query.currency}`, numeric: true },
      { key: 'contributions', label: 'Contributions', numeric: true },
      { key: 'one_document', label: 'On one document', numeric: true },
    ],
    rows: all.flatMap((sum): readonly FigureTableRow[] => [
      {
        key: keyOf(sum),
        cells: [
          { text: sum.voice === null ? sum.name : `${sum.name} alone` },
          { text: listed(sum.sums.map(({ stage }) => stageWord(stage))) },
          ...endCells(frame, sum, sum.filters, sum.entries.length),
          countedCell(sum.entries.length, sum.filters),
          countedCell(sum.oneDocument, { ...sum.filters, rests: 'one-document' }),
        ],
      },
      ...stageRows(
        { key: keyOf(sum), entries: sum.entries, sums: sum.sums },
        frame,
        sum.filters,
        (line) => [line.stage, ...line.ends, line.counted, { text: '' }],
      ),
    ]),
    foot: [
      { text: 'All' },
      { text: '' },
      ...endCells(frame, summary.total, {}, summary.counted.length),
      countedCell(summary.counted.length, {}),
      countedCell(oneDocument, { rests: 'one-document' }),
    ],
  };
}

/** What the voices of an amount agree on is another question, with a page of its own. */
function sameFigureNote(frame: Frame): Note {
  return {
    parts: [
      {
        text: 'Whether several voices print the same figure is not asked here. Where they do not, that stands under ',
      },
      { text: 'disagreements', href: linkToDisagreements(frame) },
      { text: '.' },
    ],
  };
}

/** No publisher is named like it: names begin with what a reader sees. */
function keyOf({ voice }: VoiceSum): string {
  return voice === null ? 'several-voices' : `voice ${voice}`;
}
