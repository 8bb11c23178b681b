import { describe, expect, it, test } from 'vitest';
import { closest, slipsBetween } from '@/lib/format/closest';

it.each([
  ['a letter too many', 'fraa', ['fra', 'gbr'], 'fra'],
  ['a letter replaced', 'gbn', ['fra', 'gbr'], 'gbr'],
  ['neighbours swapped', 'donro', ['donor', 'date'], 'donor'],
  ['other case', 'eur', ['USD', 'EUR'], 'EUR'],
  ['the nearest of several', 'donorkind', ['donor', 'donorKind'], 'donorKind'],
  ['the first of equally near ones', 'stabe', ['stage', 'state'], 'stage'],
  ['nothing near', 'currency', ['from', 'to'], null],
  ['a single letter is near to no other', 'x', ['q'], null],
  ['two letters may differ in one', 'tp', ['to', 'q'], 'to'],
  ['nothing to choose from', 'fra', [], null],
  ['nothing found', '', ['q', 'to'], null],
])('%s: %s', (_what, found, choices, expected) => {
  expect(closest(found, choices)).toBe(expected);
});

describe('the closest word', () => {
  test.each([
    ['frr', 'fra'],
    ['farnce', 'france'],
    ['FRA', 'fra'],
    ['undpp', 'undp'],
    ['undp-2021-emergncy-teams', 'undp-2021-emergency-teams'],
    ['xyz', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('to %.30j is %j', (word, expected) => {
    const candidates = ['fra', 'france', 'undp', 'un', 'undp-2021-emergency-teams'];
    expect(closest(word, candidates)).toBe(expected);
  });

  test.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['abc', 'xabc', 1],
    ['abc', 'axc', 1],
    ['', 'abc', 3],
    ['abcd', 'badc', 2],
  ])('%j is from %j as many slips as %i', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
    expect(slipsBetween(b, a)).toBe(slips);
  });
});
