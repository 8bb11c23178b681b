import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { fontClasses } from '@/app/fonts';
import '@/app/globals.css';
import { siteUrl } from '@/app/site';
import { loadLedger } from '@/lib/ledger/load';

/** What every page has in its head unless it says otherwise; the title names page and site. */
export function generateMetadata(): Metadata {
  const { question, title } = loadLedger().subject;
  const site = siteUrl();
  return {
    title: { default: question, template: `%s · ${question}` },
    applicationName: title,
    openGraph: { type: 'website', siteName: question, locale: 'en' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
    ...(site ? { metadataBase: new URL(site) } : {}),
  };
}

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
