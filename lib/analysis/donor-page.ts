import { yearOf } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { shortRange } from '@/lib/format/currencies';
import { fullNumber, fullRange } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';
import { capitalised, donorKindWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Party } from '@/lib/ledger/schema';
import { centsOf } from '@/lib/money';
import { comparisonsFor } from './comparisons';
import { type Entry, partyOf } from './count';
import { countingParts } from './counting-words';
import { documentsOf } from './documents';
import type { DonorChannel, DonorPage } from './donor-rows';
import { ledgerRow } from './ledger-row';
import { type Links, linksFor } from './links';
import { periodWords } from './period-words';
import { entriesOutside, firstChannel, NO_CHANNEL, selectEntries } from './select';
import { sortEntries } from './sort-entries';
import type { Fact, Part } from './text-rows';
import { groupBy, type Summary, summaryOf, totalOf } from './totals';

/** One donor in a query's currency and period; throws where the ledger holds no such party. */
export function donorPage(ledger: Ledger, id: string, asked: Query): DonorPage {
  const query: Query = { ...asked, donor: [id] };
  const donor = partyOf(ledger, id);
  const links = linksFor(ledger, query);
  const entries = selectEntries(ledger, query);
  const summary = summaryOf(entries);
  const rowsOf = (all: readonly Entry[]) =>
    sortEntries(all, null).map((entry) => ledgerRow(entry, ledger, links));
  return {
    short: capitalised(shortRange(summary.total.low, summary.total.high, query.currency)),
    finding: [
      { text: `${capitalised(periodWords(ledger, query))}, ` },
      ...countingParts(summary, (filters) => links.ledger({ donor: [id], ...filters })),
    ],
    rowsOfTotal:
      summary.counted.length === 0
        ? null
        : {
            href: links.ledger({ donor: [id], counted: 'counted' }),
            sum: markOf(summary.total),
          },
    facts: factsOf(donor, summary, ledger, query, links),
    domestic: donor.country === ledger.subject.recipient,
    rows: rowsOf(entries),
    outside: rowsOf(entriesOutside(ledger, query)),
    channels: channelsOf(summary.counted, ledger, links, id),
    documents: documentsOf(ledger, entries, links),
    comparisons: comparisonsFor(ledger, asked, id),
  };
}

function factsOf(
  donor: Party,
  { total, counted, leftOut }: Summary,
  ledger: Ledger,
  query: Query,
  links: Links,
): readonly Fact[] {
  const years = [...counted, ...leftOut].map((entry) => yearOf(entry.contribution.date)).sort();
  const [first] = years;
  const last = years.at(-1);
  const members = donor.memberOf.map((id) => ({
    text: partyOf(ledger, id).name,
    href: links.party(id),
  }));
  const fact = (label: string, text: string, link: Omit<Part, 'text'> = {}): Fact => ({
    label,
    parts: [{ text, ...link }],
  });
  return [
    fact('Kind', donorKindWord(donor.kind)),
    ...(members.length === 0 ? [] : [{ label: 'Member of', parts: separated(members) }]),
    ...(donor.aliases.length === 0 ? [] : [fact('Also named', donor.aliases.join(', '))]),
    ...(counted.length === 0
      ? []
      : [
          fact('Total', `${fullRange(total.low, total.high)} ${query.currency}`, {
            href: links.ledger({ donor: [donor.id], counted: 'counted' }),
            sum: 'range',
          }),
        ]),
    ...(first === undefined || last === undefined
      ? []
      : [fact('First and last year', first === last ? first : `${first} to ${last}`)]),
    ...(donor.note === null ? [] : [fact('Note', donor.note)]),
    fact('As a party', 'what it says and what passes through it', { href: links.party(donor.id) }),
  ];
}

function separated(parts: Fact['parts']): Fact['parts'] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [{ text: ', ' }, part]));
}

function channelsOf(
  counted: readonly Entry[],
  ledger: Ledger,
  links: Links,
  donor: string,
): readonly DonorChannel[] {
  return [...groupBy(counted, firstChannel)]
    .map(([id, entries]) => ({ id, entries, ...totalOf(entries) }))
    .sort((a, b) => (centsOf(b.high) > centsOf(a.high) ? 1 : -1))
    .map(({ id, entries, low, high }) => {
      const href = links.ledger({ donor: [donor], channel: id, counted: 'counted' });
      return {
        id,
        name: id === NO_CHANNEL ? 'No channel named' : partyOf(ledger, id).name,
        href: id === NO_CHANNEL ? null : links.party(id),
        total: { low: fullNumber(low), high: fullNumber(high), href },
        counted: { text: String(entries.length), href },
      };
    });
}
