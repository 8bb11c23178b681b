import type { z } from 'zod';
import type { PublicSite } from './reproduce-download';

/** Where every file lies. */
export const API = '/api/v1';

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

export function textOf(bytes: Uint8Array): string {
  return UTF8.decode(bytes);
}

/** A JSON file of a site. Throws an `Error` with a plain sentence where there is no such file. */
export async function readJson<Shape>(
  site: PublicSite,
  path: string,
  shape: z.ZodType<Shape>,
): Promise<Shape> {
  const bytes = await site.get(path);
  return expectedAt(site, path, () => shape.parse(JSON.parse(textOf(bytes))));
}

/** Reads what was downloaded; where that fails, another site stands at the address. */
export function expectedAt<Value>(site: PublicSite, path: string, read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new Error(
      `${site.address}${path} is not the file that was expected: no such site stands there.`,
    );
  }
}
