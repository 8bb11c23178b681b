import type { Part } from '@/lib/analysis/text-rows';

/** Names or pieces in a line, parted by `between`; those with an address are links. */
export function PartList({
  parts,
  between = ', ',
}: {
  readonly parts: readonly Part[];
  readonly between?: string;
}) {
  return parts.map(({ text, href }, index) => (
    <span key={text}>
      {index > 0 && between}
      {href === undefined ? text : <a href={href}>{text}</a>}
    </span>
  ));
}
