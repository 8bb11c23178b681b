import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RelatedGroup } from '@/lib/analysis/related-rows';
import { pageOf } from '@/tests/support/contribution-page-of';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';
import { groupOf, type How, tied } from '@/tests/support/tied-ledger';

/** `A a`, `.B b`: a dot for each level. */
function orderOf(group: RelatedGroup | null): readonly string[] | undefined {
  return group?.members.map(({ letter, level, id }) => `${'.'.repeat(level)}${letter} ${id}`);
}

const known = new Map<string, RelatedGroup | null>();

/** The group on a page, made once: many tests read the same ones. */
function groupOn(folder: string, id: string): RelatedGroup | null {
  const key = `${folder} ${id}`;
  const group = known.has(key) ? (known.get(key) ?? null) : pageOf(folder, id).related;
  known.set(key, group);
  return group;
}

function idsOf(group: RelatedGroup | null): readonly string[] | undefined {
  return group?.members.map(({ id }) => id).toSorted();
}

describe('every tie of a ledger is told on the pages of both sides, in the words of the other', () => {
  const seen: Readonly<Record<string, string>> = {
    'part-of': 'contains',
    contains: 'is part of',
    'may-be-same': 'may be the same as',
    follows: 'is followed by',
    'passes-on': 'is handed on by',
  };
  const back: Readonly<Record<string, string>> = {
    ...seen,
    'part-of': 'contains',
    follows: 'comes after',
    'passes-on': 'hands on the money of',
  };
  const relations = ledgerIn(REAL).contributions.flatMap(({ id, related }) =>
    related.map(({ id: to, how }) => ({ from: id, to, how })),
  );
  const told = (page: string, other: string) =>
    groupOn(REAL, page)
      ?.members.find(({ id }) => id === other)
      ?.relations.filter((one) => one.other.text === 'this one')
      .map(({ how }) => how);
  test.each(relations)('$from $how $to', ({ from, to, how }) => {
    const [fromSide, toSide] =
      how === 'part-of'
        ? ['contains', 'is part of']
        : how === 'contains'
          ? ['is part of', 'contains']
          : [seen[how], back[how]];
    expect(told(from, to)).toContain(fromSide);
    expect(told(to, from)).toContain(toSide);
  });
});

describe('a group is everything that ties connect, in any number of steps', () => {
  test.each([REAL, INVENTED])('in %s all its pages show the same members', (folder) => {
    for (const { id } of ledgerIn(folder).contributions) {
      const group = groupOn(folder, id);
      expect(group?.members.filter(({ own }) => own).map((one) => one.id) ?? [id]).toEqual([id]);
      for (const member of group?.members ?? []) {
        expect(idsOf(groupOn(folder, member.id))).toEqual(idsOf(group));
      }
    }
  });

  test('who is tied to nobody has none', () => {
    expect(groupOf(tied([{ id: 'a' }, { id: 'b' }]), 'a')).toBeNull();
  });

  test('what a file names as the money that it repeats belongs to it, either way round', () => {
    const ledger = tied([{ id: 'a' }, { id: 'b', rule: 'none', reason: 'repeats', of: 'a' }]);
    for (const id of ['a', 'b']) expect(orderOf(groupOf(ledger, id))).toEqual(['A a', 'B b']);
    expect(groupOf(ledger, 'a')?.members[1]?.brief).toBe('repeats the money of this one');
    expect(groupOf(ledger, 'b')?.members[0]?.brief).toBe('has its money repeated by this one');
  });
});

test('a package stands before its parts, and both in the order of their dates', () => {
  const ledger = tied([
    { id: 'late', date: '2023', related: [['follows', 'whole']] },
    {
      id: 'whole',
      date: '2022',
      related: [
        ['contains', 'part-2'],
        ['contains', 'part-1'],
      ],
    },
    { id: 'part-1', date: '2021-06' },
    { id: 'part-2', date: '2021-05', related: [['contains', 'inner']] },
    { id: 'inner', date: '2020' },
  ]);
  const group = groupOf(ledger, 'whole');
  expect(orderOf(group)).toEqual(['A whole', '.B part-2', '.C part-1', 'D late', 'E inner']);
  expect(group?.picture.stems).toEqual([{ row: 0, last: 2, level: 0 }]);
  expect(group?.picture.years.map(({ label }) => label)).toEqual(['2020', '2022', '2024']);
  const inner = groupOf(ledger, 'part-2');
  expect(orderOf(inner)).toEqual(['A whole', '.B part-2', '..C inner', 'D part-1', 'E late']);
  expect(inner?.picture.stems).toEqual([
    { row: 0, last: 1, level: 0 },
    { row: 1, last: 2, level: 1 },
  ]);
});

