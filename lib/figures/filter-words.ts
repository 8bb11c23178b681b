import { channelWords, contributionWords, partyWords } from '@/lib/analysis/chips';
import type { Query } from '@/lib/filters/query';
import { amountHeldWord, datedWord, domesticWord, restsWord } from '@/lib/format/record-words';
import {
  basisWord,
  donorKindWord,
  kindWord,
  listed,
  reasonWord,
  ruleWord,
  stageWord,
} from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';

/** What a figure was narrowed to: `Only the donor Ruritania and the year 2021.`; empty for no filter. */
export function filterWords(ledger: Ledger, query: Query): string {
  const named = (value: string | null, words: (value: string) => string): readonly string[] =>
    value === null ? [] : [words(value)];
  const words = [
    ...donorsOf(ledger, query),
    ...named(query.donorKind, (kind) => `donors of the kind “${donorKindWord(kind)}”`),
    ...named(query.domestic, (domestic) => `${domesticWord(domestic)} donors`),
    ...named(query.channel, (id) => `the first channel “${channelWords(ledger, id)}”`),
    ...named(query.via, (id) => `what passes through ${partyWords(ledger, id)}`),
    ...named(query.kind, (kind) => `help of the kind “${kindWord(kind)}”`),
    ...named(query.stage, (stage) => `the stage “${stageWord(stage)}”`),
    ...named(query.year, (year) => `the year ${year}`),
    ...named(query.rule, (rule) => `the counting rule “${ruleWord(rule)}”`),
    ...named(query.reason, (reason) => `the reason “${reasonWord(reason)}”`),
    ...named(COUNTED[query.counted] ?? null, (counted) => counted),
    ...named(query.amount, (amount) => `contributions with ${amountHeldWord(amount)}`),
    ...named(query.dated, (dated) => `contributions dated by ${datedWord(dated)}`),
    ...named(query.conversionBasis, (basis) => `conversions of the basis “${basisWord(basis)}”`),
    ...named(query.rests, (rests) => `what rests on ${restsWord(rests)}`),
    ...named(query.voice, (voice) => `what rests on ${voice} among others or alone`),
    ...named(query.amountFrom, (id) => `amounts that rest on the document ${id}`),
    ...named(query.source, (id) => `what the document ${id} reports`),
    ...named(
      query.relatedTo,
      (id) => `what belongs together with ${contributionWords(ledger, id)}`,
    ),
    ...named(query.q, (searched) => `what the search “${searched}” finds`),
  ];
  return words.length === 0 ? '' : `Only ${listed(words)}.`;
}

const COUNTED: Readonly<Record<string, string>> = {
  counted: 'what is counted',
  'left-out': 'what is left out',
};

function donorsOf(ledger: Ledger, { donor }: Query): readonly string[] {
  const names = donor.map((choice) => partyWords(ledger, choice));
  if (names.length === 0) return [];
  return [`the ${names.length === 1 ? 'donor' : 'donors'} ${listed(names)}`];
}
