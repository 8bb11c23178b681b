import { asHeld } from './numbers';
import { qualifierWord } from './words';

/** The site's own words for dated readings: what is counted, for whom, since when, and why not drawn. */

interface IndicatorWords {
  /** `area cleared`. */
  readonly name: string;
  /** What is counted, one of it and many; null where the unit says it. */
  readonly one: string | null;
  readonly many: string | null;
  /** `reported cleared`. */
  readonly verb: string;
  /** Its name among others of its chart, where the title says the rest: `anti-tank mines`. */
  readonly part: string;
}

const of = (
  name: string,
  one: string | null,
  many: string | null,
  verb: string,
  part = '',
): IndicatorWords => ({ name, one, many, verb, part });

const INDICATOR_WORDS: Readonly<Record<string, IndicatorWords>> = {
  'area-cleared': of('area cleared', null, null, 'reported cleared'),
  'mines-found': of('mines found', 'mine', 'mines', 'reported found'),
  'ap-mines-found': of(
    'anti-personnel mines found',
    'anti-personnel mine',
    'anti-personnel mines',
    'reported found',
    'anti-personnel mines',
  ),
  'at-mines-found': of(
    'anti-tank mines found',
    'anti-tank mine',
    'anti-tank mines',
    'reported found',
    'anti-tank mines',
  ),
  'erw-found': of(
    'explosive remnants found',
    'explosive remnant',
    'explosive remnants',
    'reported found',
    'explosive remnants',
  ),
  casualties: of('casualties', 'casualty', 'casualties', 'reported', 'killed or injured'),
  killed: of('killed', 'person', 'people', 'reported killed', 'killed'),
  injured: of('injured', 'person', 'people', 'reported injured', 'injured'),
  'contaminated-area': of('contaminated area', null, null, 'reported contaminated'),
  'mines-estimated': of('mines estimated', 'mine', 'mines', 'estimated'),
  'share-cleared': of('share cleared', null, null, 'reported cleared'),
  'map-accuracy': of('accuracy of maps', null, null, 'said to be accurate'),
  'map-mines': of('mines on maps', 'mine', 'mines', 'on maps'),
};
const SCOPE_WORDS: Readonly<Record<string, string>> = {
  'all-operators': 'all operators',
  agency: 'the agency',
  defence: 'defence',
};
/** Only of these it is said whose work counts; people, land and maps are not counted by operator. */
const BY_OPERATOR = new Set([
  'area-cleared',
  'mines-found',
  'ap-mines-found',
  'at-mines-found',
  'erw-found',
]);
/** What a fall means of readings that are no plain count of what was found, cleared or suffered. */
const FALL_WORDS: Readonly<Record<string, string>> = {
  'contaminated-area': 'Land still contaminated may well become less, and here it does',
  'mines-estimated': 'An estimate may be lowered, and here it is',
  'share-cleared':
    'A share falls too where what it is a share of is estimated anew, and here it falls',
  'map-accuracy': 'A share falls too where more is known, and here it falls',
};
const SUBJECT_WORDS: Readonly<Record<string, string>> = {
  'mines-and-erw': 'with explosive remnants',
  'mines-only': 'mines only',
};
const UNIT_WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  ha: ['hectare', 'hectares'],
  percent: ['per cent', 'per cent'],
  count: ['', ''],
};
const NOT_DRAWN_WORDS: Readonly<Record<string, string>> = {
  undated: 'undated',
  check: 'to be checked',
  conflict: 'conflicts with another reading',
  stale: 'older than its date',
  misprint: 'misprinted',
  span: 'counts a stretch of its own',
  'other-line': 'on a line that is not drawn',
  listed: 'listed, with no line',
};
const NOT_DRAWN_MEANINGS: Readonly<Record<string, string>> = {
  undated: 'No document says to which day it counts.',
  check: 'Something about it is not settled, or it only rounds another one; its note says what.',
  conflict: 'It does not fit another reading of about the same day, and neither is chosen.',
  stale: 'It was printed again after later figures were known.',
  misprint: 'The document prints it wrongly, as other documents show.',
  span: 'It says what happened in a stretch of time, and is never joined to a count that adds up.',
  'other-line':
    'Its line has fewer days than those drawn. A line is what is counted alike since one day.',
  listed: 'A figure of this kind is an estimate or a share, set out in a list and not as a line.',
};

/** `area cleared`; an indicator that has no words here is said as it is written. */
export function indicatorWord(indicator: string): string {
  return INDICATOR_WORDS[indicator]?.name ?? indicator.replaceAll('-', ' ');
}

/** `anti-tank mines`: among others of its chart; empty where its title or subject says it. */
export function partWord(indicator: string): string {
  return INDICATOR_WORDS[indicator]?.part ?? indicatorWord(indicator);
}

/**
 * `all operators`: whose work counts; empty where nobody’s does. What is counted in another way is
 * named by its subject, and only without one by those who are left.
 */
export function scopeWord({ indicator, scope, subject }: Scoped): string {
  if (!BY_OPERATOR.has(indicator)) return '';
  if (scope === 'other') return subject === 'all' ? 'other operators' : '';
  return SCOPE_WORDS[scope] ?? scope;
}

/** What it means that readings of a kind fall, the beginning of a sentence. */
export function fallMeaning(indicator: string): string {
  return (
    FALL_WORDS[indicator] ?? 'Added up from one beginning it should not fall, and here it does'
  );
}

/** `civilian`, `mines only`; empty for all. */
export function subjectWord(subject: string): string {
  return subject === 'all' ? '' : (SUBJECT_WORDS[subject] ?? subject.replaceAll('-', ' '));
}

/** `hectares`; empty where things are counted. */
export function unitWord(unit: string, one = false): string {
  const words = UNIT_WORDS[unit];
  return words ? words[one ? 0 : 1] : unit;
}

/** `misprinted`: why a reading is not drawn. */
export function notDrawnWord(reason: string): string {
  return NOT_DRAWN_WORDS[reason] ?? reason;
}

/** The same as a sentence. */
export function notDrawnMeaning(reason: string): string {
  return NOT_DRAWN_MEANINGS[reason] ?? '';
}

/** `over 249,000`: a value with what the document sets before it. */
export function readingValue(value: string, qualifier: string | null): string {
  return `${qualifier === null ? '' : `${qualifierWord(qualifier)} `}${asHeld(value)}`;
}

/**
 * `hectares reported cleared`, `mines and explosive remnants reported found`: what follows the
 * number.
 */
export function countedWords(
  { indicator, subject, unit }: Counted,
  { one }: { readonly one: boolean },
): string {
  const words = INDICATOR_WORDS[indicator];
  const thing = (one ? words?.one : words?.many) ?? unitWord(unit, one);
  const besides = subject === 'mines-and-erw' ? ' and explosive remnants' : '';
  return `${thing}${besides} ${words?.verb ?? `reported, ${indicatorWord(indicator)}`}`.trim();
}

interface Scoped {
  readonly indicator: string;
  readonly scope: string;
  readonly subject: string;
}

interface Counted {
  readonly indicator: string;
  readonly subject: string;
  readonly unit: string;
}
