import type { Note } from '@/lib/figures/figure';

/** A sentence in pieces, some of which are links. The pieces of a note never change places. */
export function NoteText({ note }: { readonly note: Note }) {
  return note.parts.map(({ text, href }, index) =>
    href === undefined ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its place.
      <a key={index} href={href}>
        {text}
      </a>
    ),
  );
}
