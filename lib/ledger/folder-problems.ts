import type { LedgerFiles } from './files';
import type { Problem } from './ledger';

export function folderProblems(_files: LedgerFiles): Problem[] {
  return [];
}
