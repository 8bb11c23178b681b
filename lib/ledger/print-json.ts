import type { JsonNode } from './json';

/** JSON as the ledger's files are laid out: two spaces, one entry a line, a final line end; plain values as written. */
export function printJson(node: JsonNode): string {
  return `${print(node, '\n')}\n`;
}

function print(node: JsonNode, lineStart: string): string {
  if (node.kind === 'plain') return node.raw;
  const inner = `${lineStart}  `;
  if (node.kind === 'list') {
    if (node.items.length === 0) return '[]';
    return `[${node.items.map((item) => inner + print(item, inner)).join(',')}${lineStart}]`;
  }
  if (node.entries.length === 0) return '{}';
  return `{${node.entries.map((entry) => `${inner}${entry.raw}: ${print(entry.node, inner)}`).join(',')}${lineStart}}`;
}
