import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { fullRange } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import type { Stretch } from './claim-rows';
import { itemisedTotals } from './itemised';
import type { Itemised, ItemisedRange } from './itemised-rows';
import { linksFor } from './links';
import type { Sentence } from './text-rows';

const known = new WeakMap<Ledger, Map<string, Itemised>>();

/** All of them in a currency, worked out once: every statement's page asks for one of them. */
function itemisedIn(ledger: Ledger, currency: string): Itemised {
  const remembered = known.get(ledger) ?? new Map<string, Itemised>();
  known.set(ledger, remembered);
  const itemised = remembered.get(currency) ?? itemisedTotals(ledger, currency);
  remembered.set(currency, itemised);
  return itemised;
}

/** What the ledger itemises beside one stated foreign total, in sentences; none of no amount. */
export function itemisedSentences(
  statement: Statement,
  ledger: Ledger,
  query: Query,
): readonly Sentence[] {
  const { groups, withoutPeriod, apart } = itemisedIn(ledger, query.currency);
  const total = [...groups.flatMap(({ totals }) => totals), ...withoutPeriod, ...apart].find(
    (one) => one.statement.id === statement.id,
  );
  if (!total) return [];
  const { window, ranges } = total;
  if (total.apart === 'no-party') {
    return [plain('Of whose support it is said is not told, so it is listed there apart.')];
  }
  if (total.apart !== null || window === null) {
    return [plain('It ends before the counted period begins, so it is listed there apart.')];
  }
  return [
    ...ranges.map((range) => rangeSentence(range, window, ledger, query)),
    ...(total.namesPeriod
      ? []
      : [plain('The statement names no period, so no percentage follows from the two.')]),
  ];
}

const OF: Readonly<Record<ItemisedRange['of'], string>> = {
  donor: 'Of this donor',
  'with-members': 'Of this donor and its members',
  channel: 'Through this channel',
  all: 'Of all foreign donors',
};

function rangeSentence(
  { of, foreign, share, counted, filters }: ItemisedRange,
  { from, to }: Stretch,
  ledger: Ledger,
  query: Query,
): Sentence {
  const time = `from ${longDate(from)} to ${longDate(to)}`;
  if (counted === 0) return plain(`${OF[of]}, the ledger itemises nothing that counts ${time}.`);
  const amount = `${fullRange(foreign.low, foreign.high)} ${currencyName(query.currency)}`;
  return {
    parts: [
      { text: `${OF[of]}, the ledger itemises ` },
      {
        text: amount,
        ...(filters === null
          ? {}
          : { href: linksFor(ledger, query).ledger(filters), sum: 'range' }),
      },
      {
        text: share
          ? ` ${time}: ${fullRange(share.low, share.high)} per cent of what is stated.`
          : ` ${time}.`,
      },
    ],
  };
}

function plain(text: string): Sentence {
  return { parts: [{ text }] };
}
