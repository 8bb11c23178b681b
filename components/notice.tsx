import type { ReactNode } from 'react';
import { type Clash, outcomeWords } from '@/lib/format/problem-words';
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

/** What was asked for and could not be used, one line a parameter; nothing where all was. */
export function ParameterNotice({
  problems,
}: {
  readonly problems: readonly {
    readonly parameter: string;
    readonly found: string;
    readonly expected: string;
    /** What was probably meant, or null. */
    readonly meant: string | null;
    /** Where it cannot stand beside another that is given. */
    readonly clash?: Clash;
  }[];
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
        {problems.map((problem) => {
          const { parameter, found, expected, meant, clash } = problem;
          return (
            <li key={`${parameter} ${found} ${expected}`}>
              <code>{parameter}</code>
              {clash
                ? ` ${clash.says}: ${clash.passed}.`
                : `: found ${typographic(found)}, expected ${typographic(expected)}.${meant === null ? '' : ` Did you mean “${meant}”?`} ${outcomeWords(problem)}`}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
