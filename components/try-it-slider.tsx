'use client';

import { type ChangeEvent, useEffect, useRef } from 'react';

/** What a slider runs over, plain decimal text with at most two decimals. */
interface Slider {
  readonly from: string;
  readonly to: string;
  readonly steps: number;
  readonly value: string;
  readonly label: string;
}

/**
 * Moves the number in a field by hand, for comfort: the field itself is what the form sends. It is
 * on the page from the start, so that nothing moves, and hidden where no script runs.
 */
export function TryItSlider({
  target,
  slider: { from, to, steps, value, label },
}: {
  /** Id of the field. */
  readonly target: string;
  readonly slider: Slider;
}) {
  const range = useRef<HTMLInputElement>(null);
  const [low, high] = [hundredths(from), hundredths(to)];

  // What is typed moves the slider.
  useEffect(() => {
    const field = document.getElementById(target);
    if (!(field instanceof HTMLInputElement)) return;
    const show = () => {
      const typed = hundredths(field.value.replace(/[^\d.]/g, ''));
      if (range.current && typed !== null && low !== null && high !== null) {
        range.current.value = String(stepOf(typed, low, high, steps));
      }
    };
    const follow = (event: Event) => {
      if (event.isTrusted) show();
    };
    // Something may have been typed before the script began.
    if (field.value !== field.defaultValue) show();
    field.addEventListener('input', follow);
    return () => field.removeEventListener('input', follow);
  }, [target, low, high, steps]);

  if (low === null || high === null || high <= low) return null;
  const start = stepOf(hundredths(value) ?? low, low, high, steps);
  const move = (event: ChangeEvent<HTMLInputElement>) => {
    const field = document.getElementById(target);
    if (!(field instanceof HTMLInputElement)) return;
    field.value = written(low + ((high - low) * BigInt(event.target.value)) / BigInt(steps));
    event.target.setAttribute('aria-valuetext', field.value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const settle = () =>
    document.getElementById(target)?.dispatchEvent(new Event('change', { bubbles: true }));
  return (
    <input
      ref={range}
      type="range"
      className="try-slider"
      aria-label={label}
      aria-valuetext={value}
      min={0}
      max={steps}
      step={1}
      defaultValue={start}
      onChange={move}
      onPointerUp={settle}
      onKeyUp={settle}
    />
  );
}

/** Decimal text as whole hundredths; null where it is none. */
function hundredths(text: string): bigint | null {
  const match = /^(\d+)(?:\.(\d{0,2})\d*)?$/.exec(text);
  return match ? BigInt(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`) : null;
}

/** The nearest step below a value, within the slider. */
function stepOf(value: bigint, low: bigint, high: bigint, steps: number): number {
  const within = value < low ? low : value > high ? high : value;
  return Number(((within - low) * BigInt(steps)) / (high - low));
}

/** `18,809,738.34`, `92.5`: hundredths for a field, whole numbers without decimals. */
function written(value: bigint): string {
  const [whole, rest] = [value / 100n, value % 100n];
  const grouped = whole.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
  return rest === 0n ? grouped : `${grouped}.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
}
