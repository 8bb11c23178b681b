import { headers } from 'next/headers';
import { siteUrl } from '@/app/site';

const HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

/**
 * What this site's absolute addresses begin with: `SITE_URL`, else the address under which it was
 * asked, for files that are nothing without one. Null where that is not a host's name.
 */
export async function ownAddress(): Promise<string | null> {
  const published = siteUrl();
  if (published) return published;
  const asked = await headers();
  const host = asked.get('host');
  if (host === null || !HOST.test(host)) return null;
  const secure = asked.get('x-forwarded-proto') === 'https';
  return `${secure ? 'https' : 'http'}://${host}`;
}
