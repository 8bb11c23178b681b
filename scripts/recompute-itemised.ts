import { type Added, type CountedRow, countedRows, sumOf, written } from './recompute-counting';
import { firstDayOf } from './recompute-dates';
import type { PublicFiles, Recompute, Row } from './recompute-files';
import type { PublicLedger, PublicStatement } from './recompute-ledger';
import { withPoint } from './recompute-quotients';
import { daysMeant, isAmount, perCent, rowWith, statedIn } from './recompute-stated';

/**
 * Every stated total of foreign support beside what is counted of the same giver in the same days.
 * Of a union there are two readings, by itself and with its members, and a row for each.
 */

const COLUMNS = [
  'statement',
  'speaker',
  'date',
  'base',
  'about',
  'from',
  'to',
  'names_period',
  'printed',
  'stated',
  'currency',
  'conversion_basis',
  'of',
  'low',
  'high',
  'share_low',
  'share_high',
  'reaches',
  'apart',
];

/** Those of donors, then of channels, each by name, then of all foreign support. */
const GIVERS = ['donor', 'channel', 'all'];

/** First those that name a period, then those that name none, last those that are not compared. */
export const itemisedCoverage: Recompute = (files, { currency }) => {
  const all = files.ledger.statements.filter(
    (one) => one.quantity === 'foreign-total' && isAmount(one),
  );
  const apart = all.filter((one) => whyApart(one, files.ledger) !== '');
  const beside = all
    .filter((one) => whyApart(one, files.ledger) === '')
    .toSorted((a, b) => byGiver(a, b, files.ledger));
  const ordered = [
    ...beside.filter(({ period }) => period !== null),
    ...beside.filter(({ period }) => period === null),
    ...apart,
  ];
  const rows = ordered.flatMap((one) => rowsOf(one, currency, files));
  return { total: null, rows: rows.map((row) => rowWith(COLUMNS, row)) };
};

function giverOf({ base }: PublicStatement): string {
  if (base === 'one-donor') return 'donor';
  return base === 'one-channel' ? 'channel' : 'all';
}

/** Its days end before the counted period begins, or whose total it is, is not told. */
function whyApart(statement: PublicStatement, ledger: PublicLedger): string {
  const days = daysMeant(statement, ledger);
  if (days === null || days.to < firstDayOf(ledger.subject.counted.from)) return 'before';
  return giverOf(statement) !== 'all' && statement.about === null ? 'no-party' : '';
}

function byGiver(a: PublicStatement, b: PublicStatement, { parties }: PublicLedger): number {
  const [one, other] = [giverOf(a), giverOf(b)];
  if (one !== other) return GIVERS.indexOf(one) - GIVERS.indexOf(other);
  if (one === 'all') return 0;
  const nameOf = ({ about }: PublicStatement) => parties.find(({ id }) => id === about)?.name ?? '';
  return nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0;
}

function rowsOf(statement: PublicStatement, currency: string, files: PublicFiles): readonly Row[] {
  const { id, speaker, date, base, about, period, printed } = statement;
  const days = daysMeant(statement, files.ledger);
  const stated = statedIn(currency, statement, files);
  const apart = whyApart(statement, files.ledger);
  const readings = apart === '' && days ? readingsOf(statement, files.ledger) : [];
  const counted = days ? countedRows(files, { currency, ...days }) : [];
  const sums = readings.map(({ of, isMeant }) => ({
    of,
    sum: sumOf(counted.filter(isMeant).flatMap((one) => one.counted ?? [])),
  }));
  // A percentage needs the same days on both sides, and something to be a part of.
  const whole = period !== null && stated ? stated.cents : null;
  const cells = {
    statement: id,
    speaker,
    date,
    base,
    about: about ?? '',
    ...days,
    names_period: String(period !== null),
    printed,
    stated: stated ? withPoint(stated.cents) : '',
    currency,
    conversion_basis: stated?.basis ?? 'none',
    reaches: whole === null ? '' : verdictOn(whole, sums),
    apart,
  };
  if (sums.length === 0) return [cells];
  return sums.map(({ of, sum }) => ({
    ...cells,
    of,
    ...written(sum),
    share_low: whole ? perCent(sum.low, whole) : '',
    share_high: whole ? perCent(sum.high, whole) : '',
  }));
}

/** Whose contributions a total may mean. */
interface Reading {
  readonly of: string;
  readonly isMeant: (row: CountedRow) => boolean;
}

function readingsOf(statement: PublicStatement, ledger: PublicLedger): readonly Reading[] {
  const giver = giverOf(statement);
  const { about } = statement;
  if (giver === 'all' || about === null) return [{ of: 'all', isMeant: () => true }];
  const group = withMembers(about, ledger);
  if (giver === 'channel') {
    const passes = ({ row }: CountedRow) =>
      (row.channels ?? '').split('; ').some((channel) => group.has(channel));
    return [{ of: 'channel', isMeant: passes }];
  }
  const isUnion = ledger.parties.some(({ id, kind }) => id === about && kind === 'union');
  const alone = { of: 'donor', isMeant: ({ row }: CountedRow) => row.donor === about };
  const together = {
    of: 'with-members',
    isMeant: ({ row }: CountedRow) => group.has(row.donor ?? ''),
  };
  return isUnion ? [alone, together] : [alone];
}

/** A party, its members, and theirs. */
function withMembers(party: string, ledger: PublicLedger): ReadonlySet<string> {
  const group = new Set([party]);
  // A set that grows while it is walked through comes to what is added last.
  for (const one of group) {
    for (const { id, memberOf } of ledger.parties) if (memberOf.includes(one)) group.add(id);
  }
  return group;
}

/**
 * Whether the ledger holds more than what is stated, all of it or less: by both ends, and by every
 * reading. `all` and `more` together are all of it; whatever else differs depends on the reading.
 */
function verdictOn(stated: bigint, sums: readonly { readonly sum: Added }[]): string {
  const verdicts = new Set(sums.map(({ sum }) => verdictOf(stated, sum)));
  const [only = ''] = verdicts;
  if (verdicts.size < 2) return only;
  if (verdicts.has('depends-on-counting')) return 'depends-on-both';
  return verdicts.has('less') ? 'depends-on-members' : 'all';
}

function verdictOf(stated: bigint, { low, high }: Added): string {
  if (low > stated) return 'more';
  if (low === stated) return 'all';
  return high < stated ? 'less' : 'depends-on-counting';
}
