import { describe, expect, it } from 'vitest';
import { folded, matcher } from '@/lib/analysis/search';
import { entriesOutside, partyGroup, selectEntries } from '@/lib/analysis/select';
import { donorIds, unionIds, vocabularyOf } from '@/lib/analysis/vocabulary';
import { defaultSupportQuery } from '@/lib/figures/frame';
import type { Query } from '@/lib/filters/query';
import { loadLedger } from '@/lib/ledger/load';
import { madeLedger, madeParty } from '@/tests/support/made-ledger';
import { tied } from '@/tests/support/tied-ledger';

const ledger = madeLedger({
  parties: [
    madeParty('eee', { kind: 'union', country: null }),
    madeParty('aaa', { memberOf: ['eee'] }),
    madeParty('bbb', { memberOf: ['inner'] }),
    madeParty('inner', { kind: 'union', country: null, memberOf: ['eee'] }),
    madeParty('hand', { kind: 'ngo' }),
  ],
  contributions: [
    { id: 'a1', donor: 'aaa', channels: ['hand', 'zzz'], date: '2021-01-01' },
    { id: 'a2', donor: 'aaa', date: '2019', stage: 'paid' },
    { id: 'b1', donor: 'bbb', channels: ['zzz', 'hand'], rule: 'up-to', reason: 'weak-evidence' },
    { id: 'e1', donor: 'eee', rule: 'none', reason: 'general-aid', date: '2022-02' },
    { id: 'h1', donor: 'hand', currency: 'XTS', date: '2022' },
    { id: 'z1', donor: 'zzz', rule: 'none', reason: 'domestic' },
  ],
});

function selected(change: Partial<Query>): string {
  const entries = selectEntries(ledger, { ...defaultSupportQuery(ledger), ...change });
  return entries.map((entry) => entry.contribution.id).join(' ');
}

describe('filters choose entries, in id order', () => {
  it.each<[string, Partial<Query>, string]>([
    ['none: all of the counted period', {}, 'a1 b1 e1 h1 z1'],
    ['period all', { period: 'all' }, 'a1 a2 b1 e1 h1 z1'],
    ['an end', { period: 'window', to: '2020' }, 'a2'],
    ['a donor', { donor: ['aaa'] }, 'a1'],
    ['several donors', { donor: ['bbb', 'aaa'] }, 'a1 b1'],
    ['a union is not its members', { donor: ['eee'] }, 'e1'],
    ['a union with its members, and theirs', { donor: ['eee.members'] }, 'a1 b1 e1'],
    ['a donor twice over counts once', { donor: ['eee.members', 'aaa'] }, 'a1 b1 e1'],
    ['the kind of donor', { donorKind: 'ngo' }, 'h1'],
    ['foreign donors', { domestic: 'false' }, 'a1 b1 e1 h1'],
    ['domestic donors', { domestic: 'true' }, 'z1'],
    ['how it was converted', { conversionBasis: 'same' }, 'a1 b1'],
    ['what could not be converted', { conversionBasis: 'none' }, 'h1'],
    ['the first channel', { channel: 'hand' }, 'a1'],
    ['no channel', { channel: 'none-stated' }, 'e1 h1 z1'],
    ['any channel of the chain', { via: 'hand' }, 'a1 b1'],
    ['a stage', { stage: 'paid', period: 'all' }, 'a2'],
    ['a kind', { kind: 'training' }, ''],
    ['a year', { year: '2022' }, 'e1 h1'],
    ['a rule', { rule: 'up-to' }, 'b1'],
    ['a reason of the ledger', { reason: 'weak-evidence' }, 'b1'],
    ['a reason that counting found', { reason: 'not-converted' }, 'h1'],
    ['a source', { source: 'paper-2021-0000' }, 'a1 b1 e1 h1 z1'],
    ['counted', { counted: 'counted' }, 'a1 b1'],
    ['left out', { counted: 'left-out' }, 'e1 h1 z1'],
    ['filters together narrow', { donor: ['eee.members'], counted: 'left-out' }, 'e1'],
    ['words', { q: 'HANDLAND' }, 'a1 b1 h1'],
  ])('%s', (_what, change, expected) => {
    expect(selected(change)).toBe(expected);
  });

  it('what matches outside the period is known, so that a page can link to it', () => {
    const query = { ...defaultSupportQuery(ledger), donor: ['aaa'] };
    expect(entriesOutside(ledger, query).map((entry) => entry.contribution.id)).toEqual(['a2']);
  });

  it('a union is not who belongs to it, as a channel either', () => {
    const guild = madeLedger({
      parties: [madeParty('guild'), madeParty('hand', { memberOf: ['guild'] })],
      contributions: [{ id: 'a1', channels: ['zzz', 'hand'] }, { id: 'a2' }],
    });
    const through = (via: string) =>
      selectEntries(guild, { ...defaultSupportQuery(guild), via }).map(
        (entry) => entry.contribution.id,
      );
    expect(through('guild')).toEqual([]);
    expect(through('guild.members')).toEqual(['a1']);
  });

  it('what belongs together with one, however many steps away', () => {
    const chain = tied([
      { id: 'a', related: [['follows', 'b']] },
      { id: 'b', related: [['part-of', 'c']] },
      { id: 'c' },
      { id: 'd' },
    ]);
    const query = { ...defaultSupportQuery(chain), relatedTo: 'c' };
    const ids = selectEntries(chain, query).map((entry) => entry.contribution.id);
    expect(ids).toEqual(['a', 'b', 'c']);
  });

  it('a circle of memberships ends', () => {
    const circle = madeLedger({
      parties: [madeParty('aaa', { memberOf: ['bbb'] }), madeParty('bbb', { memberOf: ['aaa'] })],
    });
    expect([...partyGroup(circle, 'aaa.members')].sort()).toEqual(['aaa', 'bbb']);
  });
});

