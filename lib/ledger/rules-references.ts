import { closest } from '@/lib/format/closest';
import type { Draft, Found, IdKind } from './draft';
import { inShort } from './in-short';
import { fault, type Rule } from './rule';

/** A place that names a record by its id. */
interface Reference {
  readonly where: Found<unknown>;
  readonly path: string;
  readonly kind: IdKind;
  readonly id: string;
}

const NOUNS: Readonly<Record<IdKind, string>> = {
  party: 'the id of a party in parties.json',
  source: 'the id of a source in sources.json',
  contribution: 'the id of a contribution in contributions/',
  statement: 'the id of a statement in statements.json',
  spending: 'the id of an entry in spending.json',
};

/** So many different misspellings are no slips any more, and looking each up takes time. */
const MOST_LOOKED_UP = 100;

/** Every reference resolves. */
export const references: Rule = {
  name: 'reference',
  *faultsIn(draft) {
    // One misspelling often stands in many files.
    const meant = new Map<string, string | null>();
    for (const { where, path, kind, id } of referencesIn(draft)) {
      const known = draft.ids[kind];
      if (!known || known.has(id)) continue;
      const key = `${kind} ${id}`;
      if (!meant.has(key)) meant.set(key, meant.size < MOST_LOOKED_UP ? closest(id, known) : null);
      const near = meant.get(key);
      const mend = near ? `Did you mean "${near}"?` : 'Mend the id, or add the record.';
      yield fault(where, path, inShort(id), NOUNS[kind], mend);
    }
  },
};

/** Ids of the sources that something cites. */
export function citedSources(draft: Draft): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { kind, id } of referencesIn(draft)) if (kind === 'source') cited.add(id);
  return cited;
}

function* referencesIn(draft: Draft): Iterable<Reference> {
  const { subject, parties, contributions, statements, spending, observations } = draft;
  if (subject) yield* each(subject, 'statement', 'featuredClaim', [subject.record.featuredClaim]);
  for (const where of parties) yield* each(where, 'party', 'memberOf[]', where.record.memberOf);
  for (const where of contributions) yield* ofContribution(where);
  for (const where of statements) {
    const { party, about, counterpart, sources } = where.record;
    yield* each(where, 'party', 'party', [party]);
    yield* each(where, 'party', 'about', [about]);
    yield* each(where, 'statement', 'counterpart', [counterpart]);
    yield* each(
      where,
      'source',
      'sources[].source',
      sources.map(({ source }) => source),
    );
  }
  for (const where of spending) {
    const { payer, within, sources, rivals } = where.record;
    yield* each(where, 'party', 'payer', [payer]);
    yield* each(where, 'spending', 'within[]', within);
    yield* each(
      where,
      'source',
      'sources[].source',
      sources.map(({ source }) => source),
    );
    yield* each(
      where,
      'source',
      'rivals[].source',
      rivals.map(({ source }) => source),
    );
  }
  for (const where of observations) yield* each(where, 'source', 'source', [where.record.source]);
}

function* ofContribution(where: Draft['contributions'][number]): Iterable<Reference> {
  const { donor, channels, counting, related, reports } = where.record;
  yield* each(where, 'party', 'donor', [donor]);
  yield* each(where, 'party', 'channels[]', channels);
  yield* each(where, 'contribution', 'counting.of', [counting.of]);
  yield* each(
    where,
    'contribution',
    'related[].id',
    related.map(({ id }) => id),
  );
  yield* each(
    where,
    'source',
    'reports[].source',
    reports.map(({ source }) => source),
  );
}

/** References of one key; the empty brackets in its path take the number of each. */
function* each(
  where: Found<unknown>,
  kind: IdKind,
  path: string,
  ids: readonly (string | null)[],
): Iterable<Reference> {
  for (const [index, id] of ids.entries()) {
    if (id !== null) yield { where, path: path.replace('[]', `[${index}]`), kind, id };
  }
}
