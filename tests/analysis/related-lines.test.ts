import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupLine } from '@/lib/analysis/related-rows';
import { pageOf } from '@/tests/support/contribution-page-of';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';
import { groupOf, type How, tied } from '@/tests/support/tied-ledger';

/** Where a line runs: down its track, and into a row at a height that is its own there. */
function expectApart(lines: readonly GroupLine[]): void {
  for (const [index, one] of lines.entries()) {
    expect(one.top).toBeLessThan(one.bottom);
    for (const other of lines.slice(index + 1)) {
      const [a, b] = [courseOf(one), courseOf(other)];
      if (one.track === other.track) {
        expect(a.bottom <= b.top || b.bottom <= a.top, 'no two on one track meet').toBe(true);
      }
      for (const end of [a.top, a.bottom]) {
        expect([b.top, b.bottom], 'no two enter a row at one height').not.toContain(end);
      }
    }
  }
}

/** Rows are far apart beside the steps within one. */
function courseOf({ top, bottom, topShift, bottomShift }: GroupLine) {
  return { top: top * 1000 + topShift, bottom: bottom * 1000 + bottomShift };
}

test('no two lines of a picture lie on each other, whatever the ties', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const hows: readonly How[] = ['part-of', 'contains', 'may-be-same', 'follows', 'passes-on'];
  const anyTie = fc.tuple(fc.constantFrom(...hows), fc.constantFrom(...ids));
  fc.assert(
    fc.property(
      fc.array(fc.array(anyTie, { maxLength: 4 }), { minLength: 6, maxLength: 6 }),
      (all) => {
        const ledger = tied(
          ids.map((id, index) => ({
            id,
            related: (all[index] ?? []).filter(([, to]) => to !== id),
          })),
        );
        expectApart(groupOf(ledger, 'a')?.picture.lines ?? []);
      },
    ),
  );
});

test('nor in any picture of the ledger', () => {
  const pictures = ledgerIn(REAL).contributions.flatMap(
    ({ id }) => pageOf(REAL, id).related?.picture ?? [],
  );
  expect(Math.max(...pictures.map(({ lines }) => lines.length))).toBeGreaterThan(3);
  for (const { lines, tracks } of pictures) {
    expectApart(lines);
    expect(tracks).toBe(Math.max(0, ...lines.map(({ track }) => track + 1)));
  }
});

describe('a line bears its mark at one end', () => {
  const b = { id: 'b', date: '2022' };
  test.each<[string, How, 'top' | 'bottom' | null]>([
    ['at what came later', 'follows', 'top'],
    ['at what hands the money on', 'passes-on', 'top'],
    ['at neither of two that may be the same', 'may-be-same', null],
  ])('%s', (_, how, mark) => {
    const ledger = tied([{ id: 'a', date: '2021', related: [[how, 'b']] }, b]);
    expect(groupOf(ledger, 'a')?.picture.lines).toMatchObject([
      { tie: how, top: 0, bottom: 1, mark },
    ]);
  });

  test('at the money that is repeated, or may be', () => {
    for (const [rule, tie] of [
      ['none', 'repeats'],
      ['up-to', 'may-repeat'],
    ] as const) {
      const ledger = tied([{ id: 'a', date: '2021', rule, reason: 'repeats', of: 'b' }, b]);
      expect(groupOf(ledger, 'a')?.picture.lines).toMatchObject([{ tie, mark: 'bottom' }]);
    }
  });
});

test('what is set in below its package needs no line, what stands elsewhere has one', () => {
  const ledger = tied([
    {
      id: 'whole',
      related: [
        ['contains', 'a'],
        ['contains', 'b'],
      ],
    },
    { id: 'a' },
    { id: 'b' },
  ]);
  expect(groupOf(ledger, 'whole')?.picture.lines).toEqual([]);
  // The other part is further off: it stands below a line of its own.
  expect(groupOf(ledger, 'a')?.picture.lines).toMatchObject([
    { tie: 'contains', top: 0, bottom: 2, mark: 'top' },
  ]);
});
