import type { DrawnGaps } from '@/lib/figures/drawn-gaps';
import { percent } from './strip-places';
import './gap-axis.css';

/** The axis for the eye alone: every row says its own gaps. */
export function GapAxis({ drawing: { ticks, stretches } }: { readonly drawing: DrawnGaps }) {
  return (
    <span className="gap-axis" aria-hidden="true">
      <span className="gap-sides">
        <span>← % below the rate</span>
        <span>% above it →</span>
      </span>
      {stretches.map(({ label, from, to }) => (
        <span
          key={from}
          className="gap-stretch"
          style={{ left: percent(from), width: percent(to - from) }}
        >
          {label}
        </span>
      ))}
      <GapNotches ticks={ticks} />
      {ticks.map(({ label, at }) => (
        <span key={at} className="gap-tick" style={{ left: percent(at) }}>
          {label}
        </span>
      ))}
    </span>
  );
}

/** A line at the true place of every number of the axis, so that a mark is read against it. */
export function GapNotches({ ticks }: Pick<DrawnGaps, 'ticks'>) {
  return ticks.map(({ at, label }) => (
    <i key={at} className={notchClass(at, label)} style={{ left: percent(at) }} />
  ));
}

/** The rate itself and both ends of the axis are drawn firmer. */
function notchClass(at: number, label: string): string {
  if (at === 0 || at === 1) return 'gap-notch gap-end';
  return label === '0' ? 'gap-notch gap-zero' : 'gap-notch';
}
