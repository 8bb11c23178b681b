import { useYAxisScale } from 'recharts';
import type { DrawnSteps } from '@/lib/figures/drawing';
import { px } from './pixel';
import { STEP_TEXT, type StepsLayout } from './steps-layout';

interface StepsProps {
  readonly drawing: DrawnSteps;
  readonly layout: StepsLayout;
}

/** Light lines with their values, behind the areas. */
export function StepsGround({ drawing, layout }: StepsProps) {
  const scale = useYAxisScale();
  if (!scale) return null;
  const { axisWidth, plotRight, plotBottom } = layout;
  const ticks = drawing.axis.ticks.map(({ value, label }) => ({
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

/** The axis of time, the names of the largest steps and the two values at the end. */
export function StepsWords({ layout }: StepsProps) {
  const { axisWidth, plotRight, plotBottom, ticks, names, ends } = layout;
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
      {names.map(({ lines, x, y, anchor }) =>
        lines.map(({ text, quiet }, index) => (
          <text
            key={`${x} ${text}`}
            className={quiet ? 'quiet' : 'step'}
            x={px(x)}
            y={px(y + index * STEP_TEXT.line)}
            textAnchor={anchor === 'end' ? 'end' : undefined}
          >
            {text}
          </text>
        )),
      )}
      {ends.map(({ value, words, y }) => (
        <g key={words}>
          <text className="value strong" x={plotRight + 10} y={px(y + 5)}>
            {value}
          </text>
          <text className="quiet" x={plotRight + 10} y={px(y + 5 + STEP_TEXT.line)}>
            {words}
          </text>
        </g>
      ))}
    </>
  );
}
