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

describe('stated shares', () => {
  test('are one row each, under what they are a share of, with words for every mark', () => {
    const host = shown(madeShare({}), madeShare({ id: 'two', qualifier: 'over', featured: true }));
    expect(host.querySelector('th[scope=rowgroup]')?.textContent).toBe('Of the whole');
    const rows = [...host.querySelectorAll('.share-row')].map((row) => row.textContent);
    expect(rows).toEqual([
      '2024A speakerMinister95 %',
      '2024A speaker, the featured statementMinisterover 95 %',
    ]);
    expect(host.querySelectorAll('.share-featured')).toHaveLength(1);
  });

  test('stated as a foreign share are hollow, and say so', () => {
    const host = shown(madeShare({ turned: true, share: '96', printed: '4 per cent' }));
    expect(host.querySelectorAll('.share-turned')).toHaveLength(1);
    expect(host.querySelector('.share-row .share-value')?.textContent).toBe(
      '96 %stated as foreign: 4 per cent',
    );
    expect(host.textContent).toContain('Hollow: stated as the foreign share');
    expect(shown(madeShare({})).textContent).not.toContain('Hollow');
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
});

describe('the scale', () => {
  test.each([
    [['95'], 80],
    [['91', '99.5'], 80],
    [['82'], 80],
    [['80'], 70],
    [['5'], 0],
    [['0'], 0],
    [['100'], 80],
  ])('of %j with a line at 90 begins at %d', (shares, from) => {
    const drawing = madeShares(shares.map((share) => madeShare({ share })));
    const scale = shareScale(drawing);
    expect(scale.from).toBe(from);
    expect([scale.place(String(from)), scale.place('100')]).toEqual(['0%', '100%']);
    expect(scale.ticks.map((tick) => tick.at)).toEqual(['0%', '50%', '100%']);
  });

  test('needs neither a line nor a statement', () => {
    expect(shareScale({ ...madeShares([]), line: null }).from).toBe(90);
  });
});
