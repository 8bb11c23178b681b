import { type ChartDrawing, chartLayout } from '@/components/charts/chart-layout';
import { DESIGN_NAMES } from '@/components/charts/design-widths';
import { LiveDrawing } from './live-drawing';
import { picturesOf } from './pictures';

/**
 * A chart's place on a page: its picture at three widths, of which the style sheet shows one, or
 * where the build drew none, empty space of the same size that only stands where script runs.
 */
export function ChartOnPage({
  drawing,
  picture,
}: {
  readonly drawing: ChartDrawing;
  readonly picture: string | null;
}) {
  const pictures = picturesOf(picture);
  return (
    <LiveDrawing drawing={drawing}>
      {pictures.map(({ design, markup }) => (
        <div
          key={design}
          className={`picture ${design}`}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the build's own drawing, escaped there.
          dangerouslySetInnerHTML={{ __html: markup }}
        />
      ))}
      {pictures.length === 0 &&
        DESIGN_NAMES.map((design) => {
          const { width, height } = chartLayout(drawing, design);
          return (
            <div
              key={design}
              className={`held ${design}`}
              style={{ aspectRatio: `${width}/${height}` }}
            />
          );
        })}
    </LiveDrawing>
  );
}
