import { describe, expect, it } from 'vitest';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { figureKind } from '@/lib/figures/list';
import { type MadeContribution, madeLedger, madeStatement } from '@/tests/support/made-ledger';

function findingOf(figure: string, contributions: readonly MadeContribution[]): string {
  const ledger = madeLedger({ contributions });
  return figureKind(figure)?.make(ledger, defaultSupportQuery(ledger)).finding ?? '';
}

const upTo = { rule: 'up-to', reason: 'weak-evidence' } as const;

describe('the finding is true for any ledger', () => {
  it.each<[string, string, readonly MadeContribution[], string]>([
    ['by-donor', 'none', [], 'Nothing is counted since 10 November 2020'],
    ['by-donor', 'one', [{}], 'One donor counts, Aaaland: $100.00'],
    [
      'by-donor',
      'one with a range',
      [{ low: '1000', high: '2500' }],
      'One donor counts, Aaaland: $1.00 – 2.50 thousand',
    ],
    ['by-donor', 'all equal', [{}, { donor: 'bbb' }], 'All 2 donors are level, at $100.00 each'],
    [
      'by-donor',
      'a leader at either end',
      [{ low: '200' }, { donor: 'bbb' }],
      'Largest of 2 donors, at either end: Aaaland, $200.00',
    ],
    [
      'by-donor',
      'a tie at the top',
      [{ low: '200' }, { donor: 'bbb', low: '200' }, { donor: 'ccc' }],
      'Largest of 3 donors, level with each other: Aaaland and Bbbland',
    ],
    [
      'by-donor',
      'another leader at the high end',
      [{ low: '200' }, { donor: 'bbb', low: '300', ...upTo }],
      'Largest for certain: Aaaland; with everything that may count: Bbbland',
    ],
    [
      'by-donor',
      'nothing certain',
      [
        { low: '200', ...upTo },
        { donor: 'bbb', ...upTo },
      ],
      'Nothing is certain; the largest high end: Aaaland',
    ],
    ['by-year', 'none', [], 'Nothing is counted since 10 November 2020'],
    ['by-year', 'one year', [{}, { donor: 'bbb' }], 'All that counts is dated 2021: $200.00'],
    [
      'by-year',
      'all equal',
      [{}, { date: '2022' }],
      'The same is reported for each of two years: $100.00',
    ],
    [
      'by-year',
      'a leader',
      [{}, { date: '2022', low: '200' }],
      'More is reported for 2022 than for any other year, at either end',
    ],
    [
      'by-year',
      'a tie',
      [{ low: '200' }, { date: '2022', low: '200' }, { date: '2023' }],
      'Most is reported for 2021 and 2022, level with each other',
    ],
    [
      'by-year',
      'two leaders',
      [{}, { date: '2022', low: '200', ...upTo }],
      'Most is certain for 2021; with everything that may count, most for 2022',
    ],
    ['cumulative', 'none', [], 'Nothing is counted since 10 November 2020'],
    ['cumulative', 'no range', [{}], 'Since 10 November 2020, $100.00 in all'],
    [
      'cumulative',
      'a range',
      [{}, upTo],
      'Since 10 November 2020, at least $100.00; with everything that may count, $200.00',
    ],
    [
      'cumulative',
      'nothing certain',
      [upTo],
      'Since 10 November 2020, nothing for certain; with everything that may count, $100.00',
    ],
    ['by-channel', 'none', [], 'Nothing is counted since 10 November 2020'],
    ['by-channel', 'no channel', [{}], 'No source names a channel for what is counted'],
    ['by-channel', 'one channel', [{ channels: ['un'] }], 'One channel is named: Unland, $100.00'],
    [
      'by-channel',
      'all equal',
      [{ channels: ['un'] }, { channels: ['ng'] }],
      'All 2 channels named are level, at $100.00 each',
    ],
    [
      'by-channel',
      'a leader',
      [{ channels: ['un'], low: '200' }, { channels: ['ng'] }],
      'Most passes first through Unland, at either end: $200.00',
    ],
    [
      'by-channel',
      'two leaders',
      [
        { channels: ['un'], low: '200' },
        { channels: ['ng'], low: '300', ...upTo },
      ],
      'Through Unland at least $200.00, the most for certain; through Ngland up to $300.00',
    ],
    [
      'by-channel',
      'nothing certain',
      [
        { channels: ['un'], low: '200', ...upTo },
        { channels: ['ng'], ...upTo },
      ],
      'Nothing is certain; most may pass through Unland',
    ],
    ['by-donor-and-year', 'none', [], 'Nothing is counted since 10 November 2020'],
    [
      'by-donor-and-year',
      'one',
      [{}],
      'All that counts is one donor’s, in one year: Aaaland, 2021, $100.00',
    ],
    [
      'by-donor-and-year',
      'all equal',
      [{}, { donor: 'bbb' }],
      'Every donor with a sum in a year has the same: $100.00',
    ],
    [
      'by-donor-and-year',
      'a leader',
      [{ low: '300' }, { date: '2022' }, { donor: 'bbb' }],
      '1 of 2 donors has sums in more than one year; the largest: Aaaland, 2021, $300.00',
    ],
  ])('%s, %s', (figure, _, contributions, finding) => {
    expect(findingOf(`foreign-support-${figure}`, contributions)).toBe(finding);
  });

  it.each([
    ['none', [], 'No statement gives a national share'],
    [
      'one',
      [{ id: 'claim', qualifier: 'at-least', value: '35.5' }],
      'One statement gives a national share: at least 35.5 %',
    ],
    ['all equal', [{ id: 'claim' }, { id: 'other' }], 'Two statements all name 90 %, on one base'],
    [
      'a range on two bases',
      [{ id: 'claim' }, { id: 'other', value: '95', base: 'programme' }],
      'Two statements name from 90 to 95 %, on two different bases',
    ],
  ] as const)('stated share, %s', (_, statements, finding) => {
    const ledger = madeLedger({ statements: statements.map((one) => madeStatement(one)) });
    const figure = figureKind('stated-national-share')?.make(ledger, defaultSupportQuery(ledger));
    expect(figure?.finding).toBe(finding);
  });
});
