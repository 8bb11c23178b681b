import { describe, expect, it } from 'vitest';
import {
  baseWord,
  basisWord,
  capitalised,
  countedReasonWord,
  dateOfWord,
  donorKindWord,
  kindWord,
  knownByWord,
  languageName,
  listed,
  possessive,
  qualifierWord,
  reasonClause,
  reasonWord,
  ruleWord,
  stageWord,
} from '@/lib/format/words';
import {
  contributionSchema,
  KINDS,
  NONE_REASONS,
  PARTY_KINDS,
  RULES,
  reportAmountSchema,
  STAGES,
  STATEMENT_QUALIFIERS,
  statementSchema,
  UP_TO_REASONS,
} from '@/lib/ledger/schema';
import { BASES } from '@/lib/rates/convert';

describe('sentences', () => {
  it.each<[readonly string[], string]>([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j is %j', (items, shown) => {
    expect(listed(items)).toBe(shown);
  });

  it('capitals and possessives change only what they have to', () => {
    expect([capitalised('european union'), capitalised('')]).toEqual(['European union', '']);
    expect(['France', 'the United States'].map(possessive)).toEqual([
      'France’s',
      'the United States’',
    ]);
  });

  it('a language is called by its name', () => {
    expect(['fr', 'az', 'ar'].map(languageName)).toEqual(['French', 'Azerbaijani', 'Arabic']);
  });
});

describe('every term of the ledger has a word of its own', () => {
  it.each<[string, readonly string[], (term: string) => string]>([
    ['stages', STAGES, stageWord],
    ['kinds', KINDS, kindWord],
    ['kinds of donor', PARTY_KINDS, donorKindWord],
    ['rules', RULES, ruleWord],
    ['reasons', [...UP_TO_REASONS, ...NONE_REASONS, 'not-converted'], reasonWord],
    ['reasons as clauses', [...NONE_REASONS, 'not-converted'], reasonClause],
    ['dates', contributionSchema.shape.dateOf.options, dateOfWord],
    ['bases of a share', statementSchema.shape.base.options, baseWord],
    ['qualifiers', STATEMENT_QUALIFIERS, qualifierWord],
    ['ways to know a currency', reportAmountSchema.shape.currencyKnownBy.options, knownByWord],
    ['bases of a conversion', BASES, basisWord],
  ])('%s', (_what, terms, word) => {
    const words = terms.map(word);
    expect(new Set(words).size).toBe(terms.length);
    expect(words.filter((one) => one === '' || /^[a-z]+-[a-z]+/.test(one))).toEqual([]);
  });

  it('and a reason after a number reads on from it', () => {
    const after = (reason: string) => countedReasonWord(reason, 3);
    expect(['no-amount', 'domestic', 'weak-evidence'].map(after)).toEqual([
      'without an amount',
      'from domestic donors',
      'weakly sourced',
    ]);
    expect(countedReasonWord('domestic', 1)).toBe('from a domestic donor');
    expect([1, 2].map((count) => countedReasonWord('not-a-gift', count))).toEqual([
      'not a gift',
      'not gifts',
    ]);
  });
});
