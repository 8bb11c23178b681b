import type { z } from 'zod';
import { type LedgerFiles, OBSERVATIONS } from './files';
import type { JsonNode } from './json';
import type { Problem } from './ledger';
import type { Rank } from './order';
import { printJson } from './print-json';
import { contributionFiles } from './read-draft';
import { readTree } from './read-json-file';
import { readTable } from './read-observations';
import {
  contributionSchema,
  partySchema,
  sourceSchema,
  spendingSchema,
  statementSchema,
} from './schema';
import { replaceIn, sortItems, sortKeys, textIn } from './sort-json';
import { sortTable } from './sort-table';
import { subjectSchema } from './subject-schema';

/** What to write so that order and layout are right, or why nothing can be done. */
export interface Fixed {
  /** New text of each file that has to change, and of no other. */
  readonly changed: ReadonlyMap<string, string>;
  /** Files that cannot be read; where there is one, nothing changes. */
  readonly refused: readonly Problem[];
}

/**
 * Puts order of records, order of keys and layout right and touches nothing else: values stay as
 * they are written, and so does the kind of line end.
 */
export function fixLedger(files: LedgerFiles): Fixed {
  const published = publishedBySource(files);
  const results = [
    fixJson(files, 'subject.json', (node) => sortKeys(subjectSchema, node)),
    fixList(files, 'parties.json', partySchema, null),
    fixList(files, 'sources.json', sourceSchema, 'published'),
    fixList(files, 'statements.json', statementSchema, 'date'),
    fixList(files, 'spending.json', spendingSchema, 'period'),
    ...contributionFiles(files).map((file) =>
      fixJson(files, file, (node) => fixContribution(node, published)),
    ),
    fixTable(files),
  ];
  const refused = results.flatMap(({ problem }) => problem ?? []);
  const changed = results.flatMap(({ file, text }) =>
    text === null ? [] : [[file, text] as const],
  );
  return { changed: new Map(refused.length > 0 ? [] : changed), refused };
}

/** `text` is null where the file is right as it is. */
interface FixedFile {
  readonly file: string;
  readonly text: string | null;
  readonly problem: Problem | null;
}

function fixList(
  files: LedgerFiles,
  file: string,
  schema: z.ZodType,
  dateKey: string | null,
): FixedFile {
  const rankOf = (item: JsonNode): Rank => ({
    date: dateKey === null ? null : textIn(item, dateKey),
    id: textIn(item, 'id') ?? '',
  });
  return fixJson(files, file, (node) => sortItems(sortKeys(schema.array(), node), rankOf));
}

function fixContribution(node: JsonNode, published: ReadonlyMap<string, string>): JsonNode {
  const byId = (item: JsonNode): Rank => ({ date: null, id: textIn(item, 'id') ?? '' });
  const bySource = (item: JsonNode): Rank => {
    const id = textIn(item, 'source') ?? '';
    return { date: published.get(id) ?? null, id };
  };
  const sorted = sortKeys(contributionSchema, node);
  const related = replaceIn(sorted, 'related', (list) => sortItems(list, byId));
  return replaceIn(related, 'reports', (list) => sortItems(list, bySource));
}

function fixJson(files: LedgerFiles, file: string, sort: (node: JsonNode) => JsonNode): FixedFile {
  const tree = readTree(file, files.get(file));
  if ('problem' in tree) return { file, text: null, problem: tree.problem };
  return fixed(file, tree.text, printJson(sort(tree.node)));
}

function fixTable(files: LedgerFiles): FixedFile {
  const table = readTable(files.get(OBSERVATIONS));
  if ('problem' in table) return { file: OBSERVATIONS, text: null, problem: table.problem };
  return fixed(OBSERVATIONS, table.text, sortTable(table.text, table.rows));
}

/** The new text with the line ends that the first line has, null where it is the old one. */
function fixed(file: string, old: string, text: string): FixedFile {
  if (text === old.replaceAll('\r\n', '\n')) return { file, text: null, problem: null };
  const windows = old.indexOf('\r\n') !== -1 && old.indexOf('\r\n') < old.indexOf('\n');
  return { file, text: windows ? text.replaceAll('\n', '\r\n') : text, problem: null };
}

function publishedBySource(files: LedgerFiles): ReadonlyMap<string, string> {
  const tree = readTree('sources.json', files.get('sources.json'));
  const items = 'node' in tree && tree.node.kind === 'list' ? tree.node.items : [];
  return new Map(
    items.flatMap((item) => {
      const [id, date] = [textIn(item, 'id'), textIn(item, 'published')];
      return id === null || date === null ? [] : [[id, date] as const];
    }),
  );
}
