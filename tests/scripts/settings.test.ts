import { expect, test } from 'vitest';
import { readSettings } from '@/scripts/settings';

test('nothing has to be set', () => {
  expect(readSettings({})).toEqual({
    ledgerDir: 'data',
    siteUrl: null,
    port: 3000,
    distDir: '.next',
  });
});

test.each([
  ['LEDGER_DIR', 'elsewhere', { ledgerDir: 'elsewhere' }],
  ['LEDGER_DIR', '', { ledgerDir: 'data' }],
  ['PORT', '8080', { port: 8080 }],
  ['PORT', '', { port: 3000 }],
  ['SITE_URL', 'https://example.org', { siteUrl: 'https://example.org' }],
  ['SITE_URL', 'https://example.org/', { siteUrl: 'https://example.org' }],
  ['SITE_URL', 'http://example.org:81/ledger/', { siteUrl: 'http://example.org:81/ledger' }],
  ['SITE_URL', '', { siteUrl: null }],
])('%s=%s is read', (name, value, expected) => {
  expect(readSettings({ [name]: value })).toMatchObject(expected);
});

test.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '3000.5'],
  ['PORT', '1e3'],
  ['PORT', 'three'],
  ['SITE_URL', 'example.org'],
  ['SITE_URL', 'ftp://example.org'],
  ['SITE_URL', 'https://example.org/?from=mail'],
  ['SITE_URL', 'https://example.org/#top'],
])('%s=%s is refused by its name and value', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(`${name} is "${value}"; expected`);
});
