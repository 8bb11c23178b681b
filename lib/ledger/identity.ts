import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Rates } from '@/lib/rates/rates';
import type { LedgerIdentity, LedgerRecords } from './ledger';

/**
 * Names a state of the ledger: the SHA-256 of the RFC 8785 canonical JSON of its records, and that
 * of the bytes of `ecb.csv` followed by those of `per-usd.csv`, both as hexadecimal text.
 */
export function identify(
  records: LedgerRecords,
  rates: Rates,
  rateFiles: { readonly ecb: Uint8Array; readonly perUsd: Uint8Array | null },
): LedgerIdentity {
  const { subject, parties, sources, contributions, statements, spending, observations } = records;
  const text = canonicalize({
    subject,
    parties,
    sources,
    contributions,
    statements,
    spending,
    observations,
  });
  if (text === undefined) throw new Error('the records have no canonical JSON');
  const bytesOfRates = createHash('sha256').update(rateFiles.ecb);
  if (rateFiles.perUsd) bytesOfRates.update(rateFiles.perUsd);
  return {
    version: subject.version,
    hash: createHash('sha256').update(text).digest('hex'),
    rates: { last: rates.rows.at(-1)?.day ?? '', hash: bytesOfRates.digest('hex') },
  };
}
