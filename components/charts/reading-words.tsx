import { useXAxisScale, useYAxisScale } from 'recharts';
import type { ReadingPanel, ReadingPoint } from '@/lib/figures/drawn-readings';
import { TextLines } from './marks';
import { px } from './pixel';
import { READING_TEXT } from './reading-labels';
import { markPath, type Point, rangePath, shownMarks } from './reading-points';
import type { PanelPlace } from './readings-layout';

/** A mark for each reading, hollow where a word such as “over” stands before it; a bar for each range. */
export function ReadingMarks({ panel }: { readonly panel: ReadingPanel }) {
  const [across, up] = [useXAxisScale(), useYAxisScale()];
  if (!(across && up)) return null;
  const place = (point: ReadingPoint, end: 'low' | 'high'): Point => ({
    x: across(point.x) ?? 0,
    y: up(Number(point[end])) ?? 0,
  });
  return panel.series.map(({ key, look, points }) => {
    const marks = shownMarks(points, place);
    const path = (qualified: boolean) =>
      markPath(
        look,
        marks.filter((mark) => mark.qualified === qualified),
      );
    const range = rangePath(points, place);
    return (
      <g key={key} className={`reading-${look}`}>
        {range !== '' && <path className="reading-range" d={range} />}
        {path(false) !== '' && <path className="reading-mark" d={path(false)} />}
        {path(true) !== '' && <path className="reading-mark qualified" d={path(true)} />}
      </g>
    );
  });
}

/** The panel's title, and each line's name at its end, with its mark where that is apart. */
export function ReadingNames({
  panel,
  place,
}: {
  readonly panel: ReadingPanel;
  readonly place: PanelPlace;
}) {
  return (
    <>
      <TextLines
        lines={place.title}
        x={0}
        y={READING_TEXT.title}
        lineHeight={READING_TEXT.line}
        className="strong"
        anchor="start"
      />
      {[...place.names, ...place.labels].map(({ key, x, y, lines, mark }) => {
        const look = panel.series.find((one) => one.key === key)?.look ?? 1;
        return (
          <g key={`${key} ${y}`} className={`reading-${look}`}>
            {mark && <path className="reading-mark" d={markPath(look, [mark])} />}
            {lines.map(({ text, strong }, index) => (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place.
                key={index}
                className={strong ? 'value strong' : 'quiet halo'}
                x={px(x)}
                y={px(y + index * READING_TEXT.line)}
              >
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </>
  );
}
