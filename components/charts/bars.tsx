'use client';

import { Bar, BarChart, usePlotArea, useXAxisScale, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { DrawnBars } from '@/lib/figures/drawing';
import { BAR_TEXT, type BarsLayout, barsLayout } from './bars-layout';
import type { ChartProps } from './chart-props';
import { type Box, HatchPatterns, StackPiece, TextLines } from './marks';
import { px } from './pixel';
import { type ChartRow, chartRowOf, type Series, seriesOf, valueOf } from './series';
import { textWidth } from './text-width';

/** Horizontal stacked bars, each with its name and its value in words beside it. */
export function BarsChart({ drawing, design, id }: ChartProps<DrawnBars>) {
  const layout = barsLayout(drawing, design);
  const series = seriesOf(drawing.bars);
  const rows = drawing.bars.map(chartRowOf);
  return (
    <BarChart
      layout="vertical"
      width={layout.width}
      height={layout.height}
      style={{ width: '100%', height: 'auto' }}
      data={rows}
      margin={{ top: 0, left: 0, bottom: 2, right: layout.width - layout.plotRight }}
      barSize={layout.barSize}
      accessibilityLayer={false}
      role="img"
      title={drawing.name}
      desc={drawing.description}
    >
      <HatchPatterns id={id} series={series} />
      <XAxis
        type="number"
        orientation="top"
        height={layout.axisHeight}
        domain={[0, Number(drawing.axis.max)]}
        tick={false}
        axisLine={false}
      />
      <YAxis type="category" dataKey="key" width={layout.nameWidth} tick={false} axisLine={false} />
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
        <ValueAxis drawing={drawing} layout={layout} />
        <RowWords drawing={drawing} layout={layout} rows={rows} />
      </ZIndexLayer>
    </BarChart>
  );
}

/** Draws a piece where the library puts it along the axis, and where its row has room for it. */
function pieceOf(series: Series, id: string, layout: BarsLayout) {
  return ({ x, width, index }: Box & { readonly index?: number }) => (
    <StackPiece
      box={{
        x,
        width,
        y: layout.rows[index ?? 0]?.barTop,
        height: layout.barSize,
      }}
      series={series}
      id={id}
      along="right"
      from={layout.plotLeft}
    />
  );
}

function ValueAxis({
  drawing,
  layout,
}: {
  readonly drawing: DrawnBars;
  readonly layout: BarsLayout;
}) {
  const scale = useXAxisScale();
  const plot = usePlotArea();
  if (!(scale && plot)) return null;
  const bottom = layout.axisHeight;
  const ticks = drawing.axis.ticks.map(({ value, label }) => ({
    label,
    x: px(scale(Number(value)) ?? 0),
    half: textWidth(label, BAR_TEXT.tick) / 2,
  }));
  return (
    <>
      <path
        className="axis"
        d={`${ticks.map(({ x }) => `M${x} ${bottom - 6}v6`).join('')}M${plot.x} ${bottom}h${px(plot.width)}`}
      />
      {layout.nameWidth > 0 && (
        <path className="base" d={`M${plot.x - 0.5} ${bottom}V${layout.height}`} />
      )}
      {ticks.map(({ label, x, half }) => {
        const [start, end] = [x - half < 0, x + half > layout.width];
        return (
          <text
            key={label}
            className="tick"
            x={start ? 0 : end ? layout.width : x}
            y={bottom - 11}
            textAnchor={start ? undefined : end ? 'end' : 'middle'}
          >
            {label}
          </text>
        );
      })}
    </>
  );
}

function RowWords({
  drawing,
  layout,
  rows,
}: {
  readonly drawing: DrawnBars;
  readonly layout: BarsLayout;
  readonly rows: readonly ChartRow[];
}) {
  const scale = useXAxisScale();
  if (!scale) return null;
  const above = layout.nameWidth === 0;
  return drawing.bars.map((bar, index) => {
    const place = layout.rows[index];
    if (!place) return null;
    const { lines, top } = place;
    const middle = place.barTop + layout.barSize / 2 + 4.5;
    const end = scale(rows[index]?.sum ?? 0) ?? layout.plotLeft;
    return (
      <g key={bar.key}>
        <TextLines
          lines={lines}
          x={above ? 0 : layout.nameWidth - 11}
          y={above ? top + 16 : middle - ((lines.length - 1) * BAR_TEXT.line) / 2}
          lineHeight={BAR_TEXT.line}
          className="name"
          anchor={above ? 'start' : 'end'}
        />
        <text
          className="value"
          x={above ? layout.width : px(end + 8)}
          y={px(above ? top + 16 : middle)}
          textAnchor={above ? 'end' : undefined}
        >
          {bar.text}
        </text>
      </g>
    );
  });
}
