import { firstDayOf } from './recompute-dates';
import type { Recompute, Row } from './recompute-files';
import type { PublicStatement } from './recompute-ledger';
import { type PairShare, pairShares } from './recompute-pairs';
import { decimalOf, minus, quotientOf } from './recompute-quotients';

/** What a word on a foreign share says of the national one. */
const MIRRORED: Readonly<Record<string, string>> = {
  over: 'under',
  under: 'over',
  'at-least': 'up-to',
  'up-to': 'at-least',
  about: 'about',
};

/** Every share that was stated, then every one that two stated amounts yield, each by date. */
export const statedNationalShare: Recompute = (files) => {
  const stated = files.ledger.statements
    .filter(({ unit }) => unit === 'percent')
    .toSorted(byDate)
    .flatMap(statedRows);
  const worked = pairShares(files).toSorted((a, b) => byDate(a.first, b.first));
  return { total: null, rows: [...stated, ...worked.map(workedRow)] };
};

function statedRows(statement: PublicStatement): readonly Row[] {
  const { id, speaker, date, base, value, counterpart } = statement;
  const isForeign = statement.quantity === 'foreign-share';
  if (!isForeign && statement.quantity !== 'national-share') return [];
  const qualifier = statement.qualifier ?? '';
  const row = {
    statement: id,
    speaker,
    date,
    base,
    qualifier: isForeign ? (MIRRORED[qualifier] ?? '') : qualifier,
    share: isForeign ? decimalOf(minus([100n, 1n], quotientOf(value))) : value,
    how: isForeign ? 'stated-foreign' : 'stated',
    counterpart: counterpart ?? '',
    held: 'true',
    needs: '',
    needs_currency: '',
  };
  return [row];
}

function workedRow({ first, second, how, held, share, needs }: PairShare): Row {
  return {
    statement: first.id,
    speaker: first.speaker,
    date: first.date,
    base: first.base,
    qualifier: '',
    share,
    how,
    counterpart: second.id,
    held: String(held),
    needs: needs?.value ?? '',
    needs_currency: needs?.currency ?? '',
  };
}

function byDate(a: PublicStatement, b: PublicStatement): number {
  const [one, other] = [`${firstDayOf(a.date)} ${a.id}`, `${firstDayOf(b.date)} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
