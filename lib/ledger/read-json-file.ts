import type { Entry } from './files';
import { inShort } from './in-short';
import { type JsonNode, placeOf, readJson } from './json';
import type { Problem } from './ledger';
import { printJson } from './print-json';
import { readText } from './read-text';
import { joinPath } from './schema-problems';

/** What a JSON file holds; `value` is undefined where it cannot be read. */
export interface JsonFile {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Reads a JSON file of the ledger and checks how it is written, not yet what it says. */
export function readJsonFile(file: string, entry: Entry | undefined): JsonFile {
  const read = readText(file, entry);
  if ('problem' in read) return { value: undefined, problems: [read.problem] };
  const json = readJson(read.text);
  if ('fault' in json) {
    const { line, column } = placeOf(read.text, json.fault.at);
    const problem = {
      file,
      path: `line ${line}, column ${column}`,
      rule: 'json',
      found: json.fault.message,
      expected: 'JSON',
      mend: 'Mend the place named, or take the file back from an older version.',
    };
    return { value: undefined, problems: [problem] };
  }
  return {
    value: JSON.parse(read.text),
    problems: [...duplicateKeys(file, json.node, ''), ...layout(file, read.text, json.node)],
  };
}

function duplicateKeys(file: string, node: JsonNode, path: string): Problem[] {
  if (node.kind === 'plain') return [];
  if (node.kind === 'list') {
    return node.items.flatMap((item, index) => duplicateKeys(file, item, joinPath(path, index)));
  }
  const seen = new Set<string>();
  return node.entries.flatMap(({ key, node: inner }) => {
    const at = joinPath(path, key);
    const twice = seen.has(key);
    seen.add(key);
    const deeper = duplicateKeys(file, inner, at);
    if (!twice) return deeper;
    const problem = {
      file,
      path: at,
      rule: 'duplicate-key',
      found: `the key ${inShort(key)} once more in one object`,
      expected: 'each key once',
      mend: 'Remove one of the two.',
    };
    return [problem, ...deeper];
  });
}

function layout(file: string, text: string, node: JsonNode): Problem[] {
  const found = text.replaceAll('\r\n', '\n');
  const expected = printJson(node);
  if (found === expected) return [];
  return [
    {
      file,
      path: `line ${firstDifference(found, expected)}`,
      rule: 'layout',
      found: 'other spaces or line ends',
      expected: 'two spaces for each level, one entry a line, a final line end',
      mend: 'Run "npm run fix:ledger".',
    },
  ];
}

function firstDifference(found: string, expected: string): number {
  let at = 0;
  while (found[at] === expected[at]) at += 1;
  return placeOf(found, at).line;
}
