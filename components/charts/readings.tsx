'use client';

import { Line, LineChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { DrawnReadings, ReadingPanel } from '@/lib/figures/drawn-readings';
import type { ChartProps } from './chart-props';
import { ReadingMarks, ReadingNames } from './reading-words';
import { type PanelPlace, type ReadingsLayout, readingsLayout } from './readings-layout';
import { straightCurve } from './straight-curve';
import { TimeAxis, ValueLines } from './time-axis';

/** Dated readings as lines over time; lines that count from different days stand in panels. */
export function ReadingsChart({ drawing, design }: ChartProps<DrawnReadings>) {
  const layout = readingsLayout(drawing, design);
  return (
    <div className="panels">
      {drawing.panels.map((panel, index) => {
        const place = layout.panels[index];
        return (
          place && (
            <PanelChart
              key={panel.title}
              drawing={drawing}
              panel={panel}
              layout={layout}
              place={place}
            />
          )
        );
      })}
    </div>
  );
}

function PanelChart({
  drawing,
  panel,
  layout,
  place,
}: {
  readonly drawing: DrawnReadings;
  readonly panel: ReadingPanel;
  readonly layout: ReadingsLayout;
  readonly place: PanelPlace;
}) {
  const plot = {
    axisWidth: layout.axisWidth,
    plotRight: layout.plotRight,
    plotBottom: place.plotBottom,
  };
  return (
    <LineChart
      width={layout.width}
      height={place.height}
      style={{ width: '100%', height: 'auto' }}
      margin={{
        top: place.plotTop,
        left: 0,
        right: layout.width - layout.plotRight,
        bottom: place.height - place.plotBottom,
      }}
      accessibilityLayer={false}
      role="img"
      title={`${panel.title}: ${drawing.name}`}
      desc={panel.description}
    >
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
        domain={[Number(panel.floor), Number(panel.axis.max)]}
        tick={false}
        axisLine={false}
      />
      <ValueLines axis={panel.axis} {...plot} />
      {panel.series.map(({ key, look, points }) => (
        <Line
          key={key}
          type={straightCurve}
          data={points.map(({ x, high }) => ({ x, high: Number(high) }))}
          dataKey="high"
          className={`reading reading-${look}`}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={2000}>
        <TimeAxis ticks={layout.ticks} {...plot} />
        <ReadingMarks panel={panel} />
        <ReadingNames panel={panel} place={place} />
      </ZIndexLayer>
    </LineChart>
  );
}
