import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { fullRange } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { convertHeld } from './count';
import { nameOf, namesOf } from './related-names';
import type { Member } from './related-order';
import type { TiedPair } from './related-ties';
import { addUp, type Total } from './totals';

/** The parts of a package that hold an amount, beside its own, in one currency. */
interface Weighed {
  readonly whole: Member;
  readonly parts: readonly Member[];
  readonly own: Total;
  readonly sum: Total;
  readonly currency: string;
  readonly converted: boolean;
}

/**
 * Where the parts of a package come to more than the package itself, or can: a sentence for each,
 * computed from the amounts held, in their own currency or, where they have several, converted.
 */
export function exceedSentences(
  members: readonly Member[],
  ties: readonly TiedPair[],
  { own, ledger, query }: { own: string; ledger: Ledger; query: Query },
): readonly string[] {
  return members.flatMap((whole) => {
    const weighed = weigh(whole, partsWithAmount(whole, members, ties), ledger, query);
    return weighed && compareDecimals(weighed.sum.high, weighed.own.low) > 0
      ? sentenceOf(weighed, own)
      : [];
  });
}

/** Its outermost parts; for one without an amount the parts of that part. */
function partsWithAmount(
  whole: Member,
  members: readonly Member[],
  ties: readonly TiedPair[],
): readonly Member[] {
  const partsOf = (id: string) =>
    ties.flatMap(({ tie, from, to }) => (tie === 'contains' && from === id ? [to] : []));
  const bearing = new Set<string>();
  const seen = new Set([whole.contribution.id]);
  const visit = (id: string): void => {
    const parts = partsOf(id);
    const inner = new Set(parts.flatMap(partsOf));
    for (const part of parts) {
      if (seen.has(part) || inner.has(part)) continue;
      seen.add(part);
      const held = members.find(({ contribution }) => contribution.id === part);
      if (held?.contribution.amount) bearing.add(part);
      else visit(part);
    }
  };
  visit(whole.contribution.id);
  return members.filter(({ contribution }) => bearing.has(contribution.id));
}

/** Null where the package or all of its parts have no amount, or none that can be converted. */
function weigh(
  whole: Member,
  parts: readonly Member[],
  ledger: Ledger,
  query: Query,
): Weighed | null {
  const currencies = new Set([whole, ...parts].flatMap((one) => currenciesOf(one.contribution)));
  const [only = '', another] = currencies;
  const converted = another !== undefined;
  const currency = converted ? query.currency : only;
  const heldBy = ({ contribution }: Member) => convertHeld(contribution, currency, ledger.rates);
  const own = heldBy(whole);
  const sums = parts.flatMap((part) => heldBy(part) ?? []);
  if (!own || sums.length === 0 || sums.length < parts.length) return null;
  return { whole, parts, own, sum: addUp(sums), currency, converted };
}

function currenciesOf({ amount }: Contribution): readonly string[] {
  if (amount === null) return [];
  return 'candidates' in amount
    ? amount.candidates.map(({ currency }) => currency)
    : [amount.low.currency];
}

function sentenceOf({ whole, parts, own, sum, currency, converted }: Weighed, page: string) {
  const surely = compareDecimals(sum.low, own.high) > 0;
  const verb = surely ? 'comes' : 'can come';
  const amounts = `${fullRange(sum.low, sum.high)} against ${fullRange(own.low, own.high)} ${currencyName(currency)}${converted ? ', converted' : ''}`;
  const so = surely
    ? 'so not all of it can lie inside if these figures are right'
    : 'so by these figures some of it may lie outside';
  return `What is inside ${nameOf(whole, page)} ${verb} to more than the whole: ${namesOf(parts, page)} ${parts.length === 1 ? 'holds' : 'hold'} ${amounts}, ${so}.${followed(whole, parts)}`;
}

/** Which of the two a total follows, where it follows one of them alone. */
function followed(whole: Member, parts: readonly Member[]): string {
  const isCounted = ({ entry }: Member) => entry.counted !== null;
  if (isCounted(whole) === parts.some(isCounted)) return '';
  return isCounted(whole)
    ? ' A total takes the whole as it is reported, not its parts.'
    : ' A total takes the parts as they are reported, not the whole.';
}
