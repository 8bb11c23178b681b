import type { Entry } from '@/lib/analysis/count';
import { heldWords } from '@/lib/analysis/held-words';
import type { Query } from '@/lib/filters/query';
import { stageWord } from '@/lib/format/words';
import type { Cell, FigureTableRow } from './figure';
import type { Frame } from './frame';
import { countCell, endCells } from './links';
import type { StageSum } from './segments';

/** What a table says of one stage of a bar, each number with its own rows. */
export interface StageLine {
  readonly held: Cell;
  readonly stage: Cell;
  readonly ends: readonly [low: Cell, high: Cell];
  readonly counted: Cell;
}

/**
 * The rows of a table below that of a bar, one for each of its stages: in a bar of several colours
 * each colour is a sum of its own. A bar of one stage has none, since its own row says the same.
 * They speak of what counts: what is left out has no colour, and may be of stages that are not here.
 */
export function stageRows(
  bar: {
    readonly key: string;
    readonly entries: readonly Entry[];
    readonly sums: readonly StageSum[];
  },
  frame: Frame,
  filters: Partial<Query>,
  cellsOf: (line: StageLine) => readonly Cell[],
): readonly FigureTableRow[] {
  if (bar.sums.length < 2) return [];
  return bar.sums.map(({ stage, count, ...sum }) => {
    const own = bar.entries.filter((one) => one.contribution.stage === stage && one.counted);
    const at = { ...filters, stage };
    const name = stageWord(stage);
    return {
      key: `${bar.key} ${stage}`,
      level: 1,
      cells: [
        { text: `of it ${name}` },
        ...cellsOf({
          held: { text: own.map((one) => heldWords(one.contribution)).join('; ') },
          stage: { text: name },
          ends: endCells(frame, sum, at, count),
          counted: countCell(frame, count, { ...at, counted: 'counted' }),
        }),
      ],
    };
  });
}
