import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals, exact, toCents } from '@/lib/money';
import { entriesIn, statementWindow } from './claim-requirement';
import type { ConvertedAmount, Stretch } from './claim-rows';
import type { Entry } from './count';
import type { Itemised, ItemisedGroup, ItemisedRange, ItemisedTotal } from './itemised-rows';
import { windowOf } from './period';
import { donorGroup, selectEntries } from './select';
import { isAmount, statedAmount } from './stated-amount';
import { groupBy, totalOf } from './totals';
import { vocabularyOf } from './vocabulary';

/** Every stated foreign total beside the ledger's range for the same time and the same giver. */
export function itemisedTotals(ledger: Ledger, currency: string): Itemised {
  const stated = ledger.statements.filter(
    (one) => one.quantity === 'foreign-total' && isAmount(one),
  );
  const all = groupSayings(stated, ledger).map((sayings) =>
    totalOfSayings(sayings, ledger, currency),
  );
  const compared = all.filter((one) => one.apart === null);
  return {
    currency,
    groups: [...groupBy(compared, ({ statement }) => groupKey(statement))]
      .map(([, totals]): ItemisedGroup => {
        const [first] = totals;
        const of = first ? kindOf(first.statement) : 'all';
        return { of, party: of === 'all' ? null : (first?.statement.about ?? null), totals };
      })
      .toSorted(byKindAndName(ledger)),
    apart: all.filter((one) => one.apart !== null),
  };
}

function kindOf({ base }: Statement): ItemisedGroup['of'] {
  if (base === 'one-donor') return 'donor';
  return base === 'one-channel' ? 'channel' : 'all';
}

function groupKey(statement: Statement): string {
  const kind = kindOf(statement);
  return kind === 'all' ? kind : `${kind} ${statement.about}`;
}

const ORDER = ['donor', 'channel', 'all'] as const;

function byKindAndName({ byId }: Ledger): (a: ItemisedGroup, b: ItemisedGroup) => number {
  const name = ({ party }: ItemisedGroup) => byId.party.get(party ?? '')?.name ?? '';
  return (a, b) => ORDER.indexOf(a.of) - ORDER.indexOf(b.of) || (name(a) < name(b) ? -1 : 1);
}

/** The same value of the same giver and time, the first saying first. */
function groupSayings(
  stated: readonly Statement[],
  ledger: Ledger,
): readonly (readonly Statement[])[] {
  const key = (one: Statement) => {
    const window = statementWindow(one, ledger);
    return [
      groupKey(one),
      one.base,
      exact(one.value).toFixed(),
      one.unit,
      // Of two that name no period, those of one day are of one time.
      one.period ?? `to ${window?.to ?? one.date}`,
    ].join(' ');
  };
  return [...groupBy(stated, key).values()];
}

function totalOfSayings(
  [statement, ...later]: readonly Statement[],
  ledger: Ledger,
  currency: string,
): ItemisedTotal {
  if (!statement) throw new Error('A group of sayings holds at least one');
  const window = statementWindow(statement, ledger);
  const amount = statedAmount(statement, currency, ledger.rates);
  const apart = apartOf(statement, window, ledger);
  return {
    statement,
    later,
    window,
    namesPeriod: statement.period !== null,
    amount,
    ranges:
      apart !== null || window === null
        ? []
        : choicesOf(statement, ledger).map((choice) =>
            rangeOf(choice, window, amount, ledger, currency),
          ),
    apart,
  };
}

function apartOf(
  statement: Statement,
  window: Stretch | null,
  { subject }: Ledger,
): ItemisedTotal['apart'] {
  const { from } = windowOf(subject, { period: 'counted', from: null, to: null });
  if (window === null || (from !== null && window.to < from)) return 'before';
  return kindOf(statement) !== 'all' && statement.about === null ? 'no-party' : null;
}

/** Whose contributions a total may mean, and the filters that would choose them. */
interface Choice {
  readonly of: ItemisedRange['of'];
  readonly matches: (entry: Entry) => boolean;
  readonly filters: Partial<Query>;
}

function choicesOf(statement: Statement, ledger: Ledger): readonly Choice[] {
  const { about } = statement;
  if (about === null || kindOf(statement) === 'all') {
    return [{ of: 'all', matches: () => true, filters: {} }];
  }
  const group = donorGroup(ledger, `${about}.members`);
  if (kindOf(statement) === 'channel') {
    return [
      {
        of: 'channel',
        matches: ({ contribution }) => contribution.channels.some((id) => group.has(id)),
        filters: { via: about },
      },
    ];
  }
  const alone: Choice = {
    of: 'donor',
    matches: ({ donor }) => donor.id === about,
    filters: { donor: [about] },
  };
  return ledger.byId.party.get(about)?.kind === 'union'
    ? [
        alone,
        {
          of: 'with-members',
          matches: ({ donor }) => group.has(donor.id),
          filters: { donor: [`${about}.members`] },
        },
      ]
    : [alone];
}

function rangeOf(
  { of, matches, filters }: Choice,
  window: Stretch,
  amount: ConvertedAmount | null,
  ledger: Ledger,
  currency: string,
): ItemisedRange {
  const counted = entriesIn(window, ledger, currency).filter(
    (entry) => entry.counted !== null && matches(entry),
  );
  const foreign = totalOf(counted);
  const share = (end: string) =>
    amount && compareDecimals(amount.value, '0') > 0
      ? toCents(exact(end).times(exact('100')).div(exact(amount.value)))
      : null;
  const [low, high] = [share(foreign.low), share(foreign.high)];
  const reaches = (end: string) => amount !== null && compareDecimals(end, amount.value) >= 0;
  return {
    of,
    foreign,
    counted: counted.length,
    share: low === null || high === null ? null : { low, high },
    reach: amount && (reaches(foreign.low) ? 'both' : reaches(foreign.high) ? 'high' : 'neither'),
    filters: exactFilters({ ...filters, counted: 'counted' }, window, counted, ledger, currency),
  };
}

/** Filters that the list of contributions knows and that select the same; null where none do. */
function exactFilters(
  filters: Partial<Query>,
  { from, to }: Stretch,
  counted: readonly Entry[],
  ledger: Ledger,
  currency: string,
): Partial<Query> | null {
  const vocabulary = vocabularyOf(ledger);
  const known =
    (filters.donor ?? []).every((id) => vocabulary.donors.includes(id)) &&
    (filters.via == null || vocabulary.parties.includes(filters.via));
  if (!known) return null;
  const whole: Partial<Query> = { ...filters, period: 'window', from, to };
  const query = { ...defaultQuery(vocabulary, PAGES['/ledger']), currency, ...whole };
  const chosen = new Set(selectEntries(ledger, query).map((entry) => entry.contribution.id));
  const isSame =
    chosen.size === counted.length && counted.every((entry) => chosen.has(entry.contribution.id));
  return isSame ? whole : null;
}
