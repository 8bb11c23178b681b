import { entriesOf } from '@/lib/analysis/count';
import { ledgerPage } from '@/lib/analysis/ledger-page';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { fileAt } from '@/lib/export/files';
import { FIGURES } from '@/lib/figures/list';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Endpoint } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import { readLedgerFolder } from '@/lib/ledger/load';

/**
 * Measures one ledger, in a process of its own so that its memory is its own too, and writes the
 * measures as JSON: `[["load and check", "ms", 123.4], ...]`. Called by `scripts/bench.ts`.
 */

type Measure = readonly [what: string, unit: 'ms' | 'MB' | '', value: number];

const folder = process.argv[2] ?? 'data';
const { result, ms } = timed(() => readLedgerFolder(folder));
const { ledger, problems } = result;
if (!ledger) throw new Error(`the ledger in ${folder} has ${problems.length} problems`);
const measures: readonly Measure[] = [
  ['contributions', '', ledger.contributions.length],
  ['load and check', 'ms', ms],
  ['memory once loaded', 'MB', process.memoryUsage.rss() / 1e6],
  ...measuresOf(ledger),
  ['most memory', 'MB', process.resourceUsage().maxRSS / 1e3],
];
process.stdout.write(JSON.stringify(measures));

function measuresOf(ledger: Ledger): readonly Measure[] {
  const usual = (endpoint: Endpoint) => defaultQuery(vocabularyOf(ledger), endpoint);
  const measures: Measure[] = [
    [
      'count and convert, once',
      'ms',
      timed(() => entriesOf(ledger, usual(PAGES['/']).currency)).ms,
    ],
  ];
  for (const { id, endpoint, make } of FIGURES) {
    measures.push([id, 'ms', usualTime(() => make(ledger, usual(endpoint)))]);
  }
  const query = usual(PAGES['/ledger']);
  measures.push(['rows of /ledger', 'ms', usualTime(() => ledgerPage(ledger, query))]);
  measures.push([
    'rows of /ledger?q=1',
    'ms',
    usualTime(() => ledgerPage(ledger, { ...query, q: '1' })),
  ]);
  for (const name of ['contributions.csv', 'ledger.json']) {
    const file = fileAt(ledger, `/api/v1/${name}`);
    if (file) measures.push([name, 'ms', usualTime(() => file.write(usual(file.endpoint), ''))]);
  }
  return measures;
}

function timed<Result>(work: () => Result): { readonly result: Result; readonly ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

/** The middle of several runs: at least three, and as many as fit into half a second. */
function usualTime(work: () => unknown): number {
  const times: number[] = [];
  const end = performance.now() + 500;
  while (times.length < 3 || performance.now() < end) times.push(timed(work).ms);
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
