import type { ChartDrawing } from '@/components/charts/chart-layout';
import type { DesignWidth } from '@/components/charts/design-widths';
import { textWidth } from '@/components/charts/text-width';
import { drawPicture } from '@/scripts/draw-picture';

/** A picture as a test reads it: needs a DOM. */
export interface Drawn {
  readonly markup: string;
  readonly svgs: readonly SVGSVGElement[];
  readonly marks: readonly Mark[];
  readonly words: readonly Words[];
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Mark extends Box {
  readonly stage: string;
  readonly hatched: boolean;
}

export interface Words extends Box {
  readonly text: string;
  readonly upward: boolean;
  readonly kind: string;
}

export function drawn(drawing: ChartDrawing, design: DesignWidth): Drawn {
  const markup = drawPicture(drawing, design, 'test');
  const host = document.createElement('div');
  host.innerHTML = markup;
  const svgs = [...host.querySelectorAll('svg')];
  return {
    markup,
    svgs,
    marks: svgs.flatMap((svg) => [...svg.querySelectorAll('.mark')].map(markOf)),
    words: svgs.flatMap((svg) => [...svg.querySelectorAll('text')].map(wordsOf)),
  };
}

function markOf(path: Element): Mark {
  const numbers = /^M([\d.-]+) ([\d.-]+)h([\d.-]+)v([\d.-]+)h[\d.-]+z$/.exec(
    path.getAttribute('d') ?? '',
  );
  if (!numbers) throw new Error(`"${path.getAttribute('d')}" is no rectangle`);
  const [left = 0, top = 0, width = 0, height = 0] = numbers.slice(1).map(Number);
  const classes = (path.getAttribute('class') ?? '').split(' ');
  const hatched = (path.getAttribute('fill') ?? '').startsWith('url(#');
  const inset = classes.includes('open') ? 0.5 : 0;
  return {
    stage: classes.at(-1) ?? '',
    hatched,
    left: left - inset,
    right: left + width + inset,
    top: top - inset,
    bottom: top + height + inset,
  };
}

const SIZES: Readonly<Record<string, number>> = {
  title: 17,
  name: 14,
  tick: 12.5,
  quiet: 12,
  small: 12,
};

/** Where words stand, by the same estimate that the charts use: their letters are not measured. */
function wordsOf(element: Element): Words {
  const text = element.textContent ?? '';
  const classes = (element.getAttribute('class') ?? '').split(' ');
  const size = SIZES[classes.find((name) => SIZES[name] !== undefined) ?? ''] ?? 13;
  const bold = classes.some((name) => ['strong', 'year', 'title'].includes(name));
  const width = textWidth(text, size, bold);
  const turned = /^translate\(([\d.-]+) ([\d.-]+)\) rotate\(-90\)$/.exec(
    element.getAttribute('transform') ?? '',
  );
  const kind = classes[0] ?? '';
  if (turned) {
    const [x = 0, y = 0] = turned.slice(1).map(Number);
    return { text, kind, upward: true, left: x - size, right: x, top: y - width, bottom: y };
  }
  const x = Number(element.getAttribute('x'));
  const y = Number(element.getAttribute('y'));
  const anchor = element.getAttribute('text-anchor');
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, kind, upward: false, left, right: left + width, top: y - size * 0.8, bottom: y };
}

export function overlap(a: Box, b: Box, slack = 0): boolean {
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}
