import type { Metadata } from 'next';

/** The address under which the site is published, without a slash at its end; null where unset. */
export function siteUrl(): string | null {
  const url = process.env.SITE_URL?.replace(/\/+$/, '');
  return url ? url : null;
}

/** An absolute address where the site's own is known, else the path. */
export function absolute(path: string): string {
  return `${siteUrl() ?? ''}${path}`;
}

/** Title, description and canonical address of a page; the latter only where the site's is known. */
export function pageMetadata(page: {
  readonly title: string;
  readonly description: string;
  readonly path: string;
}): Metadata {
  const { title, description, path } = page;
  const site = siteUrl();
  return {
    title,
    description,
    openGraph: { title, description, ...(site ? { url: `${site}${path}` } : {}) },
    ...(site ? { alternates: { canonical: `${site}${path}` } } : {}),
  };
}

/** The pages of the header, in order. */
export const NAVIGATION = [
  { href: '/', label: 'Overview' },
  { href: '/ledger', label: 'Ledger' },
  { href: '/donors', label: 'Donors' },
  { href: '/compare', label: 'Compare' },
  { href: '/claim', label: 'The statement' },
  { href: '/context', label: 'Context' },
  { href: '/sources', label: 'Sources' },
  { href: '/methodology', label: 'Methodology' },
  { href: '/download', label: 'Download' },
] as const;
