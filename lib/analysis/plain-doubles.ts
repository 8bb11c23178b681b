import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { shortDate } from '@/lib/format/dates';
import { countWord, fullNumber, fullRange, isZero } from '@/lib/format/numbers';
import { relationWord } from '@/lib/format/record-words';
import { capitalised, ruleWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { type Entry, entriesOf } from './count';
import type { Links } from './links';
import { periodWords } from './period-words';
import type { PlainEntry } from './plain-addition';
import type { PlainAdditionPage } from './plain-addition-rows';
import { countedElsewhere, type PossibleDouble, possibleDoubles } from './possible-doubles';
import type { TiedPair } from './related-ties';
import { selectEntries } from './select';
import type { Part } from './text-rows';
import type { Total } from './totals';

/** What the page is put in words with. */
export interface DoublesPlace {
  readonly ledger: Ledger;
  readonly query: Query;
  readonly links: Links;
  readonly ties: readonly TiedPair[];
}

/** Contributions that may hold the same money and still both count: in the period, then besides. */
export function doublesWords(place: DoublesPlace): PlainAdditionPage['doubles'] {
  const { ledger, query, ties } = place;
  const all = possibleDoubles(entriesOf(ledger, query.currency), ties);
  const inside = new Set(selectEntries(ledger, query));
  const here = all.filter(({ from, to }) => inside.has(from) && inside.has(to));
  const others = all.filter((one) => !here.includes(one));
  const period = periodWords(ledger, query);
  const start =
    here.length === 0
      ? `The ledger ties no two contributions that count ${period} as holding the same money, or perhaps so.`
      : `${capitalised(countWord(here.length))} ${here.length === 1 ? 'pair' : 'pairs'} of contributions that both count ${period} may hold the same money, at one end or at both:`;
  return {
    lead: `${start}${here.length === 0 && others.length > 0 ? ' Of other years it does so:' : ''}`,
    here: here.map((one) => pairOf(one, place)),
    othersLead:
      others.length > 0 && here.length > 0
        ? `Over all years ${countWord(others.length)} more such ${others.length === 1 ? 'pair' : 'pairs'}:`
        : null,
    others: others.map((one) => pairOf(one, place)),
    limit:
      'Only what the files of the ledger tie is found so. That no other two hold the same money is not tested.',
  };
}

/** `A (Ruritania, 4 May 2021) may be the same as B (…): both count in full, at most …`. */
function pairOf(
  { tie, from, to, why, atMost }: PossibleDouble,
  { query, links }: DoublesPlace,
): { readonly key: string; readonly parts: readonly Part[] } {
  const rules = [from, to].map(({ contribution }) => ruleWord(contribution.counting.rule));
  const how =
    rules[0] === rules[1]
      ? `both count ${rules[0]}`
      : `the first counts ${rules[0]}, the second ${rules[1]}`;
  return {
    key: `${from.contribution.id} ${to.contribution.id}`,
    parts: [
      ...named(from, links),
      { text: ` ${relationWord(tie)} ` },
      ...named(to, links),
      {
        text: `: ${how}, and at most ${endsWords(atMost, query)} can be the same money.${why === null ? '' : ` The ledger’s words: “${why}”`}`,
      },
    ],
  };
}

/** `272,628.41 US dollars at either end`, `2,000,000.00 US dollars at the high end`. */
function endsWords({ low, high }: Total, { currency }: Query): string {
  const name = currencyName(currency);
  if (low === high) return `${fullNumber(high)} ${name} at either end`;
  if (isZero(low)) return `${fullNumber(high)} ${name} at the high end`;
  return `${fullNumber(low)} ${name} at the low end and ${fullNumber(high)} at the high end`;
}

/** Why the ledger takes a contribution for money counted elsewhere, and how much of it is. */
export function elsewhereParts(one: PlainEntry, place: DoublesPlace): readonly Part[] {
  const { ledger, query, links, ties } = place;
  const entries = selectEntries(ledger, query);
  const { atMost, entries: others } = countedElsewhere(one, entries, ties);
  const said = { text: `“${one.entry.contribution.counting.why}” ` };
  if (others.length === 0) {
    return [said, { text: `None of it counts elsewhere ${periodWords(ledger, query)}.` }];
  }
  return [
    said,
    {
      text: `At most ${fullRange(atMost.low, atMost.high)} ${currencyName(query.currency)} of it counts elsewhere: `,
    },
    ...others.flatMap((other, index) => [
      ...(index === 0 ? [] : [{ text: index === others.length - 1 ? ' and ' : ', ' }]),
      ...named(other, links),
    ]),
    { text: '.' },
  ];
}

function named({ contribution, donor }: Entry, links: Links): readonly Part[] {
  const { id, title, date } = contribution;
  return [
    { text: title, href: links.contribution(id) },
    { text: ` (${donor.name}, ${shortDate(date)})` },
  ];
}
