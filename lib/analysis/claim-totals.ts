import { overlap } from '@/lib/dates';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals, exact, toCents } from '@/lib/money';
import { monthsApart } from './claim-months';
import { foreignFor } from './claim-multiple';
import { reachOf, requirementOf, stretchOf } from './claim-requirement';
import type { ConvertedAmount, Pair, ReportedTotal, Requirement } from './claim-rows';
import { isOpen } from './pairs';
import { isAmount, lessPart, statedAmount } from './stated-amount';

/** What every total is set against. */
interface Test {
  readonly statement: Statement;
  readonly required: Requirement;
  readonly ledger: Ledger;
  readonly currency: string;
}

/** A national total before it is set against anything. */
interface Said {
  readonly statement: Statement;
  readonly less: Statement | null;
  readonly assumed: boolean;
}

/**
 * Every national total that is stated, and the national part of every programme total whose
 * foreign part is stated on the same occasion, in the order of the ledger: those whose time
 * overlaps the statement's, and those of other times or of none.
 */
export function reportedTotals(
  pairs: readonly Pair[],
  test: Test,
): { readonly totals: readonly ReportedTotal[]; readonly apart: readonly ReportedTotal[] } {
  const { window } = test.required;
  const isOfTime = ({ statement }: Said) => {
    const own = stretchOf(statement.period);
    return own !== null && overlap(own, window);
  };
  const all = sayingsOf(pairs, test.ledger);
  const rows = (sayings: readonly Said[]) =>
    groupSayings(sayings).map((group) => rowOf(group, test));
  return {
    totals: rows(all.filter(isOfTime)),
    apart: rows(all.filter((one) => !isOfTime(one))),
  };
}

function sayingsOf(pairs: readonly Pair[], { statements }: Ledger): readonly Said[] {
  const ofPrograms = new Map(pairs.map((pair) => [pair.id, pair]));
  return statements.flatMap((statement): readonly Said[] => {
    const alone = { statement, less: null, assumed: false };
    if (statement.quantity === 'national-total') return isAmount(statement) ? [alone] : [];
    const pair = ofPrograms.get(statement.id);
    if (!pair) return [];
    const rest = { statement, less: pair.second, assumed: false };
    if (isOpen(pair))
      return [
        { ...rest, assumed: true },
        { ...alone, assumed: true },
      ];
    return [pair.first.includes === 'national' ? alone : rest];
  });
}

/** Sayings of the same amounts of the same kinds, the earliest first in each group. */
function groupSayings(sayings: readonly Said[]): readonly (readonly Said[])[] {
  const groups: Said[][] = [];
  for (const said of sayings) {
    const group = groups.find(([first]) => first && isSaidAgain(first, said));
    if (group) group.push(said);
    else groups.push([said]);
  }
  return groups;
}

function isSaidAgain(a: Said, b: Said): boolean {
  if (a.assumed !== b.assumed || a.statement.quantity !== b.statement.quantity) return false;
  return isSameAmount(a.statement, b.statement) && isSameAmount(a.less, b.less) && mayBeSame(a, b);
}

function isSameAmount(a: Statement | null, b: Statement | null): boolean {
  if (a === null || b === null) return a === b;
  return a.unit === b.unit && compareDecimals(a.value, b.value) === 0;
}

/** Equal figures for two years, for two channels, or with a time and without, are two figures. */
function mayBeSame(a: Said, b: Said): boolean {
  const [one, other] = [stretchOf(a.statement.period), stretchOf(b.statement.period)];
  if (a.statement.about !== b.statement.about) return false;
  return one && other ? overlap(one, other) : one === other;
}

function rowOf(sayings: readonly Said[], test: Test): ReportedTotal {
  const [said, ...later] = sayings;
  if (!said) throw new Error('A group of sayings holds at least one');
  const { statement, less, assumed } = said;
  const { ledger, currency, required } = test;
  const [cited] = statement.sources;
  const own = stretchOf(statement.period);
  const stated = statedAmount(statement, currency, ledger.rates);
  const amount = less ? lessPart(stated, statedAmount(less, currency, ledger.rates)) : stated;
  const isOfTime = own !== null && overlap(own, required.window);
  const breaks = amount && foreignFor(exact(amount.value), test.statement.value);
  return {
    key: assumed && less ? `${statement.id}-less-${less.id}` : statement.id,
    id: statement.id,
    statement,
    less,
    assumed,
    amount,
    independent: independenceOf(statement, ledger),
    source: (cited && ledger.byId.source.get(cited.source)) ?? null,
    later: later.map((one) => one.statement),
    months: monthsApart(own, required.window),
    reach: isOfTime ? reach(amount, required, test) : null,
    own: ownOf(amount, statement, test),
    breaks: breaks && toCents(breaks),
  };
}

function reach(amount: ConvertedAmount | null, { national }: Requirement, { statement }: Test) {
  return reachOf(amount?.value ?? null, national, statement.qualifier);
}

/** The band of the total's own days; null where it names none, or the statement's. */
function ownOf(
  amount: ConvertedAmount | null,
  { period }: Statement,
  test: Test,
): ReportedTotal['own'] {
  const { window } = test.required;
  const own = stretchOf(period);
  if (own === null || (own.from === window.from && own.to === window.to)) return null;
  const requirement = requirementOf(test.statement.value, own, test.ledger, test.currency);
  return { ...requirement, reach: reach(amount, requirement, test) };
}

function independenceOf({ party: id }: Statement, { subject, byId }: Ledger): boolean | null {
  const party = id === null ? undefined : byId.party.get(id);
  return party ? party.country !== subject.recipient : null;
}
