import { describe, expect, it } from 'vitest';
import { columnsLayout } from '@/components/charts/columns-layout';
import { stepsLayout } from '@/components/charts/steps-layout';
import type { Column } from '@/lib/figures/drawing';
import { axis, column, columns, point, steps } from './made-drawings';

const years: readonly Column[] = ['2020', '2021', '2022', '2023', '2024', '2025', '2026'].map(
  (year, index) =>
    index % 3 === 0
      ? column(year, [], '', {
          empty: 'not counted',
          ...(index === 0 ? { detail: 'from 10 Nov.' } : {}),
          ...(index === 6 ? { detail: 'to 21 Nov.; not over' } : {}),
        })
      : column(year, [['paid', 'solid', 9 + index]], '9.80 – 16.35'),
);
const compared = (donors: number) =>
  columns(
    Array.from({ length: donors }, (_, index) => ({ title: `Giver ${index}`, columns: years })),
    axis(20, 5),
  );

describe('panels side by side', () => {
  it.each([
    [1, 'wide', 1, 'line'],
    [2, 'wide', 2, 'lines'],
    [3, 'wide', 3, 'lines'],
    [4, 'wide', 2, 'lines'],
    [2, 'narrow', 1, 'lines'],
  ] as const)('%i at the %s width stand %i in a row, and no value is turned', (...row) => {
    const [donors, design, perRow, style] = row;
    const layout = columnsLayout(compared(donors), design);
    expect([layout.perRow, layout.valueStyle]).toEqual([perRow, style]);
  });

  it('say what has no room at a column below it, each note on a line of its own', () => {
    const [panel] = columnsLayout(compared(2), 'narrow').panels;
    expect(panel?.footnote).toEqual([
      '2020, from 10 Nov.: not counted.',
      '2023: not counted.',
      '2026, to 21 Nov.; not over: not counted.',
    ]);
  });

  it('can be pointed at down to the end of the words below a column', () => {
    const layout = columnsLayout(compared(1), 'wide');
    const [target] = layout.targets;
    const lines = Math.max(...(layout.panels[0]?.details ?? []).map((one) => one.length));
    expect(lines).toBeGreaterThan(0);
    expect((target?.top ?? 0) + (target?.height ?? 0)).toBeGreaterThan(
      layout.plotBottom + 20 + lines * 15,
    );
  });
});

describe('a stepped drawing', () => {
  it('frames how long a sum stood, and nothing of the steps beside it', () => {
    const layout = stepsLayout(steps([point(0, 0, 0), point(300, 4, 5), point(310, 9, 9)]), 'wide');
    const scale = (layout.plotRight - layout.axisWidth) / 2200;
    const frames = layout.targets.map(({ frame }) => [frame?.left, frame?.width]);
    expect(frames[1]?.[0]).toBeCloseTo(layout.axisWidth + 300 * scale, 3);
    expect(frames[1]?.[1]).toBeCloseTo(10 * scale, 3);
    expect(frames[2]?.[1]).toBeCloseTo(1890 * scale, 3);
  });
});
