import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contextPage, placedOf } from '@/lib/analysis/context-page';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { figuresOn } from '@/lib/figures/list';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Observation } from '@/lib/ledger/schema';
import { anyReadings, ledgerOf, madeLine, madeReading } from '@/tests/support/made-readings';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/** Ids of the rows on the page: of its charts' tables, then of its lists. */
function rowsOnPage(ledger: Ledger): readonly string[] {
  const page = contextPage(ledger);
  const query = defaultSupportQuery(ledger);
  return [
    ...figuresOn('/context')
      .filter(({ id }) => page.charts.includes(id))
      .flatMap((kind) => kind.make(ledger, query).table.rows.map(({ id }) => id ?? '')),
    ...page.sections.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows.map(({ id }) => id))),
  ];
}

describe('every reading stands on the page exactly once', () => {
  test.each([REAL, INVENTED])('in %s', (folder) => {
    const ledger = ledgerIn(folder);
    expect(rowsOnPage(ledger).toSorted()).toEqual(
      ledger.observations.map(({ id }) => id).toSorted(),
    );
  });

  test('whatever there is', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        expect(rowsOnPage(ledgerOf(readings)).toSorted()).toEqual(
          readings.map(({ id }) => id).toSorted(),
        );
        expect(placedOf(readings)).toHaveLength(readings.length);
      }),
    );
  });
});

describe('every reading that is not drawn is counted by its reason', () => {
  const ledger = ledgerIn(REAL);
  const { notDrawn } = contextPage(ledger);
  const reasons = notDrawn?.rows ?? [];
  const flagged = (flag: Observation['flag']) =>
    String(ledger.observations.filter((one) => one.flag === flag).length);

  test.each([
    ['Misprinted', 'misprint'],
    ['Undated', 'undated'],
    ['Older than its date', 'stale'],
    ['Conflicts with another reading', 'conflict'],
    ['To be checked', 'check'],
  ] as const)('%s: as many as the ledger flags', (words, flag) => {
    expect(reasons.find(({ reason }) => reason === words)?.count).toBe(flagged(flag));
  });

  test('with a link to a row that stands on the page', () => {
    const ids = new Set(rowsOnPage(ledger));
    const links = reasons.flatMap(({ where }) => where.map(({ href }) => href ?? ''));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
  });

  test('and says what each reason means', () => {
    expect(reasons.filter(({ meaning }) => meaning === '')).toEqual([]);
  });

  test('together as many as the sentence says', () => {
    const sum = reasons.reduce((total, { count }) => total + Number(count), 0);
    const drawn = ledger.observations.length - sum;
    expect(notDrawn?.headline).toBe(
      `${drawn} of ${ledger.observations.length} readings are marks on a line; the other ${sum} are listed, each with the reason`,
    );
  });
});

describe('what the page says', () => {
  it.each<[string, readonly Observation[], string]>([
    ['nothing', [], 'The ledger holds no dated readings of anything but money.'],
    [
      'one reading',
      [madeReading()],
      '1 dated reading from 1 document, of things and not of money: casualties.',
    ],
    [
      'kinds in the order of the format',
      [madeReading({ indicator: 'map-mines' }), madeReading({ indicator: 'area-cleared' })],
      '2 dated readings from 1 document, of things and not of money: area cleared and mines on maps.',
    ],
  ])('of %s', (_what, readings, lead) => {
    expect(contextPage(ledgerOf(readings)).lead).toBe(lead);
  });

  it('leaves out what the ledger does not hold', () => {
    expect(contextPage(ledgerIn(INVENTED))).toMatchObject({
      charts: [],
      sections: [],
      notDrawn: null,
    });
    const page = contextPage(
      ledgerOf([madeReading({ indicator: 'map-accuracy', unit: 'percent' })]),
    );
    expect(page.charts).toEqual([]);
    expect(page.sections.map(({ id }) => id)).toEqual(['maps']);
  });

  it('has no part for what is not drawn where everything is', () => {
    expect(contextPage(ledgerOf([madeReading()])).notDrawn).toBeNull();
  });

  it.each<[string, readonly Partial<Observation>[], string]>([
    [
      'the latest that is sure',
      [
        { as_of: '2021-05', value: '900', qualifier: 'over' },
        { as_of: '2020', value: '1000' },
        { as_of: '2023', value: '5', flag: 'misprint' },
      ],
      'Last reported: over 900 mines estimated (May 2021)',
    ],
    [
      'not one of a part only',
      [
        { as_of: '2021', value: '9' },
        { as_of: '2022', value: '7', subject: 'high' },
      ],
      'Last reported: 9 mines estimated (2021)',
    ],
    [
      'of one in the singular',
      [{ as_of: '2021', value: '1' }],
      'Last reported: 1 mine estimated (2021)',
    ],
    [
      'none that is sure',
      [{ as_of: null, flag: 'undated' }],
      '1 reading, none of them dated and sure',
    ],
  ])('heads a list with %s', (_what, made, headline) => {
    const readings = made.map((one, index) =>
      madeReading({ indicator: 'mines-estimated', id: `one-${index}`, cumulative: false, ...one }),
    );
    expect(contextPage(ledgerOf(readings)).sections[0]?.headline).toBe(headline);
  });

  it('says where a line of a list falls, with both readings linked', () => {
    const readings = madeLine(
      [
        ['2021', '20'],
        ['2022', '10'],
      ],
      {
        indicator: 'share-cleared',
        unit: 'percent',
      },
    );
    const [list] = contextPage(ledgerOf(readings)).sections[0]?.lists ?? [];
    const [fall] = list?.falls ?? [];
    expect(fall?.map(({ text }) => text).join('')).toBe(
      'A share falls too where what it is a share of is estimated anew, and here it falls: “share cleared, since 10 November 2020” goes from 20 (2021) to 10 (2022).',
    );
    expect(fall?.flatMap(({ href }) => href ?? [])).toEqual([
      '/context#share-cleared-2021-20',
      '/context#share-cleared-2022-10',
    ]);
  });

  it('draws bars as shares of the largest, or of a hundred', () => {
    const list = (made: Partial<Observation>, values: readonly string[]) =>
      contextPage(
        ledgerOf(values.map((value) => madeReading({ ...made, cumulative: false, value }))),
      ).sections[0]?.lists[0]?.rows.map(({ share }) => share);
    expect(list({ indicator: 'map-mines' }, ['0', '300', '400'])).toEqual([0, 0.75, 1]);
    expect(list({ indicator: 'map-accuracy', unit: 'percent' }, ['25', '2'])).toEqual([0.25, 0.02]);
    expect(list({ indicator: 'map-mines' }, ['0'])).toEqual([0]);
  });
});
