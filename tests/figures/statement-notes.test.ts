import { describe, expect, test } from 'vitest';
import { featuredStatement } from '@/lib/analysis/statement-row';
import { defaultSupportQuery, frameOf } from '@/lib/figures/frame';
import { saidBy, statementNotes } from '@/lib/figures/statement-notes';
import type { Statement } from '@/lib/ledger/schema';
import { type MadeContribution, madeLedger, madeStatement } from '@/tests/support/made-ledger';

function notesOf(
  statement: Partial<Statement>,
  contributions: readonly MadeContribution[] = [{ low: '100', high: '200' }],
): readonly string[] {
  const statements = [madeStatement({ id: 'claim', ...statement })];
  const ledger = madeLedger({ contributions, statements });
  const row = featuredStatement(ledger, 'USD');
  if (!row) throw new Error('no statement is featured');
  const frame = frameOf(ledger, defaultSupportQuery(ledger));
  return statementNotes(row, frame).map((note) => note.parts.map((part) => part.text).join(''));
}

describe('what a statement and a total can tell about each other', () => {
  test.each<[Statement['base'], RegExp]>([
    ['programme', /said of the whole programme/],
    ['activities', /a share of activities need not be a share of money/],
    ['agency-budget', /one agency’s budget/],
    ['state-budget-line', /one line of the state budget/],
    ['one-donor', /one donor’s support/],
    ['one-channel', /one channel/],
    ['unclear', /does not say what it is a share of/],
  ])('the base %s is named', (base, words) => {
    expect(notesOf({ base })[0]).toMatch(words);
  });

  test('the periods of both are named', () => {
    expect(notesOf({ period: null })[0]).toContain(
      'It names no period; the ledger’s total is of what is reported since 10 November 2020.',
    );
    expect(notesOf({ period: '2021' })[0]).toContain('It is about 2021; ');
  });

  test.each<[Statement['qualifier'], string]>([
    ['over', 'came to more than nine times'],
    ['at-least', 'came to at least nine times'],
    ['about', 'came to about nine times'],
    ['under', 'came to less than nine times'],
    ['up-to', 'came to at most nine times'],
    [null, 'came to nine times'],
  ])('the qualifier %s carries on to what would have to be true', (qualifier, words) => {
    expect(notesOf({ qualifier })[1]).toContain(words);
  });

  test.each<[string, readonly MadeContribution[], RegExp]>([
    [
      'a range',
      [{ low: '100', high: '200' }],
      /more than \$900\.00 for the low end, more than \$1\.80 thousand for the high end\.$/,
    ],
    ['one number', [{}], /: to more than \$900\.00\.$/],
    [
      'nothing certain',
      [{ rule: 'up-to', reason: 'weak-evidence' }],
      /for the high end; nothing follows from the low end\.$/,
    ],
  ])('foreign support may be %s', (_case, contributions, words) => {
    expect(notesOf({}, contributions)[1]).toMatch(words);
  });

  test('without a sum that follows, only the differences are named', () => {
    expect(notesOf({}, [])).toHaveLength(1);
  });

  test('a share that is no whole multiple is written with its decimals', () => {
    expect(notesOf({ value: '92' })[1]).toContain('11.5 times');
    expect(notesOf({ value: '70' })[1]).toContain('2.33 times');
  });

  test('no word of it is a verdict', () => {
    expect(notesOf({}).join(' ')).not.toMatch(
      /\b(?:true|false|wrong|right|lie|refuted|confirmed)\b/i,
    );
  });
});

test('who said it stands with office and day, without an office where none is known', () => {
  const made = madeStatement({ id: 'claim' });
  expect(saidBy(made)).toBe('Said by A Speaker, Minister, 1 May 2024');
  expect(saidBy({ ...made, role: null })).toBe('Said by A Speaker, 1 May 2024');
  const undated = { date: '2024-11/2025-04', dateNote: 'The document is undated.' };
  expect(saidBy({ ...made, ...undated })).toBe(
    'Said by A Speaker, Minister. Undated; said between November 2024 and April 2025',
  );
});
