import type { ClaimTest, Stretch } from '@/lib/analysis/claim-rows';
import type { Total } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { asHeld, fullNumber, fullRange } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import { type Breaking, placeWords, printedWords } from './claim-breaks-words';
import {
  monthsWords,
  printedTotal,
  restOf,
  rowsOf,
  statementHref,
  stretchWords,
  totalName,
} from './claim-terms';
import type { FigureTable } from './figure';

/** Each total over the statement’s time and, where its months are others, over its own. */
export function breaksTable(
  breaking: readonly Breaking[],
  test: ClaimTest,
  ledger: Ledger,
  query: Query,
): FigureTable {
  const { required, currency } = test;
  const rows = (stretch: Stretch, { low, high }: Total) => ({
    text: fullRange(low, high),
    href: rowsOf(ledger, query, stretch),
    sum: 'range' as const,
  });
  return {
    caption: `Foreign support that each total leaves room for, ${currency}; the ledger’s is of ${stretchWords(required.window)} where no other months are named`,
    columns: [
      { key: 'total', label: 'National total', numeric: false },
      { key: 'printed', label: 'As printed', numeric: false },
      { key: 'amount', label: currencyName(currency), numeric: true },
      {
        key: 'breaks',
        label: `× ${restOf(test.statement.value)} ÷ ${asHeld(test.statement.value)}`,
        numeric: true,
      },
      { key: 'held', label: 'The ledger holds', numeric: true },
      { key: 'place', label: 'Against that range', numeric: false },
    ],
    rows: breaking.flatMap((total) => {
      const { statement, amount, breaks, own, key, less } = total;
      const assumed = `if the foreign part is ${less ? 'inside' : 'beside'} it`;
      const details = [monthsWords(total.months), total.assumed ? assumed : ''].filter(Boolean);
      const name = {
        text: totalName(total),
        href: statementHref(ledger, query, statement.id),
        ...(details.length === 0 ? {} : { detail: details.join('; ') }),
      };
      const common = [
        { text: printedTotal(total), pieces: printedWords(total, ledger) },
        { text: fullNumber(amount?.value ?? '0') },
        { text: fullNumber(breaks) },
      ];
      return [
        {
          key,
          cells: [
            name,
            ...common,
            rows(required.window, required.foreign),
            { text: inFew(placeWords(breaks, required.foreign)) },
          ],
        },
        ...(own
          ? [
              {
                key: `${key}-own`,
                level: 1,
                cells: [
                  { text: `the same, over its own months, ${stretchWords(own.window)}` },
                  ...common,
                  rows(own.window, own.foreign),
                  { text: inFew(placeWords(breaks, own.foreign)) },
                ],
              },
            ]
          : []),
      ];
    }),
    foot: null,
  };
}

/** `inside`: the range itself stands in the cell before it. */
function inFew(place: string): string {
  return place.replace(' the ledger’s range', '');
}
