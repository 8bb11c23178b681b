import type { Draft, Found } from './draft';
import { ECB, type Entry, type LedgerFiles, PER_USD } from './files';
import { folderProblems } from './folder-problems';
import { identify } from './identity';
import type { Ledger, LedgerRecords, Problem } from './ledger';
import { withLines } from './lines';
import { readDraft } from './read-draft';
import { applyRules } from './rules';
import { notesOn } from './rules-printed';

/** What came of reading a ledger: the ledger, or every problem that it has. */
export interface ParsedLedger {
  readonly ledger: Ledger | null;
  readonly problems: readonly Problem[];
  /** What is no problem and yet worth a look, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Makes a ledger of the files of its folder, or says everything that is wrong with them. Pure and
 * never throws: one bad file hides nothing about the others.
 */
export function parseLedger(files: LedgerFiles): ParsedLedger {
  const { draft, problems: unreadable } = readDraft(files);
  const problems = [...folderProblems(files), ...unreadable, ...applyRules(draft)];
  const ledger = problems.length === 0 ? assemble(draft, files) : null;
  return { ledger, problems: withLines(problems, files), notes: notesOn(draft) };
}

function assemble(draft: Draft, files: LedgerFiles): Ledger | null {
  const { subject, rates } = draft;
  const ecb = bytesOf(files.get(ECB));
  if (!subject || !rates || !ecb) return null;
  const records: LedgerRecords = {
    subject: subject.record,
    parties: recordsOf(draft.parties),
    sources: recordsOf(draft.sources),
    contributions: recordsOf(draft.contributions),
    statements: recordsOf(draft.statements),
    spending: recordsOf(draft.spending),
    observations: recordsOf(draft.observations),
  };
  const rateFiles = { ecb, perUsd: bytesOf(files.get(PER_USD)) };
  return {
    ...records,
    rates,
    rateFiles,
    identity: identify(records, rates, rateFiles),
    byId: {
      party: byId(records.parties),
      source: byId(records.sources),
      contribution: byId(records.contributions),
      statement: byId(records.statements),
      spending: byId(records.spending),
    },
  };
}

function recordsOf<T>(found: readonly Found<T>[]): readonly T[] {
  return found.map(({ record }) => record);
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function bytesOf(entry: Entry | undefined): Uint8Array | null {
  return entry?.kind === 'file' ? entry.bytes : null;
}
