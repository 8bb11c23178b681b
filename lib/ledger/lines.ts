import { decodeText } from './bytes';
import type { Entry, LedgerFiles } from './files';
import { type JsonNode, readJson } from './json';
import type { Problem } from './ledger';
import { joinPath } from './schema-problems';

/**
 * The same problems with the line of each place in a JSON file. Where the place itself is missing
 * from the file, it is the line of the nearest thing around it.
 */
export function withLines(problems: readonly Problem[], files: LedgerFiles): Problem[] {
  const wanted = new Map<string, Set<string>>();
  for (const { file, path } of problems) {
    if (!file.endsWith('.json') || path.startsWith('line ')) continue;
    const places = wanted.get(file) ?? new Set();
    for (let place = path; place !== ''; place = outer(place)) places.add(place);
    wanted.set(file, places);
  }
  const lines = new Map(
    [...wanted].map(([file, places]) => [file, linesOf(files.get(file), places)]),
  );
  return problems.map((problem) => {
    const line = nearest(lines.get(problem.file), problem.path);
    return line === null ? problem : { ...problem, line };
  });
}

type LinesByPath = ReadonlyMap<string, number>;

function linesOf(entry: Entry | undefined, wanted: ReadonlySet<string>): LinesByPath {
  const decoded = entry?.kind === 'file' ? decodeText(entry.bytes) : null;
  if (!decoded || !('text' in decoded)) return new Map();
  const json = readJson(decoded.text);
  return 'node' in json ? collect(json.node, decoded.text, wanted) : new Map();
}

function collect(root: JsonNode, text: string, wanted: ReadonlySet<string>): LinesByPath {
  const lines = new Map<string, number>();
  let line = 1;
  let counted = 0;
  // Nodes come in the order of the text, so each line end is counted once. Of a key that stands
  // twice the last counts: it is the one too many.
  const note = (path: string, at: number) => {
    if (!wanted.has(path)) return false;
    for (; counted < at; counted += 1) if (text[counted] === '\n') line += 1;
    lines.set(path, line);
    return true;
  };
  const visit = (node: JsonNode, path: string) => {
    if (node.kind === 'list') {
      for (const [index, item] of node.items.entries()) {
        const inner = joinPath(path, index);
        if (note(inner, item.at)) visit(item, inner);
      }
    } else if (node.kind === 'object') {
      for (const entry of node.entries) {
        const inner = joinPath(path, entry.key);
        if (note(inner, entry.at)) visit(entry.node, inner);
      }
    }
  };
  visit(root, '');
  return lines;
}

function nearest(lines: LinesByPath | undefined, path: string): number | null {
  for (let place = path; lines && place !== ''; place = outer(place)) {
    const line = lines.get(place);
    if (line !== undefined) return line;
  }
  return null;
}

/** The place around a place: `reports[2].source` → `reports[2]` → `reports`. */
function outer(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0));
}
