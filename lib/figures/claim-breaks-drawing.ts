import type { ClaimTest } from '@/lib/analysis/claim-rows';
import type { Query } from '@/lib/filters/query';
import { shortMoney, shortRange } from '@/lib/format/currencies';
import { isZero } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import {
  type Breaking,
  breaksHeadline,
  placeWords,
  printedWords,
  supportRows,
} from './claim-breaks-words';
import { monthsWords, partWords, statementHref, stretchWords, totalName } from './claim-terms';
import type { DrawnStrips, Strip } from './drawn-strips';
import type { Piece } from './finding-parts';
import { onAxis, rangeOnAxis, stripAxis, stripScale } from './strip-numbers';
import { inPieces, joined, linked, rangeMarks } from './strip-pieces';

/** The ledger’s foreign support as a band, and on it what each total leaves room for. */
export function breaksDrawing(
  breaking: readonly Breaking[],
  test: ClaimTest,
  ledger: Ledger,
  query: Query,
): DrawnStrips {
  const { required, currency } = test;
  const { low, high } = required.foreign;
  const scale = stripScale([high, ...breaking.map(({ breaks }) => breaks)]);
  const rows = supportRows(required, ledger, query);
  const held: Strip = {
    key: 'held',
    label: 'Foreign support held',
    ...rows,
    printed: [],
    detail: stretchWords(required.window),
    level: 0,
    marks: rangeMarks(required.foreign, rows),
    joins: null,
    ...inPieces({
      text: [linked(rangeOnAxis(low, high, scale), rows)],
      verdict: [],
      verdictDetail: [
        low === high ? 'all of it counts' : 'solid is certain to count, hatched may count',
      ],
    }),
    strong: true,
  };
  return {
    kind: 'strips',
    name: 'What would break the words',
    // What the ledger holds is said by the band and its row, where it can be opened.
    description: `${breaksHeadline(breaking, test)}.${isZero(high) ? ' The ledger holds no counted foreign support.' : ''}`,
    axis: stripAxis([high, ...breaking.map(({ breaks }) => breaks)], currency, scale),
    band: isZero(high)
      ? null
      : {
          low,
          high,
          lowText: shortMoney(low, currency),
          highText: shortMoney(high, currency),
          title: 'foreign support',
          detail: 'in the ledger',
          rows,
        },
    groups: [
      {
        title: null,
        strips: [
          ...(isZero(high) ? [] : [held]),
          ...breaking.map((total): Strip => {
            const { statement, breaks, key, amount } = total;
            return {
              key,
              label: totalName(total),
              href: statementHref(ledger, query, statement.id),
              printed: printedWords(total, ledger),
              detail: `${partWords(test.statement.value, test.times)} ${shortMoney(amount?.value ?? '0', currency)}`,
              level: 0,
              marks: [{ look: 'tick', hue: 'national', from: breaks, to: breaks }],
              joins: null,
              ...inPieces({
                text: [onAxis(breaks, scale)],
                verdict: [placeWords(breaks, required.foreign)],
                verdictDetail: joined(
                  [[monthsWords(total.months)], ownWords(total, currency, ledger, query)],
                  '; ',
                ),
              }),
              strong: true,
            };
          }),
        ],
      },
    ],
    key: [],
  };
}

/** The same for the months that the total itself is of, where they are others. */
function ownWords(
  { own, breaks }: Breaking,
  currency: string,
  ledger: Ledger,
  query: Query,
): readonly Piece[] {
  if (own === null) return [];
  const { foreign } = own;
  if (isZero(foreign.high)) return ['nothing foreign is counted for its own months'];
  const place = placeWords(breaks, foreign).replace(/ (?:the ledger’s range|what the .*)$/, '');
  return [
    `${place} `,
    linked(shortRange(foreign.low, foreign.high, currency), supportRows(own, ledger, query)),
    ' for its own months',
  ];
}
