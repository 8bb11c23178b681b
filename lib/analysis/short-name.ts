import type { Ledger } from '@/lib/ledger/ledger';

/** The alias of a party that equals its id, ignoring case; the full name where none does. */
export function shortName(ledger: Ledger, id: string): string {
  const party = ledger.byId.party.get(id);
  return party?.aliases.find((alias) => alias.toLowerCase() === id) ?? party?.name ?? id;
}
