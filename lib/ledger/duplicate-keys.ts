import { inShort } from './in-short';
import type { JsonNode } from './json';
import type { Problem } from './ledger';
import { ProblemList } from './problem-list';
import { joinPath } from './schema-problems';

/** Every key that stands once more in one object, which `JSON.parse` would pass over in silence. */
export function duplicateKeys(file: string, root: JsonNode): Problem[] {
  const list = new ProblemList(file);
  // The way to where the walk is; it becomes text only where it is needed.
  const way: PropertyKey[] = [];
  const report = (key: string) => {
    if (list.room === 0) list.count(1);
    else list.add([keyTwice(file, [...way, key].reduce<string>(joinPath, ''), key)]);
  };
  const enter = (step: PropertyKey, node: JsonNode) => {
    way.push(step);
    visit(node);
    way.pop();
  };
  const visit = (node: JsonNode) => {
    if (node.kind === 'list') for (const [index, item] of node.items.entries()) enter(index, item);
    if (node.kind !== 'object') return;
    const seen = new Set<string>();
    for (const { key, node: inner } of node.entries) {
      if (seen.has(key)) report(key);
      seen.add(key);
      enter(key, inner);
    }
  };
  visit(root);
  return list.all();
}

function keyTwice(file: string, path: string, key: string): Problem {
  return {
    file,
    path,
    rule: 'duplicate-key',
    found: `the key ${inShort(key)} once more in one object`,
    expected: 'each key once',
    mend: 'Remove one of the two.',
  };
}
