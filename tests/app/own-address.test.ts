import { beforeEach, expect, test, vi } from 'vitest';
import { ownAddress } from '@/app/own-address';

const asked = new Headers();
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(asked) }));

beforeEach(() => {
  vi.stubEnv('SITE_URL', '');
  for (const name of ['host', 'x-forwarded-proto']) asked.delete(name);
});

test.each([
  ['localhost:3000', '', 'http://localhost:3000'],
  ['ledger.example', 'https', 'https://ledger.example'],
  ['ledger.example', 'gopher', 'http://ledger.example'],
  ['[::1]:3000', '', 'http://[::1]:3000'],
  ['ledger.example/evil', '', null],
  ['a b', '', null],
  ['"><script>', '', null],
  ['', '', null],
])('asked under "%s" (%s), the site’s addresses begin with %s', async (host, protocol, address) => {
  asked.set('host', host);
  asked.set('x-forwarded-proto', protocol);
  expect(await ownAddress()).toBe(address);
});

test('a published address comes before the one asked for', async () => {
  vi.stubEnv('SITE_URL', 'https://ledger.example/');
  asked.set('host', 'elsewhere.example');
  expect(await ownAddress()).toBe('https://ledger.example');
});
