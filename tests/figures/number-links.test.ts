import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimTest } from '@/lib/analysis/claim';
import { chosenDonors } from '@/lib/analysis/compare';
import { measuresOf } from '@/lib/analysis/compare-measures';
import { contributionPage } from '@/lib/analysis/contribution-page';
import { disagreementsPage } from '@/lib/analysis/disagreements-page';
import { donorPage } from '@/lib/analysis/donor-page';
import { donorsPage } from '@/lib/analysis/donors-table';
import { itemisedTotals } from '@/lib/analysis/itemised';
import { ledgerPage } from '@/lib/analysis/ledger-page';
import { ledgerQuality } from '@/lib/analysis/ledger-quality';
import { methodologyPage } from '@/lib/analysis/methodology-page';
import { partyPage } from '@/lib/analysis/party-page';
import { sourcePage } from '@/lib/analysis/source-page';
import { itemisedSentences } from '@/lib/analysis/statement-itemised';
import { featuredStatement } from '@/lib/analysis/statement-row';
import { requiredSentences } from '@/lib/analysis/statement-shares';
import { donorIds, vocabularyOf } from '@/lib/analysis/vocabulary';
import { claimBreaks } from '@/lib/figures/claim-breaks';
import { claimColumns } from '@/lib/figures/claim-columns';
import { claimHangsOn } from '@/lib/figures/claim-hangs-on';
import { compareTotals } from '@/lib/figures/compare-totals';
import { compareYears } from '@/lib/figures/compare-years';
import type { DrawnStrips } from '@/lib/figures/drawn-strips';
import { frameOf } from '@/lib/figures/frame';
import { itemisedCoverage } from '@/lib/figures/itemised-coverage';
import { FIGURES } from '@/lib/figures/list';
import { totalNotes } from '@/lib/figures/overview-notes';
import { statementNotes } from '@/lib/figures/statement-notes';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import { anyContributions } from '@/tests/support/any-contributions';
import { madeLedger, madeStatement } from '@/tests/support/made-ledger';
import { keptAt, promisesIn } from '@/tests/support/opened-rows';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/** Every number that opens its rows is the one that stands there, to the last digit. */

function queryOf(ledger: Ledger, change: Partial<Query>): Query {
  return { ...defaultQuery(vocabularyOf(ledger), PAGES['/ledger']), ...change };
}

/** How many promises a value makes; each is kept. */
function expectKept(ledger: Ledger, value: unknown): number {
  const promises = promisesIn(value);
  for (const one of promises) expect(keptAt(ledger, one), one.href).toBe(one.says);
  return promises.length;
}

/**
 * Whatever a strip draws or says of the ledger’s foreign support opens rows, but for those that no
 * filters of the ledger’s page select.
 */
function expectStripsOpened(
  { band, groups }: DrawnStrips,
  unselectable: readonly string[] = [],
): void {
  if (band) expect(band.rows).toBeDefined();
  const strips = groups
    .flatMap((group) => group.strips)
    .filter(({ key }) => !unselectable.includes(key));
  const held = strips.filter(({ marks }) => marks.some(({ hue }) => hue === 'foreign'));
  expect(held.length).toBeGreaterThan(0);
  for (const { marks, pieces } of held) {
    const ofLedger = marks.filter(({ hue, look }) => hue === 'foreign' || look === 'bracket');
    expect(ofLedger.filter(({ rows }) => rows === undefined)).toEqual([]);
    expect(pieces?.text[0]).toMatchObject({
      href: expect.any(String),
      sum: ofLedger[0]?.rows?.sum,
    });
  }
  const said = strips.flatMap(({ pieces }) => [
    ...(pieces?.verdict ?? []),
    ...(pieces?.verdictDetail ?? []),
  ]);
  const unopened = said.filter(({ text, href }) => href === undefined && RANGE.test(text));
  expect(unopened).toEqual([]);
}

/** Stated totals of an organisation with others inside it: the ledger’s page filters by one alone. */
function unselectableIn(ledger: Ledger, currency: string): readonly string[] {
  const { groups, withoutPeriod } = itemisedTotals(ledger, currency);
  const channels = groups.filter(({ of }) => of === 'channel').flatMap(({ totals }) => totals);
  return [...channels, ...withoutPeriod.filter(({ ranges: [one] }) => one?.of === 'channel')]
    .filter(({ ranges }) => ranges.some(({ filters }) => filters === null))
    .map(({ statement }) => statement.id);
}

/** Two short amounts as a range; no years and no per cents. */
const RANGE = /\d\.\d+\s–\s[\d.]+(?!\d|\.|\s%)/;

const FIGURES_OF_SUPPORT = [
  ...FIGURES.filter(({ id }) => id.startsWith('foreign-support-')),
  { id: 'compare-totals', make: compareTotals },
  { id: 'compare-years', make: compareYears },
];
const PERIODS: readonly Partial<Query>[] = [
  {},
  { period: 'all', currency: 'EUR' },
  { period: 'window', from: '2021', to: '2022-06' },
  { period: 'window', from: null, to: '2023-06-15' },
  { period: 'window', from: '2022-03', to: null },
];

/** The donors of whom most is held, so that a comparison has something to compare. */
function chosen(ledger: Ledger): readonly string[] {
  return donorIds(ledger).slice(0, 3);
}

