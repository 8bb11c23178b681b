import type { ClaimTest, Pair, Reach, ReportedTotal } from '@/lib/analysis/claim-rows';
import type { Total } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { shortMoney } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { isZero } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { asksForMore, monthsWords, statementHref, timesWords, totalName } from './claim-terms';
import type { DrawnStrips, Strip, StripMark, StripWord } from './drawn-strips';
import { shareWords } from './share-words';
import { besideStrips, keyOf, spendingValues, staircase } from './spending-strips';
import { languageOfSource } from './spending-words';
import { stripAxis, stripScale, withUnit } from './strip-numbers';

/** Reported totals, then the lines as a staircase, against the band that the statement asks for. */
export function requiredStrips(
  test: ClaimTest,
  ledger: Ledger,
  query: Query,
): Pick<DrawnStrips, 'axis' | 'band' | 'groups' | 'key'> {
  const { currency, spending, totals } = test;
  const { national } = test.required;
  const values = valuesOf(test);
  const scale = stripScale(values);
  const short = (value: string) => withUnit(value, currency, scale);
  const frame = { ledger, query, scale, window: test.required.window, sum: sumWords(test) };
  const groups = [
    ...(totals.length > 0
      ? [
          {
            title: `National totals as stated${bySpeaker(totals)}`,
            strips: totals.map((total): Strip => {
              const { amount } = total;
              return {
                ...wordsOf(total, test),
                key: total.key,
                label: bySpeaker(totals) === '' ? totalName(total) : longDate(total.statement.date),
                href: statementHref(ledger, query, total.id),
                printed: printedWords(total, test.pairs, ledger),
                level: 0,
                marks: marksOf(total),
                text: amount ? short(amount.value) : 'not converted',
                joins: null,
                strong: true,
              };
            }),
          },
        ]
      : []),
    ...staircase(spending, frame),
    ...besideStrips(spending, frame),
  ];
  return {
    axis: stripAxis(values, currency, scale),
    band: national && {
      ...national,
      lowText: short(national.low),
      highText: short(national.high),
      title: `${capitalised(shareWords(test.statement))} ${asksForMore(test.statement.qualifier) ? 'requires' : 'leaves room for'} this`,
      detail: test.times === null ? '' : `${timesWords(test.times)} foreign support`,
    },
    groups,
    key: keyOf(groups),
  };
}

/** `reaches both ends`; empty where there is no band or no amount. */
export function reachWords(reach: Reach | null, band: Total | null): string {
  if (reach === null || band === null) return '';
  if (band.low === band.high) return reach === 'both' ? 'reaches it' : 'does not reach it';
  return { neither: 'reaches neither end', low: 'reaches the low end', both: 'reaches both ends' }[
    reach
  ];
}

/** Against the band of its own months; empty where those are the statement's. */
export function ownWords({ own }: ReportedTotal): string {
  if (own === null) return '';
  if (isZero(own.foreign.high)) return 'nothing foreign is counted in its own months';
  const reach = reachWords(own.reach, own.national);
  return reach === '' ? '' : `for its own months it ${reach}`;
}

/** `$7.9 million short of the low end`; empty where it reaches both ends. */
export function shortWords({ spending, currency, required }: ClaimTest): string {
  const short = spending.sum?.short;
  if (!short || !required.national || isZero(short.high)) return '';
  const isOne = required.national.low === required.national.high;
  return isZero(short.low)
    ? `${shortMoney(short.high, currency)} short of the high end`
    : `${shortMoney(short.low, currency)} short of ${isOne ? 'it' : 'the low end'}`;
}

function valuesOf({ totals, required, spending }: ClaimTest): readonly string[] {
  return [
    ...totals.flatMap(({ amount, own }) => [amount?.value ?? [], own?.national?.high ?? []].flat()),
    ...(required.national ? [required.national.high] : []),
    ...spendingValues(spending),
  ];
}

function sumWords(test: ClaimTest): Pick<Strip, 'verdict' | 'verdictDetail'> {
  const { sum } = test.spending;
  return {
    verdict: reachWords(sum?.reach ?? null, test.required.national),
    verdictDetail: shortWords(test),
  };
}

function wordsOf(
  total: ReportedTotal,
  { required }: ClaimTest,
): Pick<Strip, 'verdict' | 'verdictDetail' | 'detail'> {
  return {
    verdict: reachWords(total.reach, required.national),
    verdictDetail: capitalised(
      [monthsWords(total.months), ownWords(total)].filter((words) => words !== '').join('; '),
    ),
    detail: total.assumed ? 'whether the foreign part is inside is not said' : '',
  };
}

function marksOf({ amount, own }: ReportedTotal): readonly StripMark[] {
  if (!amount) return [];
  const band = own?.national;
  return [
    { look: 'solid', hue: 'national', from: '0.00', to: amount.value },
    ...(band
      ? [{ look: 'bracket' as const, hue: 'ink' as const, from: band.low, to: band.high }]
      : []),
  ];
}

/** Where one person said them all, the rows are named by their days. */
function bySpeaker(totals: readonly ReportedTotal[]): string {
  const [first] = totals;
  if (!first || totals.some(({ statement }) => statement.speaker !== first.statement.speaker)) {
    return '';
  }
  const { speaker, role } = first.statement;
  return ` by ${speaker}${role === null ? '' : `, ${role}`}`;
}

/** `$349.1 million, $16.1 million of it foreign`. */
function printedWords(
  { id, statement, less }: ReportedTotal,
  pairs: readonly Pair[],
  ledger: Ledger,
): readonly StripWord[] {
  const whole = printedWord(statement, ledger);
  if (less) return [whole, ours(', '), printedWord(less, ledger), ours(' of it foreign')];
  const pair = pairs.find((one) => one.id === id);
  if (!pair) return [whole];
  const other = printedWord(pair.second, ledger);
  return pair.second.quantity === 'programme-total'
    ? [whole, ours(' of '), other]
    : [whole, ours(', beside '), other, ours(' foreign')];
}

function printedWord({ printed, sources }: Statement, ledger: Ledger): StripWord {
  return { text: printed, lang: languageOfSource(ledger, sources[0]?.source) };
}

function ours(text: string): StripWord {
  return { text, lang: null };
}
