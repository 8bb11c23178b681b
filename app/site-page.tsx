import type { ReactNode } from 'react';
import { NAVIGATION } from '@/app/site';
import { SiteFooter } from '@/components/site-footer';
import { SiteHeader } from '@/components/site-header';
import { longDate } from '@/lib/format/dates';
import type { Ledger } from '@/lib/ledger/ledger';

const FOOTER = [
  { href: '/about', label: 'About and corrections' },
  { href: '/methodology', label: 'How it is counted' },
  { href: '/api/v1/ledger.json', label: 'The ledger as JSON' },
] as const;

/**
 * What stands around every page. `current` is the address of the page's entry in the navigation,
 * or null where it has none.
 */
export function SitePage({
  current,
  ledger,
  children,
}: {
  readonly current: string | null;
  readonly ledger: Ledger;
  readonly children: ReactNode;
}) {
  const { subject, identity } = ledger;
  return (
    <>
      <SiteHeader title={subject.question} links={NAVIGATION} current={current} />
      <main id="content" tabIndex={-1} className="page-width pt-10 sm:pt-12">
        {children}
      </main>
      <SiteFooter
        version={identity.version}
        hash={identity.hash}
        keptTo={longDate(subject.updated)}
        licence={subject.licence}
        links={FOOTER}
      />
    </>
  );
}
