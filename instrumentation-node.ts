import { ledgerFolder, loadLedger } from '@/lib/ledger/load';
import { noteServedBuild } from '@/scripts/served-build';

/**
 * Before the server answers: ends the process with a sentence where the ledger on the disk is not
 * the one that the build was made from. Pages are drawn when the site is built, files and searches
 * when they are asked for, so such a server would show two ledgers as one. (Next would report an
 * error thrown here, and serve.) Then notes the build, which may be replaced later.
 */
export function beginToServe(): void {
  const fault = faultOfLedger();
  if (fault !== null) {
    process.stderr.write(`${fault}\n`);
    process.exit(1);
  }
  noteServedBuild();
}

function faultOfLedger(): string | null {
  try {
    const { hash, rates } = loadLedger().identity;
    if (hash === process.env.LEDGER_HASH && rates.hash === process.env.RATES_HASH) return null;
    return `This build was made from another ledger than the one in ${ledgerFolder()}. Run "npm start": it builds where it has to.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
