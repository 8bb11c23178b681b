import { useYAxisScale } from 'recharts';
import type { Axis } from '@/lib/figures/drawing';
import { px } from './pixel';
import type { TickWords } from './time-ticks';

interface Plot {
  readonly axisWidth: number;
  readonly plotRight: number;
  readonly plotBottom: number;
}

/** Light lines with their values, behind what is drawn over time. */
export function ValueLines({
  axis,
  axisWidth,
  plotRight,
  plotBottom,
}: Plot & { readonly axis: Axis }) {
  const scale = useYAxisScale();
  if (!scale) return null;
  const ticks = axis.ticks.map(({ value, label }) => ({
    label,
    y: px(scale(Number(value)) ?? plotBottom),
  }));
  return (
    <>
      <path
        className="line"
        d={ticks
          .filter(({ y }) => y < plotBottom - 1)
          .map(({ y }) => `M${axisWidth} ${Math.round(y) + 0.5}H${plotRight}`)
          .join('')}
      />
      {ticks.map(({ label, y }) => (
        <text key={label} className="tick" x={axisWidth - 10} y={px(y + 4)} textAnchor="end">
          {label}
        </text>
      ))}
    </>
  );
}

/** The base line with a tick at each span's first day, and the spans' words below it. */
export function TimeAxis({
  axisWidth,
  plotRight,
  plotBottom,
  ticks,
}: Plot & { readonly ticks: readonly TickWords[] }) {
  return (
    <>
      <path
        className="base"
        d={`M${axisWidth} ${plotBottom + 0.5}H${plotRight}${ticks.map(({ x }) => `M${px(x)} ${plotBottom}v6`).join('')}`}
      />
      {ticks.map(({ x, label, middle, anchor, detail }) => (
        <g key={x}>
          {label !== null && (
            <text className="tick" x={px(middle)} y={plotBottom + 21} textAnchor="middle">
              {label}
            </text>
          )}
          {detail !== null && (
            <text
              className="quiet"
              x={anchor === 'end' ? plotRight : px(middle)}
              y={plotBottom + 37}
              textAnchor={anchor}
            >
              {detail}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
