import { describe, expect, it } from 'vitest';
import { isWithin, windowOf } from '@/lib/analysis/period';
import { periodWords } from '@/lib/analysis/period-words';
import { madeLedger } from '@/tests/support/made-ledger';

const { subject } = madeLedger({});
const open = { period: 'window', from: null, to: null } as const;

describe('the days that an address asks for', () => {
  it.each([
    [
      'the counted period, open while it runs',
      { ...open, period: 'counted' } as const,
      '2020-11-10',
      null,
    ],
    ['all', { ...open, period: 'all' } as const, null, null],
    ['from the first day of a month on', { ...open, from: '2021-03' }, '2021-03-01', null],
    ['to the last day of a year', { ...open, to: '2024' }, null, '2024-12-31'],
    ['one month', { ...open, from: '2024-02', to: '2024-02' }, '2024-02-01', '2024-02-29'],
  ])('%s', (_what, query, from, to) => {
    expect(windowOf(subject, query)).toEqual({ from, to });
  });

  it('a counted period of years reaches to its last day', () => {
    const ended = { ...subject, counted: { from: '2019', to: '2021-06', why: 'A test.' } };
    const window = windowOf(ended, { ...open, period: 'counted' });
    expect(window).toEqual({ from: '2019-01-01', to: '2021-06-30' });
  });
});

describe('a contribution belongs where the first day of its date lies', () => {
  it.each([
    ['2020-11-09', false],
    ['2020-11-10', true],
    ['2020-11', false],
    ['2020', false],
    ['2021', true],
    ['2020-11-01/2021-06-30', false],
    ['2024-12-31', true],
    ['2024-12-31/2026', true],
    ['2025-01-01', false],
  ])('%s within 10 November 2020 to 2024: %s', (date, expected) => {
    expect(isWithin({ from: '2020-11-10', to: '2024-12-31' }, date)).toBe(expected);
  });
});

describe('which period a number is for follows a verb or a noun', () => {
  const ledger = madeLedger({});
  it.each([
    ['since 10 November 2020', { ...open, period: 'counted' } as const],
    ['over all years', { ...open, period: 'all' } as const],
    ['over the statement’s period', { ...open, period: 'statement' } as const],
    ['since March 2021', { ...open, from: '2021-03' }],
    ['up to 2024', { ...open, to: '2024' }],
    ['from 2021 to March 2022', { ...open, from: '2021', to: '2022-03' }],
    ['in 2021', { ...open, from: '2021', to: '2021' }],
    ['in March 2021', { ...open, from: '2021-03', to: '2021-03' }],
    ['on 4 May 2021', { ...open, from: '2021-05-04', to: '2021-05-04' }],
  ])('%s', (words, query) => {
    expect(periodWords(ledger, query)).toBe(words);
  });
});
