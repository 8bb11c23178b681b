const NO_BREAK = '\u00a0';

/** A number keeps to the word that it counts, so that no line ends with `4` and begins with `from`. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\p{L})/gu, NO_BREAK);
}
