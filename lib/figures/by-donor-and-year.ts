import type { Entry } from '@/lib/analysis/count';
import { periodWords } from '@/lib/analysis/period-words';
import { groupBy, type Total, totalOf } from '@/lib/analysis/totals';
import { yearOf } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { counted } from '@/lib/format/numbers';
import { listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Cell, Figure, FigureTable } from './figure';
import { findingFrom, moneyPart, type Piece } from './finding-parts';
import { type Frame, frameOf, leftOutOf, partsOf, subtitleOf } from './frame';
import { largestFirst, leadersOf } from './leaders';
import { endCells, linkToDonor, rangeCell } from './links';

interface DonorYears extends Total {
  readonly id: string;
  readonly name: string;
  /** Entries that count, by year. */
  readonly years: ReadonlyMap<string, readonly Entry[]>;
}

/** Foreign support as a table of donors by years, both ends and both sums; it has no drawing. */
export function foreignSupportByDonorAndYear(ledger: Ledger, query: Query): Figure {
  const frame = frameOf(ledger, query);
  const donors = donorYears(frame);
  const whole = { power: 0, word: '', letter: '' } as const;
  return {
    id: 'foreign-support-by-donor-and-year',
    title: 'Foreign support by donor and year',
    ...findingFrom(findingOf(donors, frame)),
    subtitle: subtitleOf('Foreign support by donor and year of each contribution', frame, whole),
    columns: ['donor', 'name', 'year', 'low', 'high'],
    rows: donors.flatMap(({ id, name, years }) =>
      [...years].map(([year, entries]) => ({ donor: id, name, year, ...totalOf(entries) })),
    ),
    ...partsOf(frame),
    drawing: { kind: 'none' },
    table: tableOf(donors, frame),
    notes: leftOutOf(frame),
  };
}

function donorYears({ summary }: Frame): readonly DonorYears[] {
  return [...groupBy(summary.counted, (entry) => entry.donor)]
    .map(([{ id, name }, entries]) => {
      const years = groupBy(entries, (entry) => yearOf(entry.contribution.date));
      const inOrder = new Map([...years].sort(([a], [b]) => (a < b ? -1 : 1)));
      return { id, name, years: inOrder, ...totalOf(entries) };
    })
    .sort(largestFirst);
}

function findingOf(donors: readonly DonorYears[], frame: Frame): readonly Piece[] {
  const cells = donors.flatMap(({ id, name, years }) =>
    [...years].map(([year, entries]) => ({
      name: `${name}, ${year}`,
      filters: { donor: [id], year },
      ...totalOf(entries),
    })),
  );
  const [only, second] = cells;
  if (!only) return [`Nothing is counted ${periodWords(frame.ledger, frame.query)}`];
  const money = (one: (typeof cells)[number]) => moneyPart(frame, one, one.filters);
  if (!second) {
    return [`All that counts is one donor’s, in one year: ${only.name}, `, money(only)];
  }
  const repeated = donors.filter((donor) => donor.years.size > 1).length;
  const { high, allLevel } = leadersOf(cells);
  if (allLevel) return ['Every donor with a sum in a year has the same: ', money(only)];
  const more = `${repeated} of ${counted(donors.length, 'donor')} ${repeated === 1 ? 'has' : 'have'} sums in more than one year`;
  const [lead] = high;
  if (!lead) return [more];
  return [`${more}; the largest: ${listed(high.map((one) => one.name))}, `, money(lead)];
}

function tableOf(donors: readonly DonorYears[], frame: Frame): FigureTable {
  const { query, ledger, summary } = frame;
  const years = [...new Set(donors.flatMap((donor) => [...donor.years.keys()]))].sort();
  const perYear = groupBy(summary.counted, (entry) => yearOf(entry.contribution.date));
  const sum = (entries: readonly Entry[], filters: Partial<Query>): Cell => {
    if (entries.length === 0) return { text: '–', spoken: 'none counted' };
    return rangeCell(frame, totalOf(entries), filters);
  };
  return {
    caption: `Foreign support by donor and year, ${query.currency}, ${periodWords(ledger, query)}`,
    dash: 'none is counted',
    columns: [
      { key: 'name', label: 'Donor', numeric: false },
      ...years.map((year) => ({ key: year, label: year, numeric: true })),
      { key: 'low', label: 'Low', numeric: true },
      { key: 'high', label: 'High', numeric: true },
    ],
    rows: donors.map((donor) => ({
      key: donor.id,
      cells: [
        { text: donor.name, href: linkToDonor(frame, donor.id) },
        ...years.map((year) => sum(donor.years.get(year) ?? [], { donor: [donor.id], year })),
        ...endCells(frame, donor, { donor: [donor.id] }, donor.years.size),
      ],
    })),
    foot: [
      { text: counted(donors.length, 'donor') },
      ...years.map((year) => sum(perYear.get(year) ?? [], { year })),
      ...endCells(frame, summary.total, {}, summary.counted.length),
    ],
  };
}
