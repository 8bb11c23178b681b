import type { Draft } from './draft';
import type { Problem } from './ledger';

export function applyRules(_draft: Draft): Problem[] {
  return [];
}
