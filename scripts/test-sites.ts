import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, runCommand } from './run-program';
import { type OwnSite, serveByCommand } from './serve-by-command';
import { freePort, serveSite } from './serve-site';

/** A site that the tests in a browser look at. */
export interface TestSite {
  readonly name: string;
  /** The environment variable that tells Playwright its address. */
  readonly variable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The invented ledger comes first, so that what is generated in the end is of this ledger. */
export const TEST_SITES: readonly TestSite[] = [
  {
    name: 'site of the invented ledger',
    variable: 'E2E_INVENTED_SITE',
    environment: {
      DIST_DIR: '.next-invented',
      LEDGER_DIR: 'tests/invented-ledger',
      SITE_URL: 'https://dashboard.example',
    },
  },
  {
    name: 'site',
    variable: 'E2E_SITE',
    environment: { DIST_DIR: '.next', LEDGER_DIR: 'data', SITE_URL: '' },
  },
];

export type ServedSite = TestSite & OwnSite;

/**
 * Serves a site by the command that a person uses, on a port that is free. Throws an `Error` with
 * what the command wrote where it ends instead.
 */
export async function serveForTests(site: TestSite): Promise<ServedSite> {
  return { ...site, ...(await serveByCommand(site.environment)) };
}

/** Starts the server of a build with another ledger than the one it was made from: it must refuse. */
export async function refuseOtherLedger(): Promise<Outcome> {
  const outcome = await runCommand('next', ['start', '--port', String(await freePort())], {
    environment: { DIST_DIR: '.next', LEDGER_DIR: 'tests/invented-ledger' },
    limit: 20_000,
  });
  return { ...outcome, code: outcome.output.includes('made from another ledger') ? 0 : 1 };
}

/**
 * Puts another build in the place of the one that a server was started from, as far as its name
 * goes: from then on it must answer nothing but that, and go on once the first one is back.
 */
export async function refuseReplacedBuild(): Promise<Outcome> {
  const distDir = '.next';
  const site = await serveSite({
    ledgerDir: 'data',
    siteUrl: null,
    port: await freePort(),
    distDir,
  });
  const file = join(distDir, 'BUILD_ID');
  const served = readFileSync(file);
  const before = await answersOf(site.address);
  writeFileSync(file, 'another');
  const replaced = await answersOf(site.address);
  writeFileSync(file, served);
  const after = await answersOf(site.address);
  await site.stop();
  const output = [before, replaced, after].join('; ');
  return { code: output === '200 200 200; 503 503 503; 200 200 200' ? 0 : 1, output };
}

/** The status of a prerendered page, one drawn when it is asked for, and a file of the API. */
async function answersOf(address: string): Promise<string> {
  const paths = ['/donors', '/donors?period=all', '/api/v1/figures.json'];
  const answers = await Promise.all(paths.map((path) => fetch(`${address}${path}`)));
  return answers.map(({ status }) => status).join(' ');
}
