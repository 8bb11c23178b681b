import type { HangsOn } from '@/lib/analysis/claim-page-rows';
import type { Assumption, AssumptionCell, ClaimTest } from '@/lib/analysis/claim-rows';
import type { Part } from '@/lib/analysis/text-rows';
import type { Query } from '@/lib/filters/query';
import { shortMoney, shortRange } from '@/lib/format/currencies';
import { shortDate } from '@/lib/format/dates';
import { asHeld, counted, fullNumber } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';
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
    totals: totals.map(({ total, window }, index) => ({
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
      sum: markOf(assumptions[0]?.cells[index]?.foreign ?? NOTHING),
    })),
    rows: assumptions.map(({ id, cells }) => ({
      key: id,
      label: LABELS[id],
      detail: DETAILS[id](
        cells.flatMap((cell, index) => {
          const window = totals[index]?.window;
          const rows = (filters: Partial<Query>) =>
            window ? rowsOf(ledger, query, window, filters) : '';
          return window ? { ...cell, rows } : [];
        }),
        currency,
      ),
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

const NOTHING = { low: '0.00', high: '0.00' };

/** A cell with the address of some contributions of its column’s months. */
interface Touching extends AssumptionCell {
  readonly rows: (filters: Partial<Query>) => string;
}
type Cells = readonly Touching[];
type Words = readonly Part[];

const DETAILS: Readonly<Record<Assumption['id'], (cells: Cells, currency: string) => Words>> = {
  'as-counted': () => [{ text: 'every contribution by its own rule' }],
  'up-to-in-full': (cells) => {
    const touched = touchedWords(cells, 'contribution', { counted: 'counted', rule: 'up-to' });
    return touched === null
      ? [{ text: 'no contribution counts at the high end only' }]
      : [{ text: 'shared, doubtful and possibly repeated money taken whole, ' }, ...touched];
  },
  'announced-never-came': (cells) => {
    const filters = { counted: 'counted', stage: 'announced' } as const;
    const touched = touchedWords(cells, 'announced contribution', filters);
    return touched === null
      ? [{ text: 'nothing counted is only announced' }]
      : [{ text: 'only firmer stages count, ' }, ...touched, { text: ' not' }];
  },
  'missing-at-median': (cells, currency) => {
    const filters = { counted: 'left-out', reason: 'no-amount' } as const;
    const touched = touchedWords(cells, 'contribution', filters);
    return touched === null
      ? [{ text: 'every contribution has an amount or another reason to be left out' }]
      : [...touched, { text: ` without an amount, at ${eachWords(cells, currency)} each` }];
  },
  'donor-missing': (cells) => {
    const seconds = cells.flatMap(({ donor, each, rows }) =>
      donor && each
        ? {
            text: donor.name,
            href: rows({ donor: [donor.id], counted: 'counted' }),
            sum: markOf(each),
          }
        : [],
    );
    const named = seconds.filter(
      ({ text }, index) => seconds.findIndex((one) => one.text === text) === index,
    );
    return named.length === 0
      ? [{ text: 'no donor is counted' }]
      : [{ text: 'a second ' }, ...oneOf(named)];
  },
};

/** `17 or 21 contributions`, each with its rows: how many are touched, column by column. */
function touchedWords(cells: Cells, one: string, filters: Partial<Query>): Words | null {
  const sorted = cells.toSorted((a, b) => a.touched - b.touched);
  const each = sorted.filter(({ touched }, index) => sorted[index + 1]?.touched !== touched);
  const most = each.at(-1)?.touched ?? 0;
  if (most === 0) return null;
  return oneOf(
    each.map(({ touched, rows }) => ({
      text: touched === most ? counted(touched, one) : fullNumber(String(touched), 0),
      ...(touched === 0 ? {} : { href: rows(filters), sum: 'count' as const }),
    })),
  );
}

/** Pieces as alternatives: `a, b or c`. */
function oneOf(parts: Words): Words {
  return parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [{ text: index === parts.length - 1 ? ' or ' : ', ' }]),
    part,
  ]);
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
