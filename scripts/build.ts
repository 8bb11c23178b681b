import { readLedgerFolder } from '@/lib/ledger/load';
import { recordOfNow } from './build-record';
import { buildSite } from './build-site';
import { printProblems } from './print-problems';
import { readSettings } from './settings';

/** `npm run build`: checks the ledger, draws its pictures, builds the site. */

const settings = readSettings(process.env);
const { ledger, problems } = readLedgerFolder(settings.ledgerDir);
if (ledger) {
  const built = await buildSite(settings, recordOfNow(settings, ledger.identity));
  process.exitCode = built ? 0 : 1;
} else {
  printProblems(problems);
  process.exitCode = 1;
}
