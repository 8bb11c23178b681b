import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { isAmount } from './stated-amount';
import { itemisedSentences } from './statement-itemised';
import { pairSentences, requiredSentences } from './statement-shares';
import type { Sentence } from './text-rows';

/** What the site sets a statement beside: the page of the featured one, or a figure. */
export type Compared =
  | 'claim'
  | 'stated-national-share'
  | 'claim-required-spending'
  | 'itemised-coverage';

/** What a statement is set beside, and what it is not, in sentences. */
export function comparedWith(
  statement: Statement,
  ledger: Ledger,
  query: Query,
  hrefOf: (compared: Compared) => string,
): readonly Sentence[] {
  const sentence = (before: string, text: string, to: Compared, after: string): Sentence => ({
    parts: [{ text: before }, { text, href: hrefOf(to) }, { text: after }],
  });
  const { id, quantity, period, counterpart } = statement;
  const featured = id === ledger.subject.featuredClaim;
  switch (quantity) {
    case 'national-share':
    case 'foreign-share':
      return [
        ...(featured
          ? [
              sentence(
                'It is the statement that this ledger features: ',
                'what would have to be true for it',
                'claim',
                ' is worked out from the ledger’s amounts.',
              ),
              ...requiredSentences(statement, ledger, query, hrefOf('claim')),
            ]
          : []),
        ...pairSentences(statement, ledger, query),
        sentence(
          quantity === 'foreign-share' ? 'Turned round, it stands among ' : 'It stands among ',
          'all stated national shares',
          'stated-national-share',
          ', by what each is a share of.',
        ),
      ];
    case 'foreign-total':
      return [
        sentence(
          'Foreign totals are set beside ',
          'what the ledger itemises for the same time',
          'itemised-coverage',
          '.',
        ),
        ...itemisedSentences(statement, ledger, query),
      ];
    case 'national-total':
      return isAmount(statement)
        ? [
            sentence(
              'National totals are set beside ',
              'what the featured share requires',
              'claim-required-spending',
              period === null
                ? '. This one names no time, so it is listed apart.'
                : `. This one is about ${longDate(period)}.`,
            ),
          ]
        : [];
    case 'programme-total':
      return [ofWhole(ledger.byId.statement.get(counterpart ?? '')?.quantity, sentence)];
    case 'cost-estimate':
      return [plain('It is set beside nothing here: an estimate of a cost is no payment.')];
    case 'unit-cost':
      return [plain('It is set beside nothing here: the cost of one piece is no sum.')];
  }
}

/** A whole is set beside nothing; the national part of it is, where one is stated or follows. */
function ofWhole(
  other: Statement['quantity'] | undefined,
  sentence: (before: string, text: string, to: Compared, after: string) => Sentence,
): Sentence {
  const required = 'what the featured share requires';
  switch (other) {
    case 'foreign-total':
      return sentence(
        'With the foreign part stated on the same occasion, it is set beside ',
        required,
        'claim-required-spending',
        '.',
      );
    case 'national-total':
      return sentence(
        'Its national part, stated on the same occasion, is set beside ',
        required,
        'claim-required-spending',
        '.',
      );
    default:
      return plain('It is set beside nothing here: no part of it is stated on the same occasion.');
  }
}

function plain(text: string): Sentence {
  return { parts: [{ text }] };
}
