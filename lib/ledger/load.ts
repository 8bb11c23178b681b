import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CONTRIBUTIONS, type Entry, isRead, LARGEST_FILE, type LedgerFiles } from './files';
import { deepFreeze } from './freeze';
import type { Ledger } from './ledger';
import { type ParsedLedger, parseLedger } from './parse';

let loaded: Ledger | null = null;

/** The folder that the ledger is read from: `LEDGER_DIR`, or `data` in the working directory. */
export function ledgerFolder(): string {
  // The folder is chosen when the program starts, so nothing is to be bundled with it.
  return path.resolve(/* turbopackIgnore: true */ process.env.LEDGER_DIR || 'data');
}

/** The ledger, read once per process and frozen. Throws an `Error` where it has problems. */
export function loadLedger(): Ledger {
  loaded ??= readWhole(ledgerFolder());
  return loaded;
}

/**
 * Reads a ledger's folder whole. Never throws, whatever the files hold: everything that is wrong is
 * a problem, and `ledger` is null where there is one. `notes` are worth a look and no problem.
 */
export function readLedgerFolder(folder: string): ParsedLedger {
  const files = readFiles(folder);
  if (files) return parseLedger(files);
  return {
    ledger: null,
    notes: [],
    problems: [
      {
        file: '',
        path: '',
        rule: 'folder',
        found: `nothing that can be listed at ${folder}`,
        expected: 'a folder with a ledger',
        mend: 'Name a folder that exists and may be read.',
      },
    ],
  };
}

function readWhole(folder: string): Ledger {
  const { ledger, problems } = readLedgerFolder(folder);
  if (ledger) return deepFreeze(ledger);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new Error(`The ledger in ${folder} has ${count}; "npm run check:ledger" lists them.`);
}

/** Everything in the folder and in its folders of contributions and rates; null where it is no folder. */
export function readFiles(folder: string): LedgerFiles | null {
  const names = namesIn(folder);
  if (!names) return null;
  const files = new Map<string, Entry>();
  for (const name of names) {
    const entry = readEntry(folder, name);
    files.set(name, entry);
    if (entry.kind !== 'folder' || (name !== CONTRIBUTIONS && name !== 'rates')) continue;
    const inner = namesIn(path.join(folder, name));
    if (!inner) files.set(name, { kind: 'unreadable', why: 'it cannot be listed' });
    for (const innerName of inner ?? []) {
      files.set(`${name}/${innerName}`, readEntry(folder, `${name}/${innerName}`));
    }
  }
  return files;
}

function namesIn(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder).sort();
  } catch {
    return null;
  }
}

function readEntry(folder: string, inside: string): Entry {
  const place = path.join(folder, inside);
  try {
    const stats = statSync(place);
    if (stats.isDirectory()) return { kind: 'folder' };
    if (!isRead(inside)) return { kind: 'unread' };
    if (!stats.isFile()) return { kind: 'unreadable', why: 'it is neither a file nor a folder' };
    if (stats.size > LARGEST_FILE) {
      return { kind: 'unreadable', why: `it is larger than ${LARGEST_FILE / 1_000_000} MB` };
    }
    return { kind: 'file', bytes: readFileSync(place) };
  } catch (error) {
    return { kind: 'unreadable', why: reason(error) };
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ELOOP') return 'it is a link that leads in a circle';
  if (code === 'ENOENT') return 'it is a link that leads nowhere';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  return `the system answers ${String(code) || 'with an error'}`;
}
