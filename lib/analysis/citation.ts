import { longDate } from '@/lib/format/dates';
import type { Ledger } from '@/lib/ledger/ledger';

/** `0.1.0 (3f9c21a0)`: which state of the ledger. */
export function stateOf({ identity }: Ledger): string {
  return `${identity.version} (${identity.hash.slice(0, 8)})`;
}

/** How to cite a part of the ledger; `what` names it, `address` is where it stands. */
export function citationOf(ledger: Ledger, what: string, address: string): string {
  const { publisher, question, updated, licence } = ledger.subject;
  return `${publisher.name}: ${what}, in: ${question} Ledger ${stateOf(ledger)}, kept to ${longDate(updated)}, ${licence}. ${address}`;
}

/** A correction to copy or send. */
export interface Correction {
  readonly text: string;
  /** Where it can be sent, title and text filled in; null where the ledger names no address. */
  readonly href: string | null;
}

/** The form of a correction of one record. */
export function correctionOf(ledger: Ledger, id: string): Correction {
  const title = `Correction to ${id}`;
  const text = [
    `${title}, ledger ${stateOf(ledger)}`,
    'What is wrong:',
    'What the document prints, word for word:',
    'Address of the document:',
  ].join('\n');
  const { corrections } = ledger.subject;
  const href =
    corrections
      ?.replaceAll('{title}', encodeURIComponent(title))
      .replaceAll('{body}', encodeURIComponent(text)) ?? null;
  return { text, href };
}
