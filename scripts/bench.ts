import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readLedgerFolder } from '@/lib/ledger/load';
import { readRecord, reasonsToBuild, recordOfNow } from './build-record';
import { writeMadeUpLedger } from './made-up-ledger';
import { endPrograms, runScript } from './run-program';
import { freePort, serveSite } from './serve-site';
import { readSettings, type Settings } from './settings';

/**
 * `npm run bench`: how long the program takes, as figures without pass or fail: the ledger and
 * made-up ones of 1,000, 10,000 and 100,000 contributions, then the built site over HTTP.
 */

const SIZES = [1_000, 10_000, 100_000] as const;
const ADDRESSES = [
  '/',
  '/?currency=EUR',
  '/ledger',
  '/ledger?q=1',
  '/api/v1/contributions.csv',
  '/api/v1/ledger.json',
  '/api/v1/figures/foreign-support-by-donor.json',
] as const;

const measuresFile = z.array(z.tuple([z.string(), z.enum(['ms', 'MB', '']), z.number()]));
type Measures = z.infer<typeof measuresFile>;

const settings = readSettings(process.env);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await benchLedgers(settings);
  await benchSite(settings);
} finally {
  await endPrograms();
  rmSync(folder, { recursive: true, force: true });
}

async function benchLedgers({ ledgerDir }: Settings): Promise<void> {
  console.log(
    `Node ${process.version}, one process for each ledger: ${ledgerDir}, then made-up ones.`,
  );
  const columns = [await measure(ledgerDir)];
  for (const size of SIZES) {
    const made = join(folder, String(size));
    writeMadeUpLedger(made, size, join(ledgerDir, 'rates'));
    columns.push(await measure(made));
    rmSync(made, { recursive: true });
  }
  const [first = []] = columns;
  for (const [index, [what, unit]] of first.entries()) {
    const cells = columns.map((column) => column[index]?.[2] ?? 0);
    console.log(line(unit === '' ? what : `${what}, ${unit}`, cells.map(shown)));
  }
}

async function measure(ledgerFolder: string): Promise<Measures> {
  const { code, output } = await runScript('scripts/bench-ledger.ts', [ledgerFolder], {});
  if (code !== 0)
    throw new Error(`The ledger in ${ledgerFolder} could not be measured:\n${output}`);
  return measuresFile.parse(JSON.parse(output));
}

async function benchSite(settings: Settings): Promise<void> {
  const { ledger } = readLedgerFolder(settings.ledgerDir);
  const built = existsSync(settings.distDir) ? readRecord(settings) : null;
  if (!ledger || reasonsToBuild(built, recordOfNow(settings, ledger.identity)).length > 0) {
    console.log(
      '\nNo build of this ledger and program to ask over HTTP; "npm run build" makes one.',
    );
    return;
  }
  const site = await serveSite({ ...settings, port: await freePort() });
  console.log('\nAnswers per second of the built site, four at a time, and their kilobytes');
  for (const address of ADDRESSES) {
    const { perSecond, bytes } = await answersPerSecond(`${site.address}${address}`);
    console.log(line(address, [shown(perSecond), shown(bytes / 1e3)]));
  }
  await site.stop();
}

/** Asks again and again for three seconds, four at a time, after a second of warming up. */
async function answersPerSecond(address: string): Promise<{ perSecond: number; bytes: number }> {
  await askFor(address, 1_000);
  const { count, bytes } = await askFor(address, 3_000);
  return { perSecond: count / 3, bytes };
}

async function askFor(address: string, ms: number): Promise<{ count: number; bytes: number }> {
  const end = performance.now() + ms;
  let count = 0;
  let bytes = 0;
  const reader = async () => {
    while (performance.now() < end) {
      const answer = await fetch(address);
      bytes = (await answer.arrayBuffer()).byteLength;
      if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
      count += 1;
    }
  };
  await Promise.all([reader(), reader(), reader(), reader()]);
  return { count, bytes };
}

function shown(value: number): string {
  const decimals = value < 10 && !Number.isInteger(value) ? 2 : 0;
  return new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

function line(what: string, cells: readonly string[]): string {
  return `${what.padEnd(46)}${cells.map((cell) => cell.padStart(12)).join('')}`;
}
