import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Report, ReportAmount, Spending, Statement } from '@/lib/ledger/schema';
import { compareDecimals, exact } from '@/lib/money';
import { sizesMeet, sourcesDiffer } from './differ';
import { heldEnd, ownFigures, type PrintedSize, sizeKey, sizeOf } from './printed-groups';
import { rivalsOf } from './statement-rivals';
import { groupBy } from './totals';

/** Every figure of a ledger on which sources differ. */
export interface Disagreements {
  /** In id order. */
  readonly contributions: readonly Contribution[];
  /** Entries with rivals, as in their file. */
  readonly spending: readonly Spending[];
  /** Statements that contradict each other, directly or through a third; as in their file. */
  readonly statements: readonly (readonly Statement[])[];
}

/**
 * One size that a contribution is given, with its qualifier, and who prints it. One without a known
 * currency contradicts nothing.
 */
export interface ContributionReading extends PrintedSize {
  readonly qualifier: ReportAmount['qualifier'];
  /** In the order of the reports, each amount as its report prints it. */
  readonly printed: readonly {
    readonly report: Report;
    readonly amount: ReportAmount;
  }[];
  readonly held: 'only' | 'low' | 'high' | 'candidate' | null;
  /** Not held, but it meets every size that is: a rounding of it, for instance. */
  readonly meetsHeld: boolean;
}

/** One size that an entry of spending is given. */
export interface SpendingReading {
  readonly value: string;
  readonly currency: string;
  /**
   * With where in the document it stands, or why it is not held. An entry holds the wording of its
   * first document; that of the others is null.
   */
  readonly printed: readonly {
    readonly text: string | null;
    readonly source: string;
    readonly remark: string | null;
  }[];
  readonly held: boolean;
}

const known = new WeakMap<Ledger, Disagreements>();

/** Finds every disagreement; computed once for a ledger. */
export function disagreementsOf(ledger: Ledger): Disagreements {
  const before = known.get(ledger);
  if (before) return before;
  const found = {
    contributions: ledger.contributions.filter(sourcesDiffer),
    spending: ledger.spending.filter((entry) => entry.rivals.length > 0),
    statements: statementCases(ledger),
  };
  known.set(ledger, found);
  return found;
}

/** Statements that do not meet, with those that these do not meet, and so on. */
function statementCases(ledger: Ledger): Disagreements['statements'] {
  const seen = new Set<string>();
  const reach = (one: Statement): readonly Statement[] => {
    if (seen.has(one.id)) return [];
    seen.add(one.id);
    return [one, ...rivalsOf(one, ledger).flatMap(reach)];
  };
  return ledger.statements.flatMap((one) => {
    const ids = new Set(reach(one).map(({ id }) => id));
    return ids.size < 2 ? [] : [ledger.statements.filter(({ id }) => ids.has(id))];
  });
}

/**
 * The sizes of a contribution: those held first, the low end before the high, then those of the
 * most documents. A figure without a known currency is a size of its own.
 */
export function contributionReadings(contribution: Contribution): readonly ContributionReading[] {
  const all = contribution.reports.flatMap((report) =>
    ownFigures(report).map((amount) => ({ report, amount, size: sizeOf(amount) })),
  );
  const readings = [
    ...groupBy(all, ({ size, amount }) => `${sizeKey(size)} ${amount.qualifier}`),
  ].flatMap(([, group]) => {
    const [first] = group;
    if (!first) return [];
    const { size, amount } = first;
    return [
      {
        ...size,
        qualifier: amount.qualifier,
        printed: group.map((one) => ({ report: one.report, amount: one.amount })),
        held: heldAs(size.value, size.currency, contribution),
      },
    ];
  });
  const held = readings.filter((one) => one.held !== null);
  return readings
    .map((one) => ({
      ...one,
      meetsHeld:
        one.held === null && held.length > 0 && held.every((other) => sizesMeet(one, other)),
    }))
    .toSorted(
      (a, b) =>
        PLACES.indexOf(a.held) - PLACES.indexOf(b.held) ||
        b.printed.length - a.printed.length ||
        compareDecimals(a.value, b.value),
    );
}

const PLACES: readonly ContributionReading['held'][] = ['only', 'low', 'high', 'candidate', null];

/** What of the amount held this size is; a figure of unknown currency is none of it. */
function heldAs(
  value: string,
  currency: string | null,
  contribution: Contribution,
): ContributionReading['held'] {
  const { amount } = contribution;
  if (amount && 'candidates' in amount) {
    const isHeld = amount.candidates.some(
      (one) => one.currency === currency && compareDecimals(one.value, value) === 0,
    );
    return isHeld ? 'candidate' : null;
  }
  const end = heldEnd({ value, currency }, contribution);
  return end === 'both' ? 'only' : end;
}

/** The figure that an entry holds, then those that it does not, one for each size. */
export function spendingReadings(entry: Spending): readonly SpendingReading[] {
  const { amount, printed, sources, rivals } = entry;
  return [
    {
      ...amount,
      printed: sources.map(({ source, locator }, index) => ({
        text: index === 0 ? printed : null,
        source,
        remark: locator,
      })),
      held: true,
    },
    ...[
      ...groupBy(rivals, ({ value, currency }) => `${exact(value).toFixed()} ${currency}`),
    ].flatMap(([, group]): readonly SpendingReading[] => {
      const [first] = group;
      if (!first) return [];
      const { value, currency } = first;
      const each = group.map(({ printed: text, source, why }) => ({ text, source, remark: why }));
      return [{ value, currency, printed: each, held: false }];
    }),
  ];
}
