import { decodeText } from './bytes';
import type { LedgerFiles } from './files';
import { type JsonNode, readJson } from './json';
import type { Problem } from './ledger';
import { joinPath } from './schema-problems';

/**
 * The same problems with the line of each place in a JSON file. Where the place itself is missing
 * from the file, it is the line of the nearest thing around it.
 */
export function withLines(problems: readonly Problem[], files: LedgerFiles): Problem[] {
  const lines = new Map<string, LinesByPath | null>();
  return problems.map((problem) => {
    const { file, path } = problem;
    if (!file.endsWith('.json') || path === '' || path.startsWith('line ')) return problem;
    if (!lines.has(file)) lines.set(file, linesOf(files, file));
    const line = nearest(lines.get(file) ?? null, path);
    return line === null ? problem : { ...problem, line };
  });
}

type LinesByPath = ReadonlyMap<string, number>;

function linesOf(files: LedgerFiles, file: string): LinesByPath | null {
  const entry = files.get(file);
  const decoded = entry?.kind === 'file' ? decodeText(entry.bytes) : null;
  if (!decoded || !('text' in decoded)) return null;
  const json = readJson(decoded.text);
  return 'node' in json ? collect(json.node, decoded.text) : null;
}

function collect(root: JsonNode, text: string): LinesByPath {
  const lines = new Map<string, number>();
  let line = 1;
  let counted = 0;
  // Nodes come in the order of the text, so each line end is counted once.
  const lineAt = (at: number) => {
    for (; counted < at; counted += 1) if (text[counted] === '\n') line += 1;
    return line;
  };
  const visit = (node: JsonNode, path: string) => {
    if (node.kind === 'list') {
      for (const [index, item] of node.items.entries()) {
        const inner = joinPath(path, index);
        lines.set(inner, lineAt(item.at));
        visit(item, inner);
      }
    } else if (node.kind === 'object') {
      for (const entry of node.entries) {
        const inner = joinPath(path, entry.key);
        // Of a key that stands twice, the last counts: it is the one too many.
        lines.set(inner, lineAt(entry.at));
        visit(entry.node, inner);
      }
    }
  };
  visit(root, '');
  return lines;
}

function nearest(lines: LinesByPath | null, path: string): number | null {
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
