import type { Query } from '@/lib/filters/query';
import { longDate, publishedWords, shortDate } from '@/lib/format/dates';
import { amountHeldWord, datedWord, domesticWord, restsWord } from '@/lib/format/record-words';
import {
  basisWord,
  donorKindWord,
  kindWord,
  reasonWord,
  ruleWord,
  stageWord,
} from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { NO_CHANNEL } from './select';
import { shortName } from './short-name';

/** A filter in use: its words, and the change that removes it. */
export interface UsedFilter {
  readonly label: string;
  readonly value: string;
  readonly without: Partial<Query>;
  /** Where the methodology says what the label means; left out where words of every day do. */
  readonly meaning?: string;
}

/** Terms of the glossary behind filters that only links set, or whose words are the ledger’s own. */
const MEANINGS: Partial<Record<keyof Query, string>> = {
  rests: '/methodology#term-rests-on',
  voice: '/methodology#term-voice',
  amountFrom: '/methodology#term-rests-on',
};

const NO_PERIOD = { period: 'counted', from: null, to: null } as const satisfies Partial<Query>;

/** No filter at all; currency, order and period stay. */
export const NO_FILTERS = {
  donor: [],
  donorKind: null,
  domestic: null,
  channel: null,
  via: null,
  kind: null,
  stage: null,
  year: null,
  rule: null,
  reason: null,
  counted: 'all',
  amount: null,
  dated: null,
  conversionBasis: null,
  rests: null,
  voice: null,
  amountFrom: null,
  source: null,
  relatedTo: null,
  q: null,
  page: 1,
} as const satisfies Partial<Query>;

/** Every filter in use, and the period where it is not the counted one, in the order of addresses. */
export function usedFilters(ledger: Ledger, query: Query): readonly UsedFilter[] {
  const one = (
    name:
      | 'donorKind'
      | 'domestic'
      | 'channel'
      | 'via'
      | 'kind'
      | 'stage'
      | 'year'
      | 'rule'
      | 'reason'
      | 'amount'
      | 'dated'
      | 'conversionBasis'
      | 'rests'
      | 'voice'
      | 'amountFrom'
      | 'source'
      | 'relatedTo'
      | 'q',
    label: string,
    word: (value: string) => string,
  ): readonly UsedFilter[] => {
    const value = query[name];
    const meaning = MEANINGS[name];
    return value === null
      ? []
      : [{ label, value: word(value), without: { [name]: null }, ...(meaning && { meaning }) }];
  };
  const asIs = (value: string) => value;
  // One question asked with two parameters: counted, and by which rule.
  const together = query.counted === 'counted' && query.rule !== null ? ruleWord(query.rule) : null;
  return [
    ...query.donor.map((choice) => ({
      label: 'Donor',
      value: partyWords(ledger, choice),
      without: { donor: query.donor.filter((other) => other !== choice) },
    })),
    ...one('donorKind', 'Kind of donor', donorKindWord),
    ...one('domestic', 'Donors', domesticWord),
    ...one('channel', 'First channel', (id) => channelWords(ledger, id)),
    ...one('via', 'Through', (id) => withMembersWords(id, (party) => shortName(ledger, party))),
    ...one('kind', 'Kind of help', kindWord),
    ...one('stage', 'Stage', stageWord),
    ...one('year', 'Year', asIs),
    ...(together ? [] : one('rule', 'Counting rule', ruleWord)),
    ...one('reason', 'Reason', reasonWord),
    ...(query.counted === 'all'
      ? []
      : [
          {
            label: 'Counted',
            value: together ?? (query.counted === 'counted' ? 'yes' : 'left out'),
            without: { counted: 'all' as const, ...(together ? { rule: null } : {}) },
          },
        ]),
    ...one('amount', 'Amount', amountHeldWord),
    ...one('dated', 'Date', datedWord),
    ...one('conversionBasis', 'Conversion', basisWord),
    ...one('rests', 'Rests on', restsWord),
    ...one('voice', 'Voice', asIs),
    ...one('amountFrom', 'Amount from', (id) => documentWords(ledger, id)),
    ...one('source', 'Document', (id) => documentWords(ledger, id)),
    ...one('relatedTo', 'Belongs together with', (id) => contributionWords(ledger, id)),
    ...one('q', 'Search', (words) => `“${words}”`),
    ...periodFilter(query),
  ];
}

/** A party’s name, or a union `with its members`. */
export function partyWords(ledger: Ledger, choice: string): string {
  return withMembersWords(choice, (id) => ledger.byId.party.get(id)?.name ?? id);
}

function withMembersWords(choice: string, nameOf: (id: string) => string): string {
  const id = choice.replace(/\.members$/, '');
  return id === choice ? nameOf(id) : `${nameOf(id)} with its members`;
}

export function channelWords(ledger: Ledger, id: string): string {
  return id === NO_CHANNEL ? 'none named' : shortName(ledger, id);
}

/** `Mine detectors (Ruritania, 2021)`: a contribution by its title, donor and date. */
export function contributionWords(ledger: Ledger, id: string): string {
  const contribution = ledger.byId.contribution.get(id);
  if (!contribution) return id;
  const { title, donor, date } = contribution;
  return `${title} (${shortName(ledger, donor)}, ${shortDate(date)})`;
}

/** `Daily Paper, 3 May 2024`: a document by who publishes it, and when. */
function documentWords(ledger: Ledger, id: string): string {
  const source = ledger.byId.source.get(id);
  return source ? `${source.publisher}, ${publishedWords(source.published, longDate)}` : id;
}

function periodFilter({ period, from, to }: Query): readonly UsedFilter[] {
  if (period === 'counted') return [];
  if (period === 'all') return [{ label: 'Period', value: 'all years', without: NO_PERIOD }];
  const words = [from && `from ${longDate(from)}`, to && `to ${longDate(to)}`].filter(Boolean);
  return [{ label: 'Period', value: words.join(' '), without: NO_PERIOD }];
}
