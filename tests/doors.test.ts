import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * The doors of the house: which file may import what. Each row is a file and a module. The files
 * are written into an empty folder beside a copy of `biome.json`, and the linter is asked once.
 */

const FORBIDDEN = [
  ['lib/money.ts', '@/lib/format'],
  ['lib/dates.ts', '@/lib/money'],
  ['lib/csv.ts', '@/lib/money'],
  ['lib/format.ts', '@/lib/ledger/schema'],
  ['lib/filters.ts', '@/lib/ledger/load'],
  ['lib/filters.ts', './ledger/schema'],
  ['lib/newcomer.ts', 'react'],
  ['lib/newcomer/file.ts', 'next/headers'],
  ['lib/rates/convert.ts', '@/lib/ledger/schema'],
  ['lib/rates/convert.ts', 'node:fs'],
  ['lib/rates/rates.ts', 'csv-parse/sync'],
  ['lib/ledger/rules.ts', 'node:fs'],
  ['lib/ledger/rules.ts', 'node:fs/promises'],
  ['lib/ledger/rules.ts', 'fs'],
  ['lib/ledger/rules.ts', '@/lib/analysis/totals'],
  ['lib/ledger/load.ts', 'react'],
  ['lib/ledger/load.ts', 'next/cache'],
  ['lib/ledger/schema.ts', 'big.js'],
  ['lib/analysis/totals.ts', 'react'],
  ['lib/analysis/totals.ts', 'next/navigation'],
  ['lib/analysis/totals.ts', 'node:fs'],
  ['lib/analysis/totals.ts', 'big.js'],
  ['lib/analysis/totals.ts', '@/lib/ledger/load'],
  ['lib/analysis/totals.ts', '@/lib/figures/figure'],
  ['lib/analysis/totals.ts', '@/lib/export/csv'],
  ['lib/analysis/totals.ts', '../ledger/schema'],
  ['lib/analysis/totals.ts', './../ledger/schema'],
  ['lib/figures/by-year.ts', 'node:fs'],
  ['lib/figures/by-year.ts', 'recharts'],
  ['lib/figures/by-year.ts', '@/lib/ledger/load'],
  ['lib/figures/by-year.ts', '@/lib/export/csv'],
  ['lib/figures/by-year.ts', '@/components/figure/figure'],
  ['lib/export/csv.ts', 'next/server'],
  ['lib/export/csv.ts', 'csv-stringify/sync'],
  ['lib/export/csv.ts', '@/app/page'],
  ['lib/export/csv.ts', '@/lib/ledger/load'],
  ['components/footer.tsx', '@/lib/ledger/schema'],
  ['components/footer.tsx', '@/lib/ledger/load'],
  ['components/footer.tsx', '@/lib/analysis/totals'],
  ['components/footer.tsx', '@/lib/figures/by-year'],
  ['components/footer.tsx', '@/lib/money'],
  ['components/footer.tsx', '@/app/page'],
  ['components/footer.tsx', 'recharts'],
  ['components/figure/figure.tsx', 'recharts'],
  ['components/figure/figure.tsx', '../footer'],
  ['components/charts/bars.tsx', '@/lib/analysis/totals'],
  ['components/charts/bars.tsx', '@/lib/ledger/schema'],
  ['app/page.tsx', 'recharts'],
  ['app/page.tsx', '@/components/charts/bars'],
  ['app/page.tsx', 'node:fs'],
  ['app/page.tsx', 'big.js'],
  ['app/donors/page.tsx', '../page'],
  ['proxy.ts', 'node:fs'],
  ['scripts/check-ledger.ts', '@/components/footer'],
  ['scripts/check-ledger.ts', '@/app/page'],
  ['scripts/check-ledger.ts', 'react'],
  ['scripts/draw-pictures.ts', '@/app/page'],
  ['scripts/draw-pictures.ts', 'recharts'],
  ['scripts/recompute-counting.ts', '@/lib/money'],
  ['scripts/recompute-counting.ts', '@/lib/ledger/schema'],
  ['scripts/recompute-counting.ts', './reproduce'],
  ['scripts/recompute-counting.ts', 'big.js'],
  ['scripts/recompute-counting.ts', 'node:fs'],
  ['scripts/reproduce.ts', '@/lib/ledger/load'],
  ['scripts/reproduce.ts', '@/lib/export/answer'],
  ['scripts/reproduce.ts', './settings'],
  ['tests/lib/totals.test.ts', '../../lib/analysis/totals'],
  ['tests/lib/totals.test.ts', '@/e2e/support/test'],
  ['e2e/overview.spec.ts', '@/lib/money'],
  ['e2e/overview.spec.ts', '@/components/footer'],
  ['e2e/overview.spec.ts', '../lib/money'],
] as const;

