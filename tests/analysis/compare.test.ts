import { describe, expect, test } from 'vitest';
import { chosenDonors, comparePage, isComparable } from '@/lib/analysis/compare';
import { measuresOf } from '@/lib/analysis/compare-measures';
import type { MeasureCell } from '@/lib/analysis/compare-rows';
import type { Part } from '@/lib/analysis/text-rows';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';
import type { Ledger } from '@/lib/ledger/ledger';
import { type MadeContribution, madeLedger, madeParty } from '@/tests/support/made-ledger';

const none = { rule: 'none', reason: 'no-amount', amount: null } as const;
const upTo = { rule: 'up-to', reason: 'weak-evidence' } as const;

/** Five donors, of which two belong to a union, and a domestic one. */
const CONTRIBUTIONS: readonly MadeContribution[] = [
  { id: 'aaa-1', donor: 'aaa', low: '100', stage: 'paid' },
  { id: 'bbb-1', donor: 'bbb', low: '200', channels: ['eee'] },
  { id: 'bbb-2', donor: 'bbb', low: '50', ...upTo, date: '2022' },
  { id: 'bbb-3', donor: 'bbb', ...none, stage: 'delivered', date: '2023' },
  { id: 'bbb-4', donor: 'bbb', low: '9', date: '2010' },
  { id: 'ccc-1', donor: 'ccc', ...none },
  { id: 'ddd-1', donor: 'ddd', low: '30' },
  { id: 'eee-1', donor: 'eee', low: '20' },
  { id: 'zzz-1', donor: 'zzz', low: '5000' },
];
const PARTIES = [
  madeParty('aaa', { memberOf: ['eee'] }),
  madeParty('bbb', { memberOf: ['eee'] }),
  madeParty('eee', { name: 'Eee Union', kind: 'union' }),
];
const LEDGER = madeLedger({ contributions: CONTRIBUTIONS, parties: PARTIES });
const TARGET = { path: '/compare', endpoint: PAGES['/compare'], currency: 'USD' };

function queryOf(ledger: Ledger, donor: readonly string[], change: Partial<Query> = {}): Query {
  return { ...defaultQuery(vocabularyOf(ledger), TARGET.endpoint), donor, ...change };
}

function pageOf(donor: readonly string[], ledger = LEDGER) {
  const query = queryOf(ledger, donor);
  return comparePage(ledger, query, (change) => addressOf(TARGET, { ...query, ...change }));
}

function cellsOf(key: string, donor: readonly string[], change: Partial<Query> = {}) {
  const chosen = chosenDonors(LEDGER, queryOf(LEDGER, donor, change));
  return measuresOf(LEDGER, chosen).find((one) => one.key === key)?.cells ?? [];
}

