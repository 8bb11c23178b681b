import { describe, expect, it, test } from 'vitest';
import { asked, inWords, outcome } from '@/tests/support/made-tries';

describe('all three', () => {
  test.each<[string, string, string, string, string]>([
    [
      '90',
      '100',
      '900',
      'exactly',
      'These three fit together: national spending of 900.00 US dollars beside foreign support of 100.00 US dollars is a national share of 90 per cent.',
    ],
    [
      '81.66',
      '9887934',
      '44022507',
      'to-two-decimals',
      'These three fit to two decimals: national spending of 44,022,507.00 US dollars beside foreign support of 9,887,934.00 US dollars is a national share of 81.66 per cent.',
    ],
    [
      '81.655',
      '9887934',
      '44022507',
      'to-two-decimals',
      'These three fit to two decimals: national spending of 44,022,507.00 US dollars beside foreign support of 9,887,934.00 US dollars is a national share of 81.66 per cent.',
    ],
    [
      '95.5',
      '0.01',
      '0.21',
      'to-the-cent',
      'These three fit to the cent: beside foreign support of 0.01 US dollars, a national share of 95.5 per cent is national spending of 0.21 US dollars.',
    ],
    [
      '90',
      '9887934',
      '44022507',
      'not',
      'These three do not fit together: national spending of 44,022,507.00 US dollars beside foreign support of 9,887,934.00 US dollars is a national share of 81.66 per cent, not of 90 per cent.',
    ],
    [
      '82',
      '9887934',
      '44022507',
      'not',
      'These three do not fit together: national spending of 44,022,507.00 US dollars beside foreign support of 9,887,934.00 US dollars is a national share of 81.66 per cent, not of 82 per cent.',
    ],
    [
      '100',
      '0',
      '5',
      'exactly',
      'These three fit together: national spending of 5.00 US dollars beside foreign support of 0.00 US dollars is a national share of 100 per cent.',
    ],
    [
      '0',
      '0',
      '0',
      'not',
      'These three do not fit together: neither national nor foreign money is there, and of nothing there is no share.',
    ],
    [
      '100',
      '1',
      '999999999999',
      'not',
      'These three do not fit together: national spending of 999,999,999,999.00 US dollars beside foreign support of 1.00 US dollars is a national share of 100.00 per cent, short of all by less than two decimals show, not of 100 per cent.',
    ],
    [
      '0',
      '999999999999',
      '1',
      'not',
      'These three do not fit together: national spending of 1.00 US dollars beside foreign support of 999,999,999,999.00 US dollars is a national share of 0.00 per cent, above zero by less than two decimals show, not of 0 per cent.',
    ],
    [
      '99.999',
      '0',
      '5',
      'not',
      'These three do not fit together: national spending of 5.00 US dollars beside foreign support of 0.00 US dollars is a national share of 100.00 per cent, not of 99.999 per cent.',
    ],
    [
      '0.001',
      '5',
      '0',
      'not',
      'These three do not fit together: national spending of 0.00 US dollars beside foreign support of 5.00 US dollars is a national share of 0.00 per cent, not of 0.001 per cent.',
    ],
    [
      '99.998',
      '1',
      '999999999999',
      'to-two-decimals',
      'These three fit to two decimals: national spending of 999,999,999,999.00 US dollars beside foreign support of 1.00 US dollars is a national share of 100.00 per cent, short of all by less than two decimals show.',
    ],
    [
      '50',
      '0.001',
      '0.004',
      'not',
      'These three do not fit together: national spending of 0.004 US dollars beside foreign support of 0.001 US dollars is a national share of 80.00 per cent, not of 50 per cent.',
    ],
  ])('%s per cent, foreign %s, national %s: %s', (share, foreign, national, result, words) => {
    const one = asked(share, foreign, national);
    expect(outcome(one)).toBe(result);
    expect(inWords(one)).toBe(words);
    expect(one.near).toEqual([]);
  });

  it('each stands beside what the other two make of it', () => {
    const { answer } = asked('90', '9887934', '44022507');
    expect(answer.kind === 'check' ? answer.each : []).toMatchObject([
      { label: 'The share', givenShown: '90 per cent', outcomeShown: '81.66 per cent' },
      {
        label: 'The foreign total',
        givenShown: '9,887,934.00 US dollars',
        outcomeShown: '4,891,389.67 US dollars',
      },
      {
        label: 'The national total',
        givenShown: '44,022,507.00 US dollars',
        outcomeShown: '88,991,406.00 US dollars',
      },
    ]);
  });

  it('what only rounds to all is told to be just under it', () => {
    const { answer } = asked('100', '1', '999999999999');
    const shown = answer.kind === 'check' ? answer.each.map((one) => one.outcomeShown) : [];
    expect(shown[0]).toBe('just under 100.00 per cent');
  });

  it('what has no number is told so beside each', () => {
    const { answer } = asked('100', '5', '0');
    const shown = answer.kind === 'check' ? answer.each.map((one) => one.outcomeShown) : [];
    expect(shown).toEqual(['0.00 per cent', 'no number', 'no number']);
    const any = asked('0', '0', '0').answer;
    expect(any.kind === 'check' && any.each.map((one) => one.outcomeShown)).toEqual([
      'no number',
      'any above zero',
      'no number',
    ]);
  });
});
