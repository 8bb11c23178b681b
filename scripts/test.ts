import { mkdirSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser';
import { endPrograms, type Outcome, runCommand, runScript } from './run-program';
import { readBrowserReport, readUnitReport } from './test-reports';
import {
  refuseOtherLedger,
  refuseReplacedBuild,
  type ServedSite,
  serveForTests,
  TEST_SITES,
} from './test-sites';
import { beginSteps, tallyOf, tallyOfReport } from './test-steps';

/**
 * `npm test`: every check that there is, one step after the other, and the number of all checks in
 * the last line. `npm run test:e2e [-- PARAMETERS OF PLAYWRIGHT]`: only those in a browser.
 */

const [part, ...parameters] = process.argv.slice(2);
const steps = beginSteps();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await endPrograms();
    process.exit(1);
  });
}

// The tests choose their settings themselves, whatever a person has set.
for (const name of ['LEDGER_DIR', 'SITE_URL', 'PORT', 'DIST_DIR']) delete process.env[name];

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
if (part !== 'e2e') await checkProgram();
await checkSites();
process.exitCode = steps.sum() ? 0 : 1;

async function checkProgram(): Promise<void> {
  await steps.run('ledger', async () =>
    tallyOf(await runScript('scripts/check-ledger.ts', [], {})),
  );
  await steps.run('lint', async () =>
    tallyOf(await runCommand('biome', ['check', '--error-on-warnings'], {})),
  );
  await steps.run('types', async () => tallyOf(await checkTypes()));
  await steps.run('unit tests', async () => {
    const file = 'test-results/unit.json';
    const outcome = await runCommand(
      'vitest',
      ['run', '--reporter=json', `--outputFile=${file}`],
      {},
    );
    return tallyOfReport(outcome, () => readUnitReport(file));
  });
  for (const { name, environment } of TEST_SITES) {
    await steps.run(`build of the ${name}`, async () =>
      tallyOf(await runScript('scripts/build.ts', [], { environment })),
    );
  }
  await steps.run('refusal of another ledger', async () => tallyOf(await refuseOtherLedger()));
  await steps.run('refusal of a replaced build', async () => tallyOf(await refuseReplacedBuild()));
  for (const { name, environment } of TEST_SITES) {
    await steps.run(`numbers of the ${name}, made anew`, async () =>
      tallyOf(await runScript('scripts/reproduce.ts', [], { environment })),
    );
  }
}

/** Types of routes and pictures are made first: files of the program import them. */
async function checkTypes(): Promise<Outcome> {
  const routes = await runCommand('next', ['typegen'], {});
  if (routes.code !== 0) return routes;
  const pictures = await runScript('scripts/draw-pictures.ts', [], {});
  if (pictures.code !== 0) return pictures;
  return runCommand('tsc', ['--noEmit'], {});
}

async function checkSites(): Promise<void> {
  const served: ServedSite[] = [];
  for (const site of TEST_SITES) {
    await steps.run(`start of the ${site.name}`, async () => {
      served.push(await serveForTests(site));
      return { passed: 1, failures: [] };
    });
  }
  await steps.run('tests in a browser', async () => {
    if (served.length < TEST_SITES.length) throw new Error('not run: a site is not served');
    const outcome = await testInBrowser(served);
    return tallyOfReport(outcome, () => readBrowserReport('test-results/e2e.json'));
  });
  for (const { name, end } of served) {
    await steps.run(`end of the ${name}`, async () => tallyOf(await end()));
  }
}

async function testInBrowser(served: readonly ServedSite[]): Promise<Outcome> {
  const browser = await findBrowser();
  console.log(`   ${browser.name}, ${browser.executablePath}`);
  return runCommand('playwright', ['test', ...parameters], {
    environment: {
      ...Object.fromEntries(served.map(({ variable, address }) => [variable, address])),
      E2E_BROWSER: JSON.stringify(browser),
    },
    show: part === 'e2e',
  });
}
