import type { Entry } from '@/lib/analysis/count';
import { leftOutWords } from '@/lib/analysis/counting-words';
import { heldWords } from '@/lib/analysis/held-words';
import { periodWords } from '@/lib/analysis/period-words';
import { addUp, countReasons, groupBy } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { counted, rangeInScale } from '@/lib/format/numbers';
import { listed, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { axisFor } from './axis';
import type { Bar } from './drawing';
import type { Figure, FigureTable, Note } from './figure';
import { findingFrom, moneyPart, type Piece } from './finding-parts';
import { type Frame, frameOf, leftOutOf, partsOf, scaleOf, subtitleOf } from './frame';
import { largestFirst, leadersOf, type Named } from './leaders';
import { countCell, endCells, linkToDonor, linkToEntries } from './links';
import { absentNote } from './notes';
import { legendOf, type StageSum, segmentsOf, sumsByStage, tipOf } from './segments';
import { stageRows } from './stage-lines';

interface DonorSum {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly sums: readonly StageSum[];
  readonly low: string;
  readonly high: string;
}

/** Foreign support by donor and furthest reported stage, the largest high end first. */
export function foreignSupportByDonor(ledger: Ledger, query: Query): Figure {
  const frame = frameOf(ledger, query);
  const donors = donorSums(frame);
  const scale = scaleOf(donors.map((donor) => donor.high));
  const found = findingFrom(findingOf(donors, frame));
  const bars = donors.map((donor): Bar => {
    return {
      key: donor.id,
      label: donor.name,
      href: linkToEntries(frame, { donor: [donor.id], counted: 'counted' }),
      segments: segmentsOf(donor.sums),
      text: rangeInScale(donor.low, donor.high, scale),
      tip: tipOf(donor.name, donor.sums, frame, { donor: [donor.id] }),
    };
  });
  return {
    id: 'foreign-support-by-donor',
    title: 'Foreign support by donor',
    ...found,
    subtitle: subtitleOf('Foreign support by donor and furthest reported stage', frame, scale),
    columns: ['donor', 'name', 'stage', 'low', 'high'],
    rows: donors.flatMap(({ id, name, sums }) =>
      sums.map(({ stage, low, high }) => ({ donor: id, name, stage, low, high })),
    ),
    ...partsOf(frame),
    drawing:
      bars.length === 0
        ? { kind: 'none' }
        : {
            kind: 'bars',
            name: `Foreign support by donor, ${periodWords(ledger, query)}`,
            description: `${counted(donors.length, 'donor')}; ${found.finding}.`,
            ...legendOf(bars),
            axis: axisFor(
              donors.map((donor) => donor.high),
              query.currency,
              scale,
            ),
            bars,
          },
    table: tableOf(donors, frame),
    notes: [...absentDonors(frame), ...leftOutOf(frame)],
  };
}

/** Every donor with something counted, the largest high end first. */
function donorSums(frame: Frame): readonly DonorSum[] {
  return [...groupBy(frame.entries, (entry) => entry.donor)]
    .map(([{ id, name }, entries]) => {
      const sums = sumsByStage(entries);
      return { id, name, entries, sums, ...addUp(sums) };
    })
    .filter((donor) => donor.sums.length > 0)
    .sort(largestFirst);
}

function findingOf(donors: readonly DonorSum[], frame: Frame): readonly Piece[] {
  const [only, second] = donors;
  if (!only) return [`Nothing is counted ${periodWords(frame.ledger, frame.query)}`];
  const money = (one: Named & { readonly id: string }) =>
    moneyPart(frame, one, { donor: [one.id] });
  if (!second) return [`One donor counts, ${only.name}: `, money(only)];
  const { low, high, same, allLevel } = leadersOf(donors);
  const names = (all: readonly { name: string }[]) => listed(all.map((one) => one.name));
  if (allLevel) return [`All ${donors.length} donors are level, at `, money(only), ' each'];
  const [lead] = high;
  if (same && lead) {
    return high.length === 1
      ? [`Largest of ${donors.length} donors, at either end: ${lead.name}, `, money(lead)]
      : [`Largest of ${donors.length} donors, level with each other: ${names(high)}`];
  }
  if (low.length === 0) return [`Nothing is certain; the largest high end: ${names(high)}`];
  return [`Largest for certain: ${names(low)}; with everything that may count: ${names(high)}`];
}

function tableOf(donors: readonly DonorSum[], frame: Frame): FigureTable {
  const { summary, query } = frame;
  const total = summary.total;
  const shownLeftOut = donors.reduce((sum, donor) => sum + leftOutCount(donor), 0);
  return {
    caption: `Foreign support by donor, ${query.currency}, ${periodWords(frame.ledger, query)}`,
    columns: [
      { key: 'name', label: 'Donor', numeric: false },
      { key: 'held', label: 'As held, before conversion', numeric: false },
      { key: 'stage', label: 'Stage', numeric: false },
      { key: 'low', label: `Low, ${query.currency}`, numeric: true },
      { key: 'high', label: `High, ${query.currency}`, numeric: true },
      { key: 'counted', label: 'Counted', numeric: true },
      { key: 'left_out', label: 'Left out', numeric: true },
    ],
    rows: donors.flatMap((donor) => {
      const { id, name, entries, sums } = donor;
      const own = { donor: [id] };
      return [
        {
          key: id,
          cells: [
            { text: name, href: linkToDonor(frame, id) },
            {
              text: entries
                .filter((one) => one.counted)
                .map((one) => heldWords(one.contribution))
                .join('; '),
            },
            { text: listed(sums.map((sum) => stageWord(sum.stage))) },
            ...endCells(frame, donor, own, countedOf(donor)),
            countCell(frame, countedOf(donor), { ...own, counted: 'counted' }),
            countCell(frame, leftOutCount(donor), { ...own, counted: 'left-out' }),
          ],
        },
        ...stageRows({ key: id, entries, sums }, frame, own, (line) => [
          line.held,
          line.stage,
          ...line.ends,
          line.counted,
          { text: '' },
        ]),
      ];
    }),
    foot: [
      { text: counted(donors.length, 'donor') },
      { text: '' },
      { text: '' },
      ...endCells(frame, total, {}, summary.counted.length),
      countCell(frame, summary.counted.length, { counted: 'counted' }),
      {
        ...countCell(frame, summary.leftOut.length, { counted: 'left-out' }),
        ...(shownLeftOut < summary.leftOut.length
          ? { detail: `${summary.leftOut.length - shownLeftOut} of others` }
          : {}),
      },
    ],
  };
}

function countedOf(donor: DonorSum): number {
  return donor.entries.length - leftOutCount(donor);
}

function leftOutCount(donor: DonorSum): number {
  return donor.entries.filter((entry) => entry.leftOut !== null).length;
}

/** Every foreign donor for whom nothing is counted, by name with the reason, in words. */
function absentDonors(frame: Frame): readonly Note[] {
  const groups = [...groupBy(frame.entries, (entry) => entry.donor)].filter(
    ([, entries]) =>
      entries.every((one) => one.leftOut !== null) && entries.some((one) => !one.domestic),
  );
  if (groups.length === 0) return [];
  const absent = groups
    .map(([{ id, name }, entries]) => ({
      name,
      href: linkToDonor(frame, id),
      why: leftOutWords(countReasons(entries)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    absentNote(`Nothing is counted for ${counted(absent.length, 'foreign donor')}: `, absent),
  ];
}
