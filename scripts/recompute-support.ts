import {
  type Added,
  type CountedRow,
  countedRows,
  summedUp,
  sumOf,
  written,
} from './recompute-counting';
import { firstDayOf } from './recompute-dates';
import type { Options, PublicFiles, Recompute, Row } from './recompute-files';

/** The figures of foreign support: what is counted, added up in five ways. */

/** From the firmest stage outward. */
const STAGES = ['paid', 'delivered', 'signed', 'announced', 'unclear'];

/** One row for each donor and stage with something counted. */
export const supportByDonor: Recompute = (files, options) =>
  figure(files, options, (rows) =>
    donorsOf(rows, files).flatMap(({ key: donor, name, counted }) =>
      groupsOf(counted, stageOf)
        .toSorted((a, b) => STAGES.indexOf(a.key) - STAGES.indexOf(b.key))
        .map(({ key: stage, sum }) => ({ donor, name, stage, ...written(sum) })),
    ),
  );

/** One row for each donor and year with something counted. */
export const supportByDonorAndYear: Recompute = (files, options) =>
  figure(files, options, (rows) =>
    donorsOf(rows, files).flatMap(({ key: donor, name, counted }) =>
      groupsOf(counted, yearOf)
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ key: year, sum }) => ({ donor, name, year, ...written(sum) })),
    ),
  );

/** One row for each stage of each year, from the first year of the period to the last. */
export const supportByYear: Recompute = (files, options) =>
  figure(files, options, (rows) =>
    yearsOf(rows, files, options).flatMap((year) =>
      STAGES.map((stage) => {
        const those = rows.filter((one) => yearOf(one) === year && stageOf(one) === stage);
        return { year, stage, ...written(sumOf(those.flatMap(({ counted }) => counted ?? []))) };
      }),
    ),
  );

/** One row for each day that adds something: what stands after it. */
export const supportAddedUp: Recompute = (files, options) =>
  figure(files, options, (rows) => {
    let sofar: Added = { low: 0n, high: 0n };
    return groupsOf(rows, ({ row }) => firstDayOf(row.date ?? ''))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key: date, sum }) => {
        sofar = sumOf([sofar, sum]);
        return { date, ...written(sofar) };
      });
  });

/** One row for each first channel; `none-stated` where no source names one. */
export const supportByChannel: Recompute = (files, options) =>
  figure(files, options, (rows) =>
    groupsOf(rows, ({ row }) => row.channels?.split('; ')[0] || 'none-stated')
      .map((group) => ({ ...group, name: channelName(group.key, files) }))
      .toSorted(largestFirst)
      .map(({ key: channel, name, sum }) => ({ channel, name, ...written(sum) })),
  );

function figure(
  files: PublicFiles,
  options: Options,
  rowsOf: (rows: readonly CountedRow[]) => readonly Row[],
): ReturnType<Recompute> {
  const rows = countedRows(files, options);
  return { ...summedUp(rows), rows: rowsOf(rows) };
}

export interface Group {
  readonly key: string;
  readonly counted: readonly CountedRow[];
  readonly sum: Added;
}

/** What is counted, parted by a key. */
export function groupsOf(
  rows: readonly CountedRow[],
  keyOf: (row: CountedRow) => string,
): readonly Group[] {
  const groups = new Map<string, CountedRow[]>();
  for (const row of rows.filter(({ counted }) => counted)) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, counted]) => ({
    key,
    counted,
    sum: sumOf(counted.flatMap((one) => one.counted ?? [])),
  }));
}

/** The largest high end first, then the largest low end, then by name. */
export function largestFirst(
  a: { readonly name: string; readonly sum: Added },
  b: { readonly name: string; readonly sum: Added },
): number {
  if (a.sum.high !== b.sum.high) return a.sum.high > b.sum.high ? -1 : 1;
  if (a.sum.low !== b.sum.low) return a.sum.low > b.sum.low ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

function donorsOf(rows: readonly CountedRow[], { ledger }: PublicFiles) {
  return groupsOf(rows, ({ row }) => row.donor ?? '')
    .map((group) => {
      const party = ledger.parties.find(({ id }) => id === group.key);
      return { ...group, name: party?.name ?? '' };
    })
    .toSorted(largestFirst);
}

/** A party's name, with the short name where its id is one: `Name (SHORT)`. */
function channelName(id: string, { ledger }: PublicFiles): string {
  if (id === 'none-stated') return 'No channel named';
  const party = ledger.parties.find((one) => one.id === id);
  const short = party?.aliases.find((alias) => alias.toLowerCase() === id);
  return `${party?.name ?? ''}${short === undefined ? '' : ` (${short})`}`;
}

/**
 * Every year of the period. An open beginning is the first year that is dated, an open end the year
 * to which the ledger is kept, or the last one that is dated where that is later.
 */
function yearsOf(
  rows: readonly CountedRow[],
  { ledger }: PublicFiles,
  { from, to }: Options,
): readonly string[] {
  const dated = rows.map(yearOf).sort();
  const first = from === null ? dated[0] : firstDayOf(from).slice(0, 4);
  const kept = ledger.subject.updated.slice(0, 4);
  const last = to?.split('/').at(-1)?.slice(0, 4) ?? [kept, ...dated].sort().at(-1);
  const years: string[] = [];
  for (let year = Number(first); year <= Number(last); year += 1)
    years.push(`${year}`.padStart(4, '0'));
  return years;
}

function yearOf({ row }: CountedRow): string {
  return firstDayOf(row.date ?? '').slice(0, 4);
}

function stageOf({ row }: CountedRow): string {
  return row.stage ?? '';
}
