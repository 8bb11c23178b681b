import { describe, expect, test } from 'vitest';
import { entriesOf } from '@/lib/analysis/count';
import { plainAddition } from '@/lib/analysis/plain-addition';
import { plainAdditionPage } from '@/lib/analysis/plain-addition-page';
import { countedElsewhere, possibleDoubles } from '@/lib/analysis/possible-doubles';
import { tiesOf } from '@/lib/analysis/related-ties';
import type { Part } from '@/lib/analysis/text-rows';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';
import { type Tied, tied } from '@/tests/support/tied-ledger';

const textOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');

describe('two contributions that both count and may hold the same money', () => {
  const doublesOf = (made: readonly Tied[]) => {
    const ledger = tied(made);
    return possibleDoubles(entriesOf(ledger, 'USD'), tiesOf(ledger)).map(
      ({ tie, from, to, through, atMost: { low, high } }) =>
        `${from.contribution.id} ${tie} ${through ? `${through.entry.contribution.id} ${through.tie} ` : ''}${to.contribution.id}: ${low} to ${high}`,
    );
  };

  test.each<[string, readonly Tied[], readonly string[]]>([
    [
      'that may be the same, by the lesser of each end',
      [{ id: 'a', low: '40', high: '90', related: [['may-be-same', 'b']] }, { id: 'b' }],
      ['a may-be-same b: 40.00 to 90.00'],
    ],
    [
      'one of which counts at the high end only',
      [
        {
          id: 'a',
          high: '300',
          rule: 'up-to',
          reason: 'weak-evidence',
          related: [['contains', 'b']],
        },
        { id: 'b' },
      ],
      ['a contains b: 0.00 to 100.00'],
    ],
    [
      'one of which may repeat the other',
      [{ id: 'a', rule: 'up-to', reason: 'may-repeat', of: 'b' }, { id: 'b' }],
      ['a may-repeat b: 0.00 to 100.00'],
    ],
    [
      'a part of a part too, the largest first',
      [
        { id: 'a', low: '500', related: [['contains', 'b']] },
        { id: 'b', low: '50', related: [['contains', 'c']] },
        { id: 'c', low: '20' },
      ],
      [
        'a contains b: 50.00 to 50.00',
        'a contains c: 20.00 to 20.00',
        'b contains c: 20.00 to 20.00',
      ],
    ],
    [
      'a part of what one may be the same as, though that is left out itself',
      [
        { id: 'd', low: '30', related: [['may-be-same', 'b']] },
        {
          id: 'b',
          rule: 'none',
          reason: 'repeats',
          of: 'c',
          related: [['contains', 'c']],
        },
        { id: 'c', low: '20' },
      ],
      ['d may-be-same b contains c: 20.00 to 20.00'],
    ],
    [
      'a payer whose money is handed on by what one may be the same as',
      [
        { id: 'd', low: '30', related: [['may-be-same', 'b']] },
        { id: 'b', amount: null, related: [['passes-on', 'c']] },
        { id: 'c', low: '20' },
      ],
      ['d may-be-same b passes-on c: 20.00 to 20.00'],
    ],
    [
      'not two parts of one package, and not what may be the same as one of them',
      [
        {
          id: 'a',
          amount: null,
          related: [
            ['contains', 'b'],
            ['contains', 'c'],
          ],
        },
        { id: 'b' },
        { id: 'c' },
        { id: 'd', amount: null, related: [['may-be-same', 'c']] },
      ],
      [],
    ],
    [
      'not where one of them is left out, or only follows the other',
      [
        { id: 'a', related: [['may-be-same', 'b']] },
        { id: 'b', rule: 'none', reason: 'repeats', of: 'a' },
        { id: 'c', related: [['follows', 'a']] },
      ],
      [],
    ],
  ])('%s', (_, made, expected) => {
    expect(doublesOf(made)).toEqual(expected);
  });
});

describe('what of an amount counts elsewhere', () => {
  const elsewhereOf = (made: readonly Tied[], id: string) => {
    const ledger = tied(made);
    const entries = entriesOf(ledger, 'USD');
    const one = plainAddition(entries, 'USD', ledger.rates)
      .reasons.flatMap((group) => group.entries)
      .find(({ entry }) => entry.contribution.id === id);
    if (!one) throw new Error(`${id} counts as plain addition would`);
    const { atMost, entries: others } = countedElsewhere(one, entries, tiesOf(ledger));
    return [atMost?.low, atMost?.high, ...others.map(({ contribution }) => contribution.id)];
  };
  const small: Tied = { id: 'b', low: '3', rule: 'up-to', reason: 'weak-evidence' };

  test.each<[string, readonly Tied[], readonly string[]]>([
    [
      'a total of several is no more than what counts of its one part',
      [
        {
          id: 'a',
          low: '241',
          rule: 'none',
          reason: 'repeats',
          of: 'b',
          related: [['contains', 'b']],
        },
        small,
      ],
      ['0.00', '3.00', 'b'],
    ],
    [
      'a part is no more than itself',
      [{ id: 'a', low: '20', rule: 'none', reason: 'repeats', of: 'b' }, { id: 'b' }],
      ['20.00', '20.00', 'b'],
    ],
    [
      'all parts that count, at any depth',
      [
        { id: 'a', rule: 'none', reason: 'repeats', of: 'c', related: [['contains', 'b']] },
        {
          id: 'b',
          rule: 'none',
          reason: 'repeats',
          of: 'c',
          related: [
            ['contains', 'c'],
            ['contains', 'd'],
          ],
        },
        { id: 'c', low: '10' },
        { id: 'd', low: '5' },
      ],
      ['15.00', '15.00', 'c', 'd'],
    ],
    [
      'what it hands on',
      [
        { id: 'a', rule: 'none', reason: 'repeats', of: 'b', related: [['passes-on', 'c']] },
        { id: 'b', low: '10' },
        { id: 'c', low: '5' },
      ],
      ['15.00', '15.00', 'b', 'c'],
    ],
    [
      'nothing where the one named does not count',
      [
        { id: 'a', rule: 'none', reason: 'repeats', of: 'b' },
        { id: 'b', rule: 'none', reason: 'general-aid' },
      ],
      ['0.00', '0.00'],
    ],
  ])('%s', (_, made, expected) => {
    expect(elsewhereOf(made, 'a')).toEqual(expected);
  });
});

