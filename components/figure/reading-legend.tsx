import type { DrawnReadings } from '@/lib/figures/drawn-readings';

/** What the marks of readings mean beside their lines' names: only what occurs. */
export function ReadingLegend({ drawing }: { readonly drawing: DrawnReadings }) {
  const points = drawing.panels.flatMap(({ series }) => series.flatMap((one) => one.points));
  const qualified = points.some((point) => point.qualified !== undefined);
  const ranged = points.some((point) => point.low !== point.high);
  if (!(qualified || ranged)) return null;
  return (
    <ul className="legend">
      {qualified && (
        <>
          <li>
            <Swatch className="reading-mark" d={MARK} />
            as printed
          </li>
          <li>
            <Swatch className="reading-mark qualified" d={MARK} />
            hollow: printed with a word such as “over” or “about”
          </li>
        </>
      )}
      {ranged && (
        <li>
          <Swatch className="reading-range" d="M2 2h10M7 2V12M2 12h10" />
          bar: readings of one day that differ; the line goes through the highest
        </li>
      )}
    </ul>
  );
}

const MARK = 'M5.7 3.9L8.3 3.9L10.1 5.7L10.1 8.3L8.3 10.1L5.7 10.1L3.9 8.3L3.9 5.7z';

function Swatch({ className, d }: { readonly className: string; readonly d: string }) {
  return (
    <svg className="swatch-reading reading-1" viewBox="0 0 14 14" aria-hidden="true">
      <path className={className} d={d} />
    </svg>
  );
}
