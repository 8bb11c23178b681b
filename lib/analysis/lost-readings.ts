import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Report, ReportAmount, Source } from '@/lib/ledger/schema';
import { type Check, checkAt, impliedRate } from './printed-check';
import { ownFigures } from './printed-groups';

/** A printed original or rival whose currency is not known: its sign was lost, or is shared. */
export interface LostAmount {
  readonly contribution: Contribution;
  readonly report: Report;
  /** Counts from 1 in the contribution. */
  readonly reportNumber: number;
  readonly source: Source;
  readonly amount: ReportAmount;
}

/**
 * What a printed equivalent says of a reading: `allowed` where it agrees or is close by at least
 * one of the two rates; `excluded` where it is off by both; `open` where at least one of them cannot
 * be tested and the other does not allow it.
 */
export type ReadingVerdict = 'allowed' | 'excluded' | 'open';

/** A reading tried against one printed equivalent, at both rates. */
export interface Tried {
  readonly currency: string;
  readonly equivalent: ReportAmount;
  readonly implied: ReturnType<typeof impliedRate>;
  readonly onDate: Check;
  readonly published: Check;
  readonly verdict: ReadingVerdict;
}

/** Every such amount of some contributions, in their order. */
export function lostAmounts(
  contributions: readonly Contribution[],
  ledger: Ledger,
): readonly LostAmount[] {
  return contributions.flatMap((contribution) =>
    contribution.reports.flatMap((report, index) => {
      const source = ledger.byId.source.get(report.source);
      if (!source) throw new Error(`The ledger holds no source "${report.source}"`);
      return ownFigures(report)
        .filter(({ currency }) => currency === null)
        .map((amount) => ({ contribution, report, reportNumber: index + 1, source, amount }));
    }),
  );
}

/**
 * The currencies that a figure without one is read in: those that the contribution leaves undecided,
 * else the comparison currencies and those printed for the same contribution.
 */
export function readingsOf({ amount, reports }: Contribution, ledger: Ledger): readonly string[] {
  if (amount && 'candidates' in amount) {
    return [...new Set(amount.candidates.map(({ currency }) => currency))];
  }
  const printed = reports.flatMap(({ amounts }) =>
    amounts.flatMap(({ currency }) => currency ?? []),
  );
  return [...new Set([...ledger.subject.currencies, ...printed])];
}

/** The equivalents of the same report whose currency is known: only against them can be tried. */
export function equivalentsOf({ report }: LostAmount): readonly ReportAmount[] {
  return report.amounts.filter(({ role, currency }) => role === 'conversion' && currency !== null);
}

/** Every reading against one equivalent, in the order of the readings. */
export function tryReadings(
  { contribution, source, amount }: LostAmount,
  equivalent: ReportAmount,
  ledger: Ledger,
): readonly Tried[] {
  return readingsOf(contribution, ledger).map((currency) => {
    const sides = { original: { value: amount.value, currency }, equivalent };
    const onDate = checkAt(sides, contribution.date, ledger.rates);
    const published = checkAt(sides, source.published, ledger.rates);
    return {
      currency,
      equivalent,
      implied: impliedRate(sides),
      onDate,
      published,
      verdict: verdictOf([onDate, published]),
    };
  });
}

function verdictOf(checks: readonly Check[]): ReadingVerdict {
  const some = (...verdicts: readonly Check['verdict'][]) =>
    checks.some(({ verdict }) => verdicts.includes(verdict));
  if (some('agrees', 'close')) return 'allowed';
  return some('not-testable') ? 'open' : 'excluded';
}

/**
 * What all equivalents say of each reading together: one that any of them excludes is excluded; of
 * the others one that any allows is allowed.
 */
export function together(tried: readonly Tried[]): ReadonlyMap<string, ReadingVerdict> {
  const found = new Map<string, ReadingVerdict>();
  for (const { currency, verdict } of tried) {
    const before = found.get(currency) ?? verdict;
    const both = [before, verdict];
    const is = (one: ReadingVerdict) => both.includes(one);
    found.set(currency, is('excluded') ? 'excluded' : is('allowed') ? 'allowed' : 'open');
  }
  return found;
}
