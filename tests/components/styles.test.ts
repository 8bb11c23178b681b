import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What the style sheets promise, read from them: contrast, and letters large enough. */

const tokens = read('app/styles/tokens.css');
const drawing = read('app/styles/drawing.css');

const light = coloursIn(tokens.slice(0, tokens.indexOf('@media')));
const dark = {
  ...light,
  ...coloursIn(tokens.slice(tokens.indexOf('scheme: dark'), tokens.indexOf('@media print'))),
};
const print = coloursIn(
  tokens.slice(tokens.indexOf('@media print'), tokens.indexOf('(forced-colors')),
);

const STAGES = ['paid', 'delivered', 'signed', 'announced', 'unclear'].map((one) => `stage-${one}`);

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_theme, colours) => {
  test.each([
    ['ink', 'paper', 4.5],
    ['ink', 'band', 4.5],
    ['ink', 'foreign-tint', 4.5],
    ['muted', 'paper', 4.5],
    ['muted', 'band', 4.5],
    ['muted', 'foreign-tint', 4.5],
    ['link', 'paper', 4.5],
    ['link', 'band', 4.5],
    ['paper', 'ink', 4.5],
    ['focus', 'paper', 3],
    ['focus', 'band', 3],
    ['edge', 'paper', 3],
    ['national', 'paper', 3],
    ['national', 'band', 3],
    ['foreign', 'paper', 3],
    ['foreign', 'foreign-tint', 3],
    ...STAGES.map((stage): [string, string, number] => [stage, 'paper', 3]),
  ])('%s on %s holds %d to 1', (mark, ground, least) => {
    expect(contrast(colours[mark], colours[ground])).toBeGreaterThanOrEqual(least);
  });

  test('a firmer stage stands out more', () => {
    const [paid, , signed, announced] = STAGES.map((one) => contrast(colours[one], colours.paper));
    expect(paid).toBeGreaterThan((signed ?? 0) * 1.5);
    expect(signed).toBeGreaterThan((announced ?? 0) * 1.5);
  });
});

test('dark and forced colours name every colour that light names', () => {
  const names = Object.keys(light).sort();
  const darkNames = [
    ...tokens.slice(tokens.indexOf('scheme: dark')).matchAll(/--color-([\w-]+):/g),
  ];
  const times = new Map<string, number>();
  for (const [, name = ''] of darkNames) times.set(name, (times.get(name) ?? 0) + 1);
  // Once each for the dark, for print and for forced colours.
  expect([...times].sort()).toEqual(names.map((name) => [name, 3]));
});

// The tests in a browser look at the dark only with the rules that colours decide.
test('the dark changes colours alone', () => {
  const inDark = tokens.slice(tokens.indexOf('scheme: dark) {'), tokens.indexOf('/* Paper'));
  const declared = [...inDark.matchAll(/^\s+([\w-]+):/gm)].map(([, name = '']) => name);
  expect(declared.length).toBeGreaterThan(10);
  expect(declared.filter((name) => !name.startsWith('--color-'))).toEqual([]);
  const asking = sheets().filter((file) => /prefers-color-scheme|light-dark\(/.test(read(file)));
  expect(asking).toEqual(['app/styles/tokens.css']);
});

test('print is as light', () => {
  expect(print).toEqual(light);
});

test('no letter of a drawing is smaller than twelve pixels', () => {
  const sizes = [...drawing.matchAll(/font-size: ([\d.]+)px/g)].map(([, size]) => Number(size));
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

/** Every style sheet of the program. */
function sheets(): readonly string[] {
  return ['app', 'components'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => `${room}/${file}`),
  );
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function coloursIn(css: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...css.matchAll(/--color-([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** As WCAG 2.2 defines it, from 1 to 21. */
function contrast(a: string | undefined, b: string | undefined): number {
  const [one, two] = [luminance(a), luminance(b)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

function luminance(colour: string | undefined): number {
  if (!colour) throw new Error('a colour is missing');
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
