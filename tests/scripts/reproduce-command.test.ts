import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load';
import { runScript } from '@/scripts/run-program';
import { freePort } from '@/scripts/serve-site';
import { ask } from '@/tests/support/public-file';

/** Runs the command against an address; it never ends in a stack trace. */
async function reproduce(address: string) {
  const { code, output } = await runScript('scripts/reproduce.ts', [address], {});
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  return { code, output: output.trim() };
}

let sites: Server;
let origin = '';

// Under /right the files as they are, under /wrong one digit of one of them changed.
beforeAll(async () => {
  sites = createServer(({ url = '' }, response) => {
    const [, place, path = ''] = /^\/(right|wrong)(\/.*)$/.exec(url) ?? [];
    const { status, body } = place
      ? ask(path)
      : { status: url === '/api/v1/ledger.json' ? 200 : 404, body: null };
    const text = new TextDecoder().decode(body ?? new Uint8Array());
    response
      .writeHead(status)
      .end(place === 'wrong' ? text.replace('473080.00', '473080.01') : text);
  }).listen(await freePort());
  await once(sites, 'listening');
  const address = sites.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => sites.close());

test('a site whose digits agree', async () => {
  const { code, output } = await reproduce(`${origin}/right/`);
  expect(output).toContain(`${origin}/right, ledger ${loadLedger().identity.hash.slice(0, 8)}`);
  expect(output).toMatch(/^Every digit agrees\.$/m);
  expect(code).toBe(0);
});

test('a digit that differs is named, and the code is 1', async () => {
  const { code, output } = await reproduce(`${origin}/wrong`);
  expect(output).toContain('fra-2021-demining, USD: recomputed');
  expect(output).toMatch(/^\d+ differences\.$/m);
  expect(code).toBe(1);
});

test.each([
  ['example.org', '"example.org" is no address of a site; expected one such as'],
  ['ftp://example.org', '"ftp://example.org" is no address of a site'],
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
