import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { addressOf, carriedOf } from '@/lib/filters/write-query';
import { donorKindWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Comparison } from './donor-rows';
import { type DonorSummary, donorSummaries, sortDonors } from './donor-summaries';
import { partyGroup, selectEntries } from './select';
import { unionIds } from './vocabulary';

/** At most so many donors stand side by side. */
export const MOST_COMPARED = 4;

/** The address of a comparison in the currency and period of a query. */
export function compareAddress(ledger: Ledger, query: Query, donor: readonly string[]): string {
  const currency = ledger.subject.currencies[0] ?? '';
  return addressOf(
    { path: '/compare', endpoint: PAGES['/compare'], currency },
    { ...carriedOf(query), donor },
  );
}

/** A donor’s name, with `with its members` where the union of them is meant. */
export function choiceName(ledger: Ledger, choice: string): string {
  const id = choice.replace(/\.members$/, '');
  const name = ledger.byId.party.get(id)?.name ?? id;
  return id === choice ? name : `${name} with its members`;
}

/** Comparisons that a reader without a choice may start from, largest donors first. */
export function suggestedComparisons(ledger: Ledger, asked: Query): readonly Comparison[] {
  const query = ofEveryDonor(asked);
  const donors = countingDonors(ledger, query).map((one) => one.donor);
  const ids = donors.map((donor) => donor.id);
  const kinds = new Set(donors.map((donor) => donor.kind));
  const [firstKind] = [...kinds].filter(
    (kind) => donors.filter((donor) => donor.kind === kind).length > 1,
  );
  const alike = donors.filter((donor) => donor.kind === firstKind).map((donor) => donor.id);
  const [union] = unionIds(ledger);
  const inside = union === undefined ? new Set() : partyGroup(ledger, `${union}.members`);
  const [outsider] = ids.filter((id) => !inside.has(id));
  return withoutRepeats([
    suggestion(ledger, query, ids.slice(0, 2), 'the largest two'),
    suggestion(ledger, query, ids.slice(0, MOST_COMPARED), 'the largest four'),
    suggestion(
      ledger,
      query,
      alike.slice(0, 3),
      `the largest of one kind: ${donorKindWord(firstKind ?? '')}`,
    ),
    ...(union === undefined || outsider === undefined
      ? []
      : [
          suggestion(
            ledger,
            query,
            [`${union}.members`, outsider],
            'all members as one, beside the largest outside',
          ),
        ]),
  ]);
}

/**
 * Comparisons of one donor: with its neighbours in size, its own kind, and its union. Only what is
 * counted has a size, and none is suggested for a domestic donor, of whom nothing ever counts.
 */
export function comparisonsFor(ledger: Ledger, asked: Query, id: string): readonly Comparison[] {
  const query = ofEveryDonor(asked);
  const own = ledger.byId.party.get(id);
  if (own?.country === ledger.subject.recipient) return [];
  const ids = countingDonors(ledger, query).map((one) => one.donor.id);
  const place = ids.indexOf(id);
  const near = place < 0 ? [] : [ids[place - 1], ids[place + 1]].flatMap((one) => one ?? []);
  const alike = ids
    .filter((one) => one !== id && ledger.byId.party.get(one)?.kind === own?.kind)
    .slice(0, 2);
  const unions = unionIds(ledger).filter((union) => {
    const group = partyGroup(ledger, `${union}.members`);
    return group.has(id) && group.size > 1;
  });
  return withoutRepeats([
    ...near.map((other) => suggestion(ledger, query, [id, other], 'nearest in size')),
    suggestion(ledger, query, near.length === 2 ? [id, ...near] : [], 'both neighbours in size'),
    suggestion(
      ledger,
      query,
      alike.length > 0 ? [id, ...alike] : [],
      `the largest of its kind: ${donorKindWord(own?.kind ?? '')}`,
    ),
    ...unions.map((union) =>
      suggestion(ledger, query, [id, `${union}.members`], 'all members as one, itself among them'),
    ),
  ]);
}

/** Who is large and who is near is found among all, whomever the page has chosen. */
function ofEveryDonor(query: Query): Query {
  return { ...query, donor: [], donorKind: null };
}

function countingDonors(ledger: Ledger, query: Query): readonly DonorSummary[] {
  return sortDonors(donorSummaries(ledger, selectEntries(ledger, query)), null).filter(
    (one) => !one.domestic && one.summary.counted.length > 0,
  );
}

/** Null where there are not two to compare. */
function suggestion(
  ledger: Ledger,
  query: Query,
  donors: readonly string[],
  why: string,
): Comparison | null {
  if (donors.length < 2) return null;
  return {
    label: donors.map((id) => choiceName(ledger, id)).join(', '),
    href: compareAddress(ledger, query, donors),
    why,
  };
}

function withoutRepeats(all: readonly (Comparison | null)[]): readonly Comparison[] {
  const known = new Set<string>();
  return all.flatMap((one) => {
    if (one === null || known.has(one.href)) return [];
    known.add(one.href);
    return [one];
  });
}
