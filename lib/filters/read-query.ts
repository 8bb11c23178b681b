import { firstDay, lastDay } from '@/lib/dates';
import { closest } from '@/lib/format/closest';
import { UNKNOWN_NAME } from '@/lib/format/problem-words';
import {
  defaultQuery,
  type Endpoint,
  PARAMETERS,
  type Parameter,
  type Query,
  type Vocabulary,
} from './query';
import { LONGEST_VALUE, problem, type QueryProblem, readParameter } from './read-value';

export interface ReadQuery {
  readonly query: Query;
  readonly problems: readonly QueryProblem[];
}

const LONGEST_REQUEST = 2000;
const TRACKER = /^(?:utm_.*|fbclid|gclid)$/;

/**
 * Reads the pairs of an address. A pair that cannot be used becomes a problem and leaves its
 * parameter at the default; nothing throws. An empty value is a missing one.
 */
export function readQuery(
  pairs: readonly (readonly [string, string])[],
  endpoint: Endpoint,
  vocabulary: Vocabulary,
): ReadQuery {
  const start = defaultQuery(vocabulary, endpoint);
  const length = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString().length;
  if (length > LONGEST_REQUEST) {
    return {
      query: start,
      problems: [
        problem('query', `${length} characters`, `at most ${LONGEST_REQUEST} characters in all`),
      ],
    };
  }
  const problems: QueryProblem[] = [];
  const given = new Map<Parameter, string[]>();
  for (const [name, raw] of pairs) {
    const value = raw.trim();
    if (TRACKER.test(name) || value === '') continue;
    const parameter = endpoint.takes.find((known) => known === name);
    if (!parameter) problems.push(unknownName(name, endpoint));
    else given.set(parameter, [...(given.get(parameter) ?? []), value]);
  }
  let query = start;
  for (const parameter of PARAMETERS) {
    const values = given.get(parameter);
    if (!values) continue;
    const outcome = readParameter(parameter, values, endpoint, vocabulary);
    problems.push(...outcome.problems);
    query = { ...query, ...outcome.change };
  }
  return withPeriod(query, given, problems, endpoint);
}

/** The pairs of a page's `searchParams`, in the order given. */
export function pairsOf(
  params: Readonly<Record<string, string | string[] | undefined>>,
): [string, string][] {
  return Object.entries(params).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
}

function withPeriod(
  query: Query,
  given: ReadonlyMap<Parameter, readonly string[]>,
  problems: QueryProblem[],
  endpoint: Endpoint,
): ReadQuery {
  const usual = { ...query, period: endpoint.period, from: null, to: null };
  if (query.from === null && query.to === null) return { query, problems };
  if (given.has('period')) {
    const ends = [query.from && 'from', query.to && 'to'].filter(Boolean);
    const named = ends.join(' and ');
    problems.push({
      ...problem('period', `period together with ${named}`, 'either period, or from and to'),
      clash: {
        says: `cannot stand together with ${named}`,
        passed: `${ends.length === 1 ? 'both' : 'all three'} are passed over`,
      },
    });
    return { query: usual, problems };
  }
  if (query.from !== null && query.to !== null && firstDay(query.from) > lastDay(query.to)) {
    const { from, to } = query;
    problems.push({
      ...problem('from', `"${from}"`, `a date that is not after to (${to})`),
      clash: { says: `(${from}) lies after to (${to})`, passed: 'both are passed over' },
    });
    return { query: usual, problems };
  }
  return { query: { ...query, period: 'window' }, problems };
}

function unknownName(name: string, endpoint: Endpoint): QueryProblem {
  const shown = name.length > LONGEST_VALUE ? `${name.slice(0, LONGEST_VALUE)}…` : name;
  const expected =
    endpoint.takes.length === 0 ? 'no parameter' : `one of ${endpoint.takes.join(', ')}`;
  return problem(shown, UNKNOWN_NAME, expected, closest(shown, endpoint.takes));
}
