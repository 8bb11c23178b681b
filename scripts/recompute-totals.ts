import { written } from './recompute-counting';
import type { PublicFiles, Row } from './recompute-files';
import type { PublicStatement } from './recompute-ledger';
import {
  type Amount,
  amountCells,
  type Days,
  daysOf,
  documentsOf,
  foreignIn,
  isAmount,
  isSameValue,
  meet,
  reaches,
  requiredBeside,
  statedIn,
} from './recompute-stated';

/**
 * What was stated as national money: every national total, and of a programme total what is left
 * without the foreign part that was stated with it.
 */

/** What a total is set against. */
export interface Claim {
  readonly statement: PublicStatement;
  readonly days: Days;
  readonly currency: string;
}

interface Said {
  readonly statement: PublicStatement;
  /** The foreign part that is taken off; null where nothing is. */
  readonly less: PublicStatement | null;
  /** Whether to take it off is not known: both readings stand. */
  readonly isAssumed: boolean;
}

export interface Total extends Said {
  /** Null without a rate, and where the part is larger than the whole. */
  readonly amount: Amount | null;
  /** The same amount said again, later in the ledger. */
  readonly again: readonly PublicStatement[];
}

/** Those whose days meet the claim's, and those of other times or of none; in the ledger's order. */
export function nationalTotals(
  files: PublicFiles,
  { days, currency }: Claim,
): { readonly ofTime: readonly Total[]; readonly apart: readonly Total[] } {
  const isOfTime = ({ statement: { period } }: Said) =>
    period !== null && meet(daysOf(period), days);
  const all = files.ledger.statements.flatMap((one) => sayingsOf(one, files));
  const totals = (sayings: readonly Said[]) =>
    eachOnce(sayings).map((one) => ({ ...one, amount: amountOf(one, currency, files) }));
  return {
    ofTime: totals(all.filter(isOfTime)),
    apart: totals(all.filter((one) => !isOfTime(one))),
  };
}

function sayingsOf(statement: PublicStatement, { ledger }: PublicFiles): readonly Said[] {
  if (!isAmount(statement)) return [];
  const whole = { statement, less: null, isAssumed: false };
  if (statement.quantity === 'national-total') return [whole];
  const part = ledger.statements.find(({ id }) => id === statement.counterpart);
  if (statement.quantity !== 'programme-total' || part?.quantity !== 'foreign-total') return [];
  if (!isAmount(part)) return [];
  const rest = { ...whole, less: part };
  if (statement.includes === 'national') return [whole];
  return statement.includes === null
    ? [rest, whole].map((one) => ({ ...one, isAssumed: true }))
    : [rest];
}

/** What is said again stands with its first saying. */
function eachOnce(sayings: readonly Said[]): readonly Omit<Total, 'amount'>[] {
  const firsts: (Said & { readonly again: PublicStatement[] })[] = [];
  for (const said of sayings) {
    const first = firsts.find((one) => isSame(one, said));
    if (first) first.again.push(said.statement);
    else firsts.push({ ...said, again: [] });
  }
  return firsts;
}

/** The same figures of one kind, for times that meet: equal figures for two years are two figures. */
function isSame(a: Said, b: Said): boolean {
  const [one, other] = [a.statement, b.statement];
  return (
    a.isAssumed === b.isAssumed &&
    one.quantity === other.quantity &&
    one.about === other.about &&
    isSameAmount(one, other) &&
    (a.less === null || b.less === null ? a.less === b.less : isSameAmount(a.less, b.less)) &&
    (one.period === null || other.period === null
      ? one.period === other.period
      : meet(daysOf(one.period), daysOf(other.period)))
  );
}

function isSameAmount(a: PublicStatement, b: PublicStatement): boolean {
  return a.unit === b.unit && isSameValue(a.value, b.value);
}

/** Whole and part are converted and rounded each by itself. */
function amountOf({ statement, less }: Said, currency: string, files: PublicFiles): Amount | null {
  const whole = statedIn(currency, statement, files);
  if (less === null) return whole;
  const part = statedIn(currency, less, files);
  if (!(whole && part) || part.cents > whole.cents) return null;
  return {
    cents: whole.cents - part.cents,
    basis: whole.basis === 'same' ? part.basis : whole.basis,
  };
}

/** A total, with how it stands to the claim's band and to that of its own days; then its sayings. */
export function totalRows(total: Total, claim: Claim, files: PublicFiles): readonly Row[] {
  const { statement, less, amount, again } = total;
  const isOfTime = statement.period !== null && meet(daysOf(statement.period), claim.days);
  const row = {
    part: isOfTime ? 'total' : 'total-apart',
    ...restingOn(total),
    ...(statement.period === null ? {} : daysOf(statement.period)),
    printed: less ? `${statement.printed} less ${less.printed}` : statement.printed,
    ...amountCells(amount, claim.currency),
    independent: independent(statement, files),
    reaches: isOfTime ? reachesIn(claim.days, amount, claim, files) : '',
    ...ownCells(total, claim, files),
  };
  const later = again.map((one) => ({
    part: 'again',
    id: one.id,
    ...(one.period === null ? {} : daysOf(one.period)),
    printed: one.printed,
    within: statement.id,
    base: one.base,
    sources: documentsOf([one]),
  }));
  return [row, ...later];
}

/** The statements behind a total, what it is a total of, and their documents. */
export function restingOn({ statement, less }: Said): Row {
  const both = less ? [statement, less] : [statement];
  return {
    id: both.map(({ id }) => id).join('; '),
    base: statement.base,
    sources: documentsOf(both),
  };
}

/** Against what the share requires in the total's own days, where those are not the claim's. */
function ownCells({ statement: { period }, amount }: Total, claim: Claim, files: PublicFiles): Row {
  if (period === null) return {};
  const own = daysOf(period);
  if (own.from === claim.days.from && own.to === claim.days.to) return {};
  const band = bandIn(own, claim, files);
  if (!band) return {};
  const { low, high } = written(band);
  return { own_low: low, own_high: high, own_reaches: reachesIn(own, amount, claim, files) };
}

function reachesIn(days: Days, amount: Amount | null, claim: Claim, files: PublicFiles): string {
  const band = bandIn(days, claim, files);
  return band && amount ? reaches(amount.cents, band, claim.statement.qualifier) : '';
}

function bandIn(days: Days, { statement, currency }: Claim, files: PublicFiles) {
  return requiredBeside(foreignIn(days, currency, files), statement.value);
}

/** Whether the speaker speaks for a party that is not domestic; `''` where no party is named. */
function independent({ party: id }: PublicStatement, { ledger }: PublicFiles): string {
  const party = ledger.parties.find((one) => one.id === id);
  return party ? String(party.country !== ledger.subject.recipient) : '';
}
