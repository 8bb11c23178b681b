import { describe, expect, test } from 'vitest';
import { claimTest } from '@/lib/analysis/claim';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { claimBreaks } from '@/lib/figures/claim-breaks';
import { claimHangsOn } from '@/lib/figures/claim-hangs-on';
import { claimPairs } from '@/lib/figures/claim-pairs';
import type { FigureTable } from '@/lib/figures/figure';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { madeLedger, madeStatement } from '@/tests/support/made-ledger';
import { total } from '@/tests/support/made-totals';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/** What would break the words, totals in pairs, and what the answer hangs on. */

function of(ledger: Ledger) {
  const query = defaultQuery(vocabularyOf(ledger), PAGES['/claim']);
  const found = claimTest(ledger, query.currency);
  if (!found) throw new Error('the statement has no time');
  return {
    breaks: claimBreaks(found, ledger, query),
    pairs: claimPairs(found, ledger, query),
    hangsOn: claimHangsOn(found, ledger, query),
  };
}

function made(claim: Partial<Statement>, ...others: readonly Statement[]): Ledger {
  return madeLedger({
    contributions: [{ low: '100', high: '200' }],
    statements: [madeStatement({ id: 'claim', period: '2021', ...claim }), ...others],
  });
}

/** Rows as texts, a link in angle brackets, a quieter line after a stroke. */
function rowsOf(table: FigureTable | null): readonly string[] {
  return (table?.rows ?? []).map(({ cells }) =>
    cells.map(({ text, detail }) => (detail ? `${text} / ${detail}` : text)).join(' | '),
  );
}

describe('what would break the words', () => {
  test('each real total over the statement’s time and over its own months', () => {
    const { headline, table, drawing } = of(ledgerIn(REAL)).breaks;
    expect(headline).toBe(
      'Foreign support above $51.6 million would break the words on the highest stated total, above $37.0 million on the lowest',
    );
    expect(rowsOf(table)).toEqual([
      'Elchin Amirbayov, 31 May 2024 / ends 10 months early | $349.1 million less $16.1 million | 333,000,000.00 | 37,000,000.00 | 18,809,738.34 to 40,328,372.63 | inside',
      'the same, over its own months, 10 November 2020 to 31 May 2024 | $349.1 million less $16.1 million | 333,000,000.00 | 37,000,000.00 | 13,809,738.34 to 24,614,372.63 | above',
      'Elchin Amirbayov, 4 December 2025 / starts 10 months early, runs 8 months beyond | $464 million | 464,000,000.00 | 51,555,555.56 | 18,809,738.34 to 40,328,372.63 | above',
      'the same, over its own months, 1 January 2020 to 4 December 2025 | $464 million | 464,000,000.00 | 51,555,555.56 | 18,809,738.34 to 40,328,372.63 | above',
      'Elchin Amirbayov, 9 December 2025 / runs 9 months beyond | $464 million less $23.9 million | 440,100,000.00 | 48,900,000.00 | 18,809,738.34 to 40,328,372.63 | above',
      'the same, over its own months, 1 November 2020 to 31 December 2025 | $464 million less $23.9 million | 440,100,000.00 | 48,900,000.00 | 19,092,613.98 to 40,611,248.27 | above',
    ]);
    expect(table?.rows[1]?.cells[4]?.href).toBe(
      '/ledger?counted=counted&from=2020-11-10&to=2024-05-31',
    );
    expect(drawing?.band).toMatchObject({ low: '18809738.34', high: '40328372.63' });
    const marks = drawing?.groups[0]?.strips.map(({ marks: [mark] }) => mark?.from);
    expect(marks).toEqual(['0.00', '37000000.00', '51555555.56', '48900000.00']);
  });

  test('without a total there is a sentence, and nothing is drawn', () => {
    const { headline, subtitle, table, drawing } = of(ledgerIn(INVENTED)).breaks;
    expect(headline).toMatch(/^No national total is reported for that time/);
    expect(subtitle).toContain('A national total × (100 − 35.5) ÷ 35.5');
    expect([table, drawing]).toEqual([null, null]);
  });

  test.each<[string, string, string]>([
    ['more than all that may count', '1801', 'above'],
    ['the high end exactly', '1800', 'inside'],
    ['the low end exactly', '900', 'inside'],
    ['less than what is certain', '899', 'below'],
  ])('a total that leaves room for %s', (_name, value, place) => {
    const [row] = rowsOf(of(made({}, total({ id: 'said', value, period: '2021' }))).breaks.table);
    expect(row?.split(' | ').at(-1)).toBe(place);
  });

  test.each<[string, Partial<Statement>, string]>([
    [
      'one total',
      {},
      'Foreign support above $100.00 would break the words on the total stated, $900.00',
    ],
    [
      'an upper bound',
      { qualifier: 'under' },
      'Foreign support below $100.00 would break the words on the total stated, $900.00',
    ],
    ['all of it', { value: '100' }, 'Any foreign support would break the words'],
    ['nothing of it', { value: '0' }, 'No foreign support could break a share of nothing'],
  ])('%s: the headline', (_name, claim, headline) => {
    const ledger = made(claim, total({ id: 'said', value: '900', period: '2021' }));
    expect(of(ledger).breaks.headline).toBe(headline);
  });

  test('nothing is divided by a share of nothing', () => {
    expect(of(made({ value: '0' })).breaks.subtitle).toMatch(
      /^Whatever the state spent, a share of 0 per cent leaves room for any foreign support\./,
    );
  });

  test('a total without a conversion is named as missing', () => {
    const ledger = made({}, total({ id: 'said', unit: 'CHF', period: '2021' }));
    const notes = of(ledger).breaks.notes.map(({ parts }) => parts[0]?.text);
    expect(notes).toEqual([
      'One reported total could not be converted into US dollars and is not here.',
    ]);
  });
});