describe.each([REAL, INVENTED])('in %s', (folder) => {
  const ledger = ledgerIn(folder);
  describe.each(PERIODS)('%j', (change) => {
    const query = queryOf(ledger, change);
    test.each(FIGURES_OF_SUPPORT)('$id', ({ id, make }) => {
      const donor = id.startsWith('compare') ? chosen(ledger) : [];
      for (const filters of [{}, { reason: 'regional-share' }, { stage: 'signed' }]) {
        const figure = make(ledger, { ...query, donor, ...filters });
        expectKept(ledger, figure);
        const { table } = figure;
        const lines = [
          ...table.rows.map(({ cells }) => cells),
          ...(table.foot ? [table.foot] : []),
        ];
        const numbers = lines.flatMap((cells) =>
          cells.filter((_, at) => table.columns[at]?.numeric === true),
        );
        const unopened = numbers.filter(({ text, sum }) => sum === undefined && /[1-9]/.test(text));
        expect(unopened).toEqual([]);
      }
    });

    test('the pages of donors and parties', () => {
      const donors = donorsPage(ledger, query, () => '/donors');
      expect(expectKept(ledger, donors)).toBeGreaterThan(0);
      for (const id of donorIds(ledger)) expectKept(ledger, donorPage(ledger, id, query));
      for (const { id } of ledger.parties) expectKept(ledger, partyPage(ledger, id, query));
    });

    test('the comparison, the overview, the ledger’s own page', () => {
      const compared = chosenDonors(ledger, { ...query, donor: chosen(ledger) });
      expectKept(ledger, measuresOf(ledger, compared));
      const frame = frameOf(ledger, query);
      expectKept(ledger, totalNotes(frame));
      const row = featuredStatement(ledger, query.currency);
      if (row) expectKept(ledger, statementNotes(row, frame));
      expect(expectKept(ledger, ledgerPage(ledger, query))).toBeGreaterThan(5);
    });
  });

  test.each([0, 1])('the statement tested, in currency %i', (at) => {
    const currency = ledger.subject.currencies[at] ?? '';
    const query = { ...defaultQuery(vocabularyOf(ledger), PAGES['/claim']), currency };
    for (const { page, make } of FIGURES) {
      if (page === '/claim') expectKept(ledger, make(ledger, query));
    }
    const { drawing } = itemisedCoverage(ledger, query);
    if (drawing.kind === 'strips') expectStripsOpened(drawing, unselectableIn(ledger, currency));
    const tested = claimTest(ledger, currency);
    if (tested) {
      expect(expectKept(ledger, claimColumns(tested, ledger, query))).toBeGreaterThan(0);
      const breaks = claimBreaks(tested, ledger, query);
      expectKept(ledger, breaks);
      if (breaks.drawing) expectStripsOpened(breaks.drawing);
      expectKept(ledger, claimHangsOn(tested, ledger, query));
    }
    for (const statement of ledger.statements) {
      expectKept(ledger, requiredSentences(statement, ledger, query, '/claim'));
      expectKept(ledger, itemisedSentences(statement, ledger, query));
    }
  });

  test('every other figure, and what rests on each document', () => {
    const query = queryOf(ledger, { currency: 'EUR', period: 'all' });
    for (const { make } of FIGURES) expectKept(ledger, make(ledger, query));
    for (const { id } of ledger.sources) expectKept(ledger, sourcePage(ledger, id, query));
  });

  test('the method and the contributions', () => {
    expect(expectKept(ledger, methodologyPage(ledger))).toBeGreaterThan(5);
    expectKept(ledger, ledgerQuality(ledger));
    expectKept(ledger, disagreementsPage(ledger, queryOf(ledger, { currency: 'EUR' })));
    for (const { id } of ledger.contributions) {
      expectKept(ledger, contributionPage(ledger, id, queryOf(ledger, { currency: 'EUR' })));
    }
  });
});

const anyChange: fc.Arbitrary<Partial<Query>> = fc
  .record({
    currency: fc.constantFrom('USD', 'EUR'),
    donor: fc.subarray(['aaa', 'bbb', 'ccc', 'zzz']),
    stage: fc.constantFrom(null, 'paid', 'announced'),
    counted: fc.constantFrom('all', 'counted', 'left-out'),
    channel: fc.constantFrom(null, 'hand', 'none-stated'),
    rule: fc.constantFrom(null, 'full', 'up-to'),
    year: fc.constantFrom(null, '2021'),
    span: fc.constantFrom<Pick<Query, 'period' | 'from' | 'to'>[]>(
      { period: 'counted', from: null, to: null },
      { period: 'all', from: null, to: null },
      { period: 'window', from: '2020-11-10', to: '2021' },
      { period: 'window', from: null, to: '2021-05-04' },
    ),
  })
  .map(({ span, ...rest }) => ({ ...rest, ...span }));

test('for any ledger and any filters', () => {
  fc.assert(
    fc.property(anyContributions, anyChange, (contributions, change) => {
      const ledger = madeLedger({ contributions, statements: [madeStatement({ id: 'claim' })] });
      const { donors, channels } = vocabularyOf(ledger);
      const query = queryOf(ledger, {
        ...change,
        donor: change.donor?.filter((id) => donors.includes(id)) ?? [],
        channel: channels.includes(change.channel ?? '') ? (change.channel ?? null) : null,
        year: contributions.some(({ date }) => date?.startsWith('2021'))
          ? (change.year ?? null)
          : null,
      });
      const { currency, period, from, to } = query;
      const carried = queryOf(ledger, { currency, period, from, to });
      for (const { make } of FIGURES_OF_SUPPORT) expectKept(ledger, make(ledger, query));
      expectKept(
        ledger,
        donorsPage(ledger, carried, () => '/donors'),
      );
      for (const id of donorIds(ledger)) expectKept(ledger, donorPage(ledger, id, carried));
      expectKept(ledger, ledgerPage(ledger, query));
    }),
    { numRuns: 60 },
  );
});
