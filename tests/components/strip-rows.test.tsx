// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { StripRows } from '@/components/figure/strip-rows';
import type { DrawnStrips } from '@/lib/figures/drawn-strips';
import { madeBand, madeStrip, madeStrips } from './made-strips';

function shown(drawing: DrawnStrips): Element {
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(<StripRows drawing={drawing} />);
  return host;
}

const texts = (host: Element, selector: string) =>
  [...host.querySelectorAll(selector)].map((one) => one.textContent);

describe('strips', () => {
  const host = shown(
    madeStrips([], {
      groups: [
        {
          title: 'Totals',
          strips: [
            madeStrip('40.00', {
              href: '/statements/a',
              label: '31 May 2024',
              printed: [
                { text: '40 мільйонів', lang: 'uk' },
                { text: ', a tenth of it foreign', lang: null },
              ],
              verdict: 'reaches the low end',
              verdictDetail: 'ends early',
              strong: true,
            }),
          ],
        },
        {
          title: 'Lines',
          strips: [
            madeStrip('10.00', { detail: 'of the agency' }),
            madeStrip('5.00', { level: 1, key: 'inside' }),
            madeStrip('0.00', { key: 'none', marks: [], text: 'none published' }),
          ],
        },
      ],
      key: [{ look: 'solid', text: 'counted' }],
    }),
  );

  test('are a table with a name, scopes, a header for every group and every row', () => {
    expect(host.querySelector('caption')?.textContent).toBe('Some sums on one axis.');
    expect(texts(host, 'thead th[scope=col]')).toEqual(['Figure', 'Amount', 'What it comes to']);
    expect(texts(host, 'th[scope=rowgroup]')).toEqual(['Totals', 'Lines']);
    expect(texts(host, 'th[scope=row] .strip-name')).toEqual([
      '31 May 2024',
      'A figure',
      'A figure',
      'A figure',
    ]);
    const row = host.querySelector('.strip');
    expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      '31 May 202440 мільйонів, a tenth of it foreign',
      '40.00',
      'reaches the low endends early',
    ]);
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('/statements/a');
    // For a pointer its mark leads where its name does; a row without a record leads nowhere.
    const marks = [...host.querySelectorAll('.strip .strip-mark')];
    expect(marks.map((mark) => mark.getAttribute('href'))).toEqual(['/statements/a', null, null]);
  });

  test('set only a document’s own words in their language and direction', () => {
    const printed = [...host.querySelectorAll('bdi')];
    expect(
      printed.map((one) => [one.textContent, one.getAttribute('lang'), one.getAttribute('dir')]),
    ).toEqual([['40 мільйонів', 'uk', 'auto']]);
  });

  test('say what is heavier, nested and empty', () => {
    expect([...host.querySelectorAll('.strip')].map((row) => row.className)).toEqual([
      'strip strip-strong',
      'strip',
      'strip strip-nested',
      'strip strip-none',
    ]);
  });

  test('hide the axis from those who listen, since every row says its amount', () => {
    expect(host.querySelector('.strip-axis')?.getAttribute('aria-hidden')).toBe('true');
    expect(texts(host, '.strip-axis span')).toEqual(['0', '25', '50', '75', '100']);
    expect(texts(host, '.strip-key li')).toEqual(['counted']);
  });
});

