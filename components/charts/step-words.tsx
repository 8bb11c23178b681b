import { px } from './pixel';
import { STEP_TEXT, type StepsLayout } from './steps-layout';
import { TimeAxis } from './time-axis';

/** The axis of time, the names of the largest steps and the two values at the end. */
export function StepsWords({ layout }: { readonly layout: StepsLayout }) {
  const { axisWidth, plotRight, plotBottom, ticks, names, ends } = layout;
  return (
    <>
      <TimeAxis axisWidth={axisWidth} plotRight={plotRight} plotBottom={plotBottom} ticks={ticks} />
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
