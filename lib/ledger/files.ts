/** What stands at one place of a ledger's folder. Only files that the ledger is read from have bytes. */
export type Entry =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** A file that may stand there and is not read. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'folder' }
  /** What cannot be read; `why` is a clause, `it is larger than 40 MB`. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** Everything in a ledger's folder by its path inside it, `contributions/fra-2021.json`. */
export type LedgerFiles = ReadonlyMap<string, Entry>;

/** A file larger than this is refused: no ledger that people edit comes near it. */
export const LARGEST_FILE = 40_000_000;

export const CONTRIBUTIONS = 'contributions';
export const OBSERVATIONS = 'observations.csv';
export const ECB = 'rates/ecb.csv';
export const PER_USD = 'rates/per-usd.csv';

/** Files that a ledger must have. */
export const NEEDED_FILES = [
  'subject.json',
  'parties.json',
  'sources.json',
  'statements.json',
  'spending.json',
  OBSERVATIONS,
  ECB,
] as const;

/** Folders that a ledger must have. */
export const NEEDED_FOLDERS = [CONTRIBUTIONS, 'rates'] as const;

/** What may stand beside them and is not read. */
export const OTHER_FILES = ['README.md', 'LICENSE'] as const;
export const OTHER_FOLDERS = ['schema', 'releases'] as const;

/** True for a file whose bytes the ledger is read from. */
export function isRead(path: string): boolean {
  return (
    path === PER_USD ||
    NEEDED_FILES.some((needed) => needed === path) ||
    (path.startsWith(`${CONTRIBUTIONS}/`) && path.endsWith('.json'))
  );
}
