import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { asHeld, fullRange, isZero } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { requirementOf, statementWindow } from './claim-requirement';
import { linksFor } from './links';
import { pairsOf } from './pairs';
import type { Part, Sentence } from './text-rows';

/** What a stated share requires beside the ledger, and what its own speaker’s amounts yield. */

/** Foreign support of the statement’s time and the national spending that its share takes. */
export function requiredSentences(
  statement: Statement,
  ledger: Ledger,
  query: Query,
  href: string,
): readonly Sentence[] {
  const window = statementWindow(statement, ledger);
  if (window === null || statement.quantity !== 'national-share') return [];
  const { currency } = query;
  const { foreign, national } = requirementOf(statement.value, window, ledger, currency);
  const time = `from ${longDate(window.from)} to ${longDate(window.to)}`;
  if (isZero(foreign.high)) return [{ parts: [{ text: `No foreign support counts ${time}.` }] }];
  const unit = currencyName(currency);
  const links = linksFor(ledger, { ...query, period: 'window', ...window });
  const counts: readonly Part[] = [
    { text: 'The ledger counts foreign support of ' },
    {
      text: `${fullRange(foreign.low, foreign.high)} ${unit}`,
      href: links.ledger({ counted: 'counted' }),
      sum: 'range',
    },
  ];
  if (national === null) return [{ parts: [...counts, { text: ` ${time}.` }] }];
  return [
    {
      parts: [
        ...counts,
        {
          text: ` ${time}; beside it, a national share of ${asHeld(statement.value)} per cent takes `,
        },
        { text: `national spending of ${fullRange(national.low, national.high)} ${unit}`, href },
        { text: '.' },
      ],
    },
  ];
}

/**
 * The national shares that pairs of amounts of the same speaker and base yield: those of the same
 * period where there are such, else all of them, each with its period. Pairs said again stand once.
 */
export function pairSentences(
  { speaker, base, period }: Statement,
  ledger: Ledger,
  query: Query,
): readonly Sentence[] {
  const pairs = pairsOf(ledger, query.currency).filter(
    ({ first, readings, repeats }) =>
      first.speaker === speaker && first.base === base && readings.length > 0 && repeats === null,
  );
  const same = pairs.filter(({ first }) => period !== null && first.period === period);
  const used = same.length > 0 ? same : pairs;
  if (used.length === 0) return [];
  const links = linksFor(ledger, query);
  const yielded = used.flatMap(({ id, first, readings }, index): readonly Part[] => [
    ...(index === 0 ? [] : [{ text: '; ' }]),
    {
      text: `${readings.map(({ share }) => share).join(' or ')} per cent`,
      href: links.statement(id),
    },
    {
      text:
        first.period === null ? ' for a time that is not named' : ` for ${longDate(first.period)}`,
    },
  ]);
  return [
    {
      parts: [
        { text: 'Amounts that the same speaker stated in pairs yield a national share of ' },
        ...yielded,
        { text: '.' },
      ],
    },
  ];
}
