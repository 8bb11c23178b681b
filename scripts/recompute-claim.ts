import { assumptionRows } from './recompute-assumptions';
import { written } from './recompute-counting';
import type { PublicFiles, Recompute, Row } from './recompute-files';
import type { PublicStatement } from './recompute-ledger';
import { type Asked, lacking, spendingRows } from './recompute-lines';
import { pairShares } from './recompute-pairs';
import { decimalOf, minus, over, quotientOf, withPoint } from './recompute-quotients';
import {
  daysMeant,
  daysOf,
  documentsOf,
  foreignIn,
  isSameValue,
  joined,
  ofCents,
  requiredBeside,
  rowWith,
} from './recompute-stated';
import { type Claim, nationalTotals, restingOn, type Total, totalRows } from './recompute-totals';

/**
 * The featured statement, tested: foreign support in its days, what its share and every other one
 * require beside that, every national figure, and what follows from them.
 */

const COLUMNS = [
  'part',
  'id',
  'from',
  'to',
  'printed',
  'low',
  'high',
  'currency',
  'conversion_basis',
  'nature',
  'independent',
  'confidence',
  'within',
  'in_sum',
  'reaches',
  'own_low',
  'own_high',
  'own_reaches',
  'share',
  'base',
  'sources',
  'line',
  'how',
  'counterpart',
  'held',
  'assumption',
  'share_low',
  'share_high',
];

/** No rows where the statement names no period and is older than the counted one. */
export const claimRequiredSpending: Recompute = (files, { currency }) => {
  const { statements, subject } = files.ledger;
  const statement = statements.find(({ id }) => id === subject.featuredClaim);
  const days = statement && daysMeant(statement, files.ledger);
  if (!(statement && days)) return { total: null, rows: [] };
  const claim = { statement, days, currency };
  const foreign = foreignIn(days, currency, files);
  const band = requiredBeside(foreign, statement.value);
  const asked = { days, currency, band, qualifier: statement.qualifier };
  const { ofTime, apart } = nationalTotals(files, claim);
  const rows = [
    { part: 'foreign', ...days, ...written(foreign), currency },
    ...requiredRows(claim, files),
    ...[...ofTime, ...apart].flatMap((total) => totalRows(total, claim, files)),
    ...spendingRows(files, asked),
    ...pairRows(files, currency),
    ...ofTime.flatMap((total) => breakingRow(total, claim)),
    ...shortRow(files, asked, statement),
    ...assumptionRows(ofTime, currency, files),
  ];
  return { total: null, rows: rows.map((row) => rowWith(COLUMNS, row)) };
};

/** What each stated share requires, the featured one first, then from the smallest to the largest. */
function requiredRows({ statement, days, currency }: Claim, files: PublicFiles): readonly Row[] {
  const foreign = foreignIn(days, currency, files);
  const { statements } = files.ledger;
  const stated = statements.flatMap((one) => nationalShare(one) ?? []);
  const others = [...new Set(stated)]
    .filter((share) => !isSameValue(share, statement.value))
    .toSorted((a, b) => Number(a) - Number(b));
  return [statement.value, ...others].map((share) => {
    const who = statements.filter((one) => {
      const own = nationalShare(one);
      return own !== null && isSameValue(own, share);
    });
    const said = who.toSorted((a, b) => Number(b === statement) - Number(a === statement));
    const band = requiredBeside(foreign, share);
    return {
      part: 'required',
      id: joined(said.map(({ id }) => id)),
      ...days,
      ...(band ? { ...written(band), currency } : {}),
      share,
      base: joined(said.map(({ base }) => base)),
      sources: documentsOf(said),
    };
  });
}

/** A national share as stated, or what a stated foreign one leaves of a hundred. */
function nationalShare({ unit, quantity, value }: PublicStatement): string | null {
  if (unit !== 'percent') return null;
  if (quantity === 'national-share') return decimalOf(quotientOf(value));
  return quantity === 'foreign-share' ? decimalOf(minus([100n, 1n], quotientOf(value))) : null;
}

/** What two amounts of one occasion yield, in each way in which they may be read. */
function pairRows(files: PublicFiles, currency: string): readonly Row[] {
  return pairShares(files, currency).map(
    ({ first, second, how, held, share, needs, saysAgain }) => ({
      part: 'pair',
      id: first.id,
      ...(first.period === null ? {} : daysOf(first.period)),
      ...(needs ? { low: needs.value, high: needs.value, currency: needs.currency } : {}),
      within: saysAgain,
      share,
      base: first.base,
      sources: documentsOf([first, second]),
      how,
      counterpart: second.id,
      held: String(held),
    }),
  );
}

/** Foreign support above which the share would not hold on a total: (100 − share) ÷ share of it. */
function breakingRow(total: Total, { statement, currency }: Claim): readonly Row[] {
  const share = quotientOf(statement.value);
  const { amount } = total;
  const { period } = total.statement;
  if (!amount || share[0] === 0n) return [];
  const value = withPoint(ofCents(amount.cents, over(minus([100n, 1n], share), share)));
  return [
    {
      part: 'breaks',
      ...restingOn(total),
      ...(period === null ? {} : daysOf(period)),
      low: value,
      high: value,
      currency,
      share: statement.value,
    },
  ];
}

function shortRow(files: PublicFiles, asked: Asked, { value }: PublicStatement): readonly Row[] {
  const short = lacking(files, asked);
  if (!short) return [];
  const { days, currency } = asked;
  return [{ part: 'short', ...days, ...written(short), currency, share: value }];
}
