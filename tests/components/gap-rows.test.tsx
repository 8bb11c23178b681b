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
      { at: 0, label: '20' },
      { at: 0.5, label: '0' },
      { at: 1, label: '20' },
    ],
    stretches: [
      { from: 0, to: 0.2, label: 'off' },
      { from: 0.2, to: 0.4, label: 'close' },
      { from: 0.4, to: 0.6, label: 'agrees' },
      { from: 0.6, to: 0.8, label: 'close' },
      { from: 0.8, to: 1, label: 'off' },
    ],
    groups: [
      {
        key: 'one',
        title: 'A gift',
        href: '/ledger/one',
        detail: 'Aland',
        drawn: marks.some(({ at }) => at !== null),
        rows: [row],
      },
    ],
    legend: [{ look: 'hollow', text: 'by one rate' }],
    key: ['The axis is stretched near zero.'],
  };
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(<GapRows drawing={drawing} />);
  return host;
}

const AGREES = madeMark('filled', 0.05, { gap: '0.07 % below', words: 'agrees' });
const OFF = madeMark('hollow', 0.9, { gap: '17.61 % above', words: 'off', off: true });

describe('gaps', () => {
  test('are rows under their contribution, with the document, what it prints, and words', () => {
    const host = shown([AGREES, OFF], { remark: 'fits the rate of a year before' });
    const name = host.querySelector('.gap-group > th');
    for (const axis of name?.querySelectorAll('[aria-hidden]') ?? []) axis.remove();
    expect(name?.textContent).toBe('Aland: A gift');
    const row = host.querySelector('.gap-row');
    expect(
      [...(row?.children ?? [])].map((cell) => cell.textContent?.replaceAll('\u00a0', ' ')),
    ).toEqual([
      'The Paper, 4 May 2021€400 as about $500',
      'Open the report by The Paper, 4 May 2021, of €400 as about $500',
      'By the rate of its date: agrees, 0.07 % below' +
        'By the rate of its publication: off, 17.61 % above' +
        'fits the rate of a year before',
    ]);
    expect([...host.querySelectorAll('bdi')].map(({ lang }) => lang)).toEqual([
      ...['fr', 'fr'],
      ...['fr', 'fr'],
    ]);
  });

  test('stand at their places, joined by a line, and open the contribution', () => {
    const host = shown([OFF, AGREES]);
    const link = host.querySelector('.gap-track a');
    expect(link?.getAttribute('href')).toBe('/ledger/one#printed');
    expect(
      [...host.querySelectorAll('.gap-open i:not(.gap-notch)')].map((mark) => [
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

  test('are read against an axis that stands above the rows of each contribution too', () => {
    const host = shown([AGREES]);
    expect(host.querySelectorAll('.gap-axis')).toHaveLength(2);
    for (const axis of host.querySelectorAll('.gap-axis')) {
      expect(axis.getAttribute('aria-hidden')).toBe('true');
      expect(
        [...axis.children].filter(({ tagName }) => tagName !== 'I').map((one) => one.textContent),
      ).toEqual([
        '← % below the rate% above it →',
        ...['off', 'close', 'agrees', 'close', 'off'],
        ...['20', '0', '20'],
      ]);
    }
    expect(host.querySelector('.gap-rows')?.getAttribute('style')).toBe(
      '--close-from:20%;--agrees-from:40%;--agrees-to:60%;--close-to:80%',
    );
    expect(host.querySelector('caption')?.textContent).toBe('One gap.');
  });

  test('have a line at the true place of every number, in each axis and through each track', () => {
    const host = shown([OFF]);
    const placesIn = (part: Element, what: string) =>
      [...part.querySelectorAll(what)].map((one) => one.getAttribute('style'));
    const parts = host.querySelectorAll('.gap-axis, .gap-open');
    expect(parts).toHaveLength(3);
    for (const part of parts) {
      expect(placesIn(part, '.gap-notch')).toEqual(['left:0%', 'left:50%', 'left:100%']);
      expect(part.querySelectorAll('.gap-notch.gap-end')).toHaveLength(2);
    }
    expect(placesIn(host, 'thead .gap-tick')).toEqual(placesIn(host, 'thead .gap-notch'));
  });

  test('that cannot be tested need no axis of their own', () => {
    expect(shown([madeMark('both', null)]).querySelectorAll('.gap-group .gap-axis')).toHaveLength(
      0,
    );
  });

  test('say what their marks stand for before they are shown', () => {
    const host = shown([AGREES]);
    const [key] = host.querySelector('.gap-rows')?.children ?? [];
    expect(key?.querySelector('li')?.textContent).toBe('by one rate');
    expect(key?.querySelector('li > i')?.className).toBe('gap-mark gap-hollow');
    expect(key?.textContent).toContain('stretched near zero');
  });

  test('show a dashed box where the copy has lost the sign', () => {
    const host = shown([AGREES], { printed: [{ text: '400', lang: 'en', lost: true }] });
    expect(host.querySelector('.gap-row small .lost-sign')).not.toBeNull();
    expect(host.querySelector('.gap-row small')?.textContent).toMatch(/sign lost: +400$/);
    expect(shown([AGREES]).querySelector('.lost-sign')).toBeNull();
  });
});
