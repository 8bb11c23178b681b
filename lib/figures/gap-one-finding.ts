import type { Check } from '@/lib/analysis/printed-check';
import type { CheckedPair } from '@/lib/analysis/printed-pairs';
import { listed } from '@/lib/format/words';

export const DATE = 'the rate of the contribution’s date';
export const PUBLICATION = 'that of the publication';
export const PUBLICATION_RATE = 'the rate of the publication';
const DATE_AGAIN = 'that of the contribution’s date';

/**
 * What comes of a single printed conversion, after its name. Where a verdict was chosen, its name says
 * that already, and only at which rate it is so is told.
 */
export function oneFinding({ onDate, published }: CheckedPair, chosen: string | null): string {
  if (chosen !== null) return chosenFinding(onDate, published, chosen);
  const [first, ...second] = [
    ...verdictWords(onDate, DATE),
    ...verdictWords(published, onDate.reason === null ? PUBLICATION : PUBLICATION_RATE),
  ];
  if (!first) return 'cannot be tested';
  const clauses = [first, ...second].map(({ verb, what }, index) =>
    index > 0 && verb === first.verb ? what : `${verb} ${what}`,
  );
  return listed(clauses);
}

/** `is so at both`, `is so at the rate of …, by 11.74 %, and agrees with that of …`. */
function chosenFinding(onDate: Check, published: Check, chosen: string): string {
  const so = chosen === 'agrees' ? 'does so' : 'is so';
  const [isDate, isPublished] = [onDate.verdict === chosen, published.verdict === chosen];
  if (isDate && isPublished) return `${so} at both${offWords([onDate, published], chosen)}`;
  const [one, rate, other, again] = isDate
    ? [onDate, DATE, published, PUBLICATION]
    : [published, PUBLICATION_RATE, onDate, DATE_AGAIN];
  const [rest] = verdictWords(other, again);
  const what = rest ? `${rest.verb} ${rest.what}` : `cannot be tested by ${again}`;
  return `${so} at ${rate}${offWords([one], chosen)}, and ${what}`;
}

/** How far off; nothing of another verdict. */
function offWords(checks: readonly Check[], chosen: string): string {
  if (chosen !== 'off') return '';
  return `, by ${listed([...new Set(checks.map(({ gap }) => `${gap} %`))])}`;
}

/** What one check comes to; nothing where it cannot be tested. */
function verdictWords(
  { verdict, gap }: Check,
  rate: string,
): readonly { readonly verb: string; readonly what: string }[] {
  if (verdict === 'not-testable') return [];
  if (verdict === 'agrees') return [{ verb: 'agrees', what: `with ${rate}` }];
  return [{ verb: 'is', what: `${verdict === 'close' ? 'close to' : `${gap} % off`} ${rate}` }];
}