describe('who is compared', () => {
  test('the order is that of the address, and a link moves each one step or takes it away', () => {
    const { heading, chosen } = pageOf(['ccc', 'aaa', 'bbb']);
    expect(heading).toBe('Cccland, Aaaland, Bbbland');
    expect(chosen.map(({ earlier, later, remove }) => ({ earlier, later, remove }))).toEqual([
      {
        earlier: null,
        later: '/compare?donor=aaa&donor=ccc&donor=bbb',
        remove: '/compare?donor=aaa&donor=bbb',
      },
      {
        earlier: '/compare?donor=aaa&donor=ccc&donor=bbb',
        later: '/compare?donor=ccc&donor=bbb&donor=aaa',
        remove: '/compare?donor=ccc&donor=bbb',
      },
      {
        earlier: '/compare?donor=ccc&donor=bbb&donor=aaa',
        later: null,
        remove: '/compare?donor=ccc&donor=aaa',
      },
    ]);
  });

  test('a union with its members says whom it adds up, and its sum is theirs', () => {
    const { chosen } = pageOf(['eee.members', 'ddd']);
    expect(chosen[0]?.members?.map((one) => one.text)).toEqual(['Aaaland', 'Bbbland', 'Eee Union']);
    expect(cellsOf('total', ['eee.members', 'ddd'])).toMatchObject([
      { full: { text: '320.00 to 370.00 USD' } },
      { full: { text: '30.00 USD' } },
    ]);
  });

  test.each<[string, readonly string[], readonly RegExp[]]>([
    ['two', ['aaa', 'bbb'], []],
    ['one', ['aaa'], [/^One donor is chosen, Aaaland: a comparison takes two to four$/]],
    [
      'five',
      ['aaa', 'bbb', 'ccc', 'ddd', 'eee'],
      [/^Five donors are asked for, and at most four stand side by side: Eee Union is not shown$/],
    ],
    [
      'a union with its members beside one of them',
      ['eee.members', 'aaa'],
      [/^Eee Union with its members adds up Aaaland too: .*must not be added$/],
    ],
    ['a domestic donor', ['aaa', 'zzz'], [/^Zzzland: domestic, .* never counted/]],
  ])('%s: what must be known of it', (_case, donor, expected) => {
    const { remarks } = pageOf(donor);
    expect(remarks).toHaveLength(expected.length);
    expected.forEach((words, index) => {
      expect(remarks[index]).toMatch(words);
    });
  });

  test('only who is not there can be added, and nobody beside four', () => {
    const { add } = pageOf(['aaa', 'bbb']);
    expect(add).toMatchObject({ label: 'Add a third' });
    expect(add?.options.map((one) => one.value)).toEqual(['ccc', 'ddd', 'eee', 'zzz']);
    expect(add?.groups).toEqual([
      {
        text: 'Eee Union with its members',
        href: '/compare?donor=aaa&donor=bbb&donor=eee.members',
      },
    ]);
    expect(pageOf(['aaa', 'bbb', 'ccc', 'ddd']).add).toBeNull();
  });

  test('one donor and no other is nothing to compare', () => {
    expect(isComparable(pageOf([]))).toBe(true);
    expect(isComparable(pageOf([], madeLedger({ contributions: [{}] })))).toBe(false);
    expect(isComparable(pageOf([], madeLedger({})))).toBe(false);
  });
});

describe('comparisons to start from', () => {
  const hrefs = (donor: readonly string[]) => pageOf(donor).suggestions.map((one) => one.href);

  test('without a choice: the largest, one kind, a union beside who is outside it', () => {
    expect(hrefs([])).toEqual([
      '/compare?donor=bbb&donor=aaa',
      '/compare?donor=bbb&donor=aaa&donor=ddd&donor=eee',
      '/compare?donor=bbb&donor=aaa&donor=ddd',
      '/compare?donor=eee.members&donor=ddd',
    ]);
  });

  test('beside one donor: those next to it in size, its kind, its union', () => {
    expect(hrefs(['aaa'])).toEqual([
      '/compare?donor=aaa&donor=bbb',
      '/compare?donor=aaa&donor=ddd',
      '/compare?donor=aaa&donor=bbb&donor=ddd',
      '/compare?donor=aaa&donor=eee.members',
    ]);
  });

  test('nothing counted has no size, and so no neighbours: only who is largest of its kind', () => {
    expect(pageOf(['ccc']).suggestions.map(({ href, why }) => [href, why])).toEqual([
      ['/compare?donor=ccc&donor=bbb&donor=aaa', 'the largest of its kind: state'],
    ]);
  });

  test('none for a domestic donor', () => {
    expect(hrefs(['zzz'])).toEqual([]);
  });

  test('none where two are compared', () => {
    expect(hrefs(['aaa', 'bbb'])).toEqual([]);
  });
});

