import type { Placed } from './related-order';
import { plainTies } from './related-relations';
import type { GroupLine } from './related-rows';
import type { Tie, TiedPair } from './related-ties';

/** Which of the two a line's mark stands at: what came later, hands on, is the whole or the money. */
const MARKED: Readonly<Record<Tie, 'from' | 'to' | null>> = {
  contains: 'from',
  repeats: 'to',
  'may-repeat': 'to',
  'passes-on': 'from',
  follows: 'from',
  'may-be-same': null,
};

/**
 * The ties that the places of the members do not show already, as lines beside the rows. Each has a
 * track of its own over the rows that it passes, and a height of its own at the rows that it joins,
 * so that no two lie on each other.
 */
export function linesOf(
  members: readonly Placed[],
  ties: readonly TiedPair[],
): readonly GroupLine[] {
  const tracked = inTracks(joined(members, ties));
  return tracked.map((line) => ({
    ...line,
    topShift: shiftAt(line.top, line, tracked),
    bottomShift: shiftAt(line.bottom, line, tracked),
  }));
}

type Joined = Pick<GroupLine, 'tie' | 'top' | 'bottom' | 'mark'>;
type Tracked = Joined & Pick<GroupLine, 'track'>;

function joined(members: readonly Placed[], ties: readonly TiedPair[]): readonly Joined[] {
  const rows = new Map(members.map(({ contribution }, row) => [contribution.id, row]));
  const within = new Map(members.map((one) => [one.contribution.id, one.within]));
  const isSetIn = (id: string, whole: string): boolean => {
    const next = within.get(id) ?? null;
    return next !== null && (next === whole || isSetIn(next, whole));
  };
  return plainTies(ties).flatMap(({ tie, from, to }) => {
    const [a, b] = [rows.get(from), rows.get(to)];
    if (a === undefined || b === undefined || (tie === 'contains' && isSetIn(to, from))) return [];
    const marked = MARKED[tie] === null ? null : MARKED[tie] === 'from' ? a : b;
    const [top, bottom] = [Math.min(a, b), Math.max(a, b)];
    return [{ tie, top, bottom, mark: marked === null ? null : marked === top ? 'top' : 'bottom' }];
  });
}

/** The shortest lines lie nearest; two that pass the same rows never share a track. */
function inTracks(lines: readonly Joined[]): readonly Tracked[] {
  const placed: Tracked[] = [];
  const shortFirst = lines.toSorted(
    (a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top,
  );
  for (const line of shortFirst) {
    const beside = placed.filter(({ top, bottom }) => top < line.bottom && line.top < bottom);
    const taken = new Set(beside.map(({ track }) => track));
    let track = 0;
    while (taken.has(track)) track += 1;
    placed.push({ ...line, track });
  }
  return placed;
}

/**
 * Where a line meets a row, in steps from the row's middle: lines from above meet it higher than
 * those from below, and are sorted so that no line crosses another one at the row itself.
 */
function shiftAt(row: number, line: Tracked, all: readonly Tracked[]): number {
  const above = all.filter(({ bottom }) => bottom === row).toSorted((a, b) => a.track - b.track);
  const below = all.filter(({ top }) => top === row).toSorted((a, b) => b.track - a.track);
  const meeting = [...above, ...below];
  return meeting.indexOf(line) - (meeting.length - 1) / 2;
}
