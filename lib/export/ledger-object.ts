import type { Ledger } from '@/lib/ledger/ledger';

/** The whole ledger as `ledger.json` gives it: its identity, then its records as their files hold them. */
export function ledgerObject(ledger: Ledger): object {
  const { identity, subject, parties, sources, contributions, statements, spending, observations } =
    ledger;
  const { version, hash, rates } = identity;
  return {
    version,
    hash,
    rates,
    subject,
    parties,
    sources,
    contributions,
    statements,
    spending,
    observations,
  };
}
