import type { Ledger } from '@/lib/ledger/ledger';
import { readLedgerFolder } from '@/lib/ledger/load';
import { readArguments } from './ledger-arguments';
import { printProblems } from './print-problems';

/**
 * `npm run check:ledger [-- FOLDER] [--verbose]`: prints every problem of a ledger. Ends with 0
 * where there is none, 1 where there are some, 2 where there is no such folder.
 */

process.exitCode = check(process.argv.slice(2));

function check(args: readonly string[]): number {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\nUsage: npm run check:ledger -- [FOLDER] [--verbose]`);
    return 2;
  }
  const { ledger, problems, notes } = readLedgerFolder(asked.folder);
  if (asked.verbose) for (const note of notes) console.log(note);
  if (ledger) {
    console.log(`${asked.folder} is right: ${summary(ledger)}`);
    return 0;
  }
  printProblems(problems);
  return problems.some(({ rule }) => rule === 'folder') ? 2 : 1;
}

function summary(ledger: Ledger): string {
  const counts = [
    count(ledger.contributions.length, 'contribution'),
    count(ledger.parties.length, 'party', 'parties'),
    count(ledger.sources.length, 'source'),
    count(ledger.statements.length, 'statement'),
    count(ledger.spending.length, 'spending entry', 'spending entries'),
    count(ledger.observations.length, 'observation'),
    count(ledger.rates.rows.length, 'day of rates', 'days of rates'),
  ];
  return `${counts.join(', ')}; version ${ledger.identity.version}, hash ${ledger.identity.hash}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