describe('what they are compared by', () => {
  const DONORS = ['aaa', 'bbb', 'ccc'];
  const lines = (cell: MeasureCell | undefined) =>
    cell?.kind === 'lines'
      ? cell.lines.map((line) => `${line.label}: ${line.value.text}${line.quiet ? ' (quiet)' : ''}`)
      : [];

  const textOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');

  test('totals are ranges, and nothing counted is not a zero', () => {
    const cells = cellsOf('total', DONORS);
    expect(cells.map((cell) => (cell.kind === 'total' ? textOf(cell.detail) : ''))).toEqual([
      'Its one contribution counts, in full',
      '2 of 3 contributions count, 1 of them at the high end only: weakly sourced',
      'Its one contribution does not count: no amount is reported',
    ]);
    expect(cells).toMatchObject([
      { short: '$100.00' },
      {
        short: '$200.00 – 250.00',
        full: { text: '200.00 to 250.00 USD', href: '/ledger?donor=bbb&counted=counted' },
      },
      { short: 'Nothing', full: null },
    ]);
  });

  test('every donor has the same stages and years, counted, reported or not', () => {
    const stages = cellsOf('stage', DONORS);
    expect(stages.map(lines)).toEqual([
      ['announced: none reported (quiet)', 'paid: 100.00', 'delivered: none reported (quiet)'],
      [
        'announced: 200.00 to 250.00',
        'paid: none reported (quiet)',
        'delivered: 1 reported, not counted (quiet)',
      ],
      [
        'announced: 1 reported, not counted (quiet)',
        'paid: none reported (quiet)',
        'delivered: none reported (quiet)',
      ],
    ]);
    expect(cellsOf('year', DONORS).map(lines)).toEqual([
      ['2021: 100.00', '2022: none reported (quiet)', '2023: none reported (quiet)'],
      ['2021: 200.00', '2022: 0.00 to 50.00', '2023: 1 reported, not counted (quiet)'],
      [
        '2021: 1 reported, not counted (quiet)',
        '2022: none reported (quiet)',
        '2023: none reported (quiet)',
      ],
    ]);
  });

  test('a stage’s square says how it counts', () => {
    const [, cell] = cellsOf('stage', DONORS);
    const marks = cell?.kind === 'lines' ? cell.lines.map((line) => line.mark?.part) : [];
    expect(marks).toEqual(['solid', 'none', 'empty']);
    const [hatched] = cellsOf('stage', ['bbb'], { period: 'window', from: '2022', to: '2022' });
    expect(hatched?.kind === 'lines' && hatched.lines[0]?.mark?.part).toBe('hatched');
  });

  test('channels are a donor’s own, the largest first', () => {
    expect(cellsOf('channel', DONORS).map(lines)).toEqual([
      ['no channel named: 100.00'],
      ['Eee Union: 200.00', 'no channel named: 0.00 to 50.00'],
      [],
    ]);
  });

  test('the largest counts most at the high end', () => {
    expect(cellsOf('largest', DONORS)).toMatchObject([
      { kind: 'largest', title: { href: '/ledger/aaa-1' }, counted: '100.00' },
      { kind: 'largest', title: { href: '/ledger/bbb-1' }, counted: '200.00' },
      { kind: 'words', parts: [{ text: 'nothing counted' }] },
    ]);
  });

  test('what is left out stands with its reason, and what is of another time apart', () => {
    expect(cellsOf('left-out', DONORS)).toMatchObject([
      { groups: [] },
      {
        groups: [
          { count: { text: '1 without an amount' }, items: [{ year: '2023' }] },
          { count: { text: '1 before this period' }, items: [{ year: '2010' }] },
        ],
      },
      { groups: [{ count: { text: '1 without an amount' } }] },
    ]);
    expect(cellsOf('years', DONORS)).toMatchObject([
      { parts: [{ text: '2021' }], detail: null },
      { parts: [{ text: '2021 to 2023' }], detail: 'outside this period: 2010' },
      { parts: [{ text: '2021' }], detail: null },
    ]);
  });

  test.each([
    [5, 5, null],
    [6, 6, null],
    [7, 5, 'and 2 more'],
    [12, 5, 'and 7 more'],
  ])('of %s left out for one reason, %s are named; the rest: %s', (count, named, more) => {
    const ledger = madeLedger({ contributions: Array.from({ length: count }, () => none) });
    const chosen = chosenDonors(ledger, queryOf(ledger, ['aaa']));
    const cell = measuresOf(ledger, chosen).find((one) => one.key === 'left-out')?.cells[0];
    const [group] = cell?.kind === 'left-out' ? cell.groups : [];
    expect(group?.items).toHaveLength(named);
    const href = '/ledger?donor=aaa&reason=no-amount&counted=left-out';
    expect(group?.more).toEqual(more === null ? null : { text: more, sum: `count ${count}`, href });
  });

  test('currency and period of the address are those of every link and number', () => {
    const [cell] = cellsOf('total', ['aaa'], { currency: 'EUR', period: 'all' });
    expect(cell).toMatchObject({
      full: {
        text: '80.00 EUR',
        href: '/ledger?donor=aaa&counted=counted&currency=EUR&period=all',
      },
    });
  });
});
