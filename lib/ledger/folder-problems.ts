import { closest } from '@/lib/format/closest';
import {
  CONTRIBUTIONS,
  type Entry,
  isRead,
  type LedgerFiles,
  NEEDED_FILES,
  NEEDED_FOLDERS,
  OTHER_FILES,
  OTHER_FOLDERS,
} from './files';
import { inShort } from './in-short';
import type { Problem } from './ledger';

const ID_FILE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.json$/;
const KNOWN_FILES: readonly string[] = [
  ...NEEDED_FILES.filter((file) => !file.includes('/')),
  ...OTHER_FILES,
];
const KNOWN_FOLDERS: readonly string[] = [...NEEDED_FOLDERS, ...OTHER_FOLDERS];

/** What stands in a ledger's folder that does not belong, and the folders that are missing. */
export function folderProblems(files: LedgerFiles): Problem[] {
  return [
    ...[...files].flatMap(([path, entry]) => misplaced(path, entry)),
    ...NEEDED_FOLDERS.filter((folder) => !files.has(folder)).map((folder) =>
      problem(
        folder,
        'missing',
        'nothing',
        'a folder',
        'Add the folder; the format says what it holds.',
      ),
    ),
    ...alike([...files.keys()]),
  ];
}

function misplaced(path: string, entry: Entry): Problem[] {
  const [folder = '', name] = path.split('/');
  if (name === undefined) return misplacedOutside(path, entry);
  if (folder === CONTRIBUTIONS) return misplacedContribution(path, name, entry);
  // Further files may stand beside the rates; rates themselves are told where they are read.
  return entry.kind === 'folder' && !isRead(path) ? [stranger(path, 'a folder')] : [];
}

function misplacedOutside(path: string, entry: Entry): Problem[] {
  if (KNOWN_FOLDERS.includes(path)) {
    if (entry.kind === 'folder') return [];
    const found =
      entry.kind === 'unreadable' ? `something that cannot be read: ${entry.why}` : 'a file';
    return [problem(path, 'not-a-folder', found, 'a folder', 'Put the folder in its place.')];
  }
  if (!KNOWN_FILES.includes(path))
    return [stranger(path, entry.kind === 'folder' ? 'a folder' : 'a file')];
  if (entry.kind !== 'folder' || isRead(path)) return [];
  return [
    problem(path, 'not-a-file', 'a folder', 'a file', 'Put the file in place of the folder.'),
  ];
}

function misplacedContribution(path: string, name: string, entry: Entry): Problem[] {
  if (ID_FILE.test(name)) return [];
  const found = entry.kind === 'folder' ? 'a folder' : `a file named ${inShort(name)}`;
  return [
    problem(
      path,
      'unknown-file',
      found,
      'only files named <id>.json',
      'Name the file after the id of its contribution, or move it away.',
    ),
  ];
}

function stranger(path: string, what: string): Problem {
  const known = [...KNOWN_FILES, ...KNOWN_FOLDERS];
  const meant = path.includes('/') ? null : closest(path, known);
  const mend = meant ? `Did you mean "${meant}"?` : 'Move it out of the ledger.';
  return problem(
    path,
    'unknown-file',
    `${what} named ${inShort(path)}`,
    `only ${known.join(', ')}`,
    mend,
  );
}

/** Two names that a file system without letter case would take for one. */
function alike(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.toLowerCase();
    const other = first.get(folded);
    first.set(folded, other ?? path);
    if (other === undefined) return [];
    return [
      problem(
        path,
        'letter-case',
        `a name that differs from "${other}" only by letter case`,
        'a name of its own',
        'Remove or rename one of the two.',
      ),
    ];
  });
}

function problem(
  file: string,
  rule: string,
  found: string,
  expected: string,
  mend: string,
): Problem {
  return { file, path: '', rule, found, expected, mend };
}
