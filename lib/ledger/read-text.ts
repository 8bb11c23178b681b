import { decodeText } from './bytes';
import type { Entry } from './files';
import type { Problem } from './ledger';

/** The text of a file of the ledger, or the problem that stands in its way. */
export function readText(
  file: string,
  entry: Entry | undefined,
): { readonly text: string } | { readonly problem: Problem } {
  const problem = (rule: string, found: string, expected: string, mend: string) => ({
    problem: { file, path: '', rule, found, expected, mend },
  });
  if (!entry)
    return problem('missing', 'nothing', 'a file', 'Add the file; the format says what it holds.');
  if (entry.kind === 'folder')
    return problem('not-a-file', 'a folder', 'a file', 'Put the file in place of the folder.');
  if (entry.kind === 'unreadable') {
    return problem(
      'unreadable',
      `a file that cannot be read: ${entry.why}`,
      'a file that can be read',
      'Put the right file in its place.',
    );
  }
  if (entry.kind === 'unread')
    return problem(
      'unreadable',
      'a file that was passed over',
      'a file',
      'Name the file as the format says.',
    );
  if (entry.bytes.length === 0)
    return problem(
      'encoding',
      'an empty file',
      'text',
      'Fill the file, or take it back from an older version.',
    );
  const decoded = decodeText(entry.bytes);
  if ('text' in decoded) return decoded;
  return problem(
    'encoding',
    decoded.found,
    'UTF-8 without a byte-order mark',
    'Save the file as UTF-8 without a byte-order mark.',
  );
}
