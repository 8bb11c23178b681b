import type { Entry } from '@/lib/analysis/count';
import { periodWords } from '@/lib/analysis/period-words';
import { groupBy, type Total, totalOf } from '@/lib/analysis/totals';
import { daysBetween, firstDay, yearOf } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { shortMoney } from '@/lib/format/currencies';
import { longDate, shortDate } from '@/lib/format/dates';
import { fullRange, inScale, type Scale } from '@/lib/format/numbers';
import { capitalised, reasonWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { centsOf, fromCents } from '@/lib/money';
import { axisFor } from './axis';
import type { DrawnSteps } from './drawing';
import type { Figure, FigureTable } from './figure';
import { findingFrom, moneyPart, type Piece } from './finding-parts';
import { type Frame, frameOf, leftOutOf, partsOf, scaleOf, subtitleOf } from './frame';
import { endCells, linkToContribution, linkToEntries } from './links';
import { shownYears, unshownNote, yearTicks } from './years';

/** What one day adds, and what stands after it. */
interface Step extends Total {
  readonly day: string;
  readonly entries: readonly Entry[];
  readonly added: Total;
}

/** Foreign support added up by the first day of each contribution's date. */
export function foreignSupportCumulative(ledger: Ledger, query: Query): Figure {
  const frame = frameOf(ledger, query);
  const steps = stepsOf(frame);
  const scale = scaleOf([frame.summary.total.high]);
  return {
    id: 'foreign-support-cumulative',
    title: 'Foreign support, added up',
    ...findingFrom(findingOf(frame)),
    subtitle: `${subtitleOf('Foreign support added up by the first day of each contribution’s date', frame, scale)} A contribution dated with a year only stands on 1 January.`,
    columns: ['date', 'low', 'high'],
    rows: steps.map(({ day, low, high }) => ({ date: day, low, high })),
    ...partsOf(frame),
    drawing: steps.length === 0 ? { kind: 'none' } : drawingOf(steps, frame, scale),
    howDrawn: `${
      frame.summary.total.low === frame.summary.total.high
        ? 'The line is the sum.'
        : 'The line is the low end; the hatched band reaches to the high end.'
    } The largest steps are named.`,
    table: tableOf(steps, frame),
    notes: [...unshownNote(frame), ...leftOutOf(frame)],
  };
}

function stepsOf({ summary }: Frame): readonly Step[] {
  const days = [...groupBy(summary.counted, (entry) => firstDay(entry.contribution.date))];
  let low = 0n;
  let high = 0n;
  return days
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, entries]) => {
      const added = totalOf(entries);
      low += centsOf(added.low);
      high += centsOf(added.high);
      return { day, entries, added, low: fromCents(low), high: fromCents(high) };
    });
}

function findingOf(frame: Frame): readonly Piece[] {
  const { ledger, query, summary } = frame;
  const when = capitalised(periodWords(ledger, query));
  const { low, high } = summary.total;
  if (summary.counted.length === 0) return [`Nothing is counted ${periodWords(ledger, query)}`];
  const end = (value: string) =>
    moneyPart(frame, summary.total, {}, shortMoney(value, query.currency));
  if (low === high) return [`${when}, `, end(high), ' in all'];
  if (centsOf(low) === 0n) {
    return [`${when}, nothing for certain; with everything that may count, `, end(high)];
  }
  return [`${when}, at least `, end(low), '; with everything that may count, ', end(high)];
}

