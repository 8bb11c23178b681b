import type { ClaimSentence } from '@/lib/analysis/claim-page-rows';
import type { ClaimTest, SpendingSum } from '@/lib/analysis/claim-rows';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { counted, fullNumber, isZero } from '@/lib/format/numbers';
import {
  asksForMore,
  comparedWords,
  isNoShare,
  isWholeShare,
  partWords,
  type Qualifier,
  stretchWords,
  timesWords,
} from './claim-terms';

type Pieces = ClaimSentence['parts'];

/** What all has to be so if the words hold over their time, each sentence from the numbers. */
export function claimSentences(test: ClaimTest): readonly ClaimSentence[] {
  return [baseSentence(test), ...moneySentences(test)].filter((one) => one !== null);
}

function moneySentences(test: ClaimTest): readonly (ClaimSentence | null)[] {
  const { statement, required } = test;
  if (isWholeShare(statement.value)) return [wholeSentence(test)];
  if (isNoShare(statement.value)) return [noneSentence(statement.qualifier)];
  if (isZero(required.foreign.high)) return [nothingForeignSentence(test), missingSentence(test)];
  return [spentSentence(test), linesSentence(test), foreignSentence(test), missingSentence(test)];
}

/** Whatever the share is of, it must be one of the money that the ledger counts. */
function baseSentence({ statement: { base } }: ClaimTest): ClaimSentence | null {
  const condition = BASES[base];
  return condition ? sentence('base', [{ text: condition.is }], condition.below) : null;
}
const BASES: Readonly<Record<string, { readonly is: string; readonly below: string }>> = {
  activities: {
    is: 'The share of the activities is a share of the money spent on them.',
    below: 'A share of hours, hectares or people would ask for no sum.',
  },
  unclear: {
    is: 'The share is one of all money spent.',
    below: 'The words do not say what it is a share of.',
  },
  'agency-budget': {
    is: 'All money, foreign and national, passes through the budget of that agency.',
    below: 'What passes beside it is in the ledger and not in the words.',
  },
  'state-budget-line': {
    is: 'All money, foreign and national, passes through that line of the state budget.',
    below: 'What passes beside it is in the ledger and not in the words.',
  },
  'one-donor': {
    is: 'The foreign support is that donor’s alone.',
    below: 'The ledger adds up all donors.',
  },
  'one-channel': {
    is: 'The foreign support passes through that channel alone.',
    below: 'The ledger adds up all channels.',
  },
};

function spentSentence({ statement, required, currency }: ClaimTest): ClaimSentence | null {
  const { national, foreign } = required;
  if (national === null) return null;
  const compared = comparedWords(statement.qualifier);
  const spent = (value: string) => amount(value, currency);
  if (foreign.low === foreign.high) {
    return sentence('spent', [
      { text: `The state spent ${compared}` },
      ...spent(national.high),
      dot,
    ]);
  }
  if (isZero(foreign.low)) {
    return sentence('spent', [
      { text: `The state spent ${compared}` },
      ...spent(national.high),
      {
        text: ' if all that may count came from abroad; nothing is certain to count, so the low end asks for nothing.',
      },
    ]);
  }
  return sentence('spent', [
    { text: `The state spent ${compared}` },
    ...spent(national.low),
    { text: ` if only what is certain to count came from abroad, and ${compared}` },
    ...spent(national.high),
    { text: ' if all that may count did.' },
  ]);
}

function linesSentence(test: ClaimTest): ClaimSentence | null {
  const { statement, spending, currency } = test;
  if (!asksForMore(statement.qualifier)) return null;
  const { sum } = spending;
  if (sum === null) {
    return sentence('lines', [
      {
        text: 'The ledger holds no published spending of that time, so all of it is money that no document itemises.',
      },
    ]);
  }
  if (sum.short === null) {
    return sentence('lines', [
      {
        text: `The published spending of that time could not be converted into ${currencyName(currency)}, so how far it goes is not known.`,
      },
    ]);
  }
  const { low, high } = sum.short;
  const below = linesBelow(test, sum);
  if (isZero(high)) {
    return sentence(
      'lines',
      [
        { text: `The published lines, ${counted(sum.lines, 'line')} that come to ` },
        ...amount(sum.value, currency),
        {
          text: ', are money of that time and for that purpose: then they are enough for both ends.',
        },
      ],
      below,
    );
  }
  const compared = comparedWords(statement.qualifier);
  const lead = {
    text: 'Beyond the published lines, national money that no document itemises comes to ',
  };
  if (low === high)
    return sentence('lines', [lead, { text: compared }, ...amount(high, currency), dot], below);
  if (isZero(low)) {
    return sentence(
      'lines',
      [
        lead,
        { text: `nothing for the low end, and to ${compared}` },
        ...amount(high, currency),
        { text: ' for the high end.' },
      ],
      below,
    );
  }
  return sentence(
    'lines',
    [
      lead,
      { text: compared },
      ...amount(low, currency),
      { text: ' for the low end, ' },
      ...amount(high, currency),
      { text: ' for the high end.' },
    ],
    below,
  );
}

