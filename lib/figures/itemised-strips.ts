import type { Itemised, ItemisedTotal } from '@/lib/analysis/itemised-rows';
import type { Total } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { isZero } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import { statementHref, totalName } from './claim-terms';
import type { DrawnStrips, Strip, StripMark } from './drawing';
import { groupTitle, measureWords, scopeOf, shareOf } from './itemised-words';
import { languageOfSource, periodLabel } from './spending-words';
import { onAxis, rangeOnAxis, type StripScale, stripAxis, stripScale } from './strip-numbers';

/** What the ledger holds as a bar, what is stated as a tick, a union with its members as a bracket. */
export function itemisedStrips(
  itemised: Itemised,
  ledger: Ledger,
  query: Query,
): Pick<DrawnStrips, 'axis' | 'band' | 'groups' | 'key'> {
  const totals = itemised.groups.flatMap((group) => group.totals);
  const values = totals.flatMap(({ amount, ranges }) => [
    ...(amount ? [amount.value] : []),
    ...ranges.map(({ foreign }) => foreign.high),
  ]);
  const scale = stripScale(values);
  const groups = itemised.groups.map((group) => ({
    title: groupTitle(group, ledger),
    strips: group.totals.map((total) => stripOf(total, scale, ledger, query)),
  }));
  const looks = new Set(
    groups.flatMap(({ strips }) => strips.flatMap(({ marks }) => marks.map((one) => one.look))),
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
  const { statement, ranges, window, later, amount } = total;
  const [range, withMembers] = ranges;
  const again =
    later.length === 0
      ? ''
      : ` Said again: ${later.map((one) => totalName({ statement: one })).join('; ')}.`;
  return {
    key: statement.id,
    label: totalName(total),
    href: statementHref(ledger, query, statement.id),
    printed: [
      {
        text: statement.printed,
        lang: languageOfSource(ledger, statement.sources[0]?.source),
      },
    ],
    detail: `${scopeOf(total)}${again}`,
    level: 0,
    marks: marksOf(total),
    text: [
      ...(range ? [heldWords(range.foreign, scale)] : []),
      ...(amount && !isZero(amount.value) ? [onAxis(amount.value, scale)] : []),
    ].join(' of '),
    joins: null,
    verdict: range
      ? [shareOf(range, total), measureWords(range)].filter((one) => one !== '').join(', ')
      : '',
    verdictDetail: [
      withMembers ? `with its members ${shareOf(withMembers, total)}` : '',
      window ? periodLabel(window) : '',
    ]
      .filter((one) => one !== '')
      .join('; '),
    strong: false,
  };
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
