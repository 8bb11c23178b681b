import { createHash } from 'node:crypto';
import { yearOf } from '@/lib/dates';
import type { Found } from './draft';
import { inShort } from './in-short';
import { idOfFile } from './read-draft';
import { type Fault, fault, type Rule } from './rule';

/** No two records of one file share an id. */
export const uniqueIds: Rule = {
  name: 'unique-id',
  *faultsIn(draft) {
    for (const list of [
      draft.parties,
      draft.sources,
      draft.statements,
      draft.spending,
      draft.observations,
    ]) {
      yield* repeatedIds(list);
    }
  },
};

/** The name of a contribution's file is its id. */
export const fileNames: Rule = {
  name: 'file-name',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const name = idOfFile(where.file);
      if (where.record.id === name) continue;
      yield fault(
        where,
        'id',
        inShort(where.record.id),
        `"${name}", as the file is named`,
        'Make the id and the name of the file alike.',
      );
    }
  },
};

/** A contribution's id begins with its donor and the year of its date. */
export const contributionIds: Rule = {
  name: 'contribution-id',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const { id, donor, date } = where.record;
      const start = `${donor}-${yearOf(date)}-`;
      if (id.startsWith(start)) continue;
      yield fault(
        where,
        'id',
        inShort(id),
        `an id that begins with "${start}"`,
        'Mend the id and the name of the file, or the donor or date.',
      );
    }
  },
};

/** A state's id is its country's code in lower case. */
export const stateIds: Rule = {
  name: 'state-id',
  *faultsIn({ parties }) {
    for (const where of parties) {
      const { id, kind, country } = where.record;
      if (kind !== 'state' || country?.toLowerCase() === id) continue;
      const expected = country
        ? `"${country.toLowerCase()}", as the country says`
        : 'a state with its country’s code';
      yield fault(
        where,
        country ? 'id' : 'country',
        inShort(country ? id : null),
        expected,
        'Make id and country alike, or choose another kind.',
      );
    }
  },
};

/** A source's id ends with its date and with the first four digits of the SHA-1 of its address. */
export const sourceIds: Rule = {
  name: 'source-id',
  *faultsIn({ sources }) {
    for (const where of sources) {
      const { id, published, url } = where.record;
      const date = (published ?? 'undated').replace('/', '-');
      const digits = url === null ? null : createHash('sha1').update(url).digest('hex').slice(0, 4);
      const right = new RegExp(`^[a-z0-9-]+-${date}-${digits ?? '[0-9a-f]{4}'}$`);
      if (right.test(id)) continue;
      const expected = `an id that ends with "-${date}-${digits ?? '<4 hexadecimal digits>'}"`;
      yield fault(
        where,
        'id',
        inShort(id),
        expected,
        'Mend the id wherever it is cited, or the date or the address.',
      );
    }
  },
};

/** No two parties share a name or an alias. */
export const partyNames: Rule = {
  name: 'shared-name',
  *faultsIn({ parties }) {
    const owners = new Map<string, string>();
    for (const where of parties) {
      const { id, name, aliases } = where.record;
      const names = [
        ['name', name],
        ...aliases.map((alias, index) => [`aliases[${index}]`, alias]),
      ] as const;
      for (const [path = '', text = ''] of names) {
        const owner = owners.get(text) ?? id;
        owners.set(text, owner);
        if (owner !== id) {
          yield fault(
            where,
            path,
            `${inShort(text)}, which "${owner}" has too`,
            'names of its own',
            'Remove it from one of the two parties.',
          );
        }
      }
    }
  },
};

function* repeatedIds(list: readonly Found<{ readonly id: string }>[]): Iterable<Fault> {
  const seen = new Map<string, string>();
  for (const where of list) {
    const { id } = where.record;
    const first = seen.get(id);
    if (first !== undefined) {
      yield fault(
        where,
        'id',
        `${inShort(id)}, which stands at ${first} too`,
        'an id of its own',
        'Give one of the two another id.',
      );
    } else seen.set(id, where.path);
  }
}
