// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ShareRows } from '@/components/figure/share-rows';
import { shareScale } from '@/components/figure/share-scale';
import { madeShare, madeShares } from './made-figure';

function shown(...marks: ReturnType<typeof madeShare>[]): Element {
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(<ShareRows drawing={madeShares(marks)} />);
  return host;
}

describe('shares', () => {
  test('are one row each, under what they are a share of, with words for every mark', () => {
    const host = shown(
      madeShare({ href: '/statements/a' }),
      madeShare({ id: 'two', qualifier: 'over', featured: true }),
    );
    expect(host.querySelector('th[scope=rowgroup]')?.textContent).toBe('Of the whole');
    const rows = [...host.querySelectorAll('.share-row')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(' | '),
    );
    expect(rows).toEqual([
      'A speaker, 2024 |  | 95\u00a0%',
      'A speaker, 2024, the featured statement |  | over 95\u00a0%',
    ]);
    expect(host.querySelectorAll('.share-featured')).toHaveLength(1);
    const leads = [...host.querySelectorAll('.share-row:nth-child(2) a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
      link.closest('[aria-hidden]') !== null,
    ]);
    expect(leads).toEqual([
      ['', '/statements/a', true],
      ['95\u00a0%', '/statements/a', false],
    ]);
  });

  test.each([
    ['stated', {}, 'share-dot', '95\u00a0%', 'Dot: a national share as stated.'],
    [
      'stated as a foreign one',
      { turned: true, share: '96', printed: '4 per cent' },
      'share-ring',
      '96\u00a0% from 4 per cent foreign',
      'Ring: a foreign share as stated',
    ],
    [
      'worked out',
      { workedOut: '$3 of 4 million', share: '75' },
      'share-diamond',
      '75.00\u00a0% $3 of 4 million',
      'Diamond: worked out',
    ],
  ])(
    '%s have a mark of their own, and the key names only that',
    (_case, more, look, value, key) => {
      const host = shown(madeShare(more));
      expect(host.querySelector('.share-mark')?.className).toBe(`share-mark ${look}`);
      expect(host.querySelector('.share-row .share-value')?.textContent).toBe(value);
      const words = host.querySelector('.share-key')?.textContent ?? '';
      expect(words).toContain(key);
      expect(words.match(/Dot|Ring|Diamond/g)).toHaveLength(1);
    },
  );

  test('read in two ways have a second, open mark in the same row', () => {
    const also = { share: '95.10', words: '95.10 % if beside' };
    const host = shown(madeShare({ workedOut: '$3 of 4 million', share: '94.85', also }));
    expect([...host.querySelectorAll('.share-mark')].map((mark) => mark.className)).toEqual([
      'share-mark share-diamond share-open',
      'share-mark share-diamond',
    ]);
    expect(host.querySelector('.share-value')?.textContent).toContain('; 95.10 % if beside');
    expect(host.textContent).toContain('Open diamond');
  });

  test.each([
    ['over', 'share-over'],
    ['at-least', 'share-over'],
    ['under', 'share-under'],
    ['up-to', 'share-under'],
    ['about', null],
    [null, null],
  ])('with the qualifier %s point as they should', (qualifier, arrow) => {
    const classes = shown(madeShare({ qualifier })).querySelector('.share-mark')?.className ?? '';
    expect(classes.split(' ').find((name) => /over|under/.test(name)) ?? null).toBe(arrow);
  });

  test('lie between the ends of their scale, which is said in words', () => {
    const host = shown(madeShare({ share: '82' }), madeShare({ id: 'two', share: '100' }));
    const places = [...host.querySelectorAll('.share-mark')].map((mark) =>
      mark.getAttribute('style'),
    );
    expect(places).toEqual(['left:10%', 'left:100%']);
    expect(host.textContent).toContain('The scale begins at 80 %.');
    expect(host.querySelector('.share-rows')?.getAttribute('style')).toBe('--line:50%');
  });

  test('far below all others are an arrow at the beginning, with their value in words', () => {
    const shares = ['7.97', '92', '93', '95', '96'];
    const host = shown(...shares.map((share) => madeShare({ id: share, share })));
    const [far] = host.querySelectorAll('.share-mark');
    expect([far?.className, far?.getAttribute('style')]).toEqual([
      'share-mark share-off',
      'left:0%',
    ]);
    expect(host.querySelector('.share-value')?.textContent).toBe('7.97\u00a0%');
    expect(host.textContent).toContain('further to the left than the scale');
  });
});

describe('the scale', () => {
  test.each([
    [['95'], 85, 5],
    [['91', '99.5'], 85, 5],
    [['82'], 80, 5],
    [['80'], 75, 5],
    [['74'], 70, 10],
    [['35.5'], 20, 20],
    [['5'], 0, 20],
    [['0'], 0, 20],
    [['100'], 85, 5],
    // One of four may lie off the scale, two of five may not.
    [['8', '92', '93', '95'], 85, 5],
    [['8', '9', '93', '95', '96'], 0, 20],
    [['8', '30', '78.56', '81', '90', '91', '95', '96'], 75, 5],
    // A gap that is no longer than all above it hides nobody.
    [['60', '80', '85', '95'], 50, 10],
  ])('of %j with a line at 90 begins at %d, in steps of %d', (shares, from, step) => {
    const drawing = madeShares(shares.map((share) => madeShare({ share })));
    const scale = shareScale(drawing);
    expect(scale.from).toBe(from);
    expect([scale.place(String(from)), scale.place('100')]).toEqual(['0%', '100%']);
    const labels = scale.ticks.map((tick) => Number.parseInt(tick.label, 10));
    expect([labels[0], (labels[1] ?? 0) - (labels[0] ?? 0), labels.at(-1)]).toEqual([
      from,
      step,
      100,
    ]);
  });

  test('needs neither a line nor a statement', () => {
    expect(shareScale({ ...madeShares([]), line: null }).from).toBe(95);
  });
});
