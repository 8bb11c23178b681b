import type { ClaimColumn, ClaimFact } from '@/lib/analysis/claim-page-rows';
import { entriesIn } from '@/lib/analysis/claim-requirement';
import type { ClaimTest } from '@/lib/analysis/claim-rows';
import { openingWordsOf } from '@/lib/analysis/how-read';
import type { Part } from '@/lib/analysis/text-rows';
import { countReasons, summaryOf } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { shortRange } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { asHeld, counted, fullNumber, isZero } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';
import {
  baseWord,
  capitalised,
  countedReasonWord,
  listed,
  qualifierWord,
} from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import {
  asksForMore,
  comparedWords,
  isWholeShare,
  languageOf,
  largeRange,
  multiple,
  rowsOf,
  statementHref,
  stretchWords,
  timesWords,
} from './claim-terms';

/** The first three steps: what was said, what came from abroad in that time, what follows. */
export function claimColumns(
  test: ClaimTest,
  ledger: Ledger,
  query: Query,
): readonly ClaimColumn[] {
  return [
    wordsColumn(test.statement, ledger, query),
    foreignColumn(test, ledger, query),
    requiredColumn(test),
  ];
}

/** The words by themselves, where nothing can be worked out from them. */
export function wordsColumn(statement: Statement, ledger: Ledger, query: Query): ClaimColumn {
  const { speaker, role, base, scope, dateNote, id } = statement;
  return {
    id: 'words',
    step: '1',
    label: 'The words',
    large: statement.printed,
    rows: null,
    printedIn: languageOf(ledger, statement) ?? 'en',
    band: false,
    below: base === 'unclear' ? 'of what, is not said' : baseWord(base),
    facts: [
      fact(
        'Said by',
        [...speakerParts(statement, ledger), ...(role ? [{ text: `, ${role}` }] : [])],
        {
          key: speaker,
        },
      ),
      fact('When', [{ text: whenWords(statement) }], {
        more: dateNote === null ? null : { summary: 'How it is dated', text: dateNote },
      }),
      fact('Of what', [{ text: scope }]),
      fact('Not said', [{ text: listed(notSaid(statement)) }]),
      fact(statement.sources.length > 1 ? 'Sources' : 'Source', sourceParts(statement, ledger)),
      fact('Record', [
        {
          text: 'the statement and what it is compared with',
          href: statementHref(ledger, query, id),
        },
      ]),
    ],
  };
}

function foreignColumn(test: ClaimTest, ledger: Ledger, query: Query): ClaimColumn {
  const { required, currency, namesPeriod } = test;
  const { foreign, window } = required;
  const nothing = isZero(foreign.high);
  const { text, unit } = largeRange(foreign.low, foreign.high, currency);
  const rows = rowsOf(ledger, query, window);
  return {
    id: 'foreign',
    step: '2',
    label: 'Foreign support over that time',
    large: capitalised(text),
    rows: nothing ? null : { href: rows, sum: markOf(foreign) },
    printedIn: null,
    band: false,
    below: nothing ? 'counted in that time' : `${unit}, at least`,
    facts: [
      amountFact('Low end', foreign.low, currency, { href: rows, sum: 'low' }),
      amountFact('High end', foreign.high, currency, { href: rows, sum: 'high' }),
      fact('Period', [
        {
          text: `${stretchWords(window)}; ${
            namesPeriod
              ? 'the time that the statement names'
              : 'the words name none, so from the first day counted to the last on which they can be dated'
          }`,
        },
      ]),
      fact('Rows', rowParts(test, ledger, query)),
      fact('At least', [{ text: 'a donor that no document names would only raise it' }]),
    ],
  };
}

function requiredColumn(test: ClaimTest): ClaimColumn {
  const { statement, currency, required, byShare } = test;
  const { qualifier } = statement;
  const { national } = required;
  const others = byShare
    .filter(({ share }) => share !== statement.value)
    .map(({ share, times, national: sum, statements }) => {
      const requires =
        times === null || sum === null
          ? noneWords(test, share)
          : `${timesWords(times)}: ${shortRange(sum.low, sum.high, currency)}`;
      const said = statements.length === 1 ? 'stated once' : `stated ${statements.length} times`;
      return fact(`At ${asHeld(share)} %`, [{ text: `${requires}; ${said}` }]);
    });
  const large = national && largeRange(national.low, national.high, currency);
  return {
    id: 'required',
    step: '3',
    label: 'What the words require of the state',
    large: large ? capitalised(large.text) : 'No sum',
    rows: null,
    printedIn: null,
    band: national !== null,
    below: large ? `${large.unit}${orWords(qualifier)}` : 'follows from the words',
    facts: [
      ...(national
        ? [
            amountFact('Low end', national.low, currency, null),
            amountFact('High end', national.high, currency, null),
          ]
        : []),
      fact('Sum', [{ text: sumWords(test) }]),
      ...others,
      ...(others.length === 0
        ? []
        : [fact('Said', [{ text: 'who states which share', href: '#stated-national-share' }])]),
    ],
  };
}

