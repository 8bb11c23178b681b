import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from '@/scripts/run-program';
import { freePort } from '@/scripts/serve-site';
import { ask } from '@/tests/support/public-file';
import { INVENTED, ledgerIn } from '@/tests/support/real-ledger';

/** Runs the command against an address; it never ends in a stack trace. */
async function reproduce(address: string | null, environment: Record<string, string> = {}) {
  const parameters = address === null ? [] : [address];
  const { code, output } = await runScript('scripts/reproduce.ts', parameters, { environment });
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  return { code, output: output.trim() };
}

let sites: Server;
let origin = '';

const ledger = ledgerIn(INVENTED);
const CHANGED = '/api/v1/figures/foreign-support-by-year.json';

// Under /right the files as they are, under /wrong one digit of one figure changed.
beforeAll(async () => {
  sites = createServer(({ url = '' }, response) => {
    const [, place, path = ''] = /^\/(right|wrong)(\/.*)$/.exec(url) ?? [];
    const { status, body } = place
      ? ask(path, { ledger })
      : { status: url === '/api/v1/ledger.json' ? 200 : 404, body: null };
    const text = new TextDecoder().decode(body ?? new Uint8Array());
    const isChanged = place === 'wrong' && path.startsWith(CHANGED);
    response
      .writeHead(status)
      .end(isChanged ? text.replace(/("total":{"low":"\d+)\d\./, '$17.') : text);
  }).listen(await freePort());
  await once(sites, 'listening');
  const address = sites.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => sites.close());

test('a site whose digits agree', async () => {
  const { code, output } = await reproduce(`${origin}/right/`);
  const { version, hash } = ledger.identity;
  expect(output).toContain(`${origin}/right, ledger ${version}, ${hash.slice(0, 8)}\n`);
  expect(output).toMatch(/^foreign-support-by-donor\n {2}EUR, counted +(\S+ to \S+) +\1 +yes$/m);
  expect(output).toMatch(/^casualties\n {2}– +(\d+ rows?) +\1 +yes$/m);
  expect(output).toMatch(/^ {2}\/api\/v1\/figures\/foreign-support-by-donor\.json +4 times$/m);
  expect(output).toMatch(/\nEvery digit agrees: all \d+ are equal\.$/);
  expect(code).toBe(0);
});

test('a digit that differs is named, and the code is 1', async () => {
  const { code, output } = await reproduce(`${origin}/wrong`);
  expect(output).toMatch(
    /^foreign-support-by-year\n {2}EUR, counted .* no\n {4}total, low: published \S+, recomputed \S+$/m,
  );
  expect(output).toMatch(/\n4 of \d+ differ\.$/);
  expect(code).toBe(1);
});

test.each([
  ['example.org', '"example.org" is no address of a site; expected one such as'],
  ['ftp://example.org', '"ftp://example.org" is no address of a site'],
  ['https://example.org/?currency=EUR', 'is no address of a site'],
  ['', '"" is no address of a site'],
])('%s is no address', async (address, sentence) => {
  const { code, output } = await reproduce(address);
  expect([code, output]).toEqual([2, expect.stringContaining(sentence)]);
});

test('no server answers', async () => {
  const address = `http://localhost:${await freePort()}`;
  const { code, output } = await reproduce(address);
  expect(output).toContain(`No server answers at ${address}/api/v1/ledger.json.`);
  expect(code).toBe(2);
});

test('a server without such files', async () => {
  const { code, output } = await reproduce(`${origin}/elsewhere`);
  expect(output).toBe(
    `${origin}/elsewhere/api/v1/ledger.json answers 404: is that the address of the site?`,
  );
  expect(code).toBe(2);
});

test('a server with another file there', async () => {
  const { code, output } = await reproduce(origin);
  expect(output).toBe(
    `${origin}/api/v1/ledger.json is not the file that was expected: no such site stands there.`,
  );
  expect(code).toBe(2);
});

test('a site of its own that cannot be served says why, once', async () => {
  const { code, output } = await reproduce(null, { LEDGER_DIR: 'tests/no-such-ledger' });
  expect(output.match(/The site is not served: its ledger has problems\./g)).toHaveLength(1);
  expect(output).toMatch(/\nNo site could be served here; why stands above\.$/);
  expect(code).toBe(2);
});
