import { type NextRequest, NextResponse } from 'next/server';
import { jsonText } from '@/lib/export/json';
import { notFound } from '@/lib/export/problem';
import { PAGES } from '@/lib/filters/endpoints';

/** Pages, and addresses of the API that are percent-encoded; Next's own files take nothing. */
export const config = { matcher: ['/((?!api/|_next/).*)', '/api/(.*%.*)'] };

const TAKES_PARAMETERS = Object.keys(PAGES).map(
  (path) => new RegExp(`^${path.replace('[id]', '[^/]+')}$`),
);

/**
 * A page at its default address is prerendered. With a query, one that takes parameters is drawn
 * by its twin under /view, which has no address of its own.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const to = (path: string) => NextResponse.rewrite(new URL(path, request.url));
  if (pathname.startsWith('/api/')) {
    return isReadable(pathname) ? NextResponse.next() : unreadableFile(pathname);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new NextResponse(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
  }
  if (/^\/view(?:\/|$)/.test(pathname) || !isReadable(pathname)) return to('/no-such-page');
  if (search === '' || !TAKES_PARAMETERS.some((page) => page.test(pathname))) {
    return NextResponse.next();
  }
  return to(pathname === '/' ? `/view${search}` : `/view${pathname}${search}`);
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

function unreadableFile(pathname: string): NextResponse {
  return new NextResponse(jsonText(notFound(pathname, null)), {
    status: 404,
    headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/problem+json' },
  });
}
