import type { Draft } from './draft';

export function notesOn(_draft: Draft): string[] {
  return [];
}