describe('what is tied to the page’s own contribution comes first, then by the steps between', () => {
  const chain = tied([
    { id: 'a', related: [['follows', 'b']] },
    { id: 'b', related: [['may-be-same', 'c']] },
    { id: 'c', related: [['contains', 'd']] },
    { id: 'd' },
  ]);
  test.each([
    ['a', ['a', 'b'], ['c', 'd']],
    ['b', ['a', 'b', 'c'], ['d']],
    ['d', ['c', 'd'], ['b', 'a']],
  ])('on the page of %s', (page, near, far) => {
    const members = groupOf(chain, page)?.members ?? [];
    expect(members.map(({ id }) => id)).toEqual([...near, ...far]);
    expect(members.filter((one) => one.near).map(({ id }) => id)).toEqual(near);
  });

  test.each([REAL, INVENTED])('on every page of %s', (folder) => {
    for (const { id } of ledgerIn(folder).contributions) {
      const members = groupOn(folder, id)?.members ?? [];
      const own = members.find((one) => one.own);
      const tiedToIt = members.filter(
        (one) =>
          one.own ||
          one.relations.some(({ other }) => other.text === 'this one') ||
          own?.relations.some(({ other }) => other.text === one.letter),
      );
      expect(members.filter((one) => one.near)).toEqual(tiedToIt);
      const lastNear = members.findLastIndex((one) => one.near);
      expect(members.slice(0, lastNear + 1).every((one) => one.near)).toBe(true);
    }
  });
});

test('what the other one’s record says is told as its words, what its own says is not', () => {
  const ledger = tied([
    { id: 'a', related: [['follows', 'b']] },
    { id: 'b', rule: 'none', reason: 'repeats', of: 'c' },
    { id: 'c' },
  ]);
  const told = (page: string, place: string) =>
    groupOf(ledger, page)
      ?.members.find(({ id }) => id === place)
      ?.relations.map(({ how, other, why, mirrored }) => [how, other.text, why, mirrored]);
  expect(told('a', 'b')).toEqual([
    ['is followed by', 'this one', 'a says so.', true],
    ['repeats the money of', 'C', null, false],
  ]);
  expect(told('b', 'a')).toEqual([['comes after', 'this one', 'a says so.', false]]);
  expect(told('b', 'c')).toEqual([['has its money repeated by', 'this one', 'A reason.', true]]);
});

test('a circle of packages is broken and none of them is lost', () => {
  const ledger = tied([
    { id: 'a', related: [['contains', 'b']] },
    { id: 'b', related: [['contains', 'a']] },
  ]);
  expect(orderOf(groupOf(ledger, 'b'))).toEqual(['A a', '.B b']);
});

test('dates lie between the first and the last year, each as long as it is known', () => {
  for (const { id } of ledgerIn(REAL).contributions) {
    for (const { from, to } of groupOn(REAL, id)?.picture.spans ?? []) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
      expect(to).toBeGreaterThan(from);
    }
  }
});

test('whatever the ties, everyone has a place of its own and each tie is told once', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const hows: readonly How[] = ['part-of', 'contains', 'may-be-same', 'follows', 'passes-on'];
  const anyTie = fc.tuple(fc.constantFrom(...hows), fc.constantFrom(...ids));
  fc.assert(
    fc.property(
      fc.array(fc.array(anyTie, { maxLength: 3 }), { minLength: 5, maxLength: 5 }),
      (all) => {
        const ledger = tied(
          ids.map((id, index) => ({
            id,
            related: (all[index] ?? []).filter(([, to]) => to !== id),
          })),
        );
        const group = groupOf(ledger, 'a');
        const places = group?.members.map(({ id }) => id) ?? ['a'];
        expect(new Set(places).size).toBe(places.length);
        for (const member of group?.members ?? []) {
          const told = member.relations.map(({ how, other }) => `${how} ${other.text}`);
          expect(new Set(told).size).toBe(told.length);
        }
      },
    ),
  );
});
