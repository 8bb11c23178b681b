import { describe, expect, it } from 'vitest';
import type { Column } from '@/lib/export/column';
import { filesOf } from '@/lib/export/files';
import {
  OBSERVATION_COLUMNS,
  PARTY_COLUMNS,
  SOURCE_COLUMNS,
  SPENDING_COLUMNS,
  STATEMENT_COLUMNS,
} from '@/lib/export/record-columns';
import { loadLedger } from '@/lib/ledger/load';
import {
  observationSchema,
  partySchema,
  sourceSchema,
  spendingSchema,
  statementSchema,
} from '@/lib/ledger/schema';
import { publicText } from '@/tests/support/public-file';

function header(name: string): string {
  return publicText(`/api/v1/${name}`).split('\r\n')[0]?.replaceAll(',', ', ') ?? '';
}

describe('the names of columns, on which other programs rely', () => {
  it.each([
    [
      'contributions.csv',
      'id, donor, donor_name, donor_kind, domestic, title, channels, kind, stage, date, date_of, area, activity, amount_low, amount_high, currency, currency_undecided, amount_basis, printed, counting_rule, counting_reason, counting_of, counted_low, counted_high, counted_currency, conversion_basis, rate_date, reports, source_urls, note, permalink',
    ],
    [
      'reports.csv',
      'contribution, report, amount, source, publisher, published, url, stage, printed, value, currency, currency_known_by, role, qualifier, locator, note',
    ],
    [
      'conversions.csv',
      'contribution, source, original_printed, original_value, original_currency, equivalent_printed, equivalent_value, equivalent_currency, implied_low, implied_high, rate_on_date, date, gap_on_date, verdict_on_date, rate_published, published, gap_published, verdict_published, reason_on_date, reason_published, equivalent_qualifier',
    ],
    ['donors.csv', 'donor, name, kind, contributions, counted, left_out, low, high, currency'],
    ['parties.csv', 'id, name, aliases, kind, country, member_of, note'],
    [
      'sources.csv',
      'id, publisher, title, url, published, language, kind, read, archived, carries, note',
    ],
    [
      'statements.csv',
      'id, speaker, role, party, date, date_note, quantity, qualifier, value, unit, per, printed, period, base, about, scope, includes, counterpart, sources, locators, note',
    ],
    [
      'spending.csv',
      'id, title, payer, period, amount_value, amount_currency, printed, nature, line, cumulative_from, within, sources, locators, rivals, confidence, note',
    ],
    [
      'observations.csv',
      'id, indicator, value, unit, printed, qualifier, from, as_of, cumulative, scope, subject, speaker, source, locator, flag, note',
    ],
    ['figures/foreign-support-by-donor.csv', 'donor, name, stage, low, high'],
    ['figures/foreign-support-by-year.csv', 'year, stage, low, high'],
    ['figures/foreign-support-by-donor-and-year.csv', 'donor, name, year, low, high'],
    ['figures/foreign-support-cumulative.csv', 'date, low, high'],
    ['figures/foreign-support-by-channel.csv', 'channel, name, low, high'],
    [
      'figures/stated-national-share.csv',
      'statement, speaker, date, base, qualifier, share, how, counterpart, held, needs, needs_currency',
    ],
    [
      'figures/claim-required-spending.csv',
      'part, id, from, to, printed, low, high, currency, conversion_basis, nature, independent, confidence, within, in_sum, reaches, own_low, own_high, own_reaches, share, base, sources, line, how, counterpart, held, assumption, share_low, share_high',
    ],
    [
      'figures/national-spending-lines.csv',
      'part, id, from, to, printed, low, high, currency, conversion_basis, nature, line, confidence, within, in_sum, why, sources',
    ],
    [
      'figures/printed-conversions.csv',
      'contribution, source, publisher, original_printed, equivalent_printed, gap_on_date, verdict_on_date, reason_on_date, gap_published, verdict_published, reason_published, side_on_date, side_published, original_currency, equivalent_currency, equivalent_qualifier, implied_low, implied_high, date, rate_on_date, rate_date_on_date, published, rate_published, rate_date_published, donor_name, title, original_qualifier, original_currency_known_by, equivalent_currency_known_by',
    ],
    ['figures/resting-on-one-source.csv', 'voice, rests, contributions, one_document, low, high'],
    [
      'figures/itemised-coverage.csv',
      'statement, speaker, date, base, about, from, to, names_period, printed, stated, currency, conversion_basis, of, low, high, share_low, share_high, reaches, apart',
    ],
  ])('%s', (name, names) => {
    expect(header(name)).toBe(names);
  });

  it('are those of the rows in JSON', () => {
    const { rows } = JSON.parse(publicText('/api/v1/contributions.json'));
    expect(Object.keys(rows[0]).join(', ')).toBe(header('contributions.csv'));
  });
});

describe('the columns of a record', () => {
  // An amount is two columns, and so is a list of references.
  const twice: Readonly<Record<string, readonly string[]>> = {
    amount: ['amount_value', 'amount_currency'],
    sources: ['sources', 'locators'],
  };
  const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  it.each<[string, { readonly shape: object }, readonly Column<never>[]]>([
    ['party', partySchema, PARTY_COLUMNS],
    ['source', sourceSchema, SOURCE_COLUMNS],
    ['statement', statementSchema, STATEMENT_COLUMNS],
    ['spending entry', spendingSchema, SPENDING_COLUMNS],
    ['observation', observationSchema, OBSERVATION_COLUMNS],
  ])('%s are its keys, in their order', (_what, schema, columns) => {
    const keys = Object.keys(schema.shape).flatMap((key) => twice[key] ?? [snake(key)]);
    expect(columns.map((column) => column.name)).toEqual(keys);
  });
});

it('every column of every file is described for the dictionary', () => {
  const silent = filesOf(loadLedger()).flatMap((file) =>
    file
      .columns()
      .filter((column) => !/^\p{L}.{4,}/u.test(column.description))
      .map((column) => `${file.path} ${column.name}`),
  );
  expect(silent).toEqual([]);
});
