import type { HangsOn } from '@/lib/analysis/claim-page-rows';
import type { Assumption, AssumptionCell, ClaimTest } from '@/lib/analysis/claim-rows';
import type { Query } from '@/lib/filters/query';
import { shortMoney, shortRange } from '@/lib/format/currencies';
import { shortDate } from '@/lib/format/dates';
import { asHeld, counted, fullNumber } from '@/lib/format/numbers';
import { qualifierWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { compareDecimals } from '@/lib/money';
import { rowsOf, statementHref } from './claim-terms';
import { plainNote } from './notes';
import { stripScale, withUnit } from './strip-numbers';

/** What the share that follows from each stated total hangs on; a row each assumption. */
export function claimHangsOn(test: ClaimTest, ledger: Ledger, query: Query): HangsOn | null {
  const { sensitivity, statement, currency } = test;
  const { totals, assumptions } = sensitivity;
  if (totals.length === 0) return null;
  const scale = scaleOver(statement.value, assumptions);
  return {
    headline: headlineOf(test),
    subtitle: `National share that follows from each stated total and the ledger’s foreign support of the same months, per cent, low to high. The line is ${asHeld(statement.value)}; the scale runs from ${scale.ticks[0]?.label ?? '0'} to 100.`,
    totals: totals.map(({ total, window }) => ({
      key: total.key,
      amount: shortMoney(total.amount?.value ?? '0', currency),
      short: withUnit(
        total.amount?.value ?? '0.00',
        currency,
        stripScale([total.amount?.value ?? '0.00']),
      ),
      period: shortDate(total.statement.period ?? `${window.from}/${window.to}`).replace(
        ' to ',
        ' – ',
      ),
      href: statementHref(ledger, query, total.id),
      rows: rowsOf(ledger, query, window),
    })),
    rows: assumptions.map(({ id, cells }) => ({
      key: id,
      label: LABELS[id],
      detail: DETAILS[id](cells, currency),
      cells: cells.map(({ share }, index) => ({
        key: totals[index]?.total.key ?? String(index),
        text: rangeText(share),
        from: scale.at(share.low),
        to: scale.at(share.high),
      })),
    })),
    scale: {
      ticks: scale.ticks,
      line: {
        label: `${statement.qualifier ? `${qualifierWord(statement.qualifier)} ` : ''}${asHeld(statement.value)} %`,
        at: scale.at(statement.value),
      },
    },
    notes: [
      ...(test.spending.sum
        ? [
            plainNote(
              'For the sum of published spending no share is given: its months are not those of any foreign total.',
            ),
          ]
        : []),
      plainNote(
        'The low share stands beside the high end of foreign support, the high share beside the low end. Each assumption is tried by itself.',
      ),
    ],
  };
}

const LABELS: Readonly<Record<Assumption['id'], string>> = {
  'as-counted': 'As the ledger counts',
  'up-to-in-full': 'Every “up to” counted in full',
  'announced-never-came': 'Announced money never came',
  'missing-at-median': 'Missing amounts as large as the median',
  'donor-missing': 'One donor missing, as large as the largest',
};

const MOVERS: Readonly<Record<Assumption['id'], string>> = {
  'as-counted': 'how the ledger counts',
  'up-to-in-full': 'whether money that may count is taken whole',
  'announced-never-came': 'whether announced money came',
  'missing-at-median': 'how large the missing amounts are',
  'donor-missing': 'whether a donor is missing',
};

type Cells = readonly AssumptionCell[];

const DETAILS: Readonly<Record<Assumption['id'], (cells: Cells, currency: string) => string>> = {
  'as-counted': () => 'every contribution by its own rule',
  'up-to-in-full': (cells) =>
    touchedWords(cells, 'contribution') === null
      ? 'no contribution counts at the high end only'
      : `shared, doubtful and possibly repeated money taken whole, ${touchedWords(cells, 'contribution')}`,
  'announced-never-came': (cells) =>
    touchedWords(cells, 'contribution') === null
      ? 'nothing counted is only announced'
      : `only firmer stages count, ${touchedWords(cells, 'announced contribution')} not`,
  'missing-at-median': (cells, currency) => {
    const touched = touchedWords(cells, 'contribution');
    return touched === null
      ? 'every contribution has an amount or another reason to be left out'
      : `${touched} without an amount, at ${eachWords(cells, currency)} each`;
  },
  'donor-missing': (cells) => {
    const names = [...new Set(cells.flatMap(({ donor }) => donor ?? []))];
    return names.length === 0 ? 'no donor is counted' : `a second ${names.join(' or ')}`;
  },
};

/** `17 or 21 contributions`: how many are touched, column by column; null of none. */
function touchedWords(cells: Cells, one: string): string | null {
  const counts = [...new Set(cells.map(({ touched }) => touched))].toSorted((a, b) => a - b);
  const most = counts.at(-1) ?? 0;
  if (most === 0) return null;
  return counts.length === 1
    ? counted(most, one)
    : `${counts.slice(0, -1).join(', ')} or ${counted(most, one)}`;
}

/** The least and the greatest amount that each missing one is taken to be. */
function eachWords(cells: Cells, currency: string): string {
  const ends = cells
    .flatMap(({ each }) => (each ? [each.low, each.high] : []))
    .toSorted(compareDecimals);
  return shortRange(ends[0] ?? '0', ends.at(-1) ?? '0', currency);
}

function rangeText({ low, high }: AssumptionCell['share']): string {
  return low === high ? fullNumber(low) : `${fullNumber(low)} – ${fullNumber(high)}`;
}

function headlineOf({ sensitivity: { most, totals } }: ClaimTest): string {
  if (most === null) return 'None of these assumptions moves the share';
  const points = `${fullNumber(most.points)} ${most.points === '1.00' ? 'point' : 'points'}`;
  const where = totals.length > 1 ? ` by up to ${points}` : ` by ${points}`;
  return `The answer hangs most on ${MOVERS[most.assumption]}: it moves the share${where}`;
}

interface Scale {
  readonly ticks: HangsOn['scale']['ticks'];
  readonly at: (share: string) => string;
}

/** From a round number below everything shown to 100; places in per cent of the width. */
function scaleOver(line: string, assumptions: readonly Assumption[]): Scale {
  const all = [line, ...assumptions.flatMap(({ cells }) => cells.map(({ share }) => share.low))];
  const least = Number(all.toSorted(compareDecimals)[0] ?? '0');
  const step = least >= 80 ? 5 : least >= 50 ? 10 : 25;
  const from = Math.min(Math.floor(least / step) * step, 100 - 2 * step);
  const count = (100 - from) / step;
  const at = (share: number) => `${(((share - from) / (100 - from)) * 100).toFixed(2)}%`;
  return {
    ticks: Array.from({ length: count + 1 }, (_, index) => from + index * step).map((tick) => ({
      label: String(tick),
      at: at(tick),
    })),
    at: (share) => at(Number(share)),
  };
}
