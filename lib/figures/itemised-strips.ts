import type { Itemised, ItemisedRange, ItemisedTotal } from '@/lib/analysis/itemised-rows';
import { linksFor } from '@/lib/analysis/links';
import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import { isZero } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';
import type { Ledger } from '@/lib/ledger/ledger';
import { statementHref } from './claim-terms';
import type { DrawnStrips, Strip, StripMark, SummedRows } from './drawn-strips';
import type { Piece } from './finding-parts';
import {
  giverOf,
  groupTitle,
  scopeOf,
  shortShareOf,
  verdictWords,
  withoutPeriodTitle,
} from './itemised-words';
import { languageOfSource, periodLabel } from './spending-words';
import { onAxis, rangeOnAxis, type StripScale, stripAxis, stripScale } from './strip-numbers';
import { inPieces, joined, linked, rangeMarks, type StripWords } from './strip-pieces';

/** What the ledger holds as a bar, what is stated as a tick, a union with its members as a bracket. */
export function itemisedStrips(
  itemised: Itemised,
  ledger: Ledger,
  query: Query,
): Pick<DrawnStrips, 'axis' | 'band' | 'groups' | 'key'> {
  const { withoutPeriod } = itemised;
  const totals = [...itemised.groups.flatMap((group) => group.totals), ...withoutPeriod];
  const values = totals.flatMap(({ amount, ranges }) => [
    ...(amount ? [amount.value] : []),
    ...ranges.map(({ foreign }) => foreign.high),
  ]);
  const scale = stripScale(values);
  const strips = (of: readonly ItemisedTotal[]) =>
    of.map((total) => stripOf(total, scale, ledger, query));
  const groups = [
    ...itemised.groups.map((group) => ({
      title: groupTitle(group, ledger),
      strips: strips(group.totals),
    })),
    ...(withoutPeriod.length > 0
      ? [{ title: withoutPeriodTitle(itemised), strips: strips(withoutPeriod) }]
      : []),
  ];
  const looks = new Set(
    groups.flatMap((group) => group.strips.flatMap(({ marks }) => marks.map((one) => one.look))),
  );
  return {
    axis: stripAxis(values, itemised.currency, scale),
    band: null,
    groups,
    key: KEY.filter(({ look }) => looks.has(look)),
  };
}

const KEY: DrawnStrips['key'] = [
  { look: 'tick', text: 'what is stated' },
  { look: 'solid', text: 'in the ledger, certain to count' },
  { look: 'hatched', text: 'in the ledger, may count' },
  { look: 'bracket', text: 'the union with its members' },
];

function stripOf(total: ItemisedTotal, scale: StripScale, ledger: Ledger, query: Query): Strip {
  const { statement, ranges, amount, namesPeriod } = total;
  const held = ranges.map((range) => heldBy(range, scale, ledger, query));
  const giver = namesPeriod ? '' : `${giverOf(total, ledger)}: `;
  return {
    key: statement.id,
    label: statement.speaker,
    href: statementHref(ledger, query, statement.id),
    printed: [
      {
        text: statement.printed,
        lang: languageOfSource(ledger, statement.sources[0]?.source),
      },
    ],
    detail: `${longDate(statement.date)}. ${giver}${scopeOf(total)}`,
    level: 0,
    marks: marksOf(total, held),
    joins: null,
    ...inPieces({
      text: joined(
        [
          held[0] ? [held[0].words] : [],
          amount && !isZero(amount.value) ? [onAxis(amount.value, scale)] : [],
        ],
        namesPeriod ? ' of ' : ' beside ',
      ),
      ...verdictOf(total, held),
    }),
    strong: false,
  };
}

/** What both sides come to, per cent only where both are of one time. */
function verdictOf(
  total: ItemisedTotal,
  [held, withMembers]: readonly Held[],
): Omit<StripWords, 'text'> {
  const { amount, namesPeriod, window } = total;
  if (!held || !window) return { verdict: [], verdictDetail: [] };
  const isNothing = amount !== null && isZero(amount.value);
  const zero = isNothing ? ['zero is stated; the ledger holds ', held.words] : [];
  const beside = namesPeriod && !isNothing ? [shortShareOf(held.range, total)] : zero;
  const verdict = [verdictWords(total)];
  const hasShare = namesPeriod && amount && !isNothing;
  const members = withMembers && [
    'with its members ',
    (hasShare && shortShareOf(withMembers.range, total)) || withMembers.words,
  ];
  return {
    verdict: joined(
      namesPeriod ? [beside, isNothing ? [] : verdict] : [verdict, beside],
      namesPeriod ? ', ' : '; ',
    ),
    verdictDetail: joined([members ?? [], namesPeriod ? [periodLabel(window)] : []], '; '),
  };
}

/** What the ledger holds of one reading of a total: in words, and the rows that these open. */
interface Held {
  readonly range: ItemisedRange;
  readonly rows: SummedRows | null;
  readonly words: Piece;
}

function heldBy(range: ItemisedRange, scale: StripScale, ledger: Ledger, query: Query): Held {
  const { foreign, filters } = range;
  const rows = filters && {
    href: linksFor(ledger, query).ledger(filters),
    sum: markOf(foreign),
  };
  const words = isZero(foreign.high)
    ? 'nothing'
    : linked(rangeOnAxis(foreign.low, foreign.high, scale), rows);
  return { range, rows, words };
}

function marksOf(
  { amount }: ItemisedTotal,
  [held, withMembers]: readonly Held[],
): readonly StripMark[] {
  const marks: StripMark[] = held ? [...rangeMarks(held.range.foreign, held.rows)] : [];
  if (withMembers) {
    const { range, rows } = withMembers;
    const { low, high } = range.foreign;
    marks.push({ look: 'bracket', hue: 'ink', from: low, to: high, ...(rows && { rows }) });
  }
  if (amount) marks.push({ look: 'tick', hue: 'ink', from: amount.value, to: amount.value });
  return marks;
}