describe('a sum of rows', () => {
  const rows = { href: '/ledger?donor=eu', sum: '10.00 20.00' } as const;
  const host = shown(
    madeStrips(
      [
        madeStrip('20.00', {
          marks: [
            { look: 'hatched', hue: 'foreign', from: '10.00', to: '20.00', rows },
            { look: 'tick', hue: 'ink', from: '15.00', to: '15.00' },
          ],
          text: '10 – 20 of 15',
          verdict: 'more than 10 – 20',
          pieces: {
            text: [{ text: '10 – 20', ...rows }, { text: ' of 15' }],
            verdict: [{ text: 'more than ' }, { text: '10 – 20', ...rows }],
            verdictDetail: [],
          },
        }),
      ],
      { band: madeBand('30.00', '60.00', { rows }) },
    ),
  );
  const links = (selector: string) =>
    [...host.querySelectorAll(selector)].map((one) => [
      one.textContent,
      one.getAttribute('href'),
      one.getAttribute('data-sum'),
    ]);

  test('opens them from its words, and from both ends of a band', () => {
    expect(links('.strip-value a, .strip-verdict a')).toEqual([
      ['10 – 20', rows.href, rows.sum],
      ['10 – 20', rows.href, rows.sum],
    ]);
    expect(links('.strip-words a').map(([text]) => text)).toEqual(['$30 m', '$60 m']);
    expect(texts(host, '.strip-value').map((text) => text?.trim())).toEqual(['10 – 20 of 15']);
  });

  test('opens them from its mark for the pointer alone; what is stated opens none', () => {
    expect(links('.strip-mark[href]')).toEqual([['', rows.href, rows.sum]]);
    const mark = host.querySelector('.strip-mark[href]');
    expect(mark?.getAttribute('tabindex')).toBe('-1');
    expect(mark?.closest('[aria-hidden=true]')).not.toBeNull();
    expect(host.querySelector('.strip-tick')?.tagName).toBe('SPAN');
  });
});

describe('the band', () => {
  const words = (low: string, high: string, more = {}) =>
    shown(madeStrips([madeStrip('40.00')], { band: madeBand(low, high, more) })).querySelector(
      '.strip-words',
    );

  test('has its words at both ends and between them, and is known to the style sheet', () => {
    const host = shown(madeStrips([madeStrip('40.00')], { band: madeBand('30.00', '60.00') }));
    expect(host.querySelector('.strip-words')?.className).toBe('strip-words');
    expect(texts(host, '.strip-words > span')).toEqual([
      'Band asked',
      '$30 m low end',
      '$60 m high end',
    ]);
    expect(host.querySelector('.strip-rows')?.getAttribute('style')).toBe('--low:0.3;--high:0.6');
    expect(host.querySelectorAll('.strip-band')).toHaveLength(1);
  });

  test.each([
    ['a low end with room only beside the labels', '2.00', '60.00', {}, ' strip-crowded-narrow'],
    ['a high end close to the edge', '30.00', '99.00', {}, ' strip-crowded-narrow'],
    ['ends too close for the title', '30.00', '33.00', {}, ' strip-crowded strip-crowded-narrow'],
    [
      'a title with a long word',
      '30.00',
      '60.00',
      { title: 'Requirements' },
      ' strip-crowded-narrow',
    ],
  ])('with %s stands above its lines', (_case, low, high, more, crowded) => {
    expect(words(low, high, more)?.className).toBe(`strip-words${crowded}`);
  });

  test('of one value is said once', () => {
    expect(words('60.00', '60.00')?.textContent?.replace(/\s+/g, ' ')).toBe(
      'Band asked $60 m both ends',
    );
  });

  test('runs over a bar in lines of paper, only where the bar lies under them', () => {
    const strips = [madeStrip('20.00'), madeStrip('40.00'), madeStrip('80.00')];
    const host = shown(madeStrips(strips, { band: madeBand('30.00', '60.00') }));
    expect(
      [...host.querySelectorAll('.strip-mark')].map((mark) =>
        [...mark.children].map((edge) => edge.getAttribute('style')),
      ),
    ).toEqual([[], ['left:75%'], ['left:37.5%', 'left:75%']]);
  });
});

test('a tick has no length and a bracket stands below', () => {
  const host = shown(
    madeStrips([
      madeStrip('10.00', {
        marks: [
          { look: 'tick', hue: 'ink', from: '50.00', to: '50.00' },
          { look: 'bracket', hue: 'ink', from: '20.00', to: '30.00' },
        ],
      }),
    ]),
  );
  expect([...host.querySelectorAll('.strip-mark')].map((one) => one.getAttribute('style'))).toEqual(
    ['left:50%', 'left:20%;width:10%'],
  );
  expect(host.querySelector('.strip')?.className).toContain('strip-bracketed');
});
