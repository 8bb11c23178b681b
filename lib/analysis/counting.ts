import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { fullNumber, isZero } from '@/lib/format/numbers';
import { reasonWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Counting } from './contribution-rows';
import type { Counted, Entry } from './count';
import type { Links } from './links';
import { isWithin, windowOf } from './period';
import { periodWords } from './period-words';
import { reasonOf, selectEntries } from './select';
import { totalOf } from './totals';

/** How a contribution enters a total, why, and what it adds to the one of the page's period. */
export function countingOf(entry: Entry, ledger: Ledger, query: Query, links: Links): Counting {
  const { contribution, counted } = entry;
  const { why, of } = contribution.counting;
  const other = of === null ? undefined : ledger.byId.contribution.get(of);
  const within = isWithin(windowOf(ledger.subject, query), contribution.date);
  return {
    headline: headlineOf(entry, ledger, query, within),
    rule: ruleSentence(entry),
    why,
    of: other ? { text: other.title, href: links.contribution(other.id) } : null,
    caption: `What it adds to the total ${periodWords(ledger, query)}, in ${currencyName(query.currency)}`,
    adds: counted && within ? addsOf(counted, ledger, query, links) : [],
  };
}

function headlineOf(entry: Entry, ledger: Ledger, query: Query, within: boolean): string {
  const { counted } = entry;
  if (!counted) return `It adds nothing to foreign support: ${reasonWord(reasonOf(entry) ?? '')}`;
  const period = periodWords(ledger, query);
  return within
    ? `It adds ${addsWords(counted, query, `foreign support ${period}`)}`
    : `Its date lies outside the total ${period}; over all years it adds ${addsWords(counted, query, 'foreign support')}`;
}

/** `473,080.00 US dollars to the low end of …, and 591,350.00 to the high end`. */
function addsWords({ low, high }: Counted, { currency }: Query, total: string): string {
  const name = currencyName(currency);
  if (low === high) return `${fullNumber(high)} ${name} to both ends of ${total}`;
  return isZero(low)
    ? `nothing to the low end of ${total}, and ${fullNumber(high)} ${name} to the high end`
    : `${fullNumber(low)} ${name} to the low end of ${total}, and ${fullNumber(high)} to the high end`;
}

function ruleSentence(entry: Entry): string {
  const { rule } = entry.contribution.counting;
  const reason = reasonWord(reasonOf(entry) ?? '');
  if (!entry.counted) return `It is listed as left out, with the reason: ${reason}.`;
  return rule === 'full'
    ? 'Rule: in full. Its low end counts at the low end of the total, its high end at the high end.'
    : `Rule: up to its high end, with the reason: ${reason}. The low end of the total takes nothing from it.`;
}

function addsOf(counted: Counted, ledger: Ledger, query: Query, links: Links): Counting['adds'] {
  const total = totalOf(selectEntries(ledger, query));
  return (['low', 'high'] as const).map((end) => ({
    label: `${end === 'low' ? 'Low' : 'High'} end`,
    adds: fullNumber(counted[end]),
    total: { text: fullNumber(total[end]), href: links.ledger({}) },
  }));
}
