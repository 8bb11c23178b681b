'use client';

import { Area, ComposedChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { DrawnSteps } from '@/lib/figures/drawing';
import type { ChartProps } from './chart-props';
import { HatchPattern } from './marks';
import { stepCurve } from './step-curve';
import { StepsWords } from './step-words';
import { stepsLayout } from './steps-layout';
import { ValueLines } from './time-axis';

interface Row {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** Sums that grow by steps: the low end as a filled line, up to the high end hatched. */
export function StepsChart({ drawing, design, id }: ChartProps<DrawnSteps>) {
  const layout = stepsLayout(drawing, design);
  return (
    <ComposedChart
      width={layout.width}
      height={layout.height}
      style={{ width: '100%', height: 'auto' }}
      data={rowsOf(drawing)}
      margin={{
        top: layout.plotTop,
        left: 0,
        right: layout.width - layout.plotRight,
        bottom: layout.height - layout.plotBottom,
      }}
      accessibilityLayer={false}
      role="img"
      title={drawing.name}
      desc={drawing.description}
    >
      {drawing.hatched && (
        <defs>
          <HatchPattern id={`${id}-may`} colour="may" />
        </defs>
      )}
      <XAxis
        type="number"
        dataKey="x"
        domain={[0, drawing.days]}
        height={0}
        tick={false}
        axisLine={false}
      />
      <YAxis
        type="number"
        width={layout.axisWidth}
        domain={[0, Number(drawing.axis.max)]}
        tick={false}
        axisLine={false}
      />
      <ValueLines
        axis={drawing.axis}
        axisWidth={layout.axisWidth}
        plotRight={layout.plotRight}
        plotBottom={layout.plotBottom}
      />
      {drawing.hatched && (
        <Area
          type={stepCurve}
          dataKey={bandOf}
          className="may-band"
          fill={`url(#${id}-may)`}
          fillOpacity={1}
          isAnimationActive={false}
          activeDot={false}
        />
      )}
      <Area
        type={stepCurve}
        dataKey="low"
        className="low-area"
        fillOpacity={1}
        isAnimationActive={false}
        activeDot={false}
      />
      <ZIndexLayer zIndex={2000}>
        <StepsWords layout={layout} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

function bandOf(row: Row): [number, number] {
  return [row.low, row.high];
}

/** The points as binary numbers, and the last held to the end of the drawing. */
function rowsOf({ points, days }: DrawnSteps): readonly Row[] {
  const rows = points.map((point) => ({
    x: point.x,
    low: Number(point.low),
    high: Number(point.high),
  }));
  const last = rows.at(-1);
  return last && last.x < days ? [...rows, { ...last, x: days }] : rows;
}
