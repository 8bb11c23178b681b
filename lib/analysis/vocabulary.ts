import type { Vocabulary } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import {
  KINDS,
  NONE_REASONS,
  PARTY_KINDS,
  RULES,
  STAGES,
  statementSchema,
  UP_TO_REASONS,
} from '@/lib/ledger/schema';
import { BASES } from '@/lib/rates/convert';
import { VERDICTS } from './printed-check';
import { pairsOf, printedCurrenciesOf } from './printed-pairs';
import { partyGroup } from './select';
import { voicesOf } from './source-row';

const known = new WeakMap<Ledger, Vocabulary>();

/** The values that parameters may take on this ledger. */
export function vocabularyOf(ledger: Ledger): Vocabulary {
  const before = known.get(ledger);
  if (before) return before;
  const donors = donorIds(ledger);
  const groups = groupIds(ledger).map((id) => `${id}.members`);
  const pairs = ledger.contributions.flatMap((one) => pairsOf(one, ledger));
  const vocabulary = {
    currencies: ledger.subject.currencies,
    donors: [...donors, ...groups],
    donorKinds: PARTY_KINDS,
    conversionBases: BASES,
    channels: [...new Set(ledger.contributions.flatMap((one) => one.channels[0] ?? []))].sort(),
    parties: [...ledger.parties.map((party) => party.id), ...groups],
    sources: ledger.sources.map((source) => source.id),
    contributions: ledger.contributions.map((contribution) => contribution.id),
    voices: [...voicesOf(ledger.sources)].sort(),
    stages: STAGES,
    kinds: KINDS,
    rules: RULES,
    reasons: [...UP_TO_REASONS, ...NONE_REASONS, 'not-converted'],
    speakers: [...new Set(ledger.statements.map((one) => one.speaker))].sort(),
    quantities: statementSchema.shape.quantity.options,
    bases: statementSchema.shape.base.options,
    verdicts: VERDICTS,
    publishers: [...new Set(pairs.map(({ source }) => source.publisher))].sort(),
    printedCurrencies: [...new Set(pairs.flatMap(printedCurrenciesOf))].sort(),
  };
  known.set(ledger, vocabulary);
  return vocabulary;
}

/** Ids of every party that a contribution names as its donor, in id order. */
export function donorIds(ledger: Ledger): readonly string[] {
  return [...new Set(ledger.contributions.map((one) => one.donor))].sort();
}

/** Ids of every party that others name in `memberOf`, in id order. */
function groupIds(ledger: Ledger): readonly string[] {
  return [...new Set(ledger.parties.flatMap((party) => party.memberOf))].sort();
}

/** Groups worth choosing: those with a donor inside other than the group itself. */
export function unionIds(ledger: Ledger): readonly string[] {
  const donors = new Set(donorIds(ledger));
  return groupIds(ledger).filter((id) =>
    [...partyGroup(ledger, `${id}.members`)].some((member) => member !== id && donors.has(member)),
  );
}
