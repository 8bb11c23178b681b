import { parseArgs } from 'node:util';
import { ledgerFolder } from '@/lib/ledger/load';

/** What a command on a ledger was asked: which folder, and whether to say more. */
export interface LedgerArguments {
  readonly folder: string;
  readonly verbose: boolean;
}

/** Reads `[FOLDER] [--verbose]`; a text is the sentence that says why they cannot be read. */
export function readArguments(args: readonly string[]): LedgerArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { verbose: { type: 'boolean', default: false } },
    });
    if (positionals.length > 1) return 'Name one folder, or none for the usual one.';
    return { folder: positionals[0] ?? ledgerFolder(), verbose: values.verbose };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
