import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { fullRange } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Links } from './links';
import { periodWords } from './period-words';
import type { Member } from './related-order';
import type { Part } from './text-rows';
import { totalOf } from './totals';

/** Members that count in the page's period, and those that count in other years only. */
interface Split {
  readonly inside: readonly Member[];
  readonly outside: readonly Member[];
}

interface Context {
  readonly own: string;
  readonly ledger: Ledger;
  readonly query: Query;
  readonly links: Links;
}

/** The addresses of those that count: in the page's period, and over all years. */
export function sumLinks({ own, links }: Context): Readonly<Record<'inside' | 'all', string>> {
  const filters = { relatedTo: own, counted: 'counted' } as const;
  return {
    inside: links.ledger(filters),
    all: links.ledger({ ...filters, period: 'all', from: null, to: null }),
  };
}

/** `Together they add 0.00 to 1,294,564.29 US dollars to foreign support since …`, in pieces. */
export function sumParts({ inside, outside }: Split, context: Context): readonly Part[] {
  const { ledger, query } = context;
  const support = `to foreign support ${periodWords(ledger, query)}`;
  const hrefs = sumLinks(context);
  const all = [...inside, ...outside];
  if (all.length === 0)
    return [{ text: `Together they add nothing ${support}, nor in other years.` }];
  if (inside.length === 0) {
    return [
      { text: `Together they add nothing ${support}; over all years they add ` },
      ...sumOf(all, hrefs.all, query),
      ...endOf(all, context),
    ];
  }
  return [
    { text: 'Together they add ' },
    ...sumOf(inside, hrefs.inside, query),
    { text: ` ${support}` },
    ...(outside.length > 0 ? [{ text: '; over all years ' }, ...sumOf(all, hrefs.all, query)] : []),
    ...endOf(all, context),
  ];
}

function sumOf(some: readonly Member[], href: string, { currency }: Query): readonly Part[] {
  const { low, high } = totalOf(some.map(({ entry }) => entry));
  return [
    { text: fullRange(low, high), href, sum: 'range' },
    { text: ` ${currencyName(currency)}` },
  ];
}

/** Where the whole sum is one member's it is named. */
function endOf(all: readonly Member[], { own, links }: Context): readonly Part[] {
  const [only, more] = all;
  if (!only || more) return [{ text: '.' }];
  const { contribution, letter, entry } = only;
  const { id, title } = contribution;
  const whose: Part =
    id === own ? { text: 'this one' } : { text: `“${title}”`, href: links.contribution(id) };
  return [
    { text: ', all of it ' },
    whose,
    { text: id === own ? ` (${letter}).` : ` (${letter}, ${entry.donor.name}).` },
  ];
}
