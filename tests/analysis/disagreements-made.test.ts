import { describe, expect, it } from 'vitest';
import { caseOf, pageOf, sectionOf, withContributions } from '@/tests/support/disagreement-pages';
import { madeLedger, madeSpending, madeStatement } from '@/tests/support/made-ledger';
import { printed, reported } from '@/tests/support/made-reports';

describe('a page of made-up cases', () => {
  it('says that no rate is held where currencies differ, and draws no marks', () => {
    const gift = reported([[printed('€5', '5', 'EUR')], [printed('X5', '5', 'XXX')]], {
      id: 'one',
      low: '5',
      currency: 'EUR',
    });
    const { apart, apartNote, sides } = caseOf(withContributions(gift), 'one');
    expect(apart).toBe('no ratio');
    expect(apartNote).toBe(
      'Their currencies differ, and no rate of 4 May 2021 is held to compare them.',
    );
    expect(sides.map(({ length, converted }) => [length, converted])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(sides[1]?.outcome).toEqual({
      change: 'Could not be counted',
      total: 'no rate of its time is held',
    });
  });

  it('counts in no total a contribution whose held size lacks a rate, though another has one', () => {
    const gift = reported([[printed('X5', '5', 'XXX')], [printed('$7', '7', 'USD')]], {
      id: 'one',
      low: '5',
      currency: 'XXX',
    });
    const { headline, sentences } = sectionOf(withContributions(gift), 'contributions');
    expect(headline).toBe(
      'Documents give one contribution different sizes; it is not in the total since 10 November 2020',
    );
    expect(sentences.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([
      expect.stringContaining('no side moves an end of it by more than 7.00 US dollars'),
      'One contribution could not be converted into US dollars, since no rate of that time is held, and is left out.',
    ]);
    const [held, other] = caseOf(withContributions(gift), 'one').sides;
    expect([held?.outcome?.change, other?.outcome?.change]).toEqual([
      'Could not be counted',
      'Both ends 7.00 more',
    ]);
  });

  it('names no figure as met where one of its values does not meet another', () => {
    const say = (id: string, value: string, period: string) =>
      madeStatement({ id, value, qualifier: null, period });
    const ledger = madeLedger({
      statements: [
        madeStatement({ id: 'claim' }),
        say('a', '80', '2022'),
        say('b', '90', '2022'),
        say('c', '90', '2022'),
        say('d', '70', '2021'),
        say('e', '70', '2021'),
        say('f', '60', '2020'),
      ],
    });
    const [, , section] = pageOf(ledger).sections;
    expect(section?.met.map(({ said }) => said.map(({ id }) => id))).toEqual([['d', 'e']]);
  });

  it('sets shares apart by points, names who does not meet whom, and adds nothing up', () => {
    const say = (id: string, value: string) =>
      madeStatement({ id, value, qualifier: null, period: '2022', speaker: `Speaker ${id}` });
    const ledger = madeLedger({
      statements: [
        madeStatement({ id: 'claim' }),
        say('a', '80'),
        { ...say('b', '81'), qualifier: 'about' },
        say('c', '86'),
      ],
    });
    const words = caseOf(ledger, 'statements-a');
    expect([words.apart, words.apartNote]).toEqual(['6 points', '86 beside 80 per cent.']);
    expect(
      words.sides.map(({ said, against }) => [said?.id, against.map(({ href }) => href)]),
    ).toEqual([
      ['statement-a', ['#statement-c']],
      ['statement-b', ['#statement-c']],
      ['statement-c', ['#statement-a', '#statement-b']],
    ]);
    expect(words.outcomeLabel).toBeNull();
    expect(pageOf(ledger).headline).toBe(
      'Sources differ on one stated figure; the ledger leaves sizes side by side',
    );
  });

  it('decides nothing where no side is held: no amount is, or one that is printed nowhere', () => {
    const sides = [[printed('$100', '100')], [printed('$125', '125')]];
    const none = reported(sides, { id: 'none', amount: null, rule: 'none', reason: 'no-amount' });
    const between = reported(sides, { id: 'between', low: '110' });
    const ledger = withContributions(none, between, reported(sides, { id: 'one' }));
    expect(['none', 'between', 'one'].map((id) => caseOf(ledger, id).decided)).toEqual([
      null,
      null,
      expect.stringContaining('One of them is held'),
    ]);
  });

  it('tells of a line of spending that is in no sum', () => {
    const rivals = [
      { printed: '$0', value: '0', currency: 'USD', source: 'paper-2021-0000', why: 'A slip.' },
    ];
    const ledger = madeLedger({
      spending: [madeSpending({ id: 'plan', nature: 'planned', rivals })],
    });
    const words = caseOf(ledger, 'spending-plan');
    expect([words.apart, words.apartNote]).toEqual([
      'no ratio',
      '100 beside 0 US dollars: nothing is a multiple of zero.',
    ]);
    expect(words.holding.at(-1)?.text).toContain('not in the sum of published lines');
    expect(words.sides[1]?.printed[0]?.remark).toBe('A slip.');
  });
});
