// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { FigureView } from '@/components/figure/figure-view';
import type { Stage } from '@/lib/figures/drawing';
import type { Figure } from '@/lib/figures/figure';
import { GALLERY } from './gallery';
import { MADE_LINKS, madeFigure, madeTable } from './made-figure';

vi.mock('@/components/figure/generated/pictures.json', () => ({
  default: { pictured: { narrow: '<svg>n</svg>', medium: '<svg>m</svg>', wide: '<svg>w</svg>' } },
}));

type Props = Omit<Parameters<typeof FigureView>[0], 'figure' | 'links'>;

function shown(figure: Figure, props: Partial<Props> = {}): Element {
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(
    <FigureView
      figure={figure}
      links={MADE_LINKS}
      picture="pictured"
      view="chart"
      level={2}
      alone
      {...props}
    />,
  );
  return host;
}

const texts = (host: Element, selector: string) =>
  [...host.querySelectorAll(selector)].map((one) => one.textContent);

describe('a figure on a page', () => {
  const host = shown(madeFigure());

  test('is a section that its finding names', () => {
    const section = host.querySelector('section');
    const heading = host.querySelector('h2');
    expect(section?.getAttribute('aria-labelledby')).toBe(heading?.id);
    expect(heading?.textContent).toBe('Sole giver gave most');
    expect(section?.id).toBe('foreign-support-by-donor');
    expect(shown(madeFigure(), { level: 3, anchor: 'twice' }).querySelector('h3')?.id).toBe(
      'twice-finding',
    );
  });

  test('has its tools, each named with the figure', () => {
    const tools = [...host.querySelectorAll('.figure-tools a')];
    expect(tools.map((tool) => [tool.textContent, tool.getAttribute('href')])).toEqual([
      ['Table', '/?view=table#here'],
      ['CSV', '/x.csv'],
      ['JSON', '/x.json'],
      ['Permalink', '/?a=1#here'],
    ]);
    expect(tools.map((tool) => tool.getAttribute('aria-label'))).toEqual([
      'Table: Money by giver',
      'CSV: Money by giver',
      'JSON: Money by giver',
      'Permalink: Money by giver',
    ]);
  });

  test('where the page turns all of its figures at once, the tool says so', () => {
    const tool = (view: 'chart' | 'table') =>
      shown(madeFigure(), { alone: false, view }).querySelector('.figure-tools a');
    expect(tool('chart')?.textContent).toBe('All as tables');
    expect(tool('chart')?.getAttribute('aria-label')).toBe(
      'All as tables, staying at: Money by giver',
    );
    expect(tool('table')?.textContent).toBe('All as charts');
  });

  test('gives citation and sentence as text, without any script', () => {
    expect(texts(host, '.cite-words p')).toEqual([MADE_LINKS.citation, MADE_LINKS.sentence]);
    const buttons = [...host.querySelectorAll('button')];
    expect(buttons.map(({ className }) => className)).toEqual(
      Array(2).fill('copy-button copy-held'),
    );
  });

  test('shows the picture at three widths, of which the style sheet chooses one', () => {
    expect(texts(host, '.drawing svg')).toEqual(['n', 'm', 'w']);
    expect(host.querySelector('.held')).toBeNull();
  });

  test('says what is left out and what it rests on, with links', () => {
    expect(texts(host, '.figure-notes p')).toEqual(['Left out: one.', 'Read in 2\u00a0documents']);
    expect(host.querySelector('.figure-notes a')?.getAttribute('href')).toBe('/ledger?x=1');
  });
});

describe('the legend', () => {
  const legend = (stages: readonly Stage[], hatched: boolean) => {
    const { drawing } = madeFigure();
    if (drawing.kind !== 'bars') throw new Error('the made figure has bars');
    return texts(shown(madeFigure({ drawing: { ...drawing, stages, hatched } })), '.legend li');
  };
  test.each<[readonly Stage[], boolean, string[]]>([
    [['paid'], false, ['paid']],
    [['delivered', 'signed'], false, ['delivered', 'signed']],
    [['paid', 'delivered', 'unclear'], false, ['paid or delivered', 'stage unclear']],
    [
      ['announced'],
      true,
      ['announced', 'hatched, in the colour of its stage: may count, at the high end only'],
    ],
    [[], true, ['hatched: may count, at the high end only']],
    [[], false, []],
  ])('lists only what occurs: %j, hatched %s', (stages, hatched, words) => {
    expect(legend(stages, hatched)).toEqual(words);
  });
});

