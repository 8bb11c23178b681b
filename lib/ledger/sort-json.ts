import type { z } from 'zod';
import type { JsonNode } from './json';
import { compareRanks, type Rank } from './order';
import { optionFor, partOf } from './schema-walk';

/** The same JSON with the keys of every object in the order of its schema, unknown ones last. */
export function sortKeys(schema: z.core.$ZodType, node: JsonNode): JsonNode {
  const part = partOf(schema);
  if (node.kind === 'list' && part.kind === 'list') {
    return { ...node, items: node.items.map((item) => sortKeys(part.element, item)) };
  }
  if (node.kind !== 'object') return node;
  if (part.kind === 'union') {
    const keys = Object.fromEntries(node.entries.map(({ key }) => [key, null]));
    const option = part.options[optionFor(part.options, keys)];
    return option ? sortKeys(option, node) : node;
  }
  if (part.kind !== 'object') return node;
  const order = Object.keys(part.shape);
  const placeOfKey = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = node.entries.map((entry) => {
    const inner = Object.hasOwn(part.shape, entry.key) ? part.shape[entry.key] : undefined;
    return inner ? { ...entry, node: sortKeys(inner, entry.node) } : entry;
  });
  return { ...node, entries: entries.toSorted((a, b) => placeOfKey(a.key) - placeOfKey(b.key)) };
}

/** The same list in the order of its items' ranks; anything but a list stays as it is. */
export function sortItems(node: JsonNode, rankOf: (item: JsonNode) => Rank): JsonNode {
  if (node.kind !== 'list') return node;
  return { ...node, items: node.items.toSorted((a, b) => compareRanks(rankOf(a), rankOf(b))) };
}

/** The same object with one of its values replaced. */
export function replaceIn(
  node: JsonNode,
  key: string,
  replace: (inner: JsonNode) => JsonNode,
): JsonNode {
  if (node.kind !== 'object') return node;
  const entries = node.entries.map((entry) =>
    entry.key === key ? { ...entry, node: replace(entry.node) } : entry,
  );
  return { ...node, entries };
}

/** The text at a key of an object, null where there is none. */
export function textIn(node: JsonNode, key: string): string | null {
  if (node.kind !== 'object') return null;
  const inner = node.entries.findLast((entry) => entry.key === key)?.node;
  if (inner?.kind !== 'plain' || !inner.raw.startsWith('"')) return null;
  return String(JSON.parse(inner.raw));
}
