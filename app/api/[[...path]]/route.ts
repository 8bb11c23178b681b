import { siteUrl } from '@/app/site';
import { answer } from '@/lib/export/answer';
import { loadLedger } from '@/lib/ledger/load';

/**
 * Every address under /api. `lib/export/files` is the list of the files that there are, so that an
 * address, its row on the download page and its parameters cannot part.
 */
export const dynamic = 'force-dynamic';

function respond(request: Request): Response {
  const { pathname, searchParams } = new URL(request.url);
  const { status, headers, body } = answer(
    {
      method: request.method,
      path: pathname,
      pairs: [...searchParams],
      ifNoneMatch: request.headers.get('If-None-Match'),
    },
    loadLedger(),
    { build: process.env.BUILD_ID ?? '', url: siteUrl() ?? '' },
  );
  return new Response(body, { status, headers });
}

export {
  respond as DELETE,
  respond as GET,
  respond as HEAD,
  respond as OPTIONS,
  respond as PATCH,
  respond as POST,
  respond as PUT,
};