describe('the table', () => {
  test('has caption, scopes, numbers aligned, and what a sign means in words', () => {
    const host = shown(madeFigure());
    expect(host.querySelector('caption')?.textContent).toBe('Money by giver, florins');
    expect([...host.querySelectorAll('thead th')].map((th) => th.getAttribute('scope'))).toEqual([
      'col',
      'col',
    ]);
    expect(host.querySelectorAll('tbody th[scope=row]')).toHaveLength(2);
    expect(host.querySelectorAll('td.numeric')).toHaveLength(3);
    const none = host.querySelector('.none');
    expect(none?.querySelector('[aria-hidden=true]')?.textContent).toBe('–');
    expect(none?.querySelector('.sr-only')?.textContent).toBe('none counted');
    expect(texts(host, 'tfoot tr > *')).toEqual(['All', '5.00']);
  });

  test('says what a dash stands for, and where a block leaves the line out, that', () => {
    const caption = (columns: number) => {
      const made = madeTable(2);
      const more = Array.from({ length: columns - 2 }, (_, index) => ({
        key: `more-${index}`,
        label: `More ${index}`,
        numeric: true,
      }));
      const table = { ...made, columns: [...made.columns, ...more], dash: 'none is counted' };
      return texts(shown(madeFigure({ table })), 'caption > span');
    };
    expect(caption(6)).toEqual(['; a dash where none is counted']);
    expect(caption(7)).toEqual([
      '; a dash where none is counted',
      '; no line where none is counted',
    ]);
  });

  test.each([
    ['short', madeTable(12), {}, null],
    ['long', madeTable(13), {}, 'The same as a table, 13 rows'],
    ['long, asked for', madeTable(13), { view: 'table' }, null],
    ['long, without a picture', madeTable(13), { picture: null }, null],
    ['long, with a key that nothing was drawn under', madeTable(13), { picture: 'other' }, null],
  ] as const)('%s: folded only where a drawing says the same', (_name, table, props, summary) => {
    const host = shown(madeFigure({ table }), props);
    expect(host.querySelector('details.figure-table > summary')?.textContent ?? null).toBe(summary);
    expect(host.querySelectorAll('tbody tr')).toHaveLength(table.rows.length);
  });

  test('asked for, stands alone, with a way back to the chart', () => {
    const host = shown(madeFigure(), { view: 'table' });
    expect(host.querySelector('.drawing, .legend')).toBeNull();
    expect(host.querySelector('.figure-tools a')?.getAttribute('href')).toBe('/?view=chart#here');
  });
});

describe('without a picture', () => {
  test.each(GALLERY)('$title: space of its size is held at each width', ({ drawing }) => {
    const host = shown(madeFigure({ drawing }), { picture: null });
    const held = [...host.querySelectorAll('.held')];
    expect(held).toHaveLength(3);
    for (const one of held) {
      expect(one.getAttribute('style')).toMatch(/aspect-ratio:\s*(328|688|1100) ?\/ ?[\d.]+$/);
    }
  });

  test('what belongs to the drawing is there only with it', () => {
    const howDrawn = 'The line is the low end.';
    const parts = (props: Partial<Props>) => {
      const host = shown(madeFigure({ howDrawn }), props);
      return {
        said: texts(host, 'p').includes(howDrawn),
        byScript: texts(host, '.unpictured :is(a, p, li)'),
      };
    };
    const legend = [
      'paid',
      'announced',
      'hatched, in the colour of its stage: may count, at the high end only',
    ];
    expect(parts({})).toEqual({ said: true, byScript: [] });
    expect(parts({ picture: null }).byScript).toEqual(['Table', howDrawn, ...legend]);
    expect(parts({ view: 'table' })).toEqual({ said: false, byScript: [] });
  });

  test('a figure that is no drawing has its table, and no tool to turn it', () => {
    const host = shown(madeFigure({ drawing: { kind: 'none' } }), { picture: null });
    expect(host.querySelector('.drawing')).toBeNull();
    expect(host.querySelector('table')).not.toBeNull();
    expect(host.querySelector('.figure-tools a')?.textContent).toBe('CSV');
  });

  test('a figure without rows has its finding and no empty table', () => {
    const host = shown(
      madeFigure({ drawing: { kind: 'none' }, table: { ...madeTable(0), foot: null }, notes: [] }),
    );
    expect(host.querySelector('table')).toBeNull();
    expect(host.querySelector('h2')).not.toBeNull();
  });
});
