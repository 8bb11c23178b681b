import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import { counted } from '@/lib/format/numbers';
import { countMark } from '@/lib/format/sums';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Entry } from './count';
import { besideWindows, type Stretch, windowOf } from './period';
import { selectEntries } from './select';
import type { Part } from './text-rows';

/** What matches the filters of a query on one side of its period. */
export interface Outside {
  readonly entries: readonly Entry[];
  /** The period that holds exactly these. */
  readonly period: Stretch;
  /** `before 10 November 2020`, `after 31 May 2022`. */
  readonly where: string;
}

/** What lies before a query's period, then what lies after it; only where there is something. */
export function outsideOf(ledger: Ledger, query: Query): readonly Outside[] {
  const window = windowOf(ledger.subject, query);
  return besideWindows(window).flatMap((period) => {
    const entries = selectEntries(ledger, { ...query, ...period });
    const where =
      period.from === null
        ? `before ${longDate(window.from ?? '')}`
        : `after ${longDate(window.to ?? '')}`;
    return entries.length === 0 ? [] : [{ entries, period, where }];
  });
}

/** `3 contributions before 10 November 2020 and 2 after 31 May 2022`, each number with its rows. */
export function outsideParts(
  outside: readonly Outside[],
  hrefOf: (filters: Partial<Query>) => string,
): readonly Part[] {
  return outside.flatMap(({ entries: { length }, period, where }, index) => [
    ...(index === 0 ? [] : [{ text: ' and ' }]),
    {
      text: index === 0 ? counted(length, 'contribution') : String(length),
      href: hrefOf(period),
      sum: countMark(length),
    },
    { text: ` ${where}` },
  ]);
}