function drawingOf(steps: readonly Step[], frame: Frame, scale: Scale): DrawnSteps {
  const { window, ledger, query, summary } = frame;
  const { updated } = ledger.subject;
  const first = steps[0]?.day ?? updated;
  // Not before the first year that is shown, nor in the middle of what counts.
  const begun = `${shownYears(frame)[0]?.year ?? yearOf(first)}-01-01`;
  const start = window.from === null ? first : window.from > begun ? window.from : begun;
  const lastStep = steps.at(-1)?.day ?? start;
  const end =
    [window.to !== null && window.to < updated ? window.to : updated, lastStep].sort().at(-1) ??
    updated;
  const at = (day: string) => daysBetween(start, day);
  const zero = {
    x: 0,
    date: start,
    low: '0.00',
    high: '0.00',
    href: null,
    tip: { title: longDate(start), lines: [] },
  };
  return {
    kind: 'steps',
    name: `Foreign support added up, ${periodWords(ledger, query)}`,
    description: `${findingFrom(findingOf(frame)).finding}.`,
    stages: [],
    hatched: summary.total.low !== summary.total.high,
    axis: axisFor([summary.total.high], query.currency, scale),
    days: Math.max(at(end), 1),
    points: [
      ...(first === start ? [] : [zero]),
      ...steps.map((step) => ({
        x: at(step.day),
        date: step.day,
        low: step.low,
        high: step.high,
        href: linkToEntries(frame, { ...upTo(step.day, frame), counted: 'counted' }),
        tip: {
          title: longDate(step.day),
          lines: [
            {
              label: step.entries.map((one) => one.donor.name).join(', '),
              value: `${fullRange(step.added.low, step.added.high)} ${query.currency} added`,
            },
            { label: 'So far', value: `${fullRange(step.low, step.high)} ${query.currency}` },
          ],
        },
      })),
    ],
    ticks: yearTicks(start, end),
    labels: labelsOf(steps, scale).map(({ step, end: which, title, detail }) => ({
      x: at(step.day),
      end: which,
      title,
      detail,
    })),
    last: { low: inScale(summary.total.low, scale), high: inScale(summary.total.high, scale) },
  };
}

/** The period from the figure’s first day to a step’s: its sum is what stands after that step. */
function upTo(to: string, { window: { from } }: Frame): Partial<Query> {
  return { period: 'window', from, to };
}

function onDay(day: string): Partial<Query> {
  return { period: 'window', from: day, to: day };
}

/** The largest steps, five at most, each at least a twentieth of the whole. */
function labelsOf(steps: readonly Step[], scale: Scale) {
  const whole = centsOf(steps.at(-1)?.high ?? '0.00');
  return steps
    .flatMap((step) =>
      step.entries.flatMap((entry) =>
        entry.counted ? [{ step, entry, counted: entry.counted }] : [],
      ),
    )
    .filter(({ counted }) => centsOf(counted.high) * 20n >= whole)
    .sort((a, b) => (centsOf(b.counted.high) > centsOf(a.counted.high) ? 1 : -1))
    .slice(0, 5)
    .sort((a, b) => (a.step.day < b.step.day ? -1 : 1))
    .map(({ step, entry, counted }) => {
      const certain = centsOf(counted.low) > 0n;
      const { reason } = entry.contribution.counting;
      const amount = certain
        ? inScale(counted.low, scale)
        : `up to ${inScale(counted.high, scale)}`;
      return {
        step,
        end: certain ? ('low' as const) : ('high' as const),
        title: `${entry.donor.name}, ${amount}`,
        detail: `${shortDate(entry.contribution.date)}${reason === null ? '' : `: ${reasonWord(reason)}`}`,
      };
    });
}

function tableOf(steps: readonly Step[], frame: Frame): FigureTable {
  const { query, ledger } = frame;
  return {
    caption: `Foreign support added up, ${query.currency}, ${periodWords(ledger, query)}`,
    columns: [
      { key: 'date', label: 'Day', numeric: false },
      { key: 'what', label: 'Contribution', numeric: false },
      { key: 'added_low', label: 'Adds, low', numeric: true },
      { key: 'added_high', label: 'Adds, high', numeric: true },
      { key: 'low', label: `Low, ${query.currency}`, numeric: true },
      { key: 'high', label: `High, ${query.currency}`, numeric: true },
    ],
    rows: steps.map((step) => {
      const [only] = step.entries;
      const name = step.entries
        .map((one) => `${one.donor.name}: ${one.contribution.title}`)
        .join('; ');
      return {
        key: step.day,
        cells: [
          { text: shortDate(step.day) },
          step.entries.length === 1 && only
            ? { text: name, href: linkToContribution(frame, only.contribution.id) }
            : { text: name },
          ...endCells(frame, step.added, onDay(step.day), step.entries.length),
          ...endCells(frame, step, upTo(step.day, frame), step.entries.length),
        ],
      };
    }),
    foot: null,
  };
}
