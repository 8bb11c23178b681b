import type { Note } from '@/lib/figures/figure';
import { unbroken } from '@/lib/format/no-break';

/**
 * A sentence in pieces, some of which are links. The pieces of a note never change places. Numbers
 * keep to their words here and not in the note itself, whose text files and citations take too.
 */
export function NoteText({ note }: { readonly note: Note }) {
  return note.parts.map(({ text, href }, index) =>
    href === undefined ? (
      unbroken(text)
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its place.
      <a key={index} href={href}>
        {unbroken(text)}
      </a>
    ),
  );
}
