import type { GroupLine } from '@/lib/analysis/related-rows';

/** The mark at the end of a line, by tie; a line of another tie has none. */
const MARKS: Readonly<Record<string, string>> = {
  follows: 'M9 1L2 5L9 9',
  'passes-on': 'M9 0.5L0.5 5L9 9.5z',
  contains: 'M5 0.5L9.5 5L5 9.5L0.5 5z',
  repeats: 'M9 5A4 4 0 1 1 1 5A4 4 0 1 1 9 5z',
  'may-repeat': 'M9 5A4 4 0 1 1 1 5A4 4 0 1 1 9 5z',
};

/**
 * A line beside the rows, from one to another: along both and down its track, with a mark at one
 * end. `grid` are the lines of the grid at the middles of its rows.
 */
export function GroupTie({
  line: { tie, mark, track, topShift, bottomShift },
  grid,
}: {
  readonly line: GroupLine;
  readonly grid: { readonly from: number; readonly to: number };
}) {
  return (
    <span
      className={`group-tie group-tie-${tie}`}
      style={{
        gridRow: `${grid.from} / ${grid.to}`,
        '--track': track,
        '--top': topShift,
        '--bottom': bottomShift,
      }}
    >
      {mark && <TieMark tie={tie} end={mark} />}
    </span>
  );
}

/** The same line with its mark, for the legend. */
export function GroupTieSample({ tie }: Pick<GroupLine, 'tie'>) {
  return (
    <span className={`group-tie group-tie-sample group-tie-${tie}`} aria-hidden="true">
      {tie !== 'may-be-same' && <TieMark tie={tie} end="top" />}
    </span>
  );
}

function TieMark({ tie, end }: { readonly tie: string; readonly end: 'top' | 'bottom' }) {
  return (
    <svg className={`group-mark group-mark-${end}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={MARKS[tie]} />
    </svg>
  );
}
