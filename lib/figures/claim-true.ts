import type { ClaimSentence } from '@/lib/analysis/claim-page-rows';
import type { ClaimTest } from '@/lib/analysis/claim-rows';
import { fullNumber, isZero } from '@/lib/format/numbers';
import {
  asksForMore,
  comparedWords,
  isNoShare,
  isWholeShare,
  partWords,
  type Qualifier,
  timesWords,
} from './claim-terms';
import { noneSentence, nothingForeignSentence, wholeSentence } from './claim-true-bounds';
import { linesSentence } from './claim-true-lines';
import { amount, dot, type Pieces, sentence } from './claim-true-pieces';

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
