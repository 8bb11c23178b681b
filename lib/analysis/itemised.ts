import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals, exact, toCents } from '@/lib/money';
import { entriesIn, statementWindow } from './claim-requirement';
import type { ConvertedAmount, Stretch } from './claim-rows';
import type { Entry } from './count';
import type { Itemised, ItemisedGroup, ItemisedRange, ItemisedTotal } from './itemised-rows';
import { verdictOf } from './itemised-verdict';
import { windowOf } from './period';
import { partyGroup, selectsJust } from './select';
import { isAmount, statedAmount } from './stated-amount';
import { groupBy, totalOf } from './totals';
import { vocabularyOf } from './vocabulary';

/** Every stated foreign total beside the ledger's range for the same time and the same giver. */
export function itemisedTotals(ledger: Ledger, currency: string): Itemised {
  const all = ledger.statements
    .filter((one) => one.quantity === 'foreign-total' && isAmount(one))
    .map((statement) => itemisedTotal(statement, ledger, currency));
  const beside = groupsOf(
    all.filter((one) => one.apart === null),
    ledger,
  );
  return {
    currency,
    groups: beside.flatMap((group) => {
      const totals = group.totals.filter((one) => one.namesPeriod);
      return totals.length > 0 ? { ...group, totals } : [];
    }),
    withoutPeriod: beside.flatMap(({ totals }) => totals.filter((one) => !one.namesPeriod)),
    apart: all.filter((one) => one.apart !== null),
  };
}

function groupsOf(totals: readonly ItemisedTotal[], ledger: Ledger): readonly ItemisedGroup[] {
  return [...groupBy(totals, ({ statement }) => groupKey(statement))]
    .map(([, ofOne]): ItemisedGroup => {
      const [first] = ofOne;
      const of = first ? kindOf(first.statement) : 'all';
      return { of, party: of === 'all' ? null : (first?.statement.about ?? null), totals: ofOne };
    })
    .toSorted(byKindAndName(ledger));
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

function itemisedTotal(statement: Statement, ledger: Ledger, currency: string): ItemisedTotal {
  const window = statementWindow(statement, ledger);
  const amount = statedAmount(statement, currency, ledger.rates);
  const apart = apartOf(statement, window, ledger);
  const namesPeriod = statement.period !== null;
  const ranges =
    apart !== null || window === null
      ? []
      : choicesOf(statement, ledger).map((choice) =>
          rangeOf(choice, window, namesPeriod ? amount : null, ledger, currency),
        );
  return {
    statement,
    window,
    namesPeriod,
    amount,
    ranges,
    verdict:
      namesPeriod && amount
        ? verdictOf(
            amount.value,
            ranges.map(({ foreign }) => foreign),
          )
        : null,
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
  const group = partyGroup(ledger, `${about}.members`);
  if (kindOf(statement) === 'channel') {
    return [
      {
        of: 'channel',
        matches: ({ contribution }) => contribution.channels.some((id) => group.has(id)),
        filters: { via: group.size > 1 ? `${about}.members` : about },
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
  stated: ConvertedAmount | null,
  ledger: Ledger,
  currency: string,
): ItemisedRange {
  const counted = entriesIn(window, ledger, currency).filter(
    (entry) => entry.counted !== null && matches(entry),
  );
  const foreign = totalOf(counted);
  const share = (end: string) =>
    stated && compareDecimals(stated.value, '0') > 0
      ? toCents(exact(end).times(exact('100')).div(exact(stated.value)))
      : null;
  const [low, high] = [share(foreign.low), share(foreign.high)];
  return {
    of,
    foreign,
    counted: counted.length,
    share: low === null || high === null ? null : { low, high },
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
  return selectsJust(ledger, query, counted) ? whole : null;
}
