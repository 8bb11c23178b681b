import type { ClaimTest, Pair, PairReading } from '@/lib/analysis/claim-rows';
import { amountText } from '@/lib/analysis/plain-figure';
import { firstDay, lastDay, overlap } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import { asHeld, countWord, fullNumber } from '@/lib/format/numbers';
import { baseWord, capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { languageOf, statementHref } from './claim-terms';
import type { Cell, FigureTable } from './figure';

/** Every pair of amounts that the ledger holds, what each yields and what the share would need. */
export interface ClaimPairs {
  readonly headline: string;
  readonly table: FigureTable | null;
}

export function claimPairs(test: ClaimTest, ledger: Ledger, query: Query): ClaimPairs {
  const { pairs } = test;
  if (pairs.length === 0) {
    return {
      headline: 'No two totals were stated on one occasion, so no share follows from what was said',
      table: null,
    };
  }
  return { headline: headlineOf(test), table: tableOf(test, ledger, query) };
}

/** The pairs of the whole programme and of the statement's time; else how many there are. */
function headlineOf({ pairs, required }: ClaimTest): string {
  const ofTime = pairs.filter(
    ({ first: { base, period } }) =>
      base === 'programme' &&
      period !== null &&
      overlap({ from: firstDay(period), to: lastDay(period) }, required.window),
  );
  const shares = ofTime
    .flatMap(({ readings }) => readings.map(({ share }) => share))
    .toSorted(compareDecimals);
  const [least] = shares;
  const most = shares.at(-1);
  if (least === undefined || most === undefined) {
    return `${capitalised(countWord(pairs.length))} ${pairs.length === 1 ? 'pair of amounts yields a share' : 'pairs of amounts yield shares'}, none of the whole programme in that time`;
  }
  const range = least === most ? `${asHeld(least)} per cent` : `${least} to ${most} per cent`;
  return `For the whole programme, totals stated in pairs yield ${range} over their own months`;
}

function tableOf({ pairs, statement }: ClaimTest, ledger: Ledger, query: Query): FigureTable {
  const share = asHeld(statement.value);
  const names = new Map(pairs.map((pair) => [pair.id, nameOf(pair)]));
  const bases = [...new Set(pairs.map(({ first }) => first.base))];
  return {
    caption: `${capitalised(countWord(pairs.length))} ${pairs.length === 1 ? 'pair' : 'pairs'} of amounts, every one of the ledger, and the national money that ${share} % would need beside the foreign part`,
    columns: [
      { key: 'pair', label: 'Said by', numeric: false },
      { key: 'of', label: 'Period', numeric: false },
      { key: 'first', label: 'National or whole', numeric: false },
      { key: 'second', label: 'Foreign or national part', numeric: false },
      { key: 'share', label: 'Share, per cent', numeric: true },
      { key: 'needs', label: `${share} % would need`, numeric: true },
    ],
    rows: bases.flatMap((base) =>
      pairs
        .filter(({ first }) => first.base === base)
        .flatMap((pair) => rowsOfPair(pair, names, ledger, query))
        .map((row, index) =>
          index === 0 ? { ...row, group: { title: capitalised(baseOf(base)), detail: '' } } : row,
        ),
    ),
    foot: null,
  };
}

function baseOf(base: string): string {
  return base === 'unclear' ? 'of what, is not said' : baseWord(base);
}

function nameOf({ first }: Pair): string {
  return `${first.speaker}, ${longDate(first.date)}`;
}

function rowsOfPair(
  pair: Pair,
  names: ReadonlyMap<string, string>,
  ledger: Ledger,
  query: Query,
): FigureTable['rows'] {
  const { first, second, id, readings, repeats } = pair;
  const said: readonly Cell[] = [
    {
      text: nameOf(pair),
      href: statementHref(ledger, query, id),
      ...(repeats === null
        ? {}
        : { detail: `the same two amounts again, as ${names.get(repeats) ?? repeats}` }),
    },
    { text: first.period === null ? 'none given' : longDate(first.period) },
    printedCell(first, ledger),
    { ...printedCell(second, ledger), href: statementHref(ledger, query, second.id) },
  ];
  if (readings.length === 0) {
    const none: Cell = { text: '–', spoken: 'no share follows' };
    return [{ key: id, cells: [...said, none, none] }];
  }
  return readings.map((reading, index) => ({
    key: `${id}-${reading.how}`,
    ...(index === 0 ? {} : { level: 1 }),
    cells: [
      ...(index === 0 ? said : [{ text: 'the same, read otherwise' }, ...said.slice(1)]),
      { text: fullNumber(reading.share), detail: HOW[reading.how] },
      reading.needs === null
        ? { text: '–', spoken: 'no sum follows' }
        : { text: `${amountText(reading.needs.value)}\u00a0${reading.needs.currency}` },
    ],
  }));
}

const HOW: Readonly<Record<PairReading['how'], string>> = {
  parts: 'foreign\u00a0beside',
  inside: 'foreign\u00a0inside',
  beside: 'foreign\u00a0beside',
  'of-total': 'national\u00a0inside',
};

function printedCell(statement: Statement, ledger: Ledger): Cell {
  const side = SIDES[statement.quantity];
  return {
    text: statement.printed,
    printedIn: languageOf(ledger, statement) ?? 'en',
    ...(side === undefined ? {} : { detail: side }),
  };
}
const SIDES: Readonly<Record<string, string>> = {
  'national-total': 'national',
  'foreign-total': 'foreign',
  'programme-total': 'the whole',
};
