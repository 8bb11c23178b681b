/**
 * The quotation marks of a page: `"fra" twice` → `“fra” twice`. Problems are written once for pages
 * and files, in plain ASCII; only pages set them.
 */
export function typographic(text: string): string {
  return text.replace(/(?<=^|[\s(])"/g, '“').replaceAll('"', '”');
}
