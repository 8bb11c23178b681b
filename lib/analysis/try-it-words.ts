import { currencyName } from '@/lib/format/currencies';
import { asHeld, fullNumber } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import { isNothing, isWhole, type TryValues, valueOf } from './try-it-outcome';
import type { TryField, TryFit, TryOutcome, TryPart } from './try-it-rows';

/** The words of an answer: what is asked, what is used, and why there may be no number. */

/** `foreign total`. */
export function fieldWord(field: TryField): string {
  return field === 'share' ? 'share' : `${field} total`;
}

/** `90 per cent`, `18,809,738.34 US dollars`: a value as it was typed. */
export function usedWords(field: TryField, values: TryValues, currency: string): string {
  const value = valueOf(field, values);
  return field === 'share'
    ? `${asHeld(value)} per cent`
    : `${amountNumber(value)} ${currencyName(currency)}`;
}

/** `81.66 per cent`, `169,287,645.06 US dollars`, `no number`: what was worked out. */
export function outcomeWords(field: TryField, outcome: TryOutcome, currency: string): string {
  if (outcome.kind !== 'value') return outcomeNumber(outcome);
  return `${outcomeNumber(outcome)} ${field === 'share' ? 'per cent' : currencyName(currency)}`;
}

/** The same beside a value that is given: what only rounds to nothing or to all is not that. */
export function checkedWords(field: TryField, outcome: TryOutcome, currency: string): string {
  const words = outcomeWords(field, outcome, currency);
  if (outcome.kind !== 'value' || !outcome.nearly) return words;
  return `${isNothing(outcome.value) ? 'just above' : 'just under'} ${words}`;
}

/** The same without its unit. */
export function outcomeNumber(outcome: TryOutcome): string {
  switch (outcome.kind) {
    case 'value':
      return fullNumber(outcome.value);
    case 'none':
      return 'no number';
    case 'any':
      return 'any above zero';
  }
}

/** Cents at least, and every decimal that was typed. */
export function amountNumber(value: string): string {
  const decimals = asHeld(value).split('.')[1]?.length ?? 0;
  return fullNumber(value, Math.max(2, decimals));
}

/** What two values give, as a sentence. */
export function thirdSentence(
  asked: TryField,
  outcome: TryOutcome,
  used: TryValues,
  currency: string,
): readonly TryPart[] {
  const say = (field: TryField) => usedWords(field, used, currency);
  if (outcome.kind !== 'value') return withoutNumber(asked, outcome.kind, used, say);
  const result = outcomeWords(asked, outcome, currency);
  const small = outcome.nearly ? ', so little that it rounds to nothing' : '';
  switch (asked) {
    case 'share':
      return words`National spending of ${say('national')} beside foreign support of ${say('foreign')} is a national share of ${result}${nearBound(outcome)}.`;
    case 'foreign':
      return isWhole(valueOf('share', used))
        ? words`Beside national spending of ${say('national')}, a national share of ${say('share')} leaves no room for foreign support: the foreign total is ${result}.`
        : words`Beside national spending of ${say('national')}, a national share of ${say('share')} leaves room for foreign support of ${result}${plain(small)}.`;
    case 'national':
      return isNothing(valueOf('share', used))
        ? words`A national share of ${say('share')} beside foreign support of ${say('foreign')} is no national spending at all: the national total is ${result}.`
        : words`Beside foreign support of ${say('foreign')}, a national share of ${say('share')} takes national spending of ${result}${plain(small)}.`;
  }
}

function nearBound(outcome: TryOutcome): TryPart {
  if (outcome.kind !== 'value' || !outcome.nearly) return plain('');
  return plain(
    isNothing(outcome.value)
      ? ', above zero by less than two decimals show'
      : ', short of all by less than two decimals show',
  );
}

/** Why no number, or every number, is the answer. */
function withoutNumber(
  asked: TryField,
  kind: 'none' | 'any',
  used: TryValues,
  say: (field: TryField) => string,
): readonly TryPart[] {
  if (asked === 'share') {
    return words`Neither national nor foreign money is there, and of nothing there is no share.`;
  }
  if (asked === 'national') {
    if (!isNothing(valueOf('foreign', used))) {
      return words`Beside foreign support of ${say('foreign')} the national share stays under ${say('share')}, however much the state spends: no national total makes it that.`;
    }
    return kind === 'any'
      ? words`Without foreign support any national spending is a national share of ${say('share')}: every national total above zero fits.`
      : words`Without foreign support any national spending is a national share of 100 per cent: no national total makes it ${say('share')}.`;
  }
  if (!isNothing(valueOf('national', used))) {
    return words`Beside national spending of ${say('national')} the national share stays above ${say('share')}, however much comes from abroad: no foreign total makes it that.`;
  }
  return kind === 'any'
    ? words`Without national spending the national share is ${say('share')}, however much comes from abroad: every foreign total above zero fits.`
    : words`Without national spending the national share is 0 per cent, however much comes from abroad: no foreign total makes it ${say('share')}.`;
}

/** Whether all three go together, and how exactly. */
export function checkSentence(
  fits: TryFit,
  share: TryOutcome,
  given: TryValues,
  currency: string,
): readonly TryPart[] {
  const say = (field: TryField) => usedWords(field, given, currency);
  if (share.kind !== 'value') {
    return words`These three do not fit together: neither national nor foreign money is there, and of nothing there is no share.`;
  }
  const result = outcomeWords('share', share, currency);
  switch (fits) {
    case 'exactly':
      return words`These three fit together: national spending of ${say('national')} beside foreign support of ${say('foreign')} is a national share of ${say('share')}.`;
    case 'to-two-decimals':
      return words`These three fit to two decimals: national spending of ${say('national')} beside foreign support of ${say('foreign')} is a national share of ${result}${nearBound(share)}.`;
    case 'to-the-cent':
      return words`These three fit to the cent: beside foreign support of ${say('foreign')}, a national share of ${say('share')} is national spending of ${say('national')}.`;
    case 'not':
      break;
  }
  return words`These three do not fit together: national spending of ${say('national')} beside foreign support of ${say('foreign')} is a national share of ${result}${nearBound(share)}, not of ${say('share')}.`;
}

/** `90 ÷ (100 − 90) × 18,809,738.34`. */
export function workingOf(asked: TryField, used: TryValues): string {
  const number = (field: TryField) => amountNumber(valueOf(field, used));
  const share = used.share === null ? '' : asHeld(used.share);
  switch (asked) {
    case 'share':
      return `${number('national')} ÷ (${number('national')} + ${number('foreign')})`;
    case 'foreign':
      return `(100 − ${share}) ÷ ${share} × ${number('national')}`;
    case 'national':
      return `${share} ÷ (100 − ${share}) × ${number('foreign')}`;
  }
}

/** `The foreign total`. */
export function fieldLabel(field: TryField): string {
  return capitalised(`the ${fieldWord(field)}`);
}

function plain(text: string): TryPart {
  return { text, strong: false };
}

/** A sentence whose inserted texts are strong; empty pieces fall away. */
function words(
  texts: TemplateStringsArray,
  ...inserted: readonly (string | TryPart)[]
): readonly TryPart[] {
  return texts
    .flatMap((text, index) => {
      const next = inserted[index];
      const after = typeof next === 'string' ? { text: next, strong: true } : next;
      return after === undefined ? [plain(text)] : [plain(text), after];
    })
    .filter((part) => part.text !== '');
}
