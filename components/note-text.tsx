import type { Note } from '@/lib/figures/figure';
import { unbroken } from '@/lib/format/no-break';
import { RowsLink } from './rows-link';

/**
 * A sentence in pieces, some of which are links. The pieces of a note never change places. Numbers
 * keep to their words here and not in the note itself, whose text files and citations take too.
 */
export function NoteText({ note }: { readonly note: Note }) {
  return note.parts.map(({ text, href, sum }, index) =>
    href === undefined ? (
      unbroken(text)
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its place.
      <RowsLink key={index} href={href} sum={sum}>
        {unbroken(text)}
      </RowsLink>
    ),
  );
}
