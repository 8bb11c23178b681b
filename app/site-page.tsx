import type { ReactNode } from 'react';
import { linkTo, type OpenPage } from '@/app/open-page';
import { NAVIGATION } from '@/app/site';
import { SiteFooter } from '@/components/site-footer';
import { SiteHeader } from '@/components/site-header';
import { periodWords } from '@/lib/analysis/period-words';
import { PAGES, type PagePath } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import type { Ledger } from '@/lib/ledger/ledger';

const FOOTER = [
  { href: '/statements', label: 'Every statement' },
  { href: '/spending', label: 'Spending lines' },
  { href: '/conversions', label: 'Printed conversions' },
  { href: '/disagreements', label: 'Disagreements' },
  { href: '/about', label: 'About and corrections' },
  { href: '/methodology', label: 'How it is counted' },
  { href: '/api/v1/ledger.json', label: 'The ledger as JSON' },
] as const;

/**
 * What stands around every page. `current` is the address of the page's entry in the navigation,
 * or null where it has none. A page that takes currency or period hands itself over as `open`: the
 * navigation and the footer then carry on what differs from the defaults, and the page says so.
 */
export function SitePage({
  current,
  ledger,
  open,
  children,
}: {
  readonly current: string | null;
  readonly ledger: Ledger;
  readonly open?: OpenPage;
  readonly children: ReactNode;
}) {
  const { subject, identity } = ledger;
  const place = (href: string) => (open?.carries ? carriedTo(ledger, href, open.query) : href);
  return (
    <>
      <SiteHeader
        title={subject.question}
        links={NAVIGATION.map(({ href, label }) => ({ href: place(href), label }))}
        current={current === null ? null : place(current)}
      />
      <main id="content" tabIndex={-1} className="page-width pt-10 sm:pt-12">
        {open?.carries && <CarriedOn open={open} />}
        {children}
      </main>
      <SiteFooter
        version={identity.version}
        hash={identity.hash}
        keptTo={longDate(subject.updated)}
        licence={subject.licence}
        links={FOOTER.map(({ href, label }) => ({ href: place(href), label }))}
      />
    </>
  );
}

/** The same currency and period on another page, where it takes them. */
function carriedTo(ledger: Ledger, href: string, query: Query): string {
  return isPage(href) ? linkTo(ledger, href, query) : href;
}

function isPage(href: string): href is PagePath {
  return href in PAGES;
}

/** What links carry on, and the way back to what is usual. */
function CarriedOn({ open: { ledger, query, target, self } }: { readonly open: OpenPage }) {
  const takesPeriod = target.endpoint.takes.includes('period');
  const words = (currency: string, period: Pick<Query, 'period' | 'from' | 'to'>) =>
    takesPeriod ? `${currency}, ${periodWords(ledger, period)}` : currency;
  const usual = {
    currency: target.currency,
    period: target.endpoint.period,
    from: null,
    to: null,
    page: 1,
    // An amount typed in one currency is another one in the next.
    ...(query.currency === target.currency ? {} : { foreign: null, national: null }),
  };
  return (
    <p className="mb-4 text-muted text-sm">
      In {words(query.currency, query)}; links carry this on.{' '}
      <a href={self(usual)}>Back to {words(usual.currency, usual)}</a>
    </p>
  );
}
