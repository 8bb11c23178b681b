import { NextRequest } from 'next/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { proxy } from '@/proxy';

beforeEach(() => vi.stubEnv('SERVED_BUILD', ''));

/** Where Next is sent instead, as path and query; null where it goes on with the request. */
function sentTo(address: string): string | null {
  const answer = proxy(new NextRequest(new URL(address, 'https://example.org')));
  expect(answer.status).toBe(200);
  return answer.headers.get('x-middleware-rewrite')?.replace('https://example.org', '') ?? null;
}

describe('a request is sent', () => {
  it.each([
    ['/', null],
    ['/?currency=EUR', '/view?currency=EUR'],
    ['/donors/fra?period=all', '/view/donors/fra?period=all'],
    ['/about?currency=EUR', null],
    ['/view/donors', '/no-such-page'],
    ['/donors/%ff', '/no-such-page'],
    ['/api/v1/figures.json?currency=EUR', null],
  ])('%s to %s', (address, place) => {
    expect(sentTo(address)).toBe(place);
  });
});

describe('parameters without a value are taken out of the address of a page', () => {
  it.each([
    ['/ledger?donor=fra&kind=&q=', '/ledger?donor=fra'],
    [
      '/ledger?donor=fra&donor=&donor=gbr&q=risk+education',
      '/ledger?donor=fra&donor=gbr&q=risk+education',
    ],
    ['/?currency=', '/'],
    ['/conversions?verdict&publisher=Today.Az', '/conversions?publisher=Today.Az'],
  ])('%s becomes %s', (address, shorter) => {
    const answer = proxy(new NextRequest(new URL(address, 'https://example.org')));
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      307,
      `https://example.org${shorter}`,
    ]);
  });

  it.each([
    ['a name that is not known is named on the page', '/ledger?colour=', '/view/ledger?colour='],
    ['a file takes what it is asked', '/api/v1/donors.csv?currency=', null],
  ])('%s', (_case, address, place) => {
    expect(sentTo(address)).toBe(place);
  });
});

describe('a request is refused', () => {
  it.each([
    ['POST', '/', 405, null],
    ['GET', '/api/v1/%ff', 404, 'application/problem+json'],
  ])('%s %s with %i', (method, address, status, type) => {
    const answer = proxy(new NextRequest(new URL(address, 'https://example.org'), { method }));
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, type]);
  });

  it.each([
    ['/', 'text/plain; charset=utf-8', /^The site was built anew/],
    [
      '/api/v1/figures.json',
      'application/problem+json',
      /"status":503,"detail":"The site was built anew/,
    ],
  ])(
    '%s with 503 where the build was replaced, and no cache keeps it',
    async (address, type, words) => {
      vi.stubEnv('SERVED_BUILD', 'another');
      const answer = proxy(new NextRequest(new URL(address, 'https://example.org')));
      expect([
        answer.status,
        answer.headers.get('Content-Type'),
        answer.headers.get('Cache-Control'),
      ]).toEqual([503, type, 'no-store']);
      expect(await answer.text()).toMatch(words);
    },
  );
});