/** `90 ÷ (100 − 90) = 9 times foreign support; “over” asks for more than that`. */
export function sumWords(test: ClaimTest): string {
  const { statement, times, required } = test;
  const { value, qualifier } = statement;
  if (times === null || required.national === null) return noneWords(test, value);
  const share = asHeld(value);
  const is = (times.split('.')[1]?.length ?? 0) <= 2 ? '=' : '≈';
  const sum = `${share} ÷ (100 − ${share}) ${is} ${multiple(times)} times foreign support`;
  if (qualifier === null) return `${sum}, or more: missing donors raise it`;
  const asks = asksForMore(qualifier) ? 'asks for' : 'allows';
  return `${sum}; “${qualifierWord(qualifier)}” ${asks} ${comparedWords(qualifier).trim()} that`;
}

/** Why no sum follows. */
function noneWords({ required }: ClaimTest, share: string): string {
  if (isZero(required.foreign.high)) return 'nothing foreign is counted in that time';
  if (isWholeShare(share)) {
    return 'no sum of national money makes 100 per cent while any foreign money counts';
  }
  return 'no sum follows';
}

function orWords(qualifier: Statement['qualifier']): string {
  if (qualifier === 'about') return ', about';
  return asksForMore(qualifier) ? ', or more' : ', or less, for the support held';
}

function whenWords({ date }: Statement): string {
  const [first = '', last] = date.split('/');
  return last === undefined ? longDate(first) : `between ${longDate(first)} and ${longDate(last)}`;
}

function notSaid({ period, base, date }: Statement): readonly string[] {
  return [
    ...(period === null ? ['a period'] : []),
    'an amount',
    ...(base === 'unclear' ? ['what it is a share of'] : []),
    ...(date.includes('/') ? ['the day'] : []),
  ];
}

function speakerParts({ speaker, party }: Statement, ledger: Ledger): readonly Part[] {
  const known = party !== null && ledger.byId.party.has(party);
  return [known ? { text: speaker, href: `/parties/${party}` } : { text: speaker }];
}

function sourceParts({ sources }: Statement, ledger: Ledger): readonly Part[] {
  const opening = openingWordsOf(
    ledger,
    sources.map(({ source }) => source),
  );
  return [
    ...sources.flatMap(({ source, locator }, index): Part[] => [
      ...(index > 0 ? [{ text: '; ' }] : []),
      { text: ledger.byId.source.get(source)?.publisher ?? source, href: `/sources/${source}` },
      ...(locator ? [{ text: `, ${locator}` }] : []),
    ]),
    ...(opening === null ? [] : [{ text: `. ${opening}` }]),
  ];
}

function rowParts(test: ClaimTest, ledger: Ledger, query: Query): readonly Part[] {
  const { window } = test.required;
  const entries = entriesIn(window, ledger, test.currency);
  const summary = summaryOf(entries);
  if (entries.length === 0) return [{ text: 'no contribution is dated in that time' }];
  const rows = summary.counted.length;
  const out = summary.leftOut.length;
  const [reason] = countReasons(summary.leftOut);
  return [
    { text: counted(rows, 'contribution'), href: rowsOf(ledger, query, window), sum: 'count' },
    { text: rows === 0 ? '' : ` from ${counted(summary.donors, 'donor')}` },
    ...(out === 0
      ? [{ text: '; none left out' }]
      : [
          { text: '; ' },
          {
            text: `${fullNumber(String(out), 0)} left out`,
            href: rowsOf(ledger, query, window, { counted: 'left-out' }),
            sum: 'count' as const,
          },
          ...(reason
            ? [
                { text: ', ' },
                {
                  text: `${reason.count} of them ${countedReasonWord(reason.reason)}`,
                  href: rowsOf(ledger, query, window, {
                    counted: 'left-out',
                    reason: reason.reason,
                  }),
                  sum: 'count' as const,
                },
              ]
            : []),
        ]),
  ];
}

function amountFact(
  label: string,
  value: string,
  currency: string,
  rows: Omit<Part, 'text'> | null,
): ClaimFact {
  const text = fullNumber(value);
  return fact(label, [{ text, ...rows }, { text: ` ${currency}` }], {
    numeric: true,
  });
}

function fact(
  label: string,
  parts: readonly Part[],
  more: Partial<Pick<ClaimFact, 'numeric' | 'more'>> & { readonly key?: string } = {},
): ClaimFact {
  return { label, parts, numeric: more.numeric ?? false, more: more.more ?? null };
}