const ALLOWED = [
  ['lib/money.ts', 'big.js'],
  ['lib/format.ts', '@/lib/money'],
  ['lib/format.ts', '@/lib/dates'],
  ['lib/filters.ts', '@/lib/ledger/schema'],
  ['lib/rates/convert.ts', '@/lib/money'],
  ['lib/rates/convert.ts', './rates'],
  ['lib/ledger/schema.ts', 'zod'],
  ['lib/ledger/rules.ts', '@/lib/rates/convert'],
  ['lib/ledger/load.ts', 'node:fs'],
  ['lib/analysis/totals.ts', '@/lib/ledger/schema'],
  ['lib/analysis/totals.ts', '@/lib/filters'],
  ['lib/figures/by-year.ts', '@/lib/analysis/totals'],
  ['lib/export/csv.ts', '@/lib/figures/figure'],
  ['lib/export/csv.ts', '@/lib/csv'],
  ['lib/csv.ts', 'csv-stringify/sync'],
  ['components/footer.tsx', '@/lib/format'],
  ['components/footer.tsx', '@/lib/analysis/rows'],
  ['components/footer.tsx', 'react'],
  ['components/figure/figure.tsx', '@/lib/figures/figure'],
  ['components/figure/figure.tsx', '@/components/charts/bars'],
  ['components/charts/bars.tsx', 'recharts'],
  ['app/page.tsx', '@/lib/ledger/load'],
  ['app/page.tsx', '@/lib/figures/by-year'],
  ['app/page.tsx', '@/components/figure/figure'],
  ['app/api/v1/route.ts', 'next/server'],
  ['proxy.ts', 'next/server'],
  ['scripts/check-ledger.ts', 'node:fs'],
  ['scripts/check-ledger.ts', '@/lib/ledger/load'],
  ['scripts/draw-pictures.ts', '@/components/charts/bars'],
  ['scripts/draw-pictures.ts', 'react-dom/client'],
  ['scripts/recompute-counting.ts', './recompute-rates'],
  ['scripts/recompute-counting.ts', 'csv-parse/sync'],
  ['scripts/reproduce.ts', './recompute-figures'],
  ['scripts/reproduce.ts', './serve-by-command'],
  ['tests/lib/totals.test.ts', '@/lib/analysis/totals'],
  ['tests/lib/totals.test.ts', 'node:fs'],
  ['e2e/overview.spec.ts', './support/test'],
  ['e2e/overview.spec.ts', 'node:fs'],
] as const;

/** The ways of writing an import; a shut door is shut to each of them. */
const WORDINGS = [
  (module: string) => `import '${module}';`,
  (module: string) => `import { name } from '${module}';`,
  (module: string) => `import type { Name } from '${module}';`,
  (module: string) => `export { name } from '${module}';`,
  (module: string) => `await import('${module}');`,
];

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'doors-')));
let refused: ReadonlySet<string> = new Set();

beforeAll(() => {
  writeHouse();
  refused = lintHouse();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(FORBIDDEN)('%s may not import %s, however that is written', (file, module) => {
  expect(outcomes(file, module)).toEqual(WORDINGS.map(() => 'refused'));
});

test.each(ALLOWED)('%s may import %s', (file, module) => {
  expect(outcomes(file, module)).toEqual(WORDINGS.map(() => 'allowed'));
});

/** Every file of the tables, one line for each of its modules and each wording. */
function writeHouse(): void {
  cpSync('biome.json', join(folder, 'biome.json'));
  cpSync('.gitignore', join(folder, '.gitignore'));
  cpSync('scripts/no-assertion.grit', join(folder, 'scripts/no-assertion.grit'));
  for (const file of new Set([...FORBIDDEN, ...ALLOWED].map(([name]) => name))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), linesOf(file).join('\n'));
  }
}

function linesOf(file: string): string[] {
  return [...FORBIDDEN, ...ALLOWED]
    .filter(([name]) => name === file)
    .flatMap(([, module]) => WORDINGS.map((write) => write(module)));
}

/** What the linter complains of, each as `file:line`. */
function lintHouse(): Set<string> {
  const linter = spawnSync(
    process.execPath,
    [
      resolve('node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--only=style/noRestrictedImports',
      '--max-diagnostics=none',
      '--reporter=github',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const complaints = linter.stdout.matchAll(/file=(.+?),line=(\d+),/g);
  return new Set(
    [...complaints].map(([, file, line]) => `${relative(folder, file ?? '')}:${line}`),
  );
}

function outcomes(file: string, module: string): string[] {
  const lines = linesOf(file);
  return WORDINGS.map((write) => {
    const line = lines.indexOf(write(module)) + 1;
    return refused.has(`${file}:${line}`) ? 'refused' : 'allowed';
  });
}
