import type { QueryProblem } from '@/lib/filters/read-value';
import { listed } from '@/lib/format/words';

/** Why a request gets no file, as RFC 9457 problem details. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** What is wrong and what would be understood, in sentences. */
  readonly detail: string;
  /** Each parameter that could not be used; only where parameters are the reason. */
  readonly errors?: readonly Omit<QueryProblem, 'clash'>[];
}

/** Every parameter that could not be used, named at once. */
export function badRequest(errors: readonly QueryProblem[]): Problem {
  return {
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: errors.map(sentenceOf).join(' '),
    errors: errors.map(({ parameter, found, expected, meant }) => ({
      parameter,
      found,
      expected,
      meant,
    })),
  };
}

/** No file at the address; `meant` is the nearest address that has one. */
export function notFound(path: string, meant: string | null): Problem {
  const hint = meant === null ? '' : ` Did you mean ${meant}?`;
  return {
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    detail: `There is nothing at ${path}.${hint}`,
  };
}

/** A method that is not offered. */
export function methodNotAllowed(method: string, allowed: readonly string[]): Problem {
  return {
    type: 'about:blank',
    title: 'Method Not Allowed',
    status: 405,
    detail: `${method} is not offered; ${listed(allowed)} are.`,
  };
}

/** The server cannot answer any more; `why` is a sentence or two. */
export function unavailable(why: string): Problem {
  return { type: 'about:blank', title: 'Service Unavailable', status: 503, detail: why };
}

function sentenceOf({ parameter, found, expected, meant, clash }: QueryProblem): string {
  if (clash) return `"${parameter}" ${clash.says}.`;
  const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
  return `"${parameter}": found ${found}, expected ${expected}.${hint}`;
}