describe('what can be chosen follows from the ledger', () => {
  it('donors, unions with their members, and first channels', () => {
    const { donors, channels, currencies } = vocabularyOf(ledger);
    expect(donors).toEqual(['aaa', 'bbb', 'eee', 'hand', 'zzz', 'eee.members', 'inner.members']);
    expect(channels).toEqual(['hand', 'zzz']);
    expect(currencies).toEqual(['USD', 'EUR']);
    expect(donorIds(ledger)).toEqual(['aaa', 'bbb', 'eee', 'hand', 'zzz']);
  });

  it('a union worth choosing has a donor inside other than itself', () => {
    expect(unionIds(ledger)).toEqual(['eee', 'inner']);
  });
});

describe('words are looked for in names, titles, figures, notes and ids of the real ledger', () => {
  const real = loadLedger();
  it.each([
    ['803,272', 'fra-2021-demining', true],
    ['FRANCE', 'fra-2021-demining', true],
    ['  envelope   victims ', 'fra-2021-demining', true],
    ['standing paragraph', 'fra-2021-demining', true],
    ['fra-2021', 'fra-2021-demining', true],
    ['envelope belgium', 'fra-2021-demining', false],
    ['тысяч евро', 'fra-2021-demining', true],
    ['dolları', 'are-2024-demining', true],
    ['DOLLARI', 'are-2024-demining', true],
    ['abs', 'are-2024-demining', true],
    ['Turkey', 'tur-2021-mematt', true],
    ['turkiye', 'tur-2021-mematt', true],
    ['(', 'fra-2021-demining', false],
  ])('%s in %s: %s', (q, id, expected) => {
    expect(matcher(real, q)(id)).toBe(expected);
  });
});

it.each([
  ['ÉTAT', 'etat'],
  ['Şuşa', 'susa'],
  ['İlham', 'ilham'],
  ['ısıq', 'isiq'],
  ['Ёлка', 'елка'],
])('%s is looked for as %s', (text, plain) => {
  expect(folded(text)).toBe(plain);
});
