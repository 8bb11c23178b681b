import type { Query } from '@/lib/filters/query';
import { countWord } from '@/lib/format/numbers';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { AddDonor, ChosenDonor, ComparePage } from './compare-rows';
import { choiceName, comparisonsFor, MOST_COMPARED, suggestedComparisons } from './comparisons';
import { type Entry, partyOf } from './count';
import { type Links, linksFor } from './links';
import { folded } from './search';
import { entriesOutside, partyGroup, selectEntries } from './select';
import { type Summary, summaryOf } from './totals';
import { donorIds, unionIds } from './vocabulary';

/** A donor, or a party with its members, as one side of a comparison. */
export interface Chosen {
  readonly choice: string;
  readonly name: string;
  /** The page's query with this choice alone. */
  readonly query: Query;
  /** Every contribution of the period, counted or not. */
  readonly entries: readonly Entry[];
  readonly outside: readonly Entry[];
  readonly summary: Summary;
}

/** The donors that a query compares, in its order, at most four. */
export function chosenDonors(ledger: Ledger, query: Query): readonly Chosen[] {
  return query.donor.slice(0, MOST_COMPARED).map((choice) => {
    const own: Query = { ...query, donor: [choice] };
    const entries = selectEntries(ledger, own);
    return {
      choice,
      name: choiceName(ledger, choice),
      query: own,
      entries,
      outside: entriesOutside(ledger, own),
      summary: summaryOf(entries),
    };
  });
}

/** What stands around a comparison: who is in it, how to change it, what to know of it. */
export function comparePage(
  ledger: Ledger,
  query: Query,
  self: (change: Partial<Query>) => string,
): ComparePage {
  const choices = query.donor.slice(0, MOST_COMPARED);
  const links = linksFor(ledger, query);
  const to = (donor: readonly string[]) => self({ donor });
  const [only, second] = choices;
  return {
    heading:
      only === undefined
        ? 'Compare donors'
        : choices.map((choice) => choiceName(ledger, choice)).join(', '),
    chosen: choices.map((choice, index) => chosenDonor(choice, index, choices, ledger, links, to)),
    remarks: remarksOn(ledger, query, choices),
    add: addDonor(ledger, choices, to),
    suggestions:
      second !== undefined
        ? []
        : only === undefined
          ? suggestedComparisons(ledger, query)
          : comparisonsFor(ledger, query, only.replace(/\.members$/, '')),
  };
}

/** True where there are two to choose from before any is chosen. */
export function isComparable({ add }: Pick<ComparePage, 'add'>): boolean {
  return add !== null && add.options.length + add.groups.length > 1;
}

type To = (donor: readonly string[]) => string;

function chosenDonor(
  choice: string,
  index: number,
  choices: readonly string[],
  ledger: Ledger,
  links: Links,
  to: To,
): ChosenDonor {
  const id = choice.replace(/\.members$/, '');
  const rest = choices.filter((one) => one !== choice);
  const at = (place: number) => to(rest.toSpliced(place, 0, choice));
  return {
    choice,
    name: choiceName(ledger, choice),
    href: donorIds(ledger).includes(id) ? links.donor(id) : links.party(id),
    members: id === choice ? null : membersOf(ledger, choice, links),
    earlier: index === 0 ? null : at(index - 1),
    later: index === choices.length - 1 ? null : at(index + 1),
    remove: to(rest),
  };
}

/** The donors that a choice with members adds up, by name. */
function membersOf(ledger: Ledger, choice: string, links: Links): ChosenDonor['members'] {
  const group = partyGroup(ledger, choice);
  return donorIds(ledger)
    .filter((id) => group.has(id))
    .map((id) => ({ text: partyOf(ledger, id).name, href: links.donor(id) }))
    .sort((a, b) => (folded(a.text) < folded(b.text) ? -1 : 1));
}

function remarksOn(ledger: Ledger, query: Query, choices: readonly string[]): readonly string[] {
  const names = (all: readonly string[]) => listed(all.map((one) => choiceName(ledger, one)));
  const beyond = query.donor.slice(MOST_COMPARED);
  const domestic = choices.filter(
    (choice) => ledger.byId.party.get(choice)?.country === ledger.subject.recipient,
  );
  return [
    ...(choices.length === 1
      ? [`One donor is chosen, ${names(choices)}: a comparison takes two to four`]
      : []),
    ...(beyond.length > 0
      ? [
          `${capitalised(countWord(query.donor.length))} donors are asked for, and at most ${countWord(MOST_COMPARED)} stand side by side: ${names(beyond)} ${beyond.length === 1 ? 'is' : 'are'} not shown`,
        ]
      : []),
    ...choices.flatMap((choice) => {
      const group = partyGroup(ledger, choice);
      const inside = choices.filter((other) => other !== choice && isInside(ledger, other, group));
      return inside.length === 0
        ? []
        : [
            `${choiceName(ledger, choice)} adds up ${names(inside)} too: that money stands in both columns, and the columns must not be added`,
          ];
    }),
    ...(domestic.length > 0
      ? [
          `${names(domestic)}: domestic, so what it gives is listed and never counted as foreign support`,
        ]
      : []),
  ];
}

function isInside(ledger: Ledger, choice: string, group: ReadonlySet<string>): boolean {
  return [...partyGroup(ledger, choice)].every((id) => group.has(id));
}

function addDonor(ledger: Ledger, choices: readonly string[], to: To): AddDonor | null {
  if (choices.length >= MOST_COMPARED) return null;
  const options = donorIds(ledger)
    .filter((id) => !choices.includes(id))
    .map((id) => ({ value: id, label: partyOf(ledger, id).name }))
    .sort((a, b) => (folded(a.label) < folded(b.label) ? -1 : 1));
  const groups = unionIds(ledger)
    .map((id) => `${id}.members`)
    .filter((choice) => !choices.includes(choice))
    .map((choice) => ({ text: choiceName(ledger, choice), href: to([...choices, choice]) }));
  if (options.length + groups.length === 0) return null;
  return { label: ADD[choices.length] ?? '', options, groups };
}

const ADD = ['Choose a first donor', 'Add a second', 'Add a third', 'Add a fourth'] as const;
