import type { MetadataRoute } from 'next';
import { ownAddress } from '@/app/own-address';

/** Everything may be read. The countless filters of the long tables need not be followed. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const address = await ownAddress();
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/ledger?', '/sources?'] },
    ...(address === null ? {} : { sitemap: `${address}/sitemap.xml` }),
  };
}
