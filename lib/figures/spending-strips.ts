import type {
  MissingMonths,
  SpendingSum,
  SpendingTest,
  SpendingTestLine,
  Stretch,
} from '@/lib/analysis/claim-rows';
import { linksFor } from '@/lib/analysis/links';
import type { Query } from '@/lib/filters/query';
import { asHeld, counted } from '@/lib/format/numbers';
import { natureWord } from '@/lib/format/record-words';
import { listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { sumCents } from '@/lib/money';
import type { DrawnStrips, Strip } from './drawn-strips';
import { lineLabels, periodLabel, printedLine, timeWords } from './spending-words';
import { onAxis, type StripScale, withUnit } from './strip-numbers';

type Group = DrawnStrips['groups'][number];

/** What strips of spending are drawn with. */
export interface SpendingFrame {
  readonly ledger: Ledger;
  /** Its currency is that of the amounts; links carry it on. */
  readonly query: Query;
  readonly scale: StripScale;
  /** The time that the lines are set against; null where there is none. */
  readonly window: Stretch | null;
  /** What the sum comes to, in words. */
  readonly sum: Pick<Strip, 'verdict' | 'verdictDetail'>;
}

/** Published lines one after another, each beginning where the one before it ends, and their sum. */
export function staircase(spending: SpendingTest, frame: SpendingFrame): readonly Group[] {
  if (spending.rows.length === 0) return [];
  const labels = lineLabels(spending.rows.filter((row) => row.kind === 'line'));
  let end = '0.00';
  const strips = spending.rows.map((row): Strip => {
    if (row.kind === 'missing') return missingStrip(row, end);
    if (row.inSum && row.amount) end = sumCents([end, row.amount.value]);
    return {
      ...lineStrip(row, labels, frame),
      joins: end,
    };
  });
  const { sum } = spending;
  return [
    {
      title: 'Spending lines published, one after another',
      strips: sum
        ? [...strips, sumStrip(sum, frame)]
        : strips.map((one) => ({ ...one, joins: null })),
    },
  ];
}

/** What is planned, ordered or estimated: never in a sum. */
export function besideStrips(spending: SpendingTest, frame: SpendingFrame): readonly Group[] {
  if (spending.beside.length === 0) return [];
  const labels = lineLabels(spending.beside);
  const natures = [...new Set(spending.beside.map(({ entry }) => natureWord(entry.nature)))];
  return [
    {
      title: `Only ${listed(natures).replace(' and ', ' or ')}: never in the sum`,
      strips: spending.beside.map((line) => lineStrip(line, labels, frame)),
    },
  ];
}

/** The looks that occur in some groups, in words. */
export function keyOf(groups: readonly Group[]): DrawnStrips['key'] {
  const looks = new Set(
    groups.flatMap(({ strips }) => strips.flatMap((strip) => strip.marks.map((one) => one.look))),
  );
  return KEY.filter(({ look }) => looks.has(look));
}
const KEY: DrawnStrips['key'] = [
  { look: 'solid', text: 'counted, once' },
  { look: 'hollow', text: 'inside another line, not added again' },
  { look: 'hatched', text: 'planned, ordered or estimated' },
  { look: 'bracket', text: 'the band for the total’s own months' },
];

/** Amounts that the axis has to hold. */
export function spendingValues({ rows, beside, sum }: SpendingTest): readonly string[] {
  const lines = [...rows.flatMap((row) => (row.kind === 'line' ? row : [])), ...beside];
  return [...lines.flatMap(({ amount }) => amount?.value ?? []), ...(sum ? [sum.value] : [])];
}

/** `274,325,500 AZN`, currency by currency. */
export function printedSum({ printed }: SpendingSum): string {
  return listed(printed.map(({ value, currency }) => `${asHeld(value)} ${currency}`));
}

function missingStrip({ from, to }: MissingMonths, end: string): Strip {
  return {
    key: `missing ${from}`,
    label: periodLabel({ from, to }),
    href: null,
    printed: [],
    detail: '',
    level: 0,
    marks: [],
    text: 'none published',
    joins: end,
    verdict: '',
    verdictDetail: '',
    strong: false,
  };
}

function lineStrip(
  line: SpendingTestLine,
  labels: ReadonlyMap<string, string>,
  frame: SpendingFrame,
): Strip {
  const { entry, level, amount, start } = line;
  const isPlan = entry.nature !== 'executed';
  const words = [
    isPlan ? natureWord(entry.nature) : '',
    level > 0 ? insideWords(line, labels) : '',
    timeWords(line, frame.window),
  ];
  return {
    key: entry.id,
    label: labels.get(entry.id) ?? '',
    href: linksFor(frame.ledger, frame.query).spending(entry.id),
    printed: printedLine(entry, frame.ledger),
    detail: '',
    level,
    marks: amount
      ? [
          {
            look: isPlan ? 'hatched' : level > 0 ? 'hollow' : 'solid',
            hue: 'national',
            from: isPlan ? '0.00' : start,
            to: isPlan ? amount.value : sumCents([start, amount.value]),
          },
        ]
      : [],
    text: amount ? onAxis(amount.value, frame.scale) : 'not converted',
    joins: null,
    verdict: '',
    verdictDetail: words.filter((one) => one !== '').join(', '),
    strong: false,
  };
}

/** A line may be inside one of another kind or time, which is not listed with it. */
export function insideWords(
  { entry }: SpendingTestLine,
  listedLines: Pick<ReadonlyMap<string, unknown>, 'has'>,
): string {
  return entry.within.some((id) => listedLines.has(id))
    ? 'inside the line above'
    : 'inside a line that is not listed here';
}

function sumStrip(sum: SpendingSum, frame: SpendingFrame): Strip {
  const { scale, query } = frame;
  const left =
    sum.notConverted === 0 ? '' : `; ${counted(sum.notConverted, 'line')} could not be converted`;
  return {
    key: 'sum',
    label: sum.lines === 1 ? 'That line' : 'Sum of these lines',
    href: null,
    printed: [],
    detail: `${printedSum(sum)}${left}`.replace(/^; /, ''),
    level: 0,
    marks: sum.lines === 0 ? [] : [{ look: 'solid', hue: 'national', from: '0.00', to: sum.value }],
    text: sum.lines === 0 ? 'no figure' : withUnit(sum.value, query.currency, scale),
    joins: null,
    ...frame.sum,
    strong: true,
  };
}
