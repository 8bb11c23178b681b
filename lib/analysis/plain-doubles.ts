import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { countWord, fullNumber, isZero } from '@/lib/format/numbers';
import { relationWord } from '@/lib/format/record-words';
import { capitalised, ruleWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { type Entry, entriesOf } from './count';
import { elsewhereParts, namedParts, sharersParts } from './elsewhere-words';
import type { Links } from './links';
import { periodWords } from './period-words';
import type { PlainEntry } from './plain-addition';
import type { PlainAdditionPage } from './plain-addition-rows';
import { countedElsewhere, type PossibleDouble, possibleDoubles } from './possible-doubles';
import type { Tie, TiedPair } from './related-ties';
import { selectEntries } from './select';
import { whyWorkedOut } from './shared-money';
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
      'Only what the files of the ledger tie is found so: two directly, or one with a part of what it may be the same as, or with money that this hands on. That no other two hold the same money is not tested. Where one stands in several pairs their limits overlap: they must not be added up.',
  };
}

/** `A (Ruritania, 4 May 2021) may be the same as B (…): both count in full, at most …`. */
function pairOf(
  { tie, from, to, through, why, atMost }: PossibleDouble,
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
      ...namedParts(from, links),
      { text: ` ${relationWord(tie)} ` },
      ...(through
        ? [...namedParts(through.entry, links), { text: `, which ${relationWord(through.tie)} ` }]
        : []),
      ...namedParts(to, links),
      {
        text: `: ${how}${limitWords(from, tie, endsWords(atMost, query))}${why === null ? '' : ` The ledger’s words: “${why}”`}`,
      },
    ],
  };
}

/** A whole whose amount is what is left of a printed one may have had the part taken off. */
function limitWords({ contribution }: Entry, tie: Tie, most: string): string {
  const why = whyWorkedOut(tie, contribution);
  return why === null
    ? `, and at most ${most} can be the same money.`
    : `. The amount of the first is worked out from printed ones: “${why}” As far as that leaves the second in it, at most ${most} can be the same money.`;
}

/** `272,628.41 US dollars at either end`, `2,000,000.00 US dollars at the high end`. */
function endsWords({ low, high }: Total, { currency }: Query): string {
  const name = currencyName(currency);
  if (low === high) return `${fullNumber(high)} ${name} at either end`;
  if (isZero(low)) return `${fullNumber(high)} ${name} at the high end`;
  return `${fullNumber(low)} ${name} at the low end and ${fullNumber(high)} at the high end`;
}

/**
 * Why a contribution is not added as plain addition would, in the ledger's words, and which of those
 * that hold its money, or may, count: how much of it, where it is left out as theirs.
 */
export function whyParts(one: PlainEntry, place: DoublesPlace): readonly Part[] {
  const { ledger, query, ties } = place;
  const { entry } = one;
  const { why, of } = entry.contribution.counting;
  const entries = selectEntries(ledger, query);
  const period = periodWords(ledger, query);
  const elsewhere = countedElsewhere(one, entries, ties);
  const said = of === null ? [] : elsewhere.entries.map(({ contribution }) => contribution.id);
  const sentences = [
    [{ text: `“${why}”` }],
    of === null
      ? []
      : said.length === 0
        ? [{ text: `None of it counts elsewhere ${period}.` }]
        : elsewhereParts(elsewhere, '', place),
    of !== null && said.length === 0
      ? []
      : sharersParts(entry, entries, said, { ...place, period }),
  ].filter((parts) => parts.length > 0);
  return sentences.flatMap((parts, index) => (index === 0 ? parts : [{ text: ' ' }, ...parts]));
}
