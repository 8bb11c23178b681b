import type { Metadata } from 'next';
import { CurrencyLine } from '@/app/currency-line';
import { openPage, type SearchParams } from '@/app/open-page';
import { PageFigure } from '@/app/page-figure';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { ParameterNotice } from '@/components/notice';
import { SpendingLineGroup } from '@/components/spending-lines';
import { spendingPage } from '@/lib/analysis/spending-page';
import { figuresOn } from '@/lib/figures/list';
import type { Ledger } from '@/lib/ledger/ledger';
import { loadLedger } from '@/lib/ledger/load';

export const dynamic = 'force-static';

export function generateMetadata(): Metadata {
  const ledger = loadLedger();
  return pageMetadata({
    title: 'Spending',
    description: `${ledger.subject.title}. ${standfirstOf(ledger)}`,
    path: '/spending',
  });
}

export default async function SpendingLinesPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const open = await openPage('/spending', searchParams);
  const { ledger, query, problems } = open;
  const page = spendingPage(ledger, query);
  return (
    <SitePage current={null} ledger={ledger} open={open}>
      <h1>Spending</h1>
      <p className="standfirst">{standfirstOf(ledger)}</p>
      <ParameterNotice problems={problems} />
      {page === null ? (
        <p className="section section-first">
          This ledger holds no reported spending of the recipient itself.
        </p>
      ) : (
        <>
          <div className="mt-6 empty:hidden">
            <CurrencyLine open={open} label="Compare in" />
          </div>
          {figuresOn('/spending').map((kind) => (
            <PageFigure key={kind.id} open={open} figure={kind.make(ledger, query)} />
          ))}
          <section className="section" aria-labelledby="lines">
            <h2 id="lines" className="message">
              {page.headline}
            </h2>
            <p className="message-below">
              Lines can contain each other, and name different budgets and different times. Here
              each stands by itself; the figure above adds each once, and none that is inside
              another. {page.read}
            </p>
            <p className="link-line text-sm">
              <span>Download every line:</span> <a href="/api/v1/spending.csv">CSV</a>
            </p>
          </section>
          {page.groups.map((group) => (
            <SpendingLineGroup key={group.id} group={group} />
          ))}
          <p className="message-below mt-6">{page.rates.join(' ')}</p>
        </>
      )}
    </SitePage>
  );
}

function standfirstOf({ parties, subject }: Ledger): string {
  const recipient = parties.find(
    ({ kind, country }) => kind === 'state' && country === subject.recipient,
  );
  return `What ${recipient?.name ?? 'the recipient'} itself is reported to spend, plan or order: each line as printed, with every figure for the same thing that is not held.`;
}
