import { countWord } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Source } from '@/lib/ledger/schema';

/**
 * Said wherever documents are named: how many were read only in part, for these may say more
 * further down. Null where all were read whole, and of none.
 *
 * `All 12 were read only in their opening.`, of one `Only its opening was read.`
 */
export function openingWords(sources: readonly Pick<Source, 'read'>[]): string | null {
  const all = sources.length;
  const openings = sources.filter(({ read }) => read === 'opening').length;
  if (openings === 0) return null;
  if (all === 1) return 'Only its opening was read.';
  if (openings === all) {
    return `${all === 2 ? 'Both' : `All ${countWord(all)}`} were read only in their opening.`;
  }
  const some = `${capitalised(countWord(openings))} of the ${countWord(all)}`;
  return openings === 1
    ? `${some} was read only in its opening.`
    : `${some} were read only in their opening.`;
}

/** The same of the documents of some ids, each once. */
export function openingWordsOf(ledger: Ledger, ids: Iterable<string>): string | null {
  return openingWords([...new Set(ids)].flatMap((id) => ledger.byId.source.get(id) ?? []));
}

/**
 * The same as a sentence of its own, for a list whose lines name some documents each:
 * `Of the documents named here, all nine were read only in their opening.`
 */
export function openingOfNamed(ledger: Ledger, ids: Iterable<string>): string | null {
  const all = new Set(ids);
  const said = openingWordsOf(ledger, all);
  if (said === null) return null;
  return all.size === 1
    ? 'Of the document named here, only its opening was read.'
    : `Of the documents named here, ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

/** A text that goes on with that sentence, where there is one to say. */
export function withOpening(text: string, opening: string | null): string {
  return opening === null ? text : `${text} ${opening}`;
}
