import { shortDate } from '@/lib/format/dates';
import { relationWord } from '@/lib/format/record-words';
import { stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';
import type { RelatedRow } from './contribution-rows';
import { countContribution, partyOf } from './count';
import { countedPart, countedWords } from './ledger-row';
import type { Links } from './links';

/** One contribution seen from another. */
interface Relation {
  readonly id: string;
  readonly how: string;
  readonly why: string;
}

/** Relations that stand on one side only, as the other side reads them. */
const TURNED: Readonly<Record<string, string>> = {
  follows: 'followed-by',
  'passes-on': 'passed-on-by',
};

/** Everything that belongs to a contribution, what only the other file says included. */
export function relatedRows(
  contribution: Contribution,
  ledger: Ledger,
  links: Links,
  currency: string,
): readonly RelatedRow[] {
  return relationsOf(contribution, ledger).flatMap(({ id, how, why }) => {
    const other = ledger.byId.contribution.get(id);
    if (!other) return [];
    const donor = partyOf(ledger, other.donor);
    const entry = countContribution(other, donor, ledger.subject.recipient, currency, ledger.rates);
    return [
      {
        key: `${how} ${id}`,
        how: relationWord(how),
        title: { text: other.title, href: links.contribution(id) },
        donor: donor.name,
        date: shortDate(other.date),
        stage: other.stage,
        stageWord: stageWord(other.stage),
        part: countedPart(entry),
        counted: countedWords(entry, currency),
        why,
      },
    ];
  });
}

function relationsOf(contribution: Contribution, ledger: Ledger): readonly Relation[] {
  const own = contribution.related;
  const named = new Set(own.map(({ id }) => id));
  const turned = ledger.contributions.flatMap((other) => [
    ...other.related.flatMap(({ id, how, why }) => {
      const seen = TURNED[how];
      return id === contribution.id && seen ? [{ id: other.id, how: seen, why }] : [];
    }),
    // A file that names this one as the money it repeats, and says nothing more of the two.
    ...(other.counting.of === contribution.id &&
    other.counting.reason === 'repeats' &&
    !named.has(other.id) &&
    !other.related.some(({ id }) => id === contribution.id)
      ? [{ id: other.id, how: 'repeated-by', why: other.counting.why }]
      : []),
  ]);
  return [...own, ...turned];
}
