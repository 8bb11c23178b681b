/**
 * A chart's DOM as the markup of a still picture: the marks and words alone, without the chart
 * library's wrappers, hooks and defaults, numbers rounded to a hundredth of a pixel.
 */

/** Attributes that are part of the drawing, by element; all others are the library's own. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  svg: ['viewBox', 'role'],
  g: ['class', 'transform'],
  path: ['class', 'd', 'fill', 'transform'],
  text: ['class', 'x', 'y', 'text-anchor', 'transform'],
  pattern: ['id', 'width', 'height', 'patternUnits', 'patternTransform'],
  defs: [],
  title: [],
  desc: [],
  div: ['class', 'style'],
};

/** The markup of everything within an element. */
export function pictureMarkup(host: Element): string {
  return [...host.childNodes].map(markupOf).join('');
}

function markupOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return escaped(node.textContent ?? '');
  if (!isElement(node)) return '';
  const inner = pictureMarkup(node);
  const name = nameOf(node);
  // The library's own layers, boxes and clips hold marks; they are none.
  if (node.getAttribute('class')?.includes('recharts-wrapper')) return inner;
  const kept = KEPT[name];
  if (!kept) return '';
  const attributes = kept.flatMap((attribute) => attributeOf(node, attribute)).join('');
  if (name === 'g' && attributes === '') return inner;
  if (inner === '' && (name === 'g' || name === 'defs')) return '';
  if (name === 'path' && !node.getAttribute('d')) return '';
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function nameOf(element: Element): string {
  return element.namespaceURI?.endsWith('svg')
    ? element.localName
    : element.localName.toLowerCase();
}

function attributeOf(element: Element, name: string): readonly string[] {
  const value = element.getAttribute(name);
  if (value === null) return [];
  if (name === 'fill' && !value.startsWith('url(')) return [];
  const short = WRITTEN[name]?.(value) ?? rounded(value);
  return short === '' ? [] : [` ${name}="${escaped(short)}"`];
}

/** How an attribute is written that is more than numbers. */
const WRITTEN: Readonly<Record<string, (value: string) => string>> = {
  class: ownClasses,
  d: shortPath,
  id: (value) => value,
  fill: (value) => value,
};

/** The classes that the style sheet knows: the chart's own, and three that the library gives. */
function ownClasses(value: string): string {
  return value
    .split(' ')
    .filter(
      (name) =>
        !name.startsWith('recharts-') ||
        /^recharts-(?:area-area|area-curve|line-curve)$/.test(name),
    )
    .join(' ');
}

/** Numbers with more than two decimals are rounded to two. */
function rounded(text: string): string {
  return text.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
}

/** `M1,2L1,5L8,5` becomes `M1 2V5H8`. */
function shortPath(d: string): string {
  let [x, y] = ['', ''];
  const tidy = rounded(d)
    .replace(/\s*,\s*/g, ' ')
    .replace(/\s*([a-zA-Z])\s*/g, '$1');
  return tidy.replace(
    /([ML])(\S+?) (-?[\d.]+)/g,
    (whole, command: string, toX: string, toY: string) => {
      const [fromX, fromY] = [x, y];
      [x, y] = [toX, toY];
      if (command === 'M') return whole;
      if (toX === fromX) return `V${toY}`;
      return toY === fromY ? `H${toX}` : whole;
    },
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
