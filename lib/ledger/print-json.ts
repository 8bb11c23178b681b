import { type JsonNode, placeOf } from './json';

/** JSON as the ledger's files are laid out: two spaces, one entry a line, a final line end; plain values as written. */
export function printJson(node: JsonNode): string {
  const pieces: string[] = [];
  layOut(node, '\n', (piece) => pieces.push(piece) > 0);
  return `${pieces.join('')}\n`;
}

/** The first line of a text with LF that is laid out otherwise than `printJson` does, null where none is. */
export function firstMisplaced(text: string, node: JsonNode): number | null {
  let at = 0;
  // Piece by piece, since a hostile file printed whole would not fit into memory.
  const asExpected = layOut(node, '\n', (piece) => {
    const length = common(text, at, piece);
    at += length;
    return length === piece.length;
  });
  if (!asExpected || text[at] !== '\n') return placeOf(text, at).line;
  return at + 1 === text.length ? null : placeOf(text, at + 1).line;
}

/** Hands out the pieces of a text one by one for as long as they are taken; true where all were. */
function layOut(node: JsonNode, lineStart: string, take: (piece: string) => boolean): boolean {
  if (node.kind === 'plain') return take(node.raw);
  const inner = `${lineStart}  `;
  if (node.kind === 'list') {
    if (node.items.length === 0) return take('[]');
    const whole = node.items.every(
      (item, index) => take(index === 0 ? `[${inner}` : `,${inner}`) && layOut(item, inner, take),
    );
    return whole && take(`${lineStart}]`);
  }
  if (node.entries.length === 0) return take('{}');
  const whole = node.entries.every(
    (entry, index) =>
      take(`${index === 0 ? '{' : ','}${inner}${entry.raw}: `) && layOut(entry.node, inner, take),
  );
  return whole && take(`${lineStart}}`);
}

/** How many characters of a piece stand at a place of a text. */
function common(text: string, at: number, piece: string): number {
  if (text.startsWith(piece, at)) return piece.length;
  let length = 0;
  while (text[at + length] === piece[length]) length += 1;
  return length;
}
