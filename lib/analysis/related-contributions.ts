import type { Query } from '@/lib/filters/query';
import { shortDate } from '@/lib/format/dates';
import { countWord, fullRange } from '@/lib/format/numbers';
import { relationWord } from '@/lib/format/record-words';
import { capitalised, reasonClause, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';
import type { Related, RelatedRow } from './contribution-rows';
import { countContribution, type Entry, partyOf } from './count';
import { countedPart } from './ledger-row';
import type { Links } from './links';
import { isWithin, windowOf } from './period';
import { periodWords } from './period-words';

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

/** Everything related to a contribution, what only the other file says included; null for nothing. */
export function relatedTo(
  contribution: Contribution,
  ledger: Ledger,
  links: Links,
  query: Query,
): Related | null {
  const rows = rowsOf(contribution, ledger, links, query);
  return rows.length === 0 ? null : { headline: headlineOf(rows), rows };
}

/** The relation itself where all have the same: `It contains two other contributions`. */
function headlineOf(rows: readonly RelatedRow[]): string {
  const { length } = rows;
  const others = `${countWord(length)} other ${length === 1 ? 'contribution' : 'contributions'}`;
  const [how, different] = new Set(rows.map((row) => row.how));
  return how !== undefined && different === undefined
    ? `It ${how} ${others}`
    : `${capitalised(others)} are related to it`;
}

function rowsOf(
  contribution: Contribution,
  ledger: Ledger,
  links: Links,
  query: Query,
): readonly RelatedRow[] {
  const { currency } = query;
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
        counted: countedWords(entry, ledger, query),
        why,
      },
    ];
  });
}

/** `adds 473,080.00 USD to the total since …`; outside its period it says so first. */
function countedWords({ contribution, counted, leftOut }: Entry, ledger: Ledger, query: Query) {
  if (!counted) return `adds nothing: ${reasonClause(leftOut ?? '')}`;
  const period = periodWords(ledger, query);
  const amount = `${fullRange(counted.low, counted.high)} ${query.currency}`;
  return isWithin(windowOf(ledger.subject, query), contribution.date)
    ? `adds ${amount} to the total ${period}`
    : `outside the total ${period}; over all years it adds ${amount}`;
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
