import { parseRates } from '@/lib/rates/parse';
import type { Draft } from './draft';
import { CONTRIBUTIONS, ECB, type LedgerFiles, PER_USD } from './files';
import type { Problem } from './ledger';
import { compareTexts } from './order';
import { readObservations } from './read-observations';
import { type ReadRecords, readList, readOne } from './read-records';
import { readText } from './read-text';
import {
  contributionSchema,
  partySchema,
  sourceSchema,
  spendingSchema,
  statementSchema,
} from './schema';
import { subjectSchema } from './subject-schema';

/** Reads every file by itself: what could be read, and every problem of each. */
export function readDraft(files: LedgerFiles): {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
} {
  const subject = readOne('subject.json', files.get('subject.json'), subjectSchema);
  const parties = readList('parties.json', files.get('parties.json'), partySchema);
  const sources = readList('sources.json', files.get('sources.json'), sourceSchema);
  const statements = readList('statements.json', files.get('statements.json'), statementSchema);
  const spending = readList('spending.json', files.get('spending.json'), spendingSchema);
  const contributions = contributionFiles(files).map((file) =>
    readOne(file, files.get(file), contributionSchema),
  );
  const observations = readObservations(files.get('observations.csv'));
  const rates = readRates(files);
  const ids = (read: ReadRecords<unknown>) => (read.ids ? new Set(read.ids) : null);
  const lists = [subject, parties, sources, statements, spending, ...contributions, observations];
  return {
    draft: {
      subject: subject.found[0] ?? null,
      parties: parties.found,
      sources: sources.found,
      contributions: contributions.flatMap(({ found }) => found),
      statements: statements.found,
      spending: spending.found,
      observations: observations.found,
      rates: rates.rates,
      ids: {
        party: ids(parties),
        source: ids(sources),
        statement: ids(statements),
        spending: ids(spending),
        // A file's name is its record's id, so that a file that cannot be read is still known.
        contribution: new Set(contributionFiles(files).map(idOfFile)),
      },
      whole: lists.every(({ whole }) => whole) && contributionsAreWhole(files),
      byId: {
        party: new Map(parties.found.map(({ record }) => [record.id, record])),
        source: new Map(sources.found.map(({ record }) => [record.id, record])),
        contribution: new Map(
          contributions.flatMap(({ found }) => found).map((where) => [where.record.id, where]),
        ),
        statement: new Map(statements.found.map((where) => [where.record.id, where])),
        spending: new Map(spending.found.map((where) => [where.record.id, where])),
      },
    },
    problems: [...lists, rates].flatMap(({ problems }) => problems),
  };
}

/** Files of contributions in id order. */
export function contributionFiles(files: LedgerFiles): readonly string[] {
  return [...files.keys()]
    .filter((file) => file.startsWith(`${CONTRIBUTIONS}/`) && file.endsWith('.json'))
    .sort((a, b) => compareTexts(idOfFile(a), idOfFile(b)));
}

/** False where something in the folder of contributions, or all of it, was not read. */
function contributionsAreWhole(files: LedgerFiles): boolean {
  const inside = [...files.keys()].filter((file) => file.startsWith(`${CONTRIBUTIONS}/`));
  return (
    files.get(CONTRIBUTIONS)?.kind === 'folder' && inside.every((file) => file.endsWith('.json'))
  );
}

/** The id that a file of a contribution is named after. */
export function idOfFile(file: string): string {
  return file.slice(CONTRIBUTIONS.length + 1, -'.json'.length);
}

function readRates(files: LedgerFiles) {
  const ecb = readText(ECB, files.get(ECB));
  const perUsdEntry = files.get(PER_USD);
  const perUsd = perUsdEntry ? readText(PER_USD, perUsdEntry) : null;
  const unread = [ecb, perUsd].flatMap((read) => (read && 'problem' in read ? [read.problem] : []));
  if ('problem' in ecb) return { rates: null, problems: unread };
  const parsed = parseRates(ecb.text, perUsd && 'text' in perUsd ? perUsd.text : null);
  const faults = parsed.faults.map(({ table, ...fault }) => ({
    file: table === 'ecb' ? ECB : PER_USD,
    ...fault,
  }));
  return { rates: unread.length > 0 ? null : parsed.rates, problems: [...unread, ...faults] };
}
