import type { ClaimTest } from '@/lib/analysis/claim-rows';
import type { Query } from '@/lib/filters/query';
import { shortMoney, shortRange } from '@/lib/format/currencies';
import { isZero } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';
import type { Ledger } from '@/lib/ledger/ledger';
import {
  type Breaking,
  breaksHeadline,
  heldWords,
  placeWords,
  printedWords,
} from './claim-breaks-words';
import {
  monthsWords,
  partWords,
  rowsOf,
  statementHref,
  stretchWords,
  totalName,
} from './claim-terms';
import type { DrawnStrips, Strip } from './drawing';
import { onAxis, stripAxis, stripScale } from './strip-numbers';

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
  const short = (value: string) => onAxis(value, scale);
  const held: Strip = {
    key: 'held',
    label: 'Foreign support held',
    href: rowsOf(ledger, query, required.window),
    sum: markOf(required.foreign),
    printed: [],
    detail: stretchWords(required.window),
    level: 0,
    marks: [
      ...(isZero(low)
        ? []
        : [{ look: 'solid' as const, hue: 'foreign' as const, from: '0.00', to: low }]),
      ...(low === high
        ? []
        : [{ look: 'hatched' as const, hue: 'foreign' as const, from: low, to: high }]),
    ],
    text:
      low === high
        ? short(high)
        : isZero(low)
          ? `up to ${short(high)}`
          : `${short(low)} – ${short(high)}`,
    joins: null,
    verdict: '',
    verdictDetail:
      low === high ? 'all of it counts' : 'solid is certain to count, hatched may count',
    strong: true,
  };
  return {
    kind: 'strips',
    name: 'What would break the words',
    description: `${breaksHeadline(breaking, test)}. The ledger holds ${heldWords(test)}.`,
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
              text: short(breaks),
              joins: null,
              verdict: placeWords(breaks, required.foreign),
              verdictDetail: [monthsWords(total.months), ownWords(total, currency)]
                .filter(Boolean)
                .join('; '),
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
function ownWords({ own, breaks }: Breaking, currency: string): string | null {
  if (own === null) return null;
  const { foreign } = own;
  if (isZero(foreign.high)) return `nothing foreign is counted for its own months`;
  const place = placeWords(breaks, foreign).replace(/ (?:the ledger’s range|what the .*)$/, '');
  return `${place} ${shortRange(foreign.low, foreign.high, currency)} for its own months`;
}
