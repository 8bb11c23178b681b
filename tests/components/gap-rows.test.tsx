// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { GapRows } from '@/components/figure/gap-rows';
import type { DrawnGaps, GapMark, GapRow } from '@/lib/figures/drawn-gaps';

function madeMark(look: GapMark['look'], at: number | null, more: Partial<GapMark> = {}): GapMark {
  return { look, at, beyond: false, gap: '', words: 'not testable', off: false, ...more };
}

function shown(marks: readonly GapMark[], more: Partial<GapRow> = {}): Element {
  const row: GapRow = {
    key: 'one',
    label: 'The Paper',
    href: '/sources/paper',
    dateText: '4 May 2021',
    printed: [
      { text: '€400', lang: 'fr' },
      { text: ' as about ', lang: null },
      { text: '$500', lang: 'fr' },
    ],
    marks,
    remark: '',
    opens: '/ledger/one#printed',
    ...more,
  };
  const drawing: DrawnGaps = {
    kind: 'gaps',
    name: 'Gaps',
    description: 'One gap.',
    ticks: [
      { at: 0, label: '0' },
      { at: 1, label: '20 %' },
    ],
    stretches: [
      { from: 0, to: 0.1, label: 'agrees' },
      { from: 0.1, to: 0.3, label: '' },
      { from: 0.3, to: 1, label: 'off' },
    ],
    groups: [{ key: 'one', title: 'A gift', href: '/ledger/one', detail: 'Aland', rows: [row] }],
    key: ['Filled: by one rate.', 'The axis is stretched near zero.'],
  };
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(<GapRows drawing={drawing} />);
  return host;
}

const AGREES = madeMark('filled', 0.05, { gap: '0.07 % below', words: 'agrees' });
const OFF = madeMark('hollow', 0.9, { gap: '17.61 % above', words: 'off', off: true });

describe('gaps', () => {
  test('are rows under their contribution, with the document, what it prints, and words', () => {
    const host = shown([AGREES, OFF], { remark: 'fits the rate of 12 months before' });
    expect(host.querySelector('.gap-group')?.textContent).toBe('Aland: A gift');
    const row = host.querySelector('.gap-row');
    expect(
      [...(row?.children ?? [])].map((cell) => cell.textContent?.replaceAll('\u00a0', ' ')),
    ).toEqual([
      'The Paper, 4 May 2021€400 as about $500',
      'Open A gift',
      'By the rate of its date: agrees, 0.07 % below' +
        'By the rate of its publication: off, 17.61 % above' +
        'fits the rate of 12 months before',
    ]);
    expect([...host.querySelectorAll('bdi')].map(({ lang }) => lang)).toEqual(['fr', 'fr']);
  });

  test('stand at their places, joined by a line, and open the contribution', () => {
    const host = shown([OFF, AGREES]);
    const link = host.querySelector('.gap-track a');
    expect(link?.getAttribute('href')).toBe('/ledger/one#printed');
    expect(
      [...host.querySelectorAll('.gap-track i')].map((mark) => [
        mark.className,
        mark.getAttribute('style'),
      ]),
    ).toEqual([
      ['gap-line', 'left:5%;width:85%'],
      ['gap-mark gap-hollow', 'left:90%'],
      ['gap-mark gap-filled', 'left:5%'],
    ]);
    expect(host.querySelector('a[href="/sources/paper"]')?.textContent).toBe('The Paper');
  });

  test('of one place have no line between their marks', () => {
    expect(shown([AGREES, { ...AGREES, look: 'hollow' }]).querySelector('.gap-line')).toBeNull();
  });

  test('beyond the axis end as an arrow', () => {
    const host = shown([{ ...OFF, at: 1, beyond: true }]);
    expect(host.querySelector('.gap-track .gap-mark')?.className).toContain('gap-beyond');
  });

  test('that cannot be tested have neither mark nor link, and say why', () => {
    const host = shown([madeMark('both', null, { words: 'not testable: no currency' })]);
    expect(host.querySelector('.gap-row .gap-track')?.innerHTML).toBe('');
    expect(host.querySelector('.gap-words')?.textContent).toBe('not testable: no currency');
  });

  test('are read against an axis whose stretches are named only where they have a name', () => {
    const host = shown([AGREES]);
    expect([...host.querySelectorAll('.gap-stretch')].map((one) => one.textContent)).toEqual([
      'agrees',
      'off',
    ]);
    expect(host.querySelector('.gap-axis')?.getAttribute('aria-hidden')).toBe('true');
    expect(host.querySelector('.gap-key')?.textContent).toContain('stretched near zero');
    expect(host.querySelector('caption')?.textContent).toBe('One gap.');
  });
});
