import { expect, test } from 'vitest';
import { defaultSupportQuery, frameOf } from '@/lib/figures/frame';
import { totalNotes } from '@/lib/figures/overview-notes';
import { type MadeContribution, madeLedger } from '@/tests/support/made-ledger';

const none = { rule: 'none', reason: 'no-amount', amount: null } as const;
const PERIOD = 'since 10 November 2020';

test.each<[string, readonly MadeContribution[], readonly string[]]>([
  ['nothing at all', [], [`of foreign support is counted ${PERIOD}.`]],
  [
    'nothing that counts',
    [none],
    [`of foreign support is counted ${PERIOD}.`, '1 contribution without an amount is left out.'],
  ],
  [
    'one number',
    [{}],
    [`of foreign support reported ${PERIOD}, from 1 donor: 100.00 USD, the sum of 1 contribution.`],
  ],
  [
    'a range, with what lies outside the period',
    [{ low: '100', high: '250' }, { donor: 'bbb' }, { date: '2010' }],
    [
      `of foreign support reported ${PERIOD}, from 2 donors: 200.00 to 350.00 USD, the sum of 2 contributions.`,
      'The low end holds what is certain to count once; the high end adds what may.',
      'Not in it, outside this period: 1 contribution before 10 November 2020; see all years.',
    ],
  ],
])('beside a total of %s', (_case, contributions, expected) => {
  const ledger = madeLedger({ contributions });
  const notes = totalNotes(frameOf(ledger, defaultSupportQuery(ledger)));
  expect(notes.map((note) => note.parts.map((part) => part.text).join(''))).toEqual(expected);
});
