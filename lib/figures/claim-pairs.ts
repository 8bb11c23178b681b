import { stretchOf } from '@/lib/analysis/claim-requirement';
import type { ClaimTest, Pair, PairReading, Stretch } from '@/lib/analysis/claim-rows';
import { amountText } from '@/lib/analysis/plain-figure';
import { overlap } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import { asHeld, countWord, fullNumber } from '@/lib/format/numbers';
import { baseWord, capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { languageOf, statementHref, stretchWords } from './claim-terms';
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

/**
 * What the pairs of the whole programme yield that share days with the statement, then what the
 * others yield; else how many pairs there are.
 */
function headlineOf({ pairs, required: { window } }: ClaimTest): string {
  const ofWhole = pairs.filter(({ first }) => first.base === 'programme');
  const isOfTime = (pair: Pair) => {
    const own = stretchOf(pair.first.period);
    return own !== null && overlap(own, window);
  };
  const shares = sharesOf(ofWhole.filter(isOfTime));
  if (shares === null) {
    return `${capitalised(countWord(pairs.length))} ${pairs.length === 1 ? 'pair of amounts yields a share' : 'pairs of amounts yield shares'}, none of the whole programme in that time`;
  }
  const others = ofWhole.filter((pair) => !isOfTime(pair));
  const rest = sharesOf(others);
  return [
    `For the whole programme, totals stated in pairs yield ${shares} per cent over their own months where these overlap ${stretchWords(window)}`,
    ...(rest === null ? [] : [`${otherTimes(others, window)} yield ${rest}`]),
  ].join('; ');
}

/** `94.85 to 95.39`; null where no share follows. */
function sharesOf(pairs: readonly Pair[]): string | null {
  const shares = pairs
    .flatMap(({ readings }) => readings.map(({ share }) => share))
    .toSorted(compareDecimals);
  const [least] = shares;
  const most = shares.at(-1);
  if (least === undefined || most === undefined) return null;
  return least === most ? asHeld(least) : `${least} to ${most}`;
}

function otherTimes(pairs: readonly Pair[], { from, to }: Stretch): string {
  const stretches = pairs.map(({ first }) => stretchOf(first.period));
  if (stretches.every((own) => own !== null && own.to < from)) return 'those of earlier time';
  if (stretches.every((own) => own !== null && own.from > to)) return 'those of later time';
  return 'those of other time or of none';
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
