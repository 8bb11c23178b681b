import type { Pair, PairReading } from '@/lib/analysis/claim-rows';
import { nationalShareOf } from '@/lib/analysis/claim-shares';
import { pairsOf } from '@/lib/analysis/pairs';
import { statedAmount } from '@/lib/analysis/stated-amount';
import { firstDay } from '@/lib/dates';
import { currencySign } from '@/lib/format/currencies';
import { inScale, scaleFor } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { exact, toCents } from '@/lib/money';

/** Everything that names a national share, in one shape: what was stated and what follows from pairs. */

export interface StatedShare {
  readonly statement: Statement;
  /** As a national share, decimal text. */
  readonly share: string;
  readonly qualifier: Statement['qualifier'];
  /** What was stated is the foreign share. */
  readonly turned: boolean;
}

export interface WorkedOut {
  readonly pair: Pair;
  readonly reading: PairReading;
  /** How the ledger reads the pair; false of another reading, and of both where it has none. */
  readonly held: boolean;
}

/** National shares as stated, and what stated foreign shares leave, by date. */
export function statedShares({ statements }: Ledger): readonly StatedShare[] {
  return statements
    .flatMap((statement): readonly StatedShare[] => {
      const share = nationalShareOf(statement);
      if (share === null) return [];
      const turned = statement.quantity === 'foreign-share';
      const { qualifier } = statement;
      return [
        turned
          ? { statement, share, qualifier: qualifier && MIRRORED[qualifier], turned }
          : { statement, share: statement.value, qualifier, turned },
      ];
    })
    .toSorted((a, b) => byDay(a.statement, b.statement));
}

/** Under a foreign share is over a national one. */
const MIRRORED = {
  over: 'under',
  'at-least': 'up-to',
  about: 'about',
  under: 'over',
  'up-to': 'at-least',
} as const satisfies Readonly<Record<NonNullable<Statement['qualifier']>, Statement['qualifier']>>;

/** Every reading of every pair of amounts, by date. */
export function workedOutShares(ledger: Ledger): readonly WorkedOut[] {
  const [currency = ''] = ledger.subject.currencies;
  return pairsOf(ledger, currency)
    .toSorted((a, b) => byDay(a.first, b.first))
    .flatMap((pair) => pair.readings.map((reading) => ({ pair, reading, held: reading.held })));
}

function byDay(a: Statement, b: Statement): number {
  const [one, other] = [firstDay(a.date), firstDay(b.date)];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

/** `$333.0 of 349.1 million`: the national part and the whole of a reading. */
export function amountsOf({ pair, reading }: WorkedOut, ledger: Ledger): string {
  const { first, second } = pair;
  const [main = ''] = ledger.subject.currencies;
  const isOne = first.unit === second.unit;
  const currency = isOne ? first.unit : main;
  const value = (one: Statement) =>
    isOne ? one.value : (statedAmount(one, main, ledger.rates)?.value ?? one.value);
  const [a, b] = [exact(value(first)), exact(value(second))];
  const sums = {
    parts: [a, a.plus(b)],
    beside: [a, a.plus(b)],
    inside: [a.minus(b), a],
    'of-total': [a, b],
  } as const;
  const [part, whole] = sums[reading.how].map(toCents);
  const scale = scaleFor(whole ?? '0');
  const decimals = scale.power > 0 && (whole ?? '').length - 3 - scale.power > 1 ? 1 : 2;
  return `${currencySign(currency)}${inScale(part ?? '0', scale, decimals)} of ${inScale(whole ?? '0', scale, decimals)}${scale.word}`;
}
