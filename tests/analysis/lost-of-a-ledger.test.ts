import { describe, expect, test } from 'vitest';
import { linksFor } from '@/lib/analysis/links';
import { lostCurrencies, lostCurrenciesOf } from '@/lib/analysis/lost-currencies';
import type { LostCase } from '@/lib/analysis/lost-rows';
import type { Ledger } from '@/lib/ledger/ledger';
import { as, ledgerOfReports, lost } from '@/tests/support/made-conversions';
import { printed } from '@/tests/support/made-reports';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

const all = (ledger: Ledger) => lostCurrencies(ledger, linksFor(ledger, null));

const readings = ({ table }: LostCase) =>
  (table?.equivalents ?? []).map(({ rows }) =>
    Object.fromEntries(rows.map(({ currency, reading }) => [currency, reading])),
  );

/** What the words of the tables mean: said once, and only of those that occur. */
const ALLOWED =
  'Allowed means that, read so, the equivalent that its row is tried against lies within 2 per cent of at least one of the two rates, not that the reading is the right one; a currency that was not tried may fit too.';
const EXCLUDED =
  'Excluded means that, read so, the equivalent that its row is tried against lies more than 2 per cent off both rates; rates of other days are not tried.';
const SEVERAL =
  'A figure may be tried against several equivalents, and a reading may be allowed by one and excluded by another: it fits the figure where at least one allows it and none excludes it.';
const OPEN =
  'Cannot tell means that the equivalent that its row is tried against fits neither of the two rates, and at least one of them cannot test it.';

describe('all of a ledger', () => {
  test.each<[string, Ledger, string, readonly string[]]>([
    [
      'none',
      ledgerOfReports([[printed('$100', '100', 'USD'), as('80', null)]]),
      'Every printed figure tells its currency',
      [],
    ],
    [
      'one',
      ledgerOfReports([[lost(), as('499', 'USD')]]),
      'One printed figure does not tell its currency',
      ['A single currency tried fits the equivalents printed beside it.', ALLOWED, EXCLUDED],
    ],
    [
      'many',
      ledgerOfReports([
        [lost(), as('499', 'USD')],
        [lost()],
        [lost(), as('5', 'USD')],
        [lost(), as('4321', 'USD')],
      ]),
      'Four printed figures do not tell their currency',
      [
        'For one, a single currency tried fits the equivalents printed beside it; for one, no currency tried fits; for one, the equivalents cannot tell; for one, nothing is printed that a reading could be tried against.',
        ALLOWED,
        EXCLUDED,
        OPEN,
      ],
    ],
    [
      'one that no currency fits',
      ledgerOfReports([[lost(), as('4321', 'USD')]]),
      'One printed figure does not tell its currency',
      ['No currency tried fits.', EXCLUDED],
    ],
    [
      'one whose equivalents differ: one allows what the other excludes',
      ledgerOfReports([[lost(), as('499', 'USD'), as('4321', 'USD')]]),
      'One printed figure does not tell its currency',
      ['No currency tried fits.', ALLOWED, EXCLUDED, SEVERAL],
    ],
    [
      'one that cannot be tried',
      ledgerOfReports([[lost()]]),
      'One printed figure does not tell its currency',
      ['Nothing is printed that a reading could be tried against.'],
    ],
  ])('%s', (_what, ledger, headline, sentences) => {
    expect(all(ledger)).toMatchObject({ headline, sentences });
  });

  test('a contribution has a part of its own only where a figure does not tell its currency', () => {
    const without = ledgerOfReports([[printed('$100', '100', 'USD')]]);
    expect(lostCurrenciesOf('one', without, linksFor(without, null))).toBeNull();
    const one = ledgerOfReports([[lost(), as('499', 'USD')]]);
    expect(lostCurrenciesOf('one', one, linksFor(one, null))).toMatchObject({
      headline: 'One of two currencies tried fits the printed equivalent: euros',
      sentences: [ALLOWED, EXCLUDED],
    });
    const two = ledgerOfReports([[lost()], [lost()]]);
    expect(lostCurrenciesOf('one', two, linksFor(two, null))?.headline).toBe(
      'Two printed figures do not tell their currency',
    );
  });
});

describe('the real ledger', () => {
  const { cases } = all(ledgerIn(REAL));

  test('holds three, and the readings that their equivalents allow', () => {
    expect(cases.map((one) => [one.donor, one.figure.text, one.finding, readings(one)])).toEqual([
      [
        'Canada',
        '400 000 dollar',
        'No equivalent is printed beside it, so no reading can be tried',
        [],
      ],
      [
        'France',
        '400,000',
        'One of four currencies tried fits the printed equivalents: euros',
        [
          { USD: 'excluded', EUR: 'allowed', AZN: 'excluded', GBP: 'excluded' },
          { USD: 'excluded', EUR: 'allowed', AZN: 'excluded', GBP: 'excluded' },
        ],
      ],
      [
        'United Kingdom',
        '500,000',
        'Two of four currencies tried fit the printed equivalent, euros and British pounds: the test does not decide between them',
        [{ USD: 'excluded', EUR: 'allowed', AZN: 'excluded', GBP: 'allowed' }],
      ],
    ]);
  });

  test('names what other copies print, with links to them, and then their voices', () => {
    const copies = cases.flatMap(({ sentences }) =>
      sentences.filter(({ parts }) => parts[0]?.text.includes('other document')),
    );
    expect(
      copies.map(({ parts }) => [
        parts[0]?.text,
        parts.filter(({ href }) => href).length,
        parts.at(-1)?.text,
      ]),
    ).toEqual([
      [
        'No other document prints this figure with its currency.',
        0,
        'No other document prints this figure with its currency.',
      ],
      [
        'Nine other documents print the same figure with its currency, all in euros: ',
        9,
        '. Behind six of these documents stand five voices independent of this copy; the other three are of its own voice.',
      ],
      [
        '14 other documents print the same figure with its currency, all in British pounds: ',
        14,
        '. Behind eleven of these documents stand eight voices independent of this copy; the other three are of its own voice.',
      ],
    ]);
  });

  test('the invented ledger holds a word that cannot be tried', () => {
    expect(all(ledgerIn(INVENTED)).cases.map(({ finding }) => finding)).toEqual([
      'No equivalent is printed beside it, so no reading can be tried',
    ]);
  });
});
