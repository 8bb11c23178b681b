import { readLedgerFolder } from '@/lib/ledger/load';
import { recordOfNow } from './build-record';
import { buildSite } from './build-site';
import { printProblems } from './print-problems';
import { readSettings } from './settings';

/** `npm run build`: checks the ledger, draws its pictures, builds the site. */

try {
  process.exitCode = (await build()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function build(): Promise<boolean> {
  const settings = readSettings(process.env);
  const { ledger, problems } = readLedgerFolder(settings.ledgerDir);
  if (ledger) return buildSite(settings, recordOfNow(settings, ledger.identity));
  printProblems(problems);
  return false;
}