describe('the chapter on the real ledger', () => {
  const page = plainAdditionPage(ledgerIn(REAL));
  const rows = page.groups.flatMap((group) => group.rows);

  test('says of a total of three countries how little of it counts elsewhere, in the ledger’s words', () => {
    const detail = textOf(rows.find(({ key }) => key === 'sau-2025-three-countries')?.detail ?? []);
    expect(detail).toBe(
      'Saudi Arabia, April 2025. “A three-country total without a split; the Azerbaijani part has its own file.” Nothing of it counts elsewhere at the low end, and at most 3,000,000.00 US dollars at the high end: Financial support for humanitarian demining (Saudi Arabia, 16 Jan. 2024).',
    );
    expect(textOf(page.sentences[1]?.parts ?? [])).toContain(
      'Yemen, Azerbaijan and Iraq together (Saudi Arabia). Its row below says why.',
    );
  });

  test('the plain sum leads to the table of all that it adds up', () => {
    const plain = page.sentences[0]?.parts.find(({ text }) => text.startsWith('306,'));
    expect(plain?.href).toBe('#plain-addition');
  });

  test.each([
    [
      'eu-2024-team-europe-package',
      'At most 2,954,600.00 US dollars of it counts elsewhere at the low end, and at most 3,223,200.00 at the high end: Technical help: training, capacity, risk education, victims (European Union, 3 May 2024), which adds 2,148,800.00 US dollars, and Financial support for mine clearance (Italy, 2024), which adds 1,623,570.70 US dollars. It may be the same as Help expected from four member states beside the EU’s own (European Union, 3 May 2024), which adds nothing to the low end and 3,491,800.00 US dollars to the high end.',
    ],
    [
      'eu-2022-michel-promise',
      'It may be the same as Safe-return project: new teams, women deminers, dogs and rats, mine data (European Union, 7 Feb. 2023), which adds 4,547,500.00 US dollars.',
    ],
    [
      'eu-2024-member-states-expected',
      'It contains Financial support for mine clearance (Germany, 2024), which adds 541,190.23 US dollars.',
    ],
    [
      'usa-2022-demining',
      'What the ledger ties to it directly as holding the same money, or perhaps so, does not count since 10 November 2020.',
    ],
  ])('names what of %s counts in others, and how much that adds: %s', (id, words) => {
    expect(textOf(rows.find(({ key }) => key === id)?.detail ?? [])).toContain(words);
  });

  test('quotes the ledger on every row', () => {
    const { byId } = ledgerIn(REAL);
    expect(rows.length).toBeGreaterThan(0);
    for (const { key, detail } of rows) {
      expect(textOf(detail)).toContain(`“${byId.contribution.get(key)?.counting.why}”`);
    }
  });

  test('names no domestic money where no domestic amount is held', () => {
    expect(textOf(page.sentences[0]?.parts ?? [])).toContain('contributions, all of them foreign,');
  });

  test('lists the pairs that both count, with links to either', () => {
    const { here, others } = page.doubles;
    expect(here.map(({ key }) => key)).toContain('bel-2024-apopo eu-2023-undp-safe-return');
    expect(others.map(({ key }) => key)).toContain(
      'nato-2017-jeyranchel-project nato-2012-jeyranchel',
    );
    const expected = here.find(
      ({ key }) => key === 'eu-2024-member-states-expected deu-2024-demining',
    );
    expect(textOf(expected?.parts ?? [])).toContain('is worked out from printed ones: “');
    for (const { key, parts } of [...here, ...others]) {
      const hrefs = parts.flatMap(({ href }) => href ?? []);
      const ends = [hrefs.at(0), hrefs.at(-1)];
      expect(ends, key).toEqual(key.split(' ').map((id) => `/ledger/${id}`));
    }
    const chain = here.find(
      ({ key }) => key === 'eu-2024-member-states-expected ita-2024-demining',
    );
    expect(textOf(chain?.parts ?? [])).toBe(
      'Help expected from four member states beside the EU’s own (European Union, 3 May 2024) may be the same as Joint package of the EU and member states for 2024 (European Union, 3 May 2024), which contains Financial support for mine clearance (Italy, 2024): the first counts at the high end only, the second in full, and at most 1,623,570.70 US dollars at the high end can be the same money. The ledger’s words: “The same launch.”',
    );
  });
});

test('domestic amounts are said to be among what plain addition takes', () => {
  const ledger = tied([{ id: 'a' }, { id: 'b', donor: 'zzz', rule: 'none', reason: 'domestic' }]);
  expect(textOf(plainAdditionPage(ledger).sentences[0]?.parts ?? [])).toContain(
    'contributions, foreign and domestic,',
  );
});
