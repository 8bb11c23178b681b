import type { MonthsApart, ReportedTotal, Stretch } from '@/lib/analysis/claim-rows';
import { linksFor } from '@/lib/analysis/links';
import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';
import { currencyName, currencySign, shortRange } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { asHeld, counted, countWord, fullNumber, scaleFor } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals, exact } from '@/lib/money';

/** Words and addresses that every part of the page on the statement uses. */

export type Qualifier = Statement['qualifier'];

/** `nine times`, `11.5 times`; small multiples keep two digits that are not zero. */
export function timesWords(times: string): string {
  const [whole = '0', fraction = ''] = times.split('.');
  if (fraction === '' && whole.length <= 2) return `${countWord(Number(whole))} times`;
  return `${multiple(times)} times`;
}

/** `9`, `0.55`, `3.76`: a multiple with as many decimals as it has, two at most. */
export function multiple(times: string): string {
  const decimals = Math.min(times.split('.')[1]?.replace(/0+$/, '').length ?? 0, 2);
  return fullNumber(times, decimals);
}

const PARTS: Readonly<Record<string, string>> = {
  1: 'as much as',
  2: 'half of',
  3: 'a third of',
  4: 'a quarter of',
  5: 'a fifth of',
  6: 'a sixth of',
  7: 'a seventh of',
  8: 'an eighth of',
  9: 'a ninth of',
  10: 'a tenth of',
  11: 'an eleventh of',
  12: 'a twelfth of',
  19: 'a nineteenth of',
};

/** The foreign part beside a national one: `a ninth of`, `1.82 times`, `6 ÷ 94 of`. */
export function partWords(share: string, times: string | null): string {
  const known = PARTS[times ?? ''];
  if (known !== undefined) return known;
  const rest = restOf(share);
  return compareDecimals(rest, share) > 0 && !isNoShare(share)
    ? `${multiple(exact(rest).div(exact(share)).toFixed())} times`
    : `${rest} ÷ ${asHeld(share)} of`;
}

/** What a share leaves of a hundred, `10` for `90`. */
export function restOf(share: string): string {
  return exact('100').minus(exact(share)).toFixed();
}

/** What the state spent, by the statement's own words: `more than `, `at least `. */
export function comparedWords(qualifier: Qualifier): string {
  return COMPARED[qualifier ?? 'at-least'];
}
const COMPARED = {
  over: 'more than ',
  'at-least': 'at least ',
  about: 'about ',
  under: 'less than ',
  'up-to': 'at most ',
} as const satisfies Readonly<Record<NonNullable<Qualifier>, string>>;

/** True where the words set a lower bound for the state, or name the share itself. */
export function asksForMore(qualifier: Qualifier): boolean {
  return qualifier !== 'under' && qualifier !== 'up-to';
}

/** `10 November 2020 to 4 April 2025`, one day where both are one. */
export function stretchWords({ from, to }: Stretch): string {
  return from === to ? longDate(from) : `${longDate(from)} to ${longDate(to)}`;
}

/** A range for a large letter: the digits, with a sign but no code: their unit is in words below. */
export function largeRange(
  low: string,
  high: string,
  currency: string,
): { readonly text: string; readonly unit: string } {
  const { word } = scaleFor(high);
  const short = shortRange(low, high, currency);
  const digits = word !== '' && short.endsWith(word) ? short.slice(0, -word.length) : short;
  const sign = currencySign(currency);
  const text = sign.endsWith(' ') ? digits.replace(sign, '') : digits;
  return { text, unit: `${word.trim()} ${currencyName(currency)}`.trim() };
}

/** The ledger's page with the contributions of a stretch of days. */
export function rowsOf(
  ledger: Ledger,
  query: Query,
  { from, to }: Stretch,
  filters: Partial<Query> = { counted: 'counted' },
): string {
  return linksFor(ledger, { ...query, period: 'window', from, to }).ledger(filters);
}

/** A statement's own page, in the currency of this one. */
export function statementHref(ledger: Ledger, query: Query, id: string): string {
  const currency = ledger.subject.currencies[0] ?? '';
  const target = { path: `/statements/${id}`, endpoint: PAGES['/statements/[id]'], currency };
  return addressOf(target, { currency: query.currency });
}

/** True at 0 and at 100 per cent, where no multiple says anything. */
export function isNoShare(share: string): boolean {
  return compareDecimals(share, '0') <= 0;
}
export function isWholeShare(share: string): boolean {
  return compareDecimals(share, '100') >= 0;
}

/** Language of the document in which a statement was read first. */
export function languageOf(ledger: Ledger, statement: Statement): string | null {
  return ledger.byId.source.get(statement.sources[0]?.source ?? '')?.language ?? null;
}

/** `starts 10 months early, runs 8 months beyond`; empty where both are of the same months. */
export function monthsWords(apart: MonthsApart): string {
  const { startsEarly, startsLate, endsEarly, runsBeyond } = apart;
  const months = (count: number) => counted(count, 'month');
  return [
    startsEarly > 0 ? `starts ${months(startsEarly)} early` : '',
    startsLate > 0 ? `starts ${months(startsLate)} late` : '',
    endsEarly > 0 ? `ends ${months(endsEarly)} early` : '',
    runsBeyond > 0 ? `runs ${months(runsBeyond)} beyond` : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** How a reported total is named: by its speaker and the day on which it was said. */
export function totalName({ statement }: Pick<ReportedTotal, 'statement'>): string {
  return `${statement.speaker}, ${longDate(statement.date)}`;
}

/** `$349.1 million less $16.1 million`, as the documents print both. */
export function printedTotal({ statement, less }: ReportedTotal): string {
  return less === null ? statement.printed : `${statement.printed} less ${less.printed}`;
}
