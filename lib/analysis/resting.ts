import type { Rests } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Report, ReportAmount, Source } from '@/lib/ledger/schema';
import { exact } from '@/lib/money';
import { ownFigures } from './printed-groups';
import { exactInterval, intervalsMeet } from './printed-interval';
import { voicesOf } from './source-row';

/** What a contribution rests on: who reports it, and who prints its amount. */
export interface RestsOn {
  /** Every document that reports it, in the order of its reports. */
  readonly documents: readonly Source[];
  /** Those of them that print a figure; the others confirm it without one. */
  readonly printing: readonly Source[];
  /**
   * Those on which its amount rests: the ones that print a figure for it, not only one that
   * contradicts it. Where the amount was worked out, all that print a figure. Where no amount is
   * held, or no document prints one, all of them: then it is the contribution itself that rests on
   * them.
   */
  readonly amountFrom: readonly Source[];
  /**
   * The voices behind `amountFrom`. Two documents are independent where these differ: `carries`,
   * else the publisher.
   */
  readonly voices: ReadonlySet<string>;
}

/** The documents of a contribution, in the order of its reports. */
export function restingOn({ amount, reports }: Contribution, ledger: Ledger): RestsOn {
  const documentsOf = (some: readonly Report[]) =>
    some.flatMap(({ source }) => ledger.byId.source.get(source) ?? []);
  const documents = documentsOf(reports);
  const printing = documentsOf(reports.filter(({ amounts }) => amounts.length > 0));
  const fitting = documentsOf(reports.filter((report) => printsHeld(report, amount)));
  const [first] = [fitting, printing].filter((some) => some.length > 0);
  const amountFrom = amount === null ? documents : (first ?? documents);
  return {
    documents,
    printing,
    amountFrom,
    voices: voicesOf(amountFrom),
  };
}

/**
 * True where a report prints a figure for what is held: not where every figure of its own lies
 * apart from it. One whose currency is not known is held against any. One that was worked out has no figure of its own.
 */
function printsHeld(report: Report, amount: Contribution['amount']): boolean {
  if (report.amounts.length === 0 || amount === null) return false;
  if ('basis' in amount && amount.basis === 'worked-out') return true;
  const figures = ownFigures(report);
  return figures.length === 0 || figures.some((figure) => fits(figure, amount));
}

function fits(figure: ReportAmount, amount: NonNullable<Contribution['amount']>): boolean {
  const held =
    'candidates' in amount
      ? amount.candidates.map((one) => ({ low: one, high: one }))
      : [{ low: amount.low, high: amount.high }];
  return held.some(
    (one) =>
      (figure.currency === null ||
        [one.low.currency, one.high.currency].includes(figure.currency)) &&
      intervalsMeet(exactInterval(figure), {
        low: exact(one.low.value),
        high: exact(one.high.value),
      }),
  );
}

/** True for one document; for one voice, which one document is too; for several voices. */
export function restsSo(contribution: Contribution, ledger: Ledger, how: Rests): boolean {
  const { amountFrom, voices } = restingOn(contribution, ledger);
  switch (how) {
    case 'one-document':
      return amountFrom.length === 1;
    case 'one-voice':
      return voices.size === 1;
    case 'several-voices':
      return voices.size > 1;
  }
}

/** True where an amount is held and rests on that document, among others or alone. */
export function amountRestsOn(contribution: Contribution, ledger: Ledger, source: string): boolean {
  return (
    contribution.amount !== null &&
    restingOn(contribution, ledger).amountFrom.some(({ id }) => id === source)
  );
}
