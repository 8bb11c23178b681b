import type { DrawnShares, ShareMark } from '@/lib/figures/drawing';
import type { Figure, FigureLinks, FigureTable } from '@/lib/figures/figure';
import { axis, bar } from './made-drawings';

/** A made-up figure of two bars; `more` replaces any part of it. */
export function madeFigure(more: Partial<Figure> = {}): Figure {
  return {
    id: 'foreign-support-by-donor',
    title: 'Money by giver',
    finding: 'Sole giver gave most',
    subtitle: 'What each giver gave, million florins.',
    unit: 'XXX',
    currency: 'XXX',
    ledger: { version: '0.1.0', hash: 'abc' },
    options: {},
    columns: ['donor', 'low', 'high'],
    rows: [],
    total: { low: '5.00', high: '7.00' },
    contributions: [],
    leftOut: [],
    drawing: {
      kind: 'bars',
      name: 'Money by giver',
      description: 'Two givers.',
      stages: ['paid', 'announced'],
      hatched: true,
      axis: axis(5, 1),
      bars: [
        bar('Sole giver', [['paid', 'solid', 5]], '5.00'),
        bar('Other <giver>', [['announced', 'hatched', 2]], 'up to 2.00'),
      ],
    },
    table: madeTable(2),
    notes: [
      { parts: [{ text: 'Left out: ' }, { text: 'one', href: '/ledger?x=1' }, { text: '.' }] },
    ],
    sources: [{ parts: [{ text: 'Read in ' }, { text: '2 documents', href: '/sources' }] }],
    ...more,
  };
}

export function madeTable(rows: number): FigureTable {
  return {
    caption: 'Money by giver, florins',
    columns: [
      { key: 'name', label: 'Giver', numeric: false },
      { key: 'low', label: 'Low', numeric: true },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({
      key: String(index),
      cells: [
        { text: `Giver ${index}`, href: `/donors/${index}` },
        index === 1 ? { text: '–', spoken: 'none counted' } : { text: '5.00', detail: 'at least' },
      ],
    })),
    foot: [{ text: 'All' }, { text: '5.00' }],
  };
}

export const MADE_LINKS: FigureLinks = {
  self: '/?a=1#here',
  chart: '/?view=chart#here',
  table: '/?view=table#here',
  csv: '/x.csv',
  json: '/x.json',
  citation: 'Someone: “Money by giver”.',
  sentence: 'Sole giver gave most. https://example.org/',
};

export function madeShare(more: Partial<ShareMark>): ShareMark {
  return {
    id: 'one',
    speaker: 'A speaker',
    dateText: '2024',
    printed: '95 per cent',
    lang: 'en',
    share: '95',
    qualifier: null,
    turned: false,
    workedOut: null,
    also: null,
    featured: false,
    href: '/statements/x',
    ...more,
  };
}

export function madeShares(marks: readonly ShareMark[]): DrawnShares {
  return {
    kind: 'shares',
    name: 'Stated share',
    description: 'What was said.',
    groups: [{ base: 'Of the whole', marks }],
    line: { share: '90', label: 'over 90 %, the featured one' },
  };
}
