import { expect, it } from 'vitest';
import { closest } from '@/lib/filters/closest';

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
