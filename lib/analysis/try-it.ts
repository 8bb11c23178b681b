import { compareDecimals, exact, toCents } from '@/lib/money';
import { nearRows, type TryPrefill } from './try-it-near';
import { isNothing, isWhole, outcomeOf, type TryValues, valueOf } from './try-it-outcome';
import type {
  TryCheck,
  TryDrawing,
  TryField,
  TryFit,
  TryInput,
  TryIt,
  TrySpecial,
} from './try-it-rows';
import {
  checkedWords,
  checkSentence,
  fieldLabel,
  thirdSentence,
  usedWords,
  workingOf,
} from './try-it-words';

const FIELDS = ['share', 'foreign', 'national'] as const satisfies readonly TryField[];

/**
 * Any two of share (0 to 100), foreign and national total give the third; three are held against
 * each other. With nothing given the featured share and the low end of foreign support are used,
 * with one given the other of these two. Plain decimal texts of 0 or more, exact whatever their
 * size; where no number is the answer, the sentence says why.
 */
export function tryIt(given: TryValues, prefill: TryPrefill, currency: string): TryIt {
  const fields = fieldsOf(given, prefill);
  const used = {
    share: fields.share.value,
    foreign: fields.foreign.value,
    national: fields.national.value,
  };
  const asked = FIELDS.find((field) => used[field] === null);
  const start = { currency, fields, special: specialOf(used) };
  if (asked === undefined) return { ...start, ...checkedAnswer(used, currency) };
  const outcome = outcomeOf(asked, used);
  return {
    ...start,
    answer: { kind: 'third', asked, outcome },
    sentence: thirdSentence(asked, outcome, used, currency),
    working: outcome.kind === 'value' ? workingOf(asked, used) : null,
    near: nearRows(asked, used, prefill),
    drawing: outcome.kind === 'value' ? drawingOf({ ...used, [asked]: outcome.value }) : null,
  };
}

function fieldsOf(given: TryValues, prefill: TryPrefill): TryIt['fields'] {
  const known = FIELDS.filter((field) => given[field] !== null).length;
  const inputOf = (field: TryField, fallback: string | null): TryInput => {
    const value = given[field];
    if (value !== null) return { value, from: 'given' };
    return known > 1 || fallback === null
      ? { value: null, from: 'asked' }
      : { value: fallback, from: 'prefilled' };
  };
  return {
    share: inputOf('share', given.national === null ? prefill.share : null),
    foreign: inputOf('foreign', prefill.foreign.low),
    national: inputOf('national', null),
  };
}

function specialOf({ share, foreign, national }: TryValues): TrySpecial | null {
  const noForeign = foreign !== null && isNothing(foreign);
  const noNational = national !== null && isNothing(national);
  if (noForeign && noNational) return 'both-0';
  if (noForeign) return 'foreign-0';
  if (noNational) return 'national-0';
  if (share === null) return null;
  return isWhole(share) ? 'share-100' : isNothing(share) ? 'share-0' : null;
}

/** All three given: each beside what the other two make of it. */
function checkedAnswer(
  given: TryValues,
  currency: string,
): Omit<TryIt, 'currency' | 'fields' | 'special'> {
  const each = FIELDS.map((field): TryCheck => {
    const outcome = outcomeOf(field, given);
    return {
      field,
      label: fieldLabel(field),
      given: valueOf(field, given),
      outcome,
      givenShown: usedWords(field, given, currency),
      outcomeShown: checkedWords(field, outcome, currency),
    };
  });
  const fits = fitOf(given, each);
  const share = outcomeOf('share', given);
  return {
    answer: { kind: 'check', fits, each },
    sentence: checkSentence(fits, share, given, currency),
    working: share.kind === 'value' ? workingOf('share', given) : null,
    near: [],
    drawing: share.kind === 'value' ? drawingOf({ ...given, share: share.value }) : null,
  };
}

function fitOf(given: TryValues, each: readonly TryCheck[]): TryFit {
  const [share, foreign, national] = [
    valueOf('share', given),
    valueOf('foreign', given),
    valueOf('national', given),
  ];
  if (isExact(share, foreign, national)) return 'exactly';
  const isEdge = [share, foreign, national].some(isNothing) || isWhole(share);
  if (isEdge) return 'not';
  const met = each.filter(isMet).map(({ field }) => field);
  if (met.includes('share')) return 'to-two-decimals';
  return met.length > 0 ? 'to-the-cent' : 'not';
}

/** Share × (national + foreign) = 100 × national, of something: no division, so no rounding. */
function isExact(share: string, foreign: string, national: string): boolean {
  const part = exact(national);
  const whole = part.plus(exact(foreign));
  if (isNothing(foreign) && isNothing(national)) return false;
  return (
    exact(share)
      .times(whole)
      .cmp(part.times(exact('100'))) === 0
  );
}

/** As exact as the answer is shown; an amount that only rounds to nothing meets none. */
function isMet({ field, given, outcome }: TryCheck): boolean {
  return (
    outcome.kind === 'value' &&
    (field === 'share' || !outcome.nearly) &&
    compareDecimals(toCents(exact(given)), outcome.value) === 0
  );
}

function drawingOf(values: TryValues): TryDrawing {
  const share = toCents(exact(valueOf('share', values)));
  const piece = (part: string, field: TryField) => ({
    share: part,
    amount: toCents(exact(valueOf(field, values))),
  });
  return {
    national: piece(share, 'national'),
    foreign: piece(toCents(exact('100').minus(exact(share))), 'foreign'),
  };
}
