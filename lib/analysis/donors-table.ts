import type { Query } from '@/lib/filters/query';
import { counted as countOf, fullNumber } from '@/lib/format/numbers';
import { donorKindWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { PARTY_KINDS } from '@/lib/ledger/schema';
import { leftOutWords } from './counting-words';
import type { CountLink, DonorLine, DonorsPage, SortState } from './donor-rows';
import {
  byName,
  type DonorSummary,
  donorSummaries,
  sortDonors,
  USUAL_ORDER,
} from './donor-summaries';
import { type Links, linksFor } from './links';
import { periodWords } from './period-words';
import { entriesOutside, selectEntries } from './select';
import { countReasons, type Summary, summaryOf } from './totals';

/** Every donor of a query's period and kind; `self` writes the page's address with a change. */
export function donorsPage(
  ledger: Ledger,
  query: Query,
  self: (change: Partial<Query>) => string,
): DonorsPage {
  const links = linksFor(ledger, query);
  const donors = sortDonors(donorSummaries(ledger, selectEntries(ledger, query)), query.sort);
  const foreign = donors.filter((one) => !one.domestic);
  const lines = (all: readonly DonorSummary[]) => all.map((one) => lineOf(one, links));
  return {
    finding: findingOf(ledger, query, foreign),
    kinds: kindsOf(ledger, query, self),
    sorts: sortsOf(query.sort, self),
    foreign: lines(foreign),
    total: totalOfLines(foreign, links, query),
    domestic: lines(donors.filter((one) => one.domestic)),
    elsewhere: elsewhereOf(ledger, query, donors, links),
  };
}

function lineOf({ donor, domestic, summary }: DonorSummary, links: Links): DonorLine {
  return {
    id: donor.id,
    name: donor.name,
    href: links.donor(donor.id),
    kind: donorKindWord(donor.kind),
    ...countsOf(summary, links, { donor: [donor.id] }),
    why:
      domestic || summary.counted.length > 0 ? null : leftOutWords(countReasons(summary.leftOut)),
  };
}

function countsOf(summary: Summary, links: Links, filters: Partial<Query>) {
  const { counted, leftOut, total } = summary;
  const link = (count: number, which: Query['counted']): CountLink => ({
    text: fullNumber(String(count), 0),
    href: count === 0 ? null : links.ledger({ ...filters, counted: which }),
  });
  return {
    contributions: link(counted.length + leftOut.length, 'all'),
    counted: link(counted.length, 'counted'),
    leftOut: link(leftOut.length, 'left-out'),
    total:
      counted.length === 0
        ? null
        : {
            low: fullNumber(total.low),
            high: fullNumber(total.high),
            href: links.ledger({ ...filters, counted: 'counted' }),
          },
  };
}

/** The sums of what is shown; null where there is one donor or none, whose line says it all. */
function totalOfLines(
  foreign: readonly DonorSummary[],
  links: Links,
  { donorKind }: Query,
): DonorsPage['total'] {
  if (foreign.length < 2) return null;
  const summary = summaryOf(
    foreign.flatMap((one) => [...one.summary.counted, ...one.summary.leftOut]),
  );
  return {
    name: countOf(foreign.length, 'foreign donor'),
    ...countsOf(summary, links, { donorKind, domestic: 'false' }),
  };
}

function findingOf(ledger: Ledger, query: Query, foreign: readonly DonorSummary[]): string {
  const period = periodWords(ledger, query);
  const { length } = foreign;
  const counting = foreign.filter((one) => one.summary.counted.length > 0).length;
  if (length === 0) return `No foreign donor is reported ${period}`;
  if (length === 1) {
    return counting === 1
      ? `One foreign donor is reported ${period}, and counts`
      : `One foreign donor is reported ${period}, and nothing of it counts`;
  }
  if (counting === length) return `${length} foreign donors are reported ${period}, and all count`;
  if (counting === 0) return `${length} foreign donors are reported ${period}, and none counts`;
  return `${length} foreign donors are reported ${period}; something is counted for ${counting} of them`;
}

/** Each kind with how many donors it has in the period, whatever kind is chosen now. */
function kindsOf(
  ledger: Ledger,
  query: Query,
  self: (change: Partial<Query>) => string,
): DonorsPage['kinds'] {
  const donors = donorSummaries(ledger, selectEntries(ledger, { ...query, donorKind: null }));
  const domestic = donors.filter((one) => one.domestic).length;
  const choice = (donorKind: string | null, label: string, count: number) => ({
    label,
    count: fullNumber(String(count), 0),
    href: self({ donorKind }),
    current: query.donorKind === donorKind,
  });
  const kinds = PARTY_KINDS.map((kind) => ({
    kind,
    count: donors.filter((one) => one.donor.kind === kind).length,
  })).filter(({ kind, count }) => count > 0 || kind === query.donorKind);
  return [
    choice(null, domestic === 0 ? 'all' : `all, ${domestic} of them domestic`, donors.length),
    ...kinds.map(({ kind, count }) => choice(kind, donorKindWord(kind), count)),
  ];
}

function elsewhereOf(
  ledger: Ledger,
  query: Query,
  shown: readonly DonorSummary[],
  links: Links,
): DonorsPage['elsewhere'] {
  const known = new Set(shown.map((one) => one.donor.id));
  return donorSummaries(ledger, entriesOutside(ledger, query))
    .filter(({ donor }) => !known.has(donor.id))
    .toSorted((a, b) => byName(a.donor, b.donor))
    .map(({ donor }) => ({ text: donor.name, href: links.donor(donor.id) }));
}

/** Columns that open with the largest; all others with the first of the alphabet. */
const LARGEST_FIRST = ['contributions', 'counted', 'left_out', 'low', 'high'];

/** Where a click on each column leads: the usual direction first, then turned round. */
function sortsOf(
  sort: string | null,
  self: (change: Partial<Query>) => string,
): Readonly<Record<string, SortState>> {
  const current = sort ?? USUAL_ORDER;
  return Object.fromEntries(
    ['name', 'kind', ...LARGEST_FIRST].map((name) => {
      const first = LARGEST_FIRST.includes(name) ? `-${name}` : name;
      const other = first === name ? `-${name}` : name;
      const next = current === first ? other : first;
      const direction =
        current === name ? 'ascending' : current === `-${name}` ? 'descending' : null;
      return [
        name,
        { href: self({ sort: next === USUAL_ORDER ? null : next }), direction },
      ] as const;
    }),
  );
}
