/** What a parameter that could not be used is said to be, on pages and in answers of the API. */

/** Parts of an address that no other part may stand beside as it does. */
export interface Clash {
  /** Goes on after the name of the first: `(2025) lies after to (2021)`. */
  readonly says: string;
  /** What becomes of them on a page: `both are passed over`. */
  readonly passed: string;
}

interface Unusable {
  readonly parameter: string;
  readonly found: string;
  readonly clash?: Clash;
}

/** As the reader of addresses says it. */
export const UNKNOWN_NAME = 'a name that is not known here';

/** Parameters with something to show where they are not given; `query` is the whole of them. */
const WITH_DEFAULT: ReadonlySet<string> = new Set([
  'query',
  'currency',
  'period',
  'counted',
  'share',
  'foreign',
  'national',
  'sort',
  'page',
  'view',
]);

/** What a page does in place of it: it shows a default, or has none and goes on without. */
export function outcomeWords({ parameter, found }: Unusable): string {
  return WITH_DEFAULT.has(parameter) && found !== UNKNOWN_NAME
    ? 'The default is shown.'
    : 'It is passed over.';
}
