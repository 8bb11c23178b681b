import type { DrawnStrips, Strip } from '@/lib/figures/drawn-strips';

/** A strip of one solid bar from 0 to `to`, `more` replaces any part of it. */
export function madeStrip(to: string, more: Partial<Strip> = {}): Strip {
  return {
    key: `to ${to}`,
    label: 'A figure',
    href: null,
    printed: [],
    detail: '',
    level: 0,
    marks: [{ look: 'solid', hue: 'national', from: '0.00', to }],
    text: to,
    joins: null,
    verdict: '',
    verdictDetail: '',
    strong: false,
    ...more,
  };
}

/** Strips on an axis to a hundred. */
export function madeStrips(strips: readonly Strip[], more: Partial<DrawnStrips> = {}): DrawnStrips {
  return {
    kind: 'strips',
    name: 'Made-up sums',
    description: 'Some sums on one axis.',
    axis: {
      max: '100.00',
      ticks: [0, 25, 50, 75, 100].map((tick) => ({ value: `${tick}.00`, label: String(tick) })),
    },
    band: null,
    groups: [{ title: null, strips }],
    key: [],
    ...more,
  };
}

export function madeBand(
  low: string,
  high: string,
  more: Partial<NonNullable<DrawnStrips['band']>> = {},
): NonNullable<DrawnStrips['band']> {
  return {
    low,
    high,
    lowText: '$30 m',
    highText: '$60 m',
    title: 'Band',
    detail: 'asked',
    ...more,
  };
}
