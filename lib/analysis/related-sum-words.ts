import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { fullRange } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Links } from './links';
import { periodWords } from './period-words';
import type { Member } from './related-order';
import { filtersFor } from './related-sum';
import type { Part } from './text-rows';
import { totalOf } from './totals';

/** Members that count in the page's period, and those that count in other years only. */
interface Split {
  readonly inside: readonly Member[];
  readonly outside: readonly Member[];
}

/** Where the sums of those inside, and of all, open their rows; null where no filters show them. */
export interface SumLinks {
  readonly inside: string | null;
  readonly all: string | null;
}

interface Context {
  readonly own: string;
  readonly ledger: Ledger;
  readonly query: Query;
  readonly links: Links;
}

/** The addresses that show what is summed and nothing else. */
export function sumLinks({ inside, outside }: Split, { ledger, query, links }: Context): SumLinks {
  const hrefOf = (some: readonly Member[], period: Partial<Query>) => {
    const entries = some.map(({ entry }) => entry);
    const filters = filtersFor(entries, ledger, { ...query, ...period });
    return filters && links.ledger({ ...period, ...filters });
  };
  return { inside: hrefOf(inside, {}), all: hrefOf([...inside, ...outside], { period: 'all' }) };
}

/** `Together they add 0.00 to 1,294,564.29 US dollars to foreign support since …`, in pieces. */
export function sumParts(
  { inside, outside }: Split,
  hrefs: SumLinks,
  context: Context,
): readonly Part[] {
  const { ledger, query } = context;
  const support = `to foreign support ${periodWords(ledger, query)}`;
  const all = [...inside, ...outside];
  if (all.length === 0)
    return [{ text: `Together they add nothing ${support}, nor in other years.` }];
  if (inside.length === 0) {
    return [
      { text: `Together they add nothing ${support}; over all years they add ` },
      ...sumOf(all, hrefs.all, query),
      ...endOf(all, hrefs.all !== null, context),
    ];
  }
  const beyond: readonly Part[] =
    outside.length > 0 ? [{ text: '; over all years ' }, ...sumOf(all, hrefs.all, query)] : [];
  return [
    { text: 'Together they add ' },
    ...sumOf(inside, hrefs.inside, query),
    { text: ` ${support}` },
    ...beyond,
    ...endOf(all, hrefs.inside !== null && (outside.length === 0 || hrefs.all !== null), context),
  ];
}

function sumOf(some: readonly Member[], href: string | null, { currency }: Query): readonly Part[] {
  const { low, high } = totalOf(some.map(({ entry }) => entry));
  const text = fullRange(low, high);
  return [
    href === null ? { text } : { text, href, sum: 'range' },
    { text: ` ${currencyName(currency)}` },
  ];
}

/** Where the whole sum is one member's it is named; where no rows can be opened, why not. */
function endOf(all: readonly Member[], linked: boolean, { own, links }: Context): readonly Part[] {
  const [only, more] = all;
  if (only && !more) {
    const { contribution, letter, entry } = only;
    const { id, title } = contribution;
    const whose: Part =
      id === own ? { text: 'this one' } : { text: title, href: links.contribution(id) };
    return [
      { text: ', all of it ' },
      whose,
      { text: id === own ? ` (${letter}).` : ` (${letter}, ${entry.donor.name}).` },
    ];
  }
  return linked
    ? [{ text: '.' }]
    : [
        {
          text: '. No filter of the ledger shows these alone; each amount stands on its own page.',
        },
      ];
}
