import type { Entry } from '@/lib/analysis/count';
import { periodWords } from '@/lib/analysis/period-words';
import { firstChannel, NO_CHANNEL } from '@/lib/analysis/select';
import { addUp, groupBy } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { shortRange } from '@/lib/format/currencies';
import { counted, rangeInScale } from '@/lib/format/numbers';
import { listed, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { axisFor } from './axis';
import type { Bar } from './drawing';
import type { Figure, FigureTable } from './figure';
import { findingFrom, moneyPart, type Piece } from './finding-parts';
import { type Frame, frameOf, leftOutOf, partsOf, scaleOf, subtitleOf } from './frame';
import { largestFirst, leadersOf } from './leaders';
import { countCell, endCells, linkToEntries, linkToParty } from './links';
import { plainNote } from './notes';
import { legendOf, type StageSum, segmentsOf, sumsByStage, tipOf } from './segments';
import { stageRows } from './stage-lines';

interface ChannelSum {
  readonly id: string;
  readonly name: string;
  /** The short name, for a sentence. */
  readonly short: string;
  readonly entries: readonly Entry[];
  readonly sums: readonly StageSum[];
  readonly low: string;
  readonly high: string;
}

/** Foreign support by the first channel that a source names; `none-stated` where none does. */
export function foreignSupportByChannel(ledger: Ledger, query: Query): Figure {
  const frame = frameOf(ledger, query);
  const channels = channelSums(frame);
  const scale = scaleOf(channels.map((channel) => channel.high));
  const found = findingFrom(findingOf(channels, frame));
  const bars = channels.map((channel): Bar => {
    return {
      key: channel.id,
      label: channel.name,
      href: linkToEntries(frame, { channel: channel.id, counted: 'counted' }),
      segments: segmentsOf(channel.sums),
      text: rangeInScale(channel.low, channel.high, scale),
      tip: tipOf(channel.name, channel.sums, frame, { channel: channel.id }),
    };
  });
  return {
    id: 'foreign-support-by-channel',
    title: 'Foreign support by channel',
    ...found,
    subtitle: subtitleOf('Foreign support by the first channel that a source names', frame, scale),
    columns: ['channel', 'name', 'low', 'high'],
    rows: channels.map(({ id, name, low, high }) => ({ channel: id, name, low, high })),
    ...partsOf(frame),
    drawing:
      bars.length === 0
        ? { kind: 'none' }
        : {
            kind: 'bars',
            name: `Foreign support by first channel, ${periodWords(ledger, query)}`,
            description: `${counted(channels.length, 'channel')}; ${found.finding}.`,
            ...legendOf(bars),
            axis: axisFor(
              channels.map((channel) => channel.high),
              query.currency,
              scale,
            ),
            bars,
          },
    table: tableOf(channels, frame),
    notes: [
      plainNote('What a first channel hands on to a second is not counted twice.'),
      ...leftOutOf(frame),
    ],
  };
}

function channelSums({ ledger, summary }: Frame): readonly ChannelSum[] {
  return [...groupBy(summary.counted, firstChannel)]
    .map(([id, entries]) => {
      const sums = sumsByStage(entries);
      return { id, ...namesOf(ledger, id), entries, sums, ...addUp(sums) };
    })
    .sort(largestFirst);
}

/** A party's short name is the alias that equals its id, ignoring case. */
function namesOf(ledger: Ledger, id: string): { readonly name: string; readonly short: string } {
  if (id === NO_CHANNEL) return { name: 'No channel named', short: 'no channel named' };
  const party = ledger.byId.party.get(id);
  const name = party?.name ?? id;
  const alias = party?.aliases.find((one) => one.toLowerCase() === id);
  return alias ? { name: `${name} (${alias})`, short: alias } : { name, short: name };
}

function findingOf(channels: readonly ChannelSum[], frame: Frame): readonly Piece[] {
  const { ledger, query } = frame;
  if (channels.length === 0) return [`Nothing is counted ${periodWords(ledger, query)}`];
  const named = channels
    .filter((channel) => channel.id !== NO_CHANNEL)
    .map((channel) => ({ ...channel, name: channel.short }));
  const [only, second] = named;
  if (!only) return ['No source names a channel for what is counted'];
  const money = (one: (typeof named)[number], end?: string) =>
    moneyPart(
      frame,
      one,
      { channel: one.id },
      shortRange(end ?? one.low, end ?? one.high, query.currency),
    );
  if (!second) return [`One channel is named: ${only.name}, `, money(only)];
  const { low, high, same, allLevel } = leadersOf(named);
  const names = (all: readonly { name: string }[]) => listed(all.map((one) => one.name));
  if (allLevel) return [`All ${named.length} channels named are level, at `, money(only), ' each'];
  const [lowest] = low;
  const [highest] = high;
  if (same && highest) {
    return [`Most passes first through ${names(high)}, at either end: `, money(highest)];
  }
  if (!lowest || !highest) return [`Nothing is certain; most may pass through ${names(high)}`];
  return [
    `Through ${names(low)} at least `,
    money(lowest, lowest.low),
    `, the most for certain; through ${names(high)} up to `,
    money(highest, highest.high),
  ];
}

function tableOf(channels: readonly ChannelSum[], frame: Frame): FigureTable {
  const { query, ledger, summary } = frame;
  return {
    caption: `Foreign support by first channel, ${query.currency}, ${periodWords(ledger, query)}`,
    columns: [
      { key: 'name', label: 'First channel', numeric: false },
      { key: 'stage', label: 'Stage', numeric: false },
      { key: 'low', label: `Low, ${query.currency}`, numeric: true },
      { key: 'high', label: `High, ${query.currency}`, numeric: true },
      { key: 'counted', label: 'Counted', numeric: true },
    ],
    rows: channels.flatMap((channel) => {
      const { id, name, entries, sums } = channel;
      const own = { channel: id };
      return [
        {
          key: id,
          cells: [
            id === NO_CHANNEL ? { text: name } : { text: name, href: linkToParty(frame, id) },
            { text: listed(sums.map((sum) => stageWord(sum.stage))) },
            ...endCells(frame, channel, own, entries.length),
            countCell(frame, entries.length, { ...own, counted: 'counted' }),
          ],
        },
        ...stageRows({ key: id, entries, sums }, frame, own, (line) => [
          line.stage,
          ...line.ends,
          line.counted,
        ]),
      ];
    }),
    foot: [
      { text: 'All' },
      { text: '' },
      ...endCells(frame, summary.total, {}, summary.counted.length),
      countCell(frame, summary.counted.length, { counted: 'counted' }),
    ],
  };
}
