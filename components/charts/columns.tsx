'use client';

import { Bar, BarChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { DrawnColumns } from '@/lib/figures/drawing';
import type { ChartProps } from './chart-props';
import { ColumnGround, ColumnWords } from './column-words';
import { type ColumnsLayout, columnsLayout, type PanelProps } from './columns-layout';
import { type Box, HatchPatterns, StackPiece } from './marks';
import { chartRowOf, type Series, seriesOf, valueOf } from './series';

/** Stacked columns, one a year; several panels stand side by side on one scale. */
export function ColumnsChart({ drawing, design, id }: ChartProps<DrawnColumns>) {
  const layout = columnsLayout(drawing, design);
  const percent = (pixels: number) => `${(pixels / layout.width) * 100}%`;
  return (
    <div
      className="panels"
      style={{
        columnGap: percent(layout.gap),
        gridTemplateColumns: `repeat(${layout.perRow}, minmax(0, 1fr))`,
      }}
    >
      {drawing.panels.map((panel, index) => (
        <PanelChart
          key={panel.title ?? 'only'}
          drawing={drawing}
          layout={layout}
          index={index}
          id={`${id}-${index}`}
        />
      ))}
    </div>
  );
}

function PanelChart({ drawing, layout, index, id }: PanelProps & { readonly id: string }) {
  const panel = drawing.panels[index];
  if (!panel) return null;
  const series = seriesOf(panel.columns);
  return (
    <BarChart
      width={layout.panelWidth}
      height={layout.panelHeight}
      style={{ width: '100%', height: 'auto' }}
      data={panel.columns.map(chartRowOf)}
      margin={{
        top: layout.plotTop,
        left: 0,
        right: 0,
        bottom: layout.panelHeight - layout.plotBottom,
      }}
      barSize={layout.barSize}
      accessibilityLayer={false}
      role="img"
      title={panel.title === null ? drawing.name : `${panel.title}: ${drawing.name}`}
      desc={drawing.description}
    >
      <HatchPatterns id={id} series={series} />
      <XAxis type="category" dataKey="key" height={0} tick={false} axisLine={false} />
      <YAxis
        type="number"
        width={layout.axisWidth}
        domain={[0, Number(drawing.axis.max)]}
        tick={false}
        axisLine={false}
      />
      <ColumnGround drawing={drawing} layout={layout} index={index} />
      {/* Without a bar the library makes no scale, and a panel where nothing counts has none. */}
      {series.length === 0 && <Bar dataKey={nothing} isAnimationActive={false} shape={noPiece} />}
      {series.map((one) => (
        <Bar
          key={one.key}
          dataKey={valueOf(one)}
          stackId="stack"
          isAnimationActive={false}
          shape={pieceOf(one, id, layout)}
        />
      ))}
      <ZIndexLayer zIndex={2000}>
        <ColumnWords drawing={drawing} layout={layout} index={index} />
      </ZIndexLayer>
    </BarChart>
  );
}

const nothing = () => 0;
const noPiece = () => <g />;

function pieceOf(series: Series, id: string, layout: ColumnsLayout) {
  return (box: Box) => (
    <StackPiece box={box} series={series} id={id} along="up" from={layout.plotBottom} />
  );
}
