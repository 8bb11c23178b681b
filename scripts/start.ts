import { readLedgerFolder } from '@/lib/ledger/load';
import { readRecord, reasonsToBuild, recordOfNow } from './build-record';
import { buildSite } from './build-site';
import { printProblems } from './print-problems';
import { endPrograms } from './run-program';
import { isFree, serveSite } from './serve-site';
import { readSettings } from './settings';

/** `npm start`: builds where the build that there is does not fit any more, and serves the site. */

let asked = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    asked = true;
    await endPrograms();
    process.exit(0);
  });
}

try {
  await start();
} catch (error) {
  // Whoever asks it to end wants no error about what was not finished.
  if (!asked) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  if (!(await isFree(settings.port))) {
    throw new Error(
      `Port ${settings.port} is in use. End what listens there, or choose another: PORT=${settings.port + 1} npm start`,
    );
  }
  const { ledger, problems } = readLedgerFolder(settings.ledgerDir);
  if (!ledger) {
    printProblems(problems);
    throw new Error('The site is not served: its ledger has problems.');
  }
  const record = recordOfNow(settings, ledger.identity);
  const reasons = reasonsToBuild(readRecord(settings), record);
  if (reasons.length > 0) {
    console.log(`Building the site, since ${reasons.join(' and ')}.`);
    if (!(await buildSite(settings, record))) throw new Error('The site could not be built.');
  } else {
    console.log('The build fits the ledger and the program.');
  }
  const site = await serveSite(settings);
  console.log(`Serving ${site.address}`);
  const code = await site.ended;
  if (!asked) throw new Error(`The server ended by itself, with code ${code}.`);
}
