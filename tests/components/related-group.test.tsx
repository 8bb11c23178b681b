// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { RelatedGroup } from '@/components/related-group';
import { groupOf, type Tied, tied } from '@/tests/support/tied-ledger';

function shown(made: readonly Tied[], id: string): HTMLElement {
  const group = groupOf(tied(made), id);
  if (!group) throw new Error(`${id} is tied to nothing`);
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(<RelatedGroup group={group} />);
  return host;
}

function textsIn(host: Element, selector: string): readonly (string | undefined)[] {
  return [...host.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
}

const CHAIN: readonly Tied[] = [
  { id: 'a', related: [['follows', 'b']] },
  { id: 'b', related: [['may-be-same', 'c']] },
  { id: 'c', rule: 'none', reason: 'superseded' },
];

describe('the legend names what occurs in the picture, and no more', () => {
  const legend = (made: readonly Tied[]) => textsIn(shown(made, 'a'), 'figcaption li');
  test.each<[string, readonly Tied[], readonly string[]]>([
    [
      'ties of two kinds',
      CHAIN,
      [
        'announced',
        'counts in full',
        'left out',
        'comes after; the arrow points to what came later',
        'may be the same',
      ],
    ],
    [
      'money handed on, of no one day',
      [{ id: 'a', date: '2021-03', related: [['passes-on', 'b']] }, { id: 'b' }],
      [
        'announced',
        'counts in full',
        'no exact date: it lies within',
        'hands on money; the arrow points to what hands it on',
      ],
    ],
    [
      'a part in its place',
      [
        { id: 'a', rule: 'up-to', reason: 'weak-evidence', related: [['contains', 'b']] },
        { id: 'b' },
      ],
      [
        'announced',
        'counts in full',
        'counts at the high end only',
        'set in: part of the one above',
      ],
    ],
  ])('%s', (_, made, expected) => {
    expect(legend(made)).toEqual(expected);
  });

  test('each kind of tie has a line of its own', () => {
    const kinds = ['follows', 'passes-on', 'may-be-same'] as const;
    const classes = kinds.map(
      (how) =>
        shown([{ id: 'a', related: [[how, 'b']] }, { id: 'b' }], 'a').querySelector('.group-tie')
          ?.className,
    );
    expect(new Set(classes).size).toBe(kinds.length);
  });
});

describe('what is tied to others of the group only stands below a heading of its own', () => {
  const heads = ['This one and what is tied to it', 'Tied to those, not to this one'];

  test('in the picture and in the list', () => {
    const host = shown(CHAIN, 'a');
    expect(textsIn(host, '.group-head')).toEqual(heads);
    expect(textsIn(host, 'h3')).toEqual(heads);
    expect(textsIn(host, '.group-row-far .group-letter')).toEqual(['C']);
    const lists = [...host.querySelectorAll('ol.group-list')];
    expect(lists.map((list) => [list.getAttribute('start'), list.children.length])).toEqual([
      ['1', 2],
      ['3', 1],
    ]);
  });

  test('and there is none where all are tied to it itself', () => {
    const host = shown(CHAIN, 'b');
    expect(textsIn(host, '.group-head, h3')).toEqual([]);
  });
});

test('words of the other one’s record are said to be its words', () => {
  expect(textsIn(shown(CHAIN, 'a'), '#group-b .group-how p')[0]).toBe(
    'Is followed by this one, whose record says: a says so.',
  );
  expect(textsIn(shown(CHAIN, 'b'), '#group-a .group-how p')[0]).toBe(
    'Comes after this one. a says so.',
  );
  expect(textsIn(shown(CHAIN, 'a'), '#group-c .group-how p')[0]).toBe(
    'May be the same as B (Aaaland), whose record says: b says so.',
  );
});

test('the sum is a link that promises it, as are both ends below the rows', () => {
  const host = shown(
    [
      { id: 'a', donor: 'bbb', related: [['follows', 'b']] },
      { id: 'b', donor: 'bbb', rule: 'up-to', reason: 'weak-evidence' },
    ],
    'a',
  );
  const links = [...host.querySelectorAll('a[data-sum]')].map((link) => [
    link.textContent?.replaceAll('\u00a0', ' '),
    link.getAttribute('data-sum'),
    link.getAttribute('href'),
  ]);
  const rows = '/ledger?counted=counted&relatedTo=a';
  expect(links).toEqual([
    ['$100.00 – 200.00', '100.00 200.00', rows],
    ['100.00 to 200.00', 'range', rows],
    ['100.00', 'low', rows],
    ['200.00', 'high', rows],
  ]);
});
