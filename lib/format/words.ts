/** The site's own words for the terms of the ledger, defined once for tables, charts and pages. */

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `none stated` → `None stated`; only the first letter changes. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The possessive of a name: `Ruritania’s`, `the United Isles’`. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

const STAGE_WORDS: Readonly<Record<string, string>> = {
  announced: 'announced',
  signed: 'signed',
  paid: 'paid',
  delivered: 'delivered',
  unclear: 'stage unclear',
};
const KIND_WORDS: Readonly<Record<string, string>> = {
  cash: 'cash',
  'in-kind': 'in kind',
  training: 'training',
  mixed: 'mixed',
  unclear: 'kind unclear',
};
const DONOR_KIND_WORDS: Readonly<Record<string, string>> = {
  state: 'state',
  union: 'union',
  un: 'UN body',
  intergovernmental: 'intergovernmental',
  ngo: 'NGO',
  foundation: 'foundation',
  company: 'company',
  agency: 'agency',
  person: 'person',
  media: 'media',
  unknown: 'unknown',
};
const RULE_WORDS: Readonly<Record<string, string>> = {
  full: 'in full',
  'up-to': 'at the high end only',
  none: 'left out',
};
const REASON_WORDS: Readonly<Record<string, string>> = {
  'regional-share': 'shared with other countries',
  'partly-mine-action': 'serves other purposes too',
  'may-repeat': 'may repeat money counted elsewhere',
  'weak-evidence': 'weakly sourced',
  'currency-undecided': 'currency undecided',
  'no-amount': 'no amount reported',
  repeats: 'repeats money counted elsewhere',
  'general-aid': 'aid for many purposes',
  'outside-control': 'on land outside the government’s control then',
  domestic: 'domestic donor',
  'not-a-gift': 'not a gift',
  superseded: 'replaced by a later figure',
  'not-converted': 'could not be converted',
};
/** Why something is not counted, as a clause: `It adds nothing: no amount is reported`. */
const REASON_CLAUSES: Readonly<Record<string, string>> = {
  'no-amount': 'no amount is reported',
  repeats: 'all of it or a part is counted elsewhere',
  'general-aid': 'it is aid for many purposes',
  'outside-control': 'it was spent on land outside the government’s control then',
  domestic: 'its donor is a domestic one',
  'not-a-gift': 'it is not a gift',
  superseded: 'a later figure takes its place',
  'not-converted': 'no rate is held to convert it',
};
/** The same reasons after a number: `22 without an amount`. */
const COUNTED_REASON_WORDS: Readonly<Record<string, string>> = {
  'no-amount': 'without an amount',
  repeats: 'repeating money counted elsewhere',
  'general-aid': 'meant for many purposes',
  'outside-control': 'on land outside the government’s control then',
  domestic: 'from domestic donors',
  'not-a-gift': 'not gifts',
  superseded: 'replaced by a later figure',
  'not-converted': 'that could not be converted',
};
/** Those of them that differ after one. */
const ONE_REASON_WORDS: Readonly<Record<string, string>> = {
  domestic: 'from a domestic donor',
  'not-a-gift': 'not a gift',
};
const DATE_OF_WORDS: Readonly<Record<string, string>> = {
  announcement: 'announcement',
  signature: 'signature',
  payment: 'payment',
  delivery: 'delivery',
  start: 'start',
  report: 'report',
};
const BASE_WORDS: Readonly<Record<string, string>> = {
  programme: 'of the whole programme',
  'agency-budget': 'of the agency’s budget',
  'state-budget-line': 'of a line of the state budget',
  activities: 'of the activities',
  'one-donor': 'of one donor’s support',
  'one-channel': 'of what passes through one channel',
  unclear: 'of what, is not said',
};
const QUALIFIER_WORDS: Readonly<Record<string, string>> = {
  over: 'over',
  'at-least': 'at least',
  about: 'about',
  under: 'under',
  'up-to': 'up to',
};
const KNOWN_BY_WORDS: Readonly<Record<string, string>> = {
  code: 'code',
  sign: 'sign',
  word: 'word',
  context: 'context',
  lost: 'sign lost in this copy',
};
const BASIS_WORDS: Readonly<Record<string, string>> = {
  same: 'as reported, no conversion',
  day: 'rate of the day',
  'earlier-day': 'rate of the nearest earlier day',
  mean: 'mean of the daily rates',
  carried: 'last rate held, carried on',
  derived: 'derived through the US dollar, not a central-bank rate',
  none: 'not converted',
};

const said = (words: Readonly<Record<string, string>>, term: string): string => words[term] ?? term;

export const stageWord = (stage: string): string => said(STAGE_WORDS, stage);
export const kindWord = (kind: string): string => said(KIND_WORDS, kind);
export const donorKindWord = (kind: string): string => said(DONOR_KIND_WORDS, kind);
export const ruleWord = (rule: string): string => said(RULE_WORDS, rule);
export const reasonWord = (reason: string): string => said(REASON_WORDS, reason);
/** After a number of them, which a word may have to agree with: `1 from a domestic donor`. */
export const countedReasonWord = (reason: string, count = 2): string =>
  (count === 1 ? ONE_REASON_WORDS[reason] : undefined) ??
  COUNTED_REASON_WORDS[reason] ??
  reasonWord(reason);
export const reasonClause = (reason: string): string =>
  REASON_CLAUSES[reason] ?? reasonWord(reason);
export const dateOfWord = (dateOf: string): string => said(DATE_OF_WORDS, dateOf);
export const baseWord = (base: string): string => said(BASE_WORDS, base);
export const qualifierWord = (qualifier: string): string => said(QUALIFIER_WORDS, qualifier);
export const knownByWord = (how: string): string => said(KNOWN_BY_WORDS, how);
export const basisWord = (basis: string): string => said(BASIS_WORDS, basis);

/** `fr` → `French`. */
export function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