/** What the sum of published lines is made of, and where further money would lie. */
function linesBelow({ spending, currency }: ClaimTest, sum: SpendingSum): string {
  const missing = spending.rows.flatMap((row) => (row.kind === 'missing' ? [runWords(row)] : []));
  const outside = spending.rows.some(
    (row) => row.kind === 'line' && row.inSum && row.months.startsEarly + row.months.runsBeyond > 0,
  );
  const of = sum.printed
    .map(({ value, currency: code }) => `${fullNumber(value)} ${code}`)
    .join(' + ');
  return [
    `The published lines come to ${of}, ${fullNumber(sum.value)} ${currency} converted.`,
    missing.length === 0
      ? 'Every month of that time has a line of the activity; more would lie beside the lines.'
      : `More would lie ${listedOr(missing)}, for which no line of the activity is published, or beside the lines of the other months.`,
    ...(outside ? ['Lines that reach beyond that time are taken whole.'] : []),
    ...(sum.notConverted > 0
      ? [`${counted(sum.notConverted, 'line')} could not be converted.`]
      : []),
  ].join(' ');
}

/** `in 2023`, `from April to December 2024`, `in May 2022`. */
export function runWords({ from, to }: { readonly from: string; readonly to: string }): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return `in ${year}`;
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  if (first === last) return `in ${longDate(first)}`;
  return year === to.slice(0, 4)
    ? `from ${longDate(first).replace(` ${year}`, '')} to ${longDate(last)}`
    : `from ${longDate(first)} to ${longDate(last)}`;
}

function foreignSentence(test: ClaimTest): ClaimSentence {
  const { statement, times, totals, currency } = test;
  const compared = SHARE_COMPARED[statement.qualifier ?? 'at-least'];
  const sums = [...new Set(totals.flatMap(({ breaks }) => breaks ?? []))];
  const lead = `Foreign support is ${compared}${partWords(statement.value, times)} what the state spent.`;
  if (sums.length === 0) return sentence('foreign', [{ text: lead }]);
  return sentence('foreign', [
    {
      text: `${lead} On the stated ${totals.length === 1 ? 'total' : 'totals'} that is ${compared}`,
    },
    ...sums.flatMap(
      (value, index): Pieces => [
        ...(index === 0 ? [] : [{ text: index === sums.length - 1 ? ' or ' : ', ' }]),
        { text: fullNumber(value), amount: true },
      ],
    ),
    {
      text: ` ${currency}, ${sums.length === 1 ? 'over its own months' : 'each over its own months'}.`,
    },
  ]);
}
const SHARE_COMPARED = {
  over: 'less than ',
  'at-least': 'at most ',
  about: 'about ',
  under: 'more than ',
  'up-to': 'at least ',
} as const satisfies Readonly<Record<NonNullable<Qualifier>, string>>;

function missingSentence({ statement, times }: ClaimTest): ClaimSentence | null {
  if (times === null) return null;
  return sentence('missing', [
    {
      text: `Money from abroad that no document names ${
        asksForMore(statement.qualifier) ? 'asks for' : 'leaves room for'
      } ${timesWords(times)} as much again from the state.`,
    },
  ]);
}

function nothingForeignSentence({ required, statement, times }: ClaimTest): ClaimSentence {
  return sentence(
    'spent',
    [
      {
        text: `The state spent ${comparedWords(statement.qualifier)}${timesWords(times ?? '0')} what came from abroad.`,
      },
    ],
    `Nothing foreign is counted for ${stretchWords(required.window)}, so no sum follows.`,
  );
}

function wholeSentence({ statement, required, currency }: ClaimTest): ClaimSentence {
  const { low, high } = required.foreign;
  const holds = isZero(high)
    ? [{ text: ' The ledger counts nothing foreign in that time either.' }]
    : [
        { text: ' The ledger counts ' },
        ...amount(low, currency),
        ...(low === high ? [] : [{ text: ' to ' }, ...amount(high, currency)]),
        dot,
      ];
  switch (statement.qualifier) {
    case 'up-to':
      return sentence('whole', [
        { text: 'Nothing: at most 100 per cent holds whatever was spent.' },
      ]);
    case 'over':
      return sentence('whole', [{ text: 'No sum makes a share over 100 per cent.' }]);
    case 'under':
      return sentence('whole', [{ text: 'Some of the money came from abroad.' }, ...holds]);
    default:
      return sentence('whole', [
        {
          text: `${statement.qualifier === 'about' ? 'Next to nothing' : 'Nothing'} came from abroad in that time.`,
        },
        ...holds,
      ]);
  }
}

function noneSentence(qualifier: Qualifier): ClaimSentence {
  const texts = {
    over: 'The state spent something in that time: any sum is a share over 0 per cent.',
    'at-least': 'Nothing: at least 0 per cent holds whatever was spent.',
    under: 'No sum makes a share under 0 per cent.',
    about: 'The state spent next to nothing in that time.',
    'up-to': 'The state spent nothing in that time.',
    none: 'The state spent nothing in that time.',
  } as const;
  return sentence('none', [{ text: texts[qualifier ?? 'none'] }]);
}

function listedOr(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

const dot = { text: '.' } as const;

function amount(value: string, currency: string): Pieces {
  return [{ text: fullNumber(value), amount: true }, { text: ` ${currency}` }];
}

function sentence(key: string, parts: Pieces, below: string | null = null): ClaimSentence {
  return { key, parts, below };
}