describe('totals in pairs', () => {
  const { headline, table } = of(ledgerIn(REAL)).pairs;

  test('every pair of the real ledger is listed', () => {
    expect(headline).toBe(
      'For the whole programme, totals stated in pairs yield 94.85 to 95.39 per cent over their own months where these overlap 10 November 2020 to 4 April 2025; those of earlier time yield 7.97 to 86.09',
    );
    expect(table?.rows).toHaveLength(14);
    expect(table?.rows.flatMap(({ group }) => group?.title ?? [])).toEqual([
      'Of the whole programme',
      'Of what passes through one channel',
    ]);
  });

  test.each([
    'Landmine and Cluster Munition Monitor, 2013 | 2008 to 2012 | 44,022,507 / national | 9,887,934 / foreign | 81.66 / foreign\u00a0beside | 88,991,406\u00a0USD',
    'Elchin Amirbayov, 31 May 2024 | 10 November 2020 to 31 May 2024 | $349.1 million / the whole | $16.1 million / foreign | 95.39 / foreign\u00a0inside | 144,900,000\u00a0USD',
    'Elchin Amirbayov, 4 December 2025 | 2020 to 4 December 2025 | $464 million / national | $23.9 million / foreign | 95.10 / foreign\u00a0beside | 215,100,000\u00a0USD',
    'the same, read otherwise | 2020 to 4 December 2025 | $464 million / national | $23.9 million / foreign | 94.85 / foreign\u00a0inside | 215,100,000\u00a0USD',
  ])('%s', (row) => {
    expect(rowsOf(table)).toContain(row);
  });

  test('a pair of the same two amounts names the earlier one', () => {
    expect(rowsOf(table).join('\n')).toContain(
      'Hafiz Safikhanov, 20 August 2024 / the same two amounts again, as Elchin Amirbayov, 31 May 2024',
    );
  });

  test.each<[string, string | null, string]>([
    ['earlier', '2019', '; those of earlier time yield 50'],
    ['later', '2023', '; those of later time yield 50'],
    ['unnamed', null, '; those of other time or of none yield 50'],
    [
      'the same',
      '2021',
      ' yield 50 to 75 per cent over their own months where these overlap 1 January 2021 to 31 December 2021',
    ],
  ])('pairs of %s time stand apart from those of the statement’s', (_name, period, end) => {
    const pair = (id: string, of: string | null, value: string) => [
      total({ id, period: of, value, base: 'programme', counterpart: `${id}-foreign` }),
      total({
        id: `${id}-foreign`,
        quantity: 'foreign-total',
        period: of,
        value: '100',
        base: 'programme',
        counterpart: id,
      }),
    ];
    const ledger = made({}, ...pair('now', '2021', '300'), ...pair('other', period, '100'));
    const found = of(ledger).pairs.headline;
    expect(found.replaceAll('.00', '').endsWith(end)).toBe(true);
  });

  test('a ledger without pairs says so', () => {
    expect(of(ledgerIn(INVENTED)).pairs).toEqual({
      headline: 'No two totals were stated on one occasion, so no share follows from what was said',
      table: null,
    });
  });
});

describe('what the answer hangs on', () => {
  test('the real totals: a row each assumption, and the one that moves the share most', () => {
    const hangsOn = of(ledgerIn(REAL)).hangsOn;
    expect(hangsOn?.headline).toBe(
      'The answer hangs most on whether announced money came: it moves the share by up to 5.33 points',
    );
    expect(hangsOn?.totals.map(({ amount, period }) => `${amount}, ${period}`)).toEqual([
      '$333.0 million, 10 Nov. 2020 – 31 May 2024',
      '$464.0 million, 2020 – 4 Dec. 2025',
      '$440.1 million, Nov. 2020 – Dec. 2025',
    ]);
    expect(hangsOn?.totals[0]).toMatchObject({
      href: '/statements/amirbayov-2024-05-programme-total',
      rows: '/ledger?counted=counted&from=2020-11-10&to=2024-05-31',
    });
    expect(
      hangsOn?.rows.map(
        ({ label, cells }) => `${label}: ${cells.map(({ text }) => text).join('; ')}`,
      ),
    ).toEqual([
      'As the ledger counts: 93.12 – 96.02; 92.00 – 96.10; 91.55 – 95.84',
      'Every “up to” counted in full: 93.12 – 93.17; 92.00 – 92.04; 91.55 – 91.59',
      'Announced money never came: 97.39 – 98.26; 97.09 – 97.70; 96.88 – 97.52',
      'Missing amounts as large as the median: 90.54 – 93.39; 89.59 – 93.47; 89.19 – 93.26',
      'One donor missing, as large as the largest: 89.83 – 93.43; 87.86 – 94.23; 87.23 – 93.88',
    ]);
    expect(hangsOn?.scale.ticks.map(({ label }) => label)).toEqual(['85', '90', '95', '100']);
    expect(hangsOn?.scale.line.at).toBe('33.33%');
  });

  test('without a total nothing is shown', () => {
    expect(of(ledgerIn(INVENTED)).hangsOn).toBeNull();
  });

  test('a low share has a scale of its own, down to nothing', () => {
    const ledger = made({ value: '10' }, total({ id: 'said', value: '20', period: '2021' }));
    expect(of(ledger).hangsOn?.scale.ticks.map(({ label }) => label)).toEqual([
      '0',
      '25',
      '50',
      '75',
      '100',
    ]);
  });
});
