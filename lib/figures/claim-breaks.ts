import type { ClaimTest, ReportedTotal, Stretch } from '@/lib/analysis/claim-rows';
import type { Total } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { currencyName, shortMoney, shortRange } from '@/lib/format/currencies';
import { asHeld, fullNumber, fullRange, inScale, isZero } from '@/lib/format/numbers';
import { qualifierWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { axisFor } from './axis';
import {
  asksForMore,
  isNoShare,
  isWholeShare,
  languageOf,
  monthsWords,
  partWords,
  printedTotal,
  restOf,
  rowsOf,
  statementHref,
  stretchWords,
  totalName,
} from './claim-terms';
import type { DrawnStrips, Strip } from './drawing';
import type { FigureTable, Note } from './figure';
import { scaleOf } from './frame';
import { plainNote } from './notes';

/** A part with a headline of its own, drawn as strips and written as a table. */
export interface ClaimStrips {
  readonly headline: string;
  readonly subtitle: string;
  readonly drawing: DrawnStrips | null;
  readonly table: FigureTable | null;
  readonly notes: readonly Note[];
}

/** A total that says how much foreign support its share leaves room for. */
type Breaking = ReportedTotal & { readonly breaks: string };

/**
 * The foreign support above which the words would not hold on each reported total, beside what
 * the ledger holds of the same time.
 */
export function claimBreaks(test: ClaimTest, ledger: Ledger, query: Query): ClaimStrips {
  const breaking = test.totals.filter(
    (total): total is Breaking => total.breaks !== null && total.amount !== null,
  );
  const unconverted = test.totals.length - test.totals.filter(({ amount }) => amount).length;
  const share = test.statement.value;
  const part = `(100 − ${asHeld(share)}) ÷ ${asHeld(share)}`;
  return {
    headline: headlineOf(breaking, test),
    subtitle:
      breaking.length === 0
        ? `A national total × ${part} is the foreign support that it leaves room for. The ledger holds ${heldWords(test)} for ${stretchWords(test.required.window)}.`
        : `Each reported national total × ${part}, beside the foreign support that the ledger holds for ${stretchWords(test.required.window)}, in ${currencyName(test.currency)}.`,
    drawing: breaking.length === 0 ? null : drawingOf(breaking, test, ledger, query),
    table: breaking.length === 0 ? null : tableOf(breaking, test, ledger, query),
    notes: [
      ...(breaking.length > 0 ? [readingNote(test)] : []),
      ...(test.spending.sum
        ? [
            plainNote(
              'The sum of published spending is not here: its months are not those of any foreign total.',
            ),
          ]
        : []),
      ...(unconverted > 0
        ? [
            plainNote(
              `${unconverted === 1 ? 'One reported total' : `${unconverted} reported totals`} could not be converted into ${currencyName(test.currency)} and ${unconverted === 1 ? 'is' : 'are'} not here.`,
            ),
          ]
        : []),
    ],
  };
}

function headlineOf(breaking: readonly Breaking[], test: ClaimTest): string {
  const { statement, currency } = test;
  if (isNoShare(statement.value)) return 'No foreign support could break a share of nothing';
  const sorted = breaking.toSorted((a, b) => compareDecimals(a.breaks, b.breaks));
  const [least] = sorted;
  const most = sorted.at(-1);
  if (!least || !most) {
    return 'No national total is reported for that time, so no sum that would break the words follows';
  }
  if (isWholeShare(statement.value)) return 'Any foreign support would break the words';
  const { value: lowest } = least.amount ?? { value: '0' };
  const limit = (total: Breaking) => limitWords(shortMoney(total.breaks, currency), test);
  if (breaking.length === 1 || least.breaks === most.breaks) {
    return `Foreign support ${limit(least)} would break the words on the total stated, ${shortMoney(lowest, currency)}`;
  }
  return `Foreign support ${limit(most)} would break the words on the highest stated total, ${limit(least)} on the lowest`;
}

/** `above $51.6 million`; the other way round where the words set an upper bound. */
function limitWords(amount: string, { statement }: ClaimTest): string {
  if (!asksForMore(statement.qualifier)) return `below ${amount}`;
  return statement.qualifier === 'about' ? `well above ${amount}` : `above ${amount}`;
}

function heldWords({ required, currency }: ClaimTest): string {
  const { low, high } = required.foreign;
  return isZero(high) ? 'no counted foreign support' : shortRange(low, high, currency);
}

/** Where an amount lies to a range: the words that every row ends in. */
function placeWords(amount: string, { low, high }: Total): string {
  if (isZero(high)) return 'nothing foreign is counted';
  if (compareDecimals(amount, low) < 0) return 'below the ledger’s range';
  if (compareDecimals(amount, high) > 0) return 'above the ledger’s range';
  return low === high ? 'equal to what the ledger holds' : 'inside the ledger’s range';
}

/** The same for the months that the total itself is of, where they are others. */
function ownWords({ own, breaks }: Breaking, currency: string): string | null {
  if (own === null) return null;
  const { foreign, window } = own;
  if (isZero(foreign.high)) return `nothing foreign is counted for its own months`;
  const place = placeWords(breaks, foreign).replace(/ (?:the ledger’s range|what the .*)$/, '');
  return `${place} ${shortRange(foreign.low, foreign.high, currency)}, its own months, ${stretchWords(window)}`;
}

function drawingOf(
  breaking: readonly Breaking[],
  test: ClaimTest,
  ledger: Ledger,
  query: Query,
): ClaimStrips['drawing'] {
  const { required, currency } = test;
  const { low, high } = required.foreign;
  const scale = scaleOf([high, ...breaking.map(({ breaks }) => breaks)]);
  const short = (value: string) => inScale(value, scale, scale.power === 0 ? 2 : 1);
  const held: Strip = {
    key: 'held',
    label: 'Foreign support held',
    href: rowsOf(ledger, query, required.window),
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
    description: `${headlineOf(breaking, test)}. The ledger holds ${heldWords(test)}.`,
    axis: axisFor([high, ...breaking.map(({ breaks }) => breaks)], currency, scale),
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
              strong: false,
            };
          }),
        ],
      },
    ],
    key: [],
  };
}

