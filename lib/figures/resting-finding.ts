import type { Query } from '@/lib/filters/query';
import { counted, isZero } from '@/lib/format/numbers';
import { listed } from '@/lib/format/words';
import { moneyPart, type Piece } from './finding-parts';
import type { Frame } from './frame';
import { leadersOf, type Named } from './leaders';

/** So many names a sentence bears. */
const MOST_NAMES = 3;

/** What counts, and what of it rests on one voice alone. */
export interface Resting {
  /** `since 10 November 2020`. */
  readonly period: string;
  readonly total: Ends;
  /** How many contributions count, and how many of them rest on one voice. */
  readonly counted: number;
  readonly aloneCounted: number;
  readonly aloneTotal: Ends;
  /** By voice, the largest first. */
  readonly alone: readonly Named[];
}

interface Ends {
  readonly low: string;
  readonly high: string;
}

/** How much rests on one voice alone, and on which: a sentence without full stop, in pieces. */
export function restingFinding(resting: Resting, frame: Frame): readonly Piece[] {
  const { period, total, counted: all, alone, aloneTotal, aloneCounted } = resting;
  if (all === 0) return [`Nothing is counted ${period}`];
  const whole = moneyPart(frame, total, {});
  if (aloneCounted === 0) {
    return all === 1
      ? ['The one contribution counted, ', whole, ', rests on several independent voices']
      : [
          `Each of the ${all} contributions counted, `,
          whole,
          ' together, rests on several independent voices',
        ];
  }
  if (isZero(aloneTotal.high)) {
    return [
      `${counted(aloneCounted, 'contribution')} of no money ${aloneCounted === 1 ? 'rests' : 'rest'} on one voice alone`,
    ];
  }
  const on = leadWords(alone);
  return aloneCounted === all
    ? ['All that is counted, ', whole, `, rests on one voice alone${on}`]
    : [
        'Of ',
        whole,
        ' counted, ',
        moneyPart(frame, aloneTotal, aloneFilters(frame.query)),
        ` rests on one voice alone${on}`,
      ];
}

/** What rests on one voice; what is asked for may be narrower already: one document. */
export function aloneFilters({ rests }: Query): Partial<Query> {
  return { rests: rests ?? 'one-voice' };
}

/** Which voices it rests on; the ends of a range may name different ones. */
function leadWords(alone: readonly Named[]): string {
  const [only, second] = alone;
  if (only && !second) return `: ${only.name}`;
  const { low, high, same, allLevel } = leadersOf(alone);
  if (allLevel) return `, in equal parts on ${namesOf(alone)}`;
  if (same || low.length === 0) return `, the largest ${partsOn(high)}`;
  return `, the largest ${partsOn(low)} at the low end and on ${namesOf(high)} at the high end`;
}

function partsOn(leaders: readonly Named[]): string {
  return leaders.length === 1
    ? `part of that on ${namesOf(leaders)}`
    : `parts of that, level with each other, on ${namesOf(leaders)}`;
}

function namesOf(some: readonly Named[]): string {
  return some.length > MOST_NAMES ? `${some.length} voices` : listed(some.map(({ name }) => name));
}
