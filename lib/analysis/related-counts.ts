import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { shortDate } from '@/lib/format/dates';
import { fullNumber, fullRange } from '@/lib/format/numbers';
import { listed, reasonClause } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { convertHeld } from './count';
import { atMostWords, takenForClause } from './elsewhere-words';
import type { Links } from './links';
import { isWithin, windowOf } from './period';
import { periodWords } from './period-words';
import { countedElsewhere } from './possible-doubles';
import { exceedSentences } from './related-exceeds';
import type { Member } from './related-order';
import type { GroupCount, GroupCounts } from './related-rows';
import { sumLinks, sumParts } from './related-sum-words';
import type { TiedPair } from './related-ties';
import { twiceSentences } from './related-twice';
import { areInPeriod } from './select';
import { totalOf } from './totals';

/** The members that count in a query's period, and those that count in others only. */
export function countedIn(members: readonly Member[], ledger: Ledger, query: Query) {
  const window = windowOf(ledger.subject, query);
  const counted = members.filter(({ entry }) => entry.counted !== null);
  const isInside = ({ contribution }: Member) => isWithin(window, contribution.date);
  return {
    inside: counted.filter(isInside),
    outside: counted.filter((member) => !isInside(member)),
  };
}

/** What of a group is counted, each member by itself and together, and why none of it twice. */
export function groupCounts(
  members: readonly Member[],
  ties: readonly TiedPair[],
  context: { own: string; ledger: Ledger; query: Query; links: Links },
): GroupCounts {
  const { ledger, query, links } = context;
  const { inside, outside } = countedIn(members, ledger, query);
  const period = periodWords(ledger, query);
  const all = [...inside, ...outside];
  const rows = (some: readonly Member[], heading: string) =>
    some.map((member, index) => ({
      ...countRow(member, links),
      heading: inside.length > 0 && outside.length > 0 && index === 0 ? heading : null,
    }));
  const hrefs = sumLinks(context);
  const { low, high } = totalOf(all.map(({ entry }) => entry));
  return {
    caption: `What of them counts, in ${currencyName(query.currency)}`,
    rows:
      all.length < 2
        ? []
        : [...rows(inside, `Counted ${period}`), ...rows(outside, 'Counted in other years only')],
    total: {
      label: `Together ${outside.length > 0 ? 'over all years' : period}`,
      low: fullNumber(low),
      high: fullNumber(high),
      href: outside.length > 0 ? hrefs.all : hrefs.inside,
    },
    sum: sumParts({ inside, outside }, context),
    sentences: [
      ...twiceSentences(members, ties, context.own),
      ...exceedSentences(members, ties, context),
    ],
  };
}

function countRow({ contribution, entry, letter }: Member, links: Links): GroupCount {
  return {
    key: contribution.id,
    heading: null,
    letter,
    name: { text: contribution.title, href: links.contribution(contribution.id) },
    detail: `${entry.donor.name}, ${shortDate(contribution.date)}`,
    low: fullNumber(entry.counted?.low ?? '0'),
    high: fullNumber(entry.counted?.high ?? '0'),
  };
}

/** `adds 473,080.00 USD to the total since …`; outside its period it says so first. */
export function countedWords(
  member: Member,
  members: readonly Member[],
  ties: readonly TiedPair[],
  { ledger, query }: { readonly ledger: Ledger; readonly query: Query },
): string {
  const { contribution, entry } = member;
  const { counted, leftOut } = entry;
  if (leftOut === 'repeats') {
    return `adds nothing: ${elsewhereClause(member, members, ties, { ledger, query })}`;
  }
  if (!counted) return `adds nothing: ${reasonClause(leftOut ?? '')}`;
  const period = periodWords(ledger, query);
  const amount = `${fullRange(counted.low, counted.high)} ${query.currency}`;
  return isWithin(windowOf(ledger.subject, query), contribution.date)
    ? `adds ${amount} to the total ${period}`
    : `outside the total ${period}; over all years it adds ${amount}`;
}

/** `all of it or a part is counted elsewhere, in C and D (at most 87,080.50 USD)`. */
function elsewhereClause(
  { entry }: Member,
  members: readonly Member[],
  ties: readonly TiedPair[],
  { ledger, query }: { readonly ledger: Ledger; readonly query: Query },
): string {
  const { contribution } = entry;
  const plain = convertHeld(contribution, query.currency, ledger.rates);
  const all = members.map((one) => one.entry);
  const { atMost, entries } = countedElsewhere({ entry, plain }, all, ties);
  const lettersOf = (ids: readonly string[]) =>
    listed(members.filter((one) => ids.includes(one.contribution.id)).map(({ letter }) => letter));
  if (entries.length === 0) return takenForClause(lettersOf([contribution.counting.of ?? '']));
  const amount = atMost === null ? '' : ` (${atMostWords(atMost, query.currency)})`;
  const letters = lettersOf(entries.map((one) => one.contribution.id));
  const when = areInPeriod(entries, ledger, query) ? '' : 'over all years ';
  return `${when}${reasonClause('repeats')}, in ${letters}${amount}`;
}
