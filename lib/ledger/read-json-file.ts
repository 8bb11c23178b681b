import { duplicateKeys } from './duplicate-keys';
import type { Entry } from './files';
import { type JsonNode, placeOf, readJson } from './json';
import type { Problem } from './ledger';
import { firstMisplaced } from './print-json';
import { readText } from './read-text';

/** What a JSON file holds; `value` is undefined where it cannot be read. */
export interface JsonFile {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** A JSON file as written, or the problem that stands in its way. */
export function readTree(
  file: string,
  entry: Entry | undefined,
): { readonly text: string; readonly node: JsonNode } | { readonly problem: Problem } {
  const read = readText(file, entry);
  if ('problem' in read) return read;
  const json = readJson(read.text);
  if ('node' in json) return { text: read.text, node: json.node };
  const { line, column } = placeOf(read.text, json.fault.at);
  return {
    problem: {
      file,
      path: `line ${line}, column ${column}`,
      rule: 'json',
      found: json.fault.message,
      expected: 'JSON',
      mend: 'Mend the place named, or take the file back from an older version.',
    },
  };
}

/** Reads a JSON file of the ledger and checks how it is written, not yet what it says. */
export function readJsonFile(file: string, entry: Entry | undefined): JsonFile {
  const tree = readTree(file, entry);
  if ('problem' in tree) return { value: undefined, problems: [tree.problem] };
  return {
    value: JSON.parse(tree.text),
    problems: [...duplicateKeys(file, tree.node), ...layout(file, tree.text, tree.node)],
  };
}

function layout(file: string, text: string, node: JsonNode): Problem[] {
  const at = firstMisplaced(text.replaceAll('\r\n', '\n'), node);
  if (at === null) return [];
  return [
    {
      file,
      path: `line ${at}`,
      rule: 'layout',
      found: text.endsWith('\n')
        ? 'other spaces or line ends'
        : 'no line end at the end of the file',
      expected: 'two spaces for each level, one entry a line, a final line end',
      mend: 'Run "npm run fix:ledger".',
    },
  ];
}
