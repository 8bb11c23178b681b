import { yearOf } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { fullNumber, isZero } from '@/lib/format/numbers';
import { reasonClause, reasonWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Counting } from './contribution-rows';
import { type Counted, convertHeld, type Entry, entriesOf, partyOf } from './count';
import { elsewhereParts, repeatsClause, sharersParts } from './elsewhere-words';
import type { Links } from './links';
import { isWithin, windowOf } from './period';
import { periodWords } from './period-words';
import { type CountedElsewhere, countedElsewhere } from './possible-doubles';
import { tiesOf } from './related-ties';
import { areInPeriod, selectEntries } from './select';
import type { Part } from './text-rows';
import { totalOf } from './totals';

/** How a contribution enters a total, why, and what it adds to the one of the page's period. */
export function countingOf(entry: Entry, ledger: Ledger, query: Query, links: Links): Counting {
  const { contribution, counted } = entry;
  const within = isWithin(windowOf(ledger.subject, query), contribution.date);
  const elsewhere = elsewhereOf(entry, ledger, query);
  return {
    headline: elsewhere
      ? `It adds nothing to foreign support: ${repeatsClause(elsewhere)}`
      : headlineOf(entry, ledger, query, within),
    rule: ruleSentence(entry),
    why: contribution.counting.why,
    of:
      elsewhere && elsewhere.entries.length > 0
        ? repeatedParts(entry, elsewhere, ledger, { query, links })
        : ofParts(entry, ledger, links),
    caption: `What it adds to the total ${periodWords(ledger, query)}, in ${currencyName(query.currency)}`,
    adds: counted && within ? addsOf(counted, ledger, query, links) : [],
  };
}

function headlineOf(entry: Entry, ledger: Ledger, query: Query, within: boolean): string {
  const { counted } = entry;
  if (!counted) return `It adds nothing to foreign support: ${reasonClause(entry.leftOut ?? '')}`;
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

/** The headline has said what the ends take; the ledger’s own words follow with more of why. */
function ruleSentence({ counted, contribution }: Entry): string {
  if (!counted) return 'It is listed as left out.';
  const { rule, reason } = contribution.counting;
  if (rule !== 'full') return `It counts at the high end only: ${reasonWord(reason ?? '')}.`;
  return counted.low === counted.high
    ? 'It counts in full.'
    : 'It counts in full: its low end at the low end of the total, its high end at the high end.';
}

/** What of it counts in others, whatever their dates; null of what is not left out as their money. */
function elsewhereOf(entry: Entry, ledger: Ledger, query: Query): CountedElsewhere | null {
  if (entry.leftOut !== 'repeats') return null;
  const plain = convertHeld(entry.contribution, query.currency, ledger.rates);
  return countedElsewhere({ entry, plain }, entriesOf(ledger, query.currency), tiesOf(ledger));
}

/** How much of it counts in which others, and which more may hold its money. */
function repeatedParts(
  entry: Entry,
  elsewhere: CountedElsewhere,
  ledger: Ledger,
  place: { readonly query: Query; readonly links: Links },
): readonly Part[] {
  const { query } = place;
  const period = periodWords(ledger, query);
  const all = entriesOf(ledger, query.currency);
  const said = elsewhere.entries.map(({ contribution }) => contribution.id);
  const more = sharersParts(entry, all, said, { ...place, ties: tiesOf(ledger), period });
  return [
    ...elsewhereParts(elsewhere, whenWords(elsewhere, ledger, query), place),
    ...(more.length === 0 ? [] : [{ text: ' ' }, ...more]),
  ];
}

/** Nothing where those others all lie in the page's period. */
function whenWords({ entries }: CountedElsewhere, ledger: Ledger, query: Query): string {
  return areInPeriod(entries, ledger, query) ? '' : 'over all years, ';
}

/** `It may repeat the money of “…”, Ruritania, 2021.`; empty where no other is named. */
function ofParts({ contribution }: Entry, ledger: Ledger, links: Links): readonly Part[] {
  const { of, rule } = contribution.counting;
  const other = of === null ? undefined : ledger.byId.contribution.get(of);
  if (!other) return [];
  const donor = partyOf(ledger, other.donor).name;
  return [
    { text: `It ${rule === 'none' ? 'repeats money' : 'may repeat the money'} of ` },
    { text: other.title, href: links.contribution(other.id) },
    { text: `, ${donor}, ${yearOf(other.date)}.` },
  ];
}

function addsOf(counted: Counted, ledger: Ledger, query: Query, links: Links): Counting['adds'] {
  const total = totalOf(selectEntries(ledger, query));
  return (['low', 'high'] as const).map((end) => ({
    label: `${end === 'low' ? 'Low' : 'High'} end`,
    adds: fullNumber(counted[end]),
    total: { text: fullNumber(total[end]), href: links.ledger({}), sum: end },
  }));
}
