import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fixLedger } from '@/lib/ledger/fix';
import { readFiles } from '@/lib/ledger/load';
import { readArguments } from './ledger-arguments';
import { printProblems } from './print-problems';

/**
 * `npm run fix:ledger [-- FOLDER]`: puts order of records, order of keys and layout right and
 * touches nothing else. Ends with 0, with 1 where a file cannot be read and so nothing is written,
 * with 2 where there is no such folder.
 */

process.exitCode = fix(process.argv.slice(2));

function fix(args: readonly string[]): number {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\nUsage: npm run fix:ledger -- [FOLDER]`);
    return 2;
  }
  const files = readFiles(asked.folder);
  if (!files) {
    console.error(`${asked.folder} is no folder that can be listed.`);
    return 2;
  }
  const { changed, refused } = fixLedger(files);
  if (refused.length > 0) {
    printProblems(refused);
    console.error('Nothing was written: these files have to be mended by hand first.');
    return 1;
  }
  for (const [file, text] of changed) {
    const wrong = write(path.join(asked.folder, file), text);
    if (wrong) {
      console.error(`${file} could not be written: ${wrong}`);
      return 1;
    }
    console.log(`Put right: ${file}`);
  }
  if (changed.size === 0) console.log('Order and layout are right; nothing was written.');
  return 0;
}

function write(place: string, text: string): string | null {
  try {
    writeFileSync(place, text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
