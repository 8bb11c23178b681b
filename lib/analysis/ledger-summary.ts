import type { Query } from '@/lib/filters/query';
import { currencyName, shortRange } from '@/lib/format/currencies';
import { fullNumber, fullRange, isZero } from '@/lib/format/numbers';
import { capitalised, countedReasonWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Entry } from './count';
import type { LedgerSummary } from './ledger-rows';
import type { Self } from './list-parts';
import { outsideOf } from './outside';
import { periodWords } from './period-words';
import { selectEntries } from './select';
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
    ...outsideLines(ledger, query, shown, self),
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

/** What matches on either side of the period, and what all come to with it. */
function outsideLines(
  ledger: Ledger,
  query: Query,
  shown: readonly Entry[],
  self: Self,
): Pick<LedgerSummary, 'outside' | 'withOutside'> {
  const outside = outsideOf(ledger, query);
  const { low, high } = totalOf([...shown, ...outside.flatMap(({ entries }) => entries)]);
  return {
    outside: outside.map(({ entries, period, where }) => ({
      count: entries.length,
      label: where,
      href: self(period),
    })),
    withOutside:
      outside.length === 0
        ? []
        : isZero(high)
          ? [{ text: 'nothing counts with them' }]
          : [
              { text: 'with them, ' },
              {
                text: `${fullRange(low, high)} ${currencyName(query.currency)}`,
                href: self({ period: 'all', from: null, to: null }),
                sum: 'range',
              },
            ],
  };
}