function tableOf(
  breaking: readonly Breaking[],
  test: ClaimTest,
  ledger: Ledger,
  query: Query,
): FigureTable {
  const { required, currency } = test;
  const rows = (stretch: Stretch, { low, high }: Total) => ({
    text: fullRange(low, high),
    href: rowsOf(ledger, query, stretch),
    detail: stretchWords(stretch),
  });
  return {
    caption: `Foreign support that each total leaves room for, ${currency}`,
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
      { key: 'place', label: 'It lies', numeric: false },
    ],
    rows: breaking.flatMap((total) => {
      const { statement, amount, breaks, own, key, less } = total;
      const months = monthsWords(total.months);
      const name = {
        text: totalName(total),
        href: statementHref(ledger, query, statement.id),
        ...(total.assumed
          ? {
              detail: less
                ? 'if the foreign part is inside it'
                : 'if the foreign part is beside it',
            }
          : {}),
      };
      const common = [
        { text: printedTotal(total) },
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
            {
              text: placeWords(breaks, required.foreign),
              ...(months === '' ? {} : { detail: `the total ${months}` }),
            },
          ],
        },
        ...(own
          ? [
              {
                key: `${key}-own`,
                cells: [
                  { text: 'the same, over its own months' },
                  ...common,
                  rows(own.window, own.foreign),
                  { text: placeWords(breaks, own.foreign) },
                ],
              },
            ]
          : []),
      ];
    }),
    foot: null,
  };
}

function printedWords({ statement, less }: Breaking, ledger: Ledger): Strip['printed'] {
  const say = (one: Statement) => ({ text: one.printed, lang: languageOf(ledger, one) ?? 'en' });
  return less === null
    ? [say(statement)]
    : [say(statement), { text: ' less ', lang: null }, say(less)];
}

/** How a row is to be read: what follows from each of the three places. */
function readingNote({ statement }: ClaimTest): Note {
  const { qualifier, value } = statement;
  const words = `“${qualifier === null ? '' : `${qualifierWord(qualifier)} `}${asHeld(value)} per cent”`;
  return plainNote(
    asksForMore(qualifier)
      ? `Where the sum lies above the range, everything that the ledger holds leaves room for ${words} on that total; below it, what is certain to count does not; inside it, the answer hangs on what may count. Each total is of months of its own; where they are others than the statement’s, a second line sets it beside the support of the same months. A donor that no document names moves a range up, never down.`
      : `Where the sum lies below the range, what is certain to count is enough for ${words} on that total; above it, everything that the ledger holds is not; inside it, the answer hangs on what may count. Each total is of months of its own; where they are others than the statement’s, a second line sets it beside the support of the same months. A donor that no document names moves a range up, never down.`,
  );
}
