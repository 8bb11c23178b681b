import type { Query } from '@/lib/filters/query';
import { currencyName, shortRange } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { fullNumber, fullRange, isZero } from '@/lib/format/numbers';
import { capitalised, countedReasonWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { LedgerSummary } from './ledger-rows';
import type { Self } from './list-parts';
import { besideWindow, windowOf } from './period';
import { periodWords } from './period-words';
import { entriesOutside, selectEntries } from './select';
import { countReasons, type Summary, summaryOf, totalOf } from './totals';

/** What the rows shown come to, what is left out of it and what lies outside the period. */
export function ledgerSummary(ledger: Ledger, query: Query, self: Self): LedgerSummary {
  const shown = selectEntries(ledger, query);
  const summary = summaryOf(shown);
  const { low, high } = summary.total;
  return {
    short: capitalised(shortRange(low, high, query.currency)),
    sentence: sentenceOf(ledger, query, summary),
    currencies: ledger.subject.currencies.map((code) => ({
      code,
      name: currencyName(code),
      href: self({ currency: code }),
      current: code === query.currency,
    })),
    leftOut: countReasons(summary.leftOut).map(({ reason, count }) => ({
      count,
      label: countedReasonWord(reason, count),
      href: self({ reason }),
    })),
    outside: outsideOf(ledger, query, self),
  };
}

function sentenceOf(ledger: Ledger, query: Query, { total, counted, leftOut }: Summary): string {
  const period = periodWords(ledger, query);
  if (counted.length === 0) {
    return leftOut.length === 0
      ? `Nothing is shown, ${period}.`
      : `of foreign support reported ${period}: no row shown counts.`;
  }
  const amount = `${fullRange(total.low, total.high)} ${currencyName(query.currency)}`;
  const full = counted.filter((entry) => entry.contribution.counting.rule === 'full').length;
  return `of foreign support reported ${period}; to the cent, ${amount}. ${howMany(full, counted.length)}.`;
}

/** `23 of these rows count: 15 in full, 8 at the high end only`. */
function howMany(full: number, all: number): string {
  const rows = `${digits(all)} of these rows ${all === 1 ? 'counts' : 'count'}`;
  if (full === all) return `${rows}, in full`;
  if (full === 0) return `${rows}, at the high end only`;
  return `${rows}: ${digits(full)} in full, ${digits(all - full)} at the high end only`;
}

function digits(count: number): string {
  return fullNumber(String(count), 0);
}

function outsideOf(ledger: Ledger, query: Query, self: Self): LedgerSummary['outside'] {
  const outside = entriesOutside(ledger, query);
  if (outside.length === 0) return null;
  const { low, high } = totalOf([...selectEntries(ledger, query), ...outside]);
  const { from, to } = windowOf(ledger.subject, query);
  const beside = besideWindow({ from, to });
  const all = self({ period: 'all', from: null, to: null });
  const where =
    from !== null && to === null
      ? `before ${longDate(from)}`
      : from === null && to !== null
        ? `after ${longDate(to)}`
        : 'outside the period';
  return {
    count: outside.length,
    label: where,
    href: beside ? self(beside) : all,
    exact: beside !== null,
    detail: isZero(high)
      ? [{ text: 'nothing counts with them' }]
      : [
          { text: 'with them, ' },
          {
            text: `${fullRange(low, high)} ${currencyName(query.currency)}`,
            href: all,
            sum: 'range',
          },
        ],
  };
}
