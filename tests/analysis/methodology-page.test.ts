import { describe, expect, test } from 'vitest';
import { glossaryOf } from '@/lib/analysis/glossary';
import { methodologyPage } from '@/lib/analysis/methodology-page';
import type { CountedTerm } from '@/lib/analysis/methodology-rows';
import { selectEntries } from '@/lib/analysis/select';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { readQuery } from '@/lib/filters/read-query';
import type { Ledger } from '@/lib/ledger/ledger';
import { madeContribution, madeLedger } from '@/tests/support/made-ledger';
import { madeReading } from '@/tests/support/made-readings';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

function countAt(ledger: Ledger, href: string): string {
  const { query, problems } = readQuery(
    [...new URL(href, 'http://test.example').searchParams],
    PAGES['/ledger'],
    vocabularyOf(ledger),
  );
  return problems.length > 0 ? `cannot read ${href}` : String(selectEntries(ledger, query).length);
}

describe.each([REAL, INVENTED])('the numbers of the method, in %s', (folder) => {
  const ledger = ledgerIn(folder);
  const page = methodologyPage(ledger);
  const terms = [...page.rules, ...page.stages, ...page.upTo, ...page.leftOut];
  const bases = page.bases.rows.filter(({ count }) => count.text !== '0');

  test.each([...terms, ...bases].map(({ term, count }) => [term, count] as const))(
    '%s: as many as its link opens',
    (_term, { text, href }) => {
      expect(countAt(ledger, href ?? '')).toBe(text);
    },
  );

  test('stages and rules each hold every contribution of the period once', () => {
    const sum = (some: readonly CountedTerm[]) =>
      some.reduce((total, { count }) => total + Number(count.text), 0);
    const all = Number(countAt(ledger, '/ledger'));
    expect([sum(page.stages), sum(page.rules)]).toEqual([all, all]);
    expect(sum(page.leftOut)).toBe(Number(countAt(ledger, '/ledger?counted=left-out')));
  });

  test('the bases hold every counted contribution once', () => {
    const sum = bases.reduce((total, { count }) => total + Number(count.text), 0);
    expect(String(sum)).toBe(countAt(ledger, '/ledger?counted=counted'));
    expect(page.bases.caption).toMatch(
      /^Bases of a conversion into .+, and how many of the contributions counted (?:since|from) .+ rest on each$/,
    );
  });

  test('every term says what it means', () => {
    const meanings = [...terms, ...page.bases.rows].map(({ meaning }) => meaning);
    expect(meanings.filter((meaning) => meaning === '')).toEqual([]);
  });
});

test('the real ledger’s total stands in the text', () => {
  const { total, counted, outside, held, reading } = methodologyPage(ledgerIn(REAL));
  expect(total).toEqual({
    text: '19,092,613.98 to 40,611,248.27 US dollars',
    href: '/ledger',
    sum: 'range',
  });
  expect(counted.text).toBe('23 of 61 contributions');
  expect(outside).toEqual([
    { text: '40 contributions', href: '/ledger?to=2020-11-09', sum: 'count 40' },
    { text: ' before 10 November 2020' },
  ]);
  expect(held).toEqual({
    text: '101 contributions',
    href: '/ledger?period=all',
    sum: 'count',
  });
  expect(reading.flatMap(({ href }) => href ?? [])).toEqual([
    '/sources',
    '/sources?read=whole',
    '/sources?read=opening',
  ]);
});

test('a ledger without anything still has a method', () => {
  const page = methodologyPage(madeLedger({}));
  expect(page.total.text).toBe('0.00 US dollars');
  expect([page.upTo, page.leftOut, page.outside]).toEqual([[], [], []]);
});

describe('the glossary', () => {
  const glossary = glossaryOf(ledgerIn(REAL));
  const terms = glossary.flatMap((group) => group.terms);

  test('gives each term an anchor of its own', () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    expect(terms.map(({ id }) => id).filter((id) => !/^term(?:-[a-z]+)+$/.test(id))).toEqual([]);
  });

  test.each(glossary.map(({ title, terms: some }) => [title, some] as const))(
    '%s stand in the order of the alphabet',
    (_title, some) => {
      const names = some.map(({ term }) => term);
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    },
  );

  const titles = (ledger: Ledger) => glossaryOf(ledger).map(({ title }) => title);
  const both = ['Terms of the ledger', 'Terms of the field'];
  const none = madeLedger({});

  test.each<[string, Ledger, readonly string[]]>([
    ['of the field', ledgerIn(REAL), both],
    ['of another field', ledgerIn(INVENTED), ['Terms of the ledger']],
    ['of nothing', none, ['Terms of the ledger']],
    ['that holds readings', { ...none, observations: [madeReading()] }, both],
    [
      'whose contributions speak of mines',
      { ...none, contributions: [{ ...madeContribution({}), purpose: 'Lifting a landmine.' }] },
      both,
    ],
    [
      'that only determines and undermines',
      { ...none, contributions: [{ ...madeContribution({}), purpose: 'Determined, undermined.' }] },
      ['Terms of the ledger'],
    ],
  ])('of a ledger %s has the terms that it needs', (_which, ledger, expected) => {
    expect(titles(ledger)).toEqual(expected);
  });

  test('calls the activity what the ledger calls it', () => {
    const { subject } = none;
    const words = { ...subject.words, activity: 'lifting' };
    const ledger = { ...none, subject: { ...subject, words }, observations: [madeReading()] };
    const text = JSON.stringify(glossaryOf(ledger));
    expect(text).toContain('Pages here say “lifting” for it and for what goes with it.');
    expect(text).not.toMatch(/demining/i);
  });
});
