import type { Ledger } from '@/lib/ledger/ledger';
import { loadLedger } from '@/lib/ledger/load';
import type { PublicSite } from '@/scripts/reproduce-download';
import { ask } from './public-file';

const known = new WeakMap<Ledger, Map<string, Uint8Array | null>>();

/** A ledger's public files as a running site gives them; each may be changed on the way, as text. */
export function publicSite(
  ledger: Ledger = loadLedger(),
  change: (path: string, text: string) => string = (_path, text) => text,
): PublicSite {
  const getIfThere = async (path: string) => {
    const bytes = written(path, ledger);
    return bytes && new TextEncoder().encode(change(path, new TextDecoder().decode(bytes)));
  };
  return {
    address: 'https://example.org',
    getIfThere,
    get: async (path) => {
      const bytes = await getIfThere(path);
      if (bytes) return bytes;
      throw new Error(`${path} is no file of the site`);
    },
  };
}

/** Written once, since a figure takes as long as a page does. */
function written(path: string, ledger: Ledger): Uint8Array | null {
  const files = known.get(ledger) ?? new Map<string, Uint8Array | null>();
  known.set(ledger, files);
  const before = files.get(path);
  if (before !== undefined) return before;
  const { status, body } = ask(path, { ledger });
  if (status !== 200 && status !== 404) throw new Error(`${path} answers ${status}`);
  const bytes = status === 200 ? body : null;
  files.set(path, bytes);
  return bytes;
}
