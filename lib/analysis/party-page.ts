import type { Query } from '@/lib/filters/query';
import { currencyName, shortRange } from '@/lib/format/currencies';
import { counted as countOf, fullNumber, fullRange } from '@/lib/format/numbers';
import { countMark, markOf } from '@/lib/format/sums';
import { capitalised, donorKindWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Party } from '@/lib/ledger/schema';
import { type Entry, entriesOf, partyOf } from './count';
import { capitalisedParts, countingParts } from './counting-words';
import { openingOfNamed } from './how-read';
import { tableOf } from './ledger-table';
import { type Links, linksFor } from './links';
import { outsideOf, outsideParts } from './outside';
import type { PartyPage, PassingThrough } from './party-rows';
import { periodWords } from './period-words';
import { documentIdsOf, spendingLine, statementLine } from './record-lines';
import { selectEntries } from './select';
import { sortEntries } from './sort-entries';
import type { Fact, Part } from './text-rows';
import { summaryOf } from './totals';

/** Everything that the ledger holds of one party; throws where it holds no such party. */
export function partyPage(ledger: Ledger, id: string, query: Query): PartyPage {
  const party = partyOf(ledger, id);
  const links = linksFor(ledger, query);
  const says = ledger.statements.filter((one) => one.party === id);
  const saidOf = ledger.statements.filter((one) => one.about === id && one.party !== id);
  const pays = ledger.spending.filter(({ payer }) => payer === id);
  return {
    id,
    name: party.name,
    kind: donorKindWord(party.kind),
    facts: factsOf(party, ledger, links),
    note: party.note,
    through: passingThrough(id, ledger, query, links),
    gives: givesOf(party, ledger, query, links),
    says: says.map((one) => statementLine(one, ledger, links)),
    saidOf: saidOf.map((one) => statementLine(one, ledger, links)),
    pays: pays.map((one) => spendingLine(one, ledger, links)),
    read: {
      says: openingOfNamed(ledger, documentIdsOf(says)),
      saidOf: openingOfNamed(ledger, documentIdsOf(saidOf)),
      pays: openingOfNamed(ledger, documentIdsOf(pays)),
    },
  };
}

function factsOf(party: Party, ledger: Ledger, links: Links): readonly Fact[] {
  const { id, kind, country, aliases, memberOf } = party;
  const members = ledger.parties.filter((one) => one.memberOf.includes(id));
  const linked = (parties: readonly Party[]): readonly Part[] =>
    parties.flatMap((one, index) => [
      ...(index > 0 ? [{ text: ', ' }] : []),
      { text: one.name, href: links.party(one.id) },
    ]);
  const fact = (label: string, text: string): Fact => ({ label, parts: [{ text }] });
  return [
    fact('Kind', donorKindWord(kind)),
    ...(country === null || kind === 'state' ? [] : [seatFact(country, ledger, linked)]),
    ...(aliases.length === 0 ? [] : [fact('Also named', aliases.join(', '))]),
    ...(memberOf.length === 0
      ? []
      : [{ label: 'Member of', parts: linked(memberOf.map((one) => partyOf(ledger, one))) }]),
    ...(members.length === 0 ? [] : [{ label: 'Members here', parts: linked(members) }]),
    fact('Id', id),
  ];
}

/** The state of the seat, where the ledger holds it, else its code. */
function seatFact(
  country: string,
  ledger: Ledger,
  linked: (parties: readonly Party[]) => readonly Part[],
): Fact {
  const state = ledger.parties.find((one) => one.kind === 'state' && one.country === country);
  return { label: 'Seat', parts: state ? linked([state]) : [{ text: country }] };
}

/** Contributions that name the party anywhere among their channels. */
function passingThrough(
  id: string,
  ledger: Ledger,
  asked: Query,
  links: Links,
): PassingThrough | null {
  const query: Query = { ...asked, via: id };
  const entries = selectEntries(ledger, query);
  const outside = outsideOf(ledger, query);
  const beyond = outside.reduce((sum, one) => sum + one.entries.length, 0);
  if (entries.length + beyond === 0) return null;
  const summary = summaryOf(entries);
  const { low, high } = summary.total;
  const period = periodWords(ledger, query);
  const counted = links.ledger({ via: id, counted: 'counted' });
  return {
    headline:
      entries.length === 0
        ? `Nothing is reported to pass through it ${period}`
        : `${countOf(entries.length, 'contribution')} ${entries.length === 1 ? 'is' : 'are'} reported to pass through it ${period}`,
    short: capitalised(shortRange(low, high, query.currency)),
    rowsOfTotal:
      summary.counted.length === 0 ? null : { href: counted, sum: markOf(summary.total) },
    full: [
      {
        text: `${fullRange(low, high)} ${currencyName(query.currency)}`,
        ...(summary.counted.length === 0 ? {} : { href: counted, sum: 'range' }),
      },
      { text: '. ' },
      ...capitalisedParts(
        countingParts(summary, (filters) => links.ledger({ via: id, ...filters })),
      ),
      { text: '.' },
    ],
    rows: tableOf(sortEntries(entries, null), ledger, query, []),
    list: {
      text: 'these rows in the ledger',
      href: links.ledger({ via: id }),
      sum: countMark(entries.length),
    },
    outside:
      beyond === 0
        ? []
        : [
            { text: 'Outside the period: ' },
            ...outsideParts(outside, (period) => links.ledger({ via: id, ...period })),
            { text: '; see ' },
            {
              text: `all ${fullNumber(String(entries.length + beyond), 0)} of all years`,
              href: links.ledger({ via: id, period: 'all', from: null, to: null }),
              sum: 'count',
            },
            { text: '.' },
          ],
  };
}

function givesOf(party: Party, ledger: Ledger, query: Query, links: Links): PartyPage['gives'] {
  const isOwn = ({ donor }: Entry): boolean => donor.id === party.id;
  const all = entriesOf(ledger, query.currency).filter(isOwn);
  if (all.length === 0) return null;
  const summary = summaryOf(selectEntries(ledger, query).filter(isOwn));
  const rows = (filters: Partial<Query>) => links.ledger({ donor: [party.id], ...filters });
  const total: readonly Part[] =
    summary.counted.length === 0
      ? []
      : [
          { text: ': ' },
          {
            text: `${fullRange(summary.total.low, summary.total.high)} ${currencyName(query.currency)}`,
            href: rows({ counted: 'counted' }),
            sum: 'range',
          },
        ];
  return {
    sentence: [
      ...capitalisedParts(countingParts(summary, rows)),
      ...total,
      { text: `, ${periodWords(ledger, query)}; ` },
      {
        text: countOf(all.length, 'contribution'),
        href: rows({ period: 'all', from: null, to: null }),
        sum: 'count',
      },
      { text: ' in all years.' },
    ],
    link: { text: `${party.name} as a donor`, href: links.donor(party.id) },
  };
}
