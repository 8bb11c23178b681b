import { daysBetween } from '@/lib/dates';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { counted, countWord, fullNumber } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import type { Spending } from '@/lib/ledger/schema';
import { wholeMonths } from './claim-months';
import type { SpendingTestLine, Stretch } from './claim-rows';
import { stretchOf } from './claim-spending';
import type { Links } from './links';
import type { Part } from './text-rows';

/** A line of a sum that is spent partly outside the time of that sum. */
export interface LineOutside {
  readonly entry: Spending;
  /** What it adds, all of it; decimal text with two decimals in the comparison currency. */
  readonly value: string;
  /** `10 months` before the time of the sum; null where it begins within. */
  readonly before: string | null;
  /** The same after that time. */
  readonly after: string | null;
}

/** The lines of a sum that begin before a stretch of days or end after it. */
export function linesOutside(
  lines: readonly SpendingTestLine[],
  window: Stretch,
): readonly LineOutside[] {
  return lines.flatMap(({ entry, inSum, amount }): readonly LineOutside[] => {
    const own = stretchOf(entry);
    const before = lengthWords(own.from, window.from);
    const after = lengthWords(window.to, own.to);
    if (!inSum || amount === null || (before === null && after === null)) return [];
    return [{ entry, value: amount.value, before, after }];
  });
}

/** `begins 10 months before that time and ends 6 months after it`, of a time that is named so. */
export function outsideWords(
  { before, after }: Pick<LineOutside, 'before' | 'after'>,
  time: string,
): string {
  if (before === null) return `ends ${after} after ${time}`;
  return `begins ${before} before ${time}${after === null ? '' : ` and ends ${after} after it`}`;
}

/** Which lines they are and how far each reaches; a sentence with links, none of none. */
export function outsideParts(
  lines: readonly LineOutside[],
  currency: string,
  links: Pick<Links, 'spending'>,
): readonly Part[] {
  if (lines.length === 0) return [];
  const [one, are, none] =
    lines.length === 1
      ? ['reaches', 'is', 'it does not say']
      : ['reach', 'are', 'none of them says'];
  return [
    {
      text: `${capitalised(countWord(lines.length))} of these lines ${one} beyond that time and ${are} in the sum whole: `,
    },
    ...lines.flatMap((line, index): readonly Part[] => [
      ...(index === 0 ? [] : [{ text: '; ' }]),
      { text: line.entry.title, href: links.spending(line.entry.id) },
      {
        text: ` (${longDate(line.entry.period)}, ${fullNumber(line.value)} ${currencyName(currency)}) ${outsideWords(line, 'it')}`,
      },
    ]),
    { text: `. No part is taken off, since ${none} how much was spent within it.` },
  ];
}

/** In the nearest whole months, else in days; null where the second day is not later. */
function lengthWords(from: string, to: string): string | null {
  const [days, months] = [daysBetween(from, to), wholeMonths(from, to)];
  if (days <= 0) return null;
  return months > 0 ? counted(months, 'month') : counted(days, 'day');
}
