import type { ReactNode } from 'react';
import { typographic } from '@/lib/format/quotes';

/**
 * Something that the reader should know before reading on, in a ruled block: for instance the
 * parts of an address that could not be used. `title` is a short sentence, `children` say more.
 */
export function Notice({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="notice" aria-label={title}>
      <p className="notice-title">{title}</p>
      {children}
    </section>
  );
}

/** As the reader of addresses says it. */
const UNKNOWN_NAME = 'a name that is not known here';

/** What was asked for and could not be used, one line a parameter; nothing where all was. */
export function ParameterNotice({
  problems,
  outcome = 'The default is shown.',
}: {
  readonly problems: readonly {
    readonly parameter: string;
    readonly found: string;
    readonly expected: string;
    /** What was probably meant, or null. */
    readonly meant: string | null;
  }[];
  /** What became of a value that could not be used, a sentence. A name has no default. */
  readonly outcome?: string;
}) {
  if (problems.length === 0) return null;
  return (
    <Notice
      title={
        problems.length === 1
          ? 'One part of this address could not be used'
          : `${problems.length} parts of this address could not be used`
      }
    >
      <ul>
        {problems.map(({ parameter, found, expected, meant }) => (
          <li key={`${parameter} ${found} ${expected}`}>
            <code>{parameter}</code>: found {typographic(found)}, expected {typographic(expected)}.
            {meant === null ? '' : ` Did you mean “${meant}”?`}{' '}
            {found === UNKNOWN_NAME ? 'It is passed over.' : outcome}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
