import type { MetadataRoute } from 'next';
import { ownAddress } from '@/app/own-address';
import { NAVIGATION } from '@/app/site';
import { donorIds } from '@/lib/analysis/vocabulary';
import { loadLedger } from '@/lib/ledger/load';

/** Every page and every record, as the ledger's day of keeping left them. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const address = await ownAddress();
  if (address === null) return [];
  const ledger = loadLedger();
  const paths = [
    ...NAVIGATION.map(({ href }) => href),
    '/statements',
    '/spending',
    '/conversions',
    '/disagreements',
    '/about',
    ...ledger.contributions.map(({ id }) => `/ledger/${id}`),
    ...donorIds(ledger).map((id) => `/donors/${id}`),
    ...ledger.parties.map(({ id }) => `/parties/${id}`),
    ...ledger.sources.map(({ id }) => `/sources/${id}`),
    ...ledger.statements.map(({ id }) => `/statements/${id}`),
  ];
  return paths.map((path) => ({
    url: `${address}${path}`,
    lastModified: ledger.subject.updated,
  }));
}
