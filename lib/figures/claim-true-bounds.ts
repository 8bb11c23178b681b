import type { ClaimSentence } from '@/lib/analysis/claim-page-rows';
import type { ClaimTest } from '@/lib/analysis/claim-rows';
import { isZero } from '@/lib/format/numbers';
import { comparedWords, type Qualifier, stretchWords, timesWords } from './claim-terms';
import { amount, dot, sentence } from './claim-true-pieces';

/** What has to be true where no sum follows: at 0 and 100 per cent, and beside nothing foreign. */

export function nothingForeignSentence({ required, statement, times }: ClaimTest): ClaimSentence {
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

export function wholeSentence({ statement, required, currency }: ClaimTest): ClaimSentence {
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

export function noneSentence(qualifier: Qualifier): ClaimSentence {
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
