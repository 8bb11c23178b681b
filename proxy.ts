import { type NextRequest, NextResponse } from 'next/server';
import { jsonText } from '@/lib/export/json';
import { notFound, type Problem, unavailable } from '@/lib/export/problem';
import { PAGES } from '@/lib/filters/endpoints';
import { PARAMETERS } from '@/lib/filters/query';
import { replacedBuild } from '@/scripts/served-build';

/** Pages and the API; Next's own files take nothing. */
export const config = { matcher: ['/((?!_next/).*)'] };

const TAKES_PARAMETERS = Object.keys(PAGES).map(
  (path) => new RegExp(`^${path.replace('[id]', '[^/]+')}$`),
);

/**
 * A page at its default address is prerendered. With a query, one that takes parameters is drawn
 * by its twin under /view, which has no address of its own; parameters without a value are taken out
 * of its address first. Where the build was replaced, nothing is
 * answered but that: half of it would be of the next one.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const inApi = pathname === '/api' || pathname.startsWith('/api/');
  const replaced = replacedBuild();
  if (replaced !== null) return inApi ? refuse(unavailable(replaced)) : unavailablePage(replaced);
  if (inApi) {
    return isReadable(pathname) ? NextResponse.next() : refuse(notFound(pathname, null));
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new NextResponse(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
  }
  const to = (path: string) => NextResponse.rewrite(new URL(path, request.url));
  if (/^\/view(?:\/|$)/.test(pathname) || !isReadable(pathname)) return to('/no-such-page');
  if (search === '' || !TAKES_PARAMETERS.some((page) => page.test(pathname))) {
    return NextResponse.next();
  }
  const shorter = withoutEmpty(search);
  if (shorter !== search)
    return NextResponse.redirect(new URL(`${pathname}${shorter}`, request.url));
  return to(pathname === '/' ? `/view${search}` : `/view${pathname}${search}`);
}

/** A form without script sends every field; one without a value asks for nothing. */
function withoutEmpty(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((piece) => !PARAMETERS.some((name) => piece === name || piece === `${name}=`));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** Next answers 500 to a path that is not UTF-8 in percent-encoding, where an id may stand in it. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function unavailablePage(why: string): NextResponse {
  return new NextResponse(`${why}\n`, {
    status: 503,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function refuse(problem: Problem): NextResponse {
  return new NextResponse(jsonText(problem), {
    status: problem.status,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json',
    },
  });
}
