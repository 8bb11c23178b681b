import { createHash } from 'node:crypto';

/** Both hashes by which a state of the ledger is named, from the files alone. */

const RECORDS = [
  'subject',
  'parties',
  'sources',
  'contributions',
  'statements',
  'spending',
  'observations',
];

/** The SHA-256 of the canonical JSON (RFC 8785) of the records in `ledger.json`. */
export function hashOfRecords(ledger: Readonly<Record<string, unknown>>): string {
  const records = Object.fromEntries(RECORDS.map((name) => [name, ledger[name]]));
  return createHash('sha256').update(canonical(records)).digest('hex');
}

/** The SHA-256 of the bytes of `ecb.csv`, followed by those of `per-usd.csv` where there is one. */
export function hashOfRates(...files: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const bytes of files) hash.update(bytes);
  return hash.digest('hex');
}

/** JSON without spaces, the keys of every object sorted by their UTF-16 code units. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
