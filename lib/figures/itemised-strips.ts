import type { Itemised, ItemisedTotal } from '@/lib/analysis/itemised-rows';
import type { Total } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import { isZero } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import { statementHref } from './claim-terms';
import type { DrawnStrips, Strip, StripMark } from './drawing';
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
  const [range] = ranges;
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
    marks: marksOf(total),
    text: [
      ...(range ? [heldWords(range.foreign, scale)] : []),
      ...(amount && !isZero(amount.value) ? [onAxis(amount.value, scale)] : []),
    ].join(namesPeriod ? ' of ' : ' beside '),
    joins: null,
    ...verdictOf(total, scale),
    strong: false,
  };
}

/** What both sides come to, per cent only where both are of one time. */
function verdictOf(
  total: ItemisedTotal,
  scale: StripScale,
): Pick<Strip, 'verdict' | 'verdictDetail'> {
  const { ranges, amount, namesPeriod, window } = total;
  const [range, withMembers] = ranges;
  if (!range || !window) return { verdict: '', verdictDetail: '' };
  const held = heldWords(range.foreign, scale);
  const isNothing = amount !== null && isZero(amount.value);
  const zero = isNothing ? `zero is stated; the ledger holds ${held}` : '';
  const beside = namesPeriod && !isNothing ? shortShareOf(range, total) : zero;
  const members = withMembers && {
    words: namesPeriod && amount && !isNothing ? shortShareOf(withMembers, total) : '',
    held: heldWords(withMembers.foreign, scale),
  };
  return {
    verdict: joined(
      namesPeriod ? [beside, isNothing ? '' : verdictWords(total)] : [verdictWords(total), beside],
      namesPeriod ? ', ' : '; ',
    ),
    verdictDetail: joined(
      [
        members ? `with its members ${members.words || members.held}` : '',
        namesPeriod ? periodLabel(window) : '',
      ],
      '; ',
    ),
  };
}

function joined(parts: readonly string[], by: string): string {
  return parts.filter((part) => part !== '').join(by);
}

function heldWords({ low, high }: Total, scale: StripScale): string {
  return isZero(high) ? 'nothing' : rangeOnAxis(low, high, scale);
}

function marksOf({ amount, ranges: [range, withMembers] }: ItemisedTotal): readonly StripMark[] {
  const marks: StripMark[] = [];
  if (range && !isZero(range.foreign.low)) {
    marks.push({ look: 'solid', hue: 'foreign', from: '0.00', to: range.foreign.low });
  }
  if (range && range.foreign.low !== range.foreign.high) {
    marks.push({
      look: 'hatched',
      hue: 'foreign',
      from: range.foreign.low,
      to: range.foreign.high,
    });
  }
  if (withMembers) {
    const { low, high } = withMembers.foreign;
    marks.push({ look: 'bracket', hue: 'ink', from: low, to: high });
  }
  if (amount) marks.push({ look: 'tick', hue: 'ink', from: amount.value, to: amount.value });
  return marks;
}
