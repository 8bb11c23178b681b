/**
 * How wide a text will be, without asking a browser: the build draws where nothing can be measured.
 * Widths are those of the sans face in thousandths of its size, rounded up by kinds of letters.
 */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[ !'’|,.:;Iijl]/, 300],
  [/[()[\]/frt"-]/, 390],
  [/[MWmw%@—]/, 930],
  [/[A-HJ-LN-VX-Z&+<=>–]/, 720],
  [/[^\p{ASCII}]/u, 720],
];
const OTHER = 622;

/** Estimated width in pixels; `bold` is the weight of headings and values. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) {
    thousandths += KINDS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER;
  }
  return (thousandths * size * (bold ? 1.03 : 1)) / 1000;
}

/** The widest of some texts, 0 for none. */
export function widestText(texts: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, bold)));
}

/**
 * A text in lines no wider than `width`, broken at spaces and after hyphens; a word that is longer
 * than a line is broken within, so that nothing is ever cut off.
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[^\s-]*-|[^\s-]+\s*|\s+/gu) ?? []) {
    if (textWidth((line + piece).trimEnd(), size, bold) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    line = piece;
    while (textWidth(line.trimEnd(), size, bold) > width && line.length > 1) {
      const head = longestFitting(line, width, size, bold);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** The same number of lines, as even as can be: no last word is left alone. */
export function balancedText(text: string, width: number, size: number, bold = false): string[] {
  const lines = wrapText(text, width, size, bold);
  let least = width;
  for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
    if (wrapText(text, narrower, size, bold).length > lines.length) break;
    least = narrower;
  }
  return wrapText(text, least, size, bold);
}

function longestFitting(word: string, width: number, size: number, bold: boolean): string {
  let end = 1;
  while (end < word.length && textWidth(word.slice(0, end + 1), size, bold) <= width) end += 1;
  return word.slice(0, end);
}
