import { siteAt } from './reproduce-download';
import { reproduceSite } from './reproduce-site';
import { downloadLines, lastLine, legendLines, tableLines } from './reproduce-table';
import { endPrograms } from './run-program';
import { serveByCommand } from './serve-by-command';

/**
 * `npm run reproduce [-- ADDRESS]`: downloads the public files of a site, makes every figure and every
 * computed table anew from them alone, and prints both beside each other. Without an address it serves the site itself,
 * as `npm start` does. Exit code 1 where anything differs, 2 where no such files can be had.
 */

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await endPrograms();
    process.exit(2);
  });
}

try {
  const [address] = process.argv.slice(2);
  process.exitCode = (await (address === undefined ? ofOwnSite() : reproduced(address))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function ofOwnSite(): Promise<boolean> {
  const say = (piece: string) => process.stdout.write(piece);
  const site = await serveByCommand({}, say).catch(() => {
    throw new Error('No site could be served here; why stands above.');
  });
  try {
    return await reproduced(site.address);
  } finally {
    await site.end();
  }
}

/** True where every digit agrees. */
async function reproduced(text: string): Promise<boolean> {
  const site = siteAt(text);
  const { version, hash, counted, comparisons, downloaded } = await reproduceSite(site);
  const parts = [
    [`${site.address}, ledger ${version}, ${hash.slice(0, 8)}`],
    legendLines(counted),
    tableLines(comparisons),
    downloadLines(downloaded),
    [lastLine(comparisons)],
  ];
  console.log(parts.map((lines) => lines.join('\n')).join('\n\n'));
  return comparisons.every(({ difference }) => difference === null);
}
