/** The site's own words for what stands on the page of one record: places, roles, relations, kinds. */

const AREA_WORDS: Readonly<Record<string, string>> = {
  country: 'in the recipient country',
  regional: 'shared with other countries, no split printed',
  'outside-control': 'on land outside the government’s control at the time',
};
const LONG_KIND_WORDS: Readonly<Record<string, string>> = {
  cash: 'money',
  'in-kind': 'goods or services in kind',
  training: 'training',
  mixed: 'money and goods, or several kinds',
  unclear: 'no source says of what kind',
};
const KNOWN_BY_SENTENCES: Readonly<Record<string, string>> = {
  code: 'by its code',
  sign: 'by its sign',
  word: 'by its name',
  context: 'by what stands around it',
  lost: 'sign lost in this copy',
};
/** From the contribution of the page to the other one. */
const RELATION_WORDS: Readonly<Record<string, string>> = {
  'part-of': 'is part of',
  contains: 'contains',
  'may-be-same': 'may be the same as',
  follows: 'comes after',
  'followed-by': 'is followed by',
  'passes-on': 'hands on the money of',
  'passed-on-by': 'is handed on by',
  repeats: 'repeats the money of',
  'repeated-by': 'has its money repeated by',
  'may-repeat': 'may repeat the money of',
  'may-be-repeated-by': 'may have its money repeated by',
};
const SOURCE_KIND_WORDS: Readonly<Record<string, string>> = {
  press: 'press',
  government: 'government',
  parliament: 'parliament',
  un: 'United Nations',
  intergovernmental: 'intergovernmental body',
  ngo: 'NGO',
  monitor: 'monitor',
  dataset: 'data set',
  reference: 'reference work',
};
const READ_WORDS: Readonly<Record<string, string>> = {
  whole: 'whole',
  opening: 'opening only',
};
const QUANTITY_WORDS: Readonly<Record<string, string>> = {
  'national-share': 'national share',
  'foreign-share': 'foreign share',
  'national-total': 'national total',
  'foreign-total': 'foreign total',
  'programme-total': 'total of the programme',
  'cost-estimate': 'estimate of a cost',
  'unit-cost': 'cost of a unit',
};
const PER_WORDS: Readonly<Record<string, string>> = {
  mine: 'per mine',
  hectare: 'per hectare',
  'square-metre': 'per square metre',
};
/** What a total of the whole covers. */
const INCLUDES_WORDS: Readonly<Record<string, string>> = {
  foreign: 'foreign money',
  national: 'national money',
  both: 'national and foreign money',
};
const NATURE_WORDS: Readonly<Record<string, string>> = {
  planned: 'planned',
  executed: 'spent',
  order: 'ordered',
  estimate: 'estimated',
};
const LINE_WORDS: Readonly<Record<string, string>> = {
  'demining-line': 'budget line of the activity',
  agency: 'budget of the agency',
  ministry: 'budget of a ministry',
  'ngo-grants': 'grants to NGOs',
  equipment: 'equipment',
  other: 'other',
};
const CONFIDENCE_WORDS: Readonly<Record<string, string>> = {
  high: 'well supported',
  medium: 'fairly supported',
  low: 'weakly supported',
};

const said = (words: Readonly<Record<string, string>>, term: string): string => words[term] ?? term;

export const areaWord = (area: string): string => said(AREA_WORDS, area);
/** `programme` is the subject's noun: `for mine action only`. */
export const activityWord = (activity: string, programme: string): string =>
  activity === 'partly' ? `${programme} is one of several uses` : `for ${programme} only`;
export const longKindWord = (kind: string): string => said(LONG_KIND_WORDS, kind);
export const howKnownWord = (how: string): string => said(KNOWN_BY_SENTENCES, how);
export const relationWord = (how: string): string => said(RELATION_WORDS, how);
export const sourceKindWord = (kind: string): string => said(SOURCE_KIND_WORDS, kind);
export const readWord = (read: string): string => said(READ_WORDS, read);
export const quantityWord = (quantity: string): string => said(QUANTITY_WORDS, quantity);
export const perWord = (per: string): string => said(PER_WORDS, per);
export const includesWord = (includes: string | null): string =>
  includes === null ? 'what it covers is not said' : said(INCLUDES_WORDS, includes);
export const natureWord = (nature: string): string => said(NATURE_WORDS, nature);
export const lineWord = (line: string): string => said(LINE_WORDS, line);
export const confidenceWord = (confidence: string): string => said(CONFIDENCE_WORDS, confidence);

/** `an amount`, `no amount`: whether one is held. */
export function amountHeldWord(amount: string): string {
  return amount === 'held' ? 'an amount' : 'no amount';
}

/** `domestic`, `foreign`: whether a donor’s seat is the country that receives. */
export function domesticWord(domestic: string): string {
  return domestic === 'true' ? 'domestic' : 'foreign';
}

/** `a day`, or what is longer than one. */
export function datedWord(dated: string): string {
  return dated === 'day' ? 'a day' : 'a month, a year or an interval';
}

const RESTS_WORDS: Readonly<Record<string, string>> = {
  'one-document': 'one document',
  'one-voice': 'one voice',
  'several-voices': 'several independent voices',
};

/** `one document`, `one voice`, `several independent voices`. */
export function restsWord(rests: string): string {
  return RESTS_WORDS[rests] ?? rests;
}

const VERDICT_WORDS: Readonly<Record<string, string>> = {
  agrees: 'agrees',
  close: 'close',
  off: 'off',
  'not-testable': 'not testable',
};

/** A verdict on a printed conversion. */
export function verdictWord(verdict: string): string {
  return VERDICT_WORDS[verdict] ?? verdict;
}
