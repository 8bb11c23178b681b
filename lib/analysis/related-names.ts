import { listed } from '@/lib/format/words';
import type { Member } from './related-order';

/** `this one (B)`, or `“Financial support” (C, Ruritania)`. */
export function nameOf({ contribution, letter, entry }: Member, own: string): string {
  return contribution.id === own
    ? `this one (${letter})`
    : `“${contribution.title}” (${letter}, ${entry.donor.name})`;
}

/** Several of them by name: `this one (A), “…” (B, …) and “…” (C, …)`. */
export function namesOf(members: readonly Member[], own: string): string {
  return listed(members.map((member) => nameOf(member, own)));
}
