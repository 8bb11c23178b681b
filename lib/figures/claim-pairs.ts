import type { ClaimTest, Pair, PairReading } from '@/lib/analysis/claim-rows';
import { firstDay, lastDay, overlap } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import { asHeld, countWord, fullNumber } from '@/lib/format/numbers';
import { baseWord, capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { compareDecimals } from '@/lib/money';
import { statementHref } from './claim-terms';
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
  return {
    caption: `${capitalised(countWord(pairs.length))} ${pairs.length === 1 ? 'pair' : 'pairs'} of amounts, every one of the ledger, and the national money that ${share} % would need beside the foreign part`,
    columns: [
      { key: 'pair', label: 'Said by', numeric: false },
      { key: 'of', label: 'Of', numeric: false },
      { key: 'first', label: 'National or whole', numeric: false },
      { key: 'second', label: 'Beside or inside it', numeric: false },
      { key: 'share', label: 'Share, per cent', numeric: true },
      { key: 'needs', label: `${share} % would need`, numeric: true },
    ],
    rows: pairs.flatMap((pair) => rowsOfPair(pair, names, ledger, query)),
    foot: null,
  };
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
    {
      text: first.period === null ? 'no period given' : longDate(first.period),
      detail: first.base === 'unclear' ? 'of what, is not said' : baseWord(first.base),
    },
    { text: first.printed, detail: sideWord(first.quantity) },
    {
      text: second.printed,
      href: statementHref(ledger, query, second.id),
      detail: sideWord(second.quantity),
    },
  ];
  if (readings.length === 0) {
    return [
      { key: id, cells: [...said, { text: '–', spoken: 'no share follows' }, { text: '–' }] },
    ];
  }
  return readings.map((reading, index) => ({
    key: `${id}-${reading.how}`,
    cells: [
      ...(index === 0 ? said : [{ text: 'the same, read otherwise' }, ...said.slice(1)]),
      { text: fullNumber(reading.share), detail: HOW[reading.how] },
      reading.needs === null
        ? { text: '–', spoken: 'no sum follows' }
        : { text: `${fullNumber(reading.needs.value)} ${reading.needs.currency}` },
    ],
  }));
}

const HOW: Readonly<Record<PairReading['how'], string>> = {
  parts: 'the foreign part beside it',
  inside: 'the foreign part inside it',
  beside: 'the foreign part beside it',
  'of-total': 'the national part of the whole',
};

function sideWord(quantity: string): string {
  return SIDES[quantity] ?? quantity;
}
const SIDES: Readonly<Record<string, string>> = {
  'national-total': 'national',
  'foreign-total': 'foreign',
  'programme-total': 'the whole',
};
