import type { Ledger } from '@/lib/ledger/ledger';
import { readLedgerFolder } from '@/lib/ledger/load';

const known = new Map<string, Ledger>();

/** A ledger from its folder: `data` is the real one, `tests/invented-ledger` the other. */
export function ledgerIn(folder: string): Ledger {
  const before = known.get(folder);
  if (before) return before;
  const { ledger } = readLedgerFolder(folder);
  if (!ledger) throw new Error(`the ledger in ${folder} has problems`);
  known.set(folder, ledger);
  return ledger;
}

export const REAL = 'data';
export const INVENTED = 'tests/invented-ledger';
