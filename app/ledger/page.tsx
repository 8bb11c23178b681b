import type { Metadata } from 'next';
import { openPage, type SearchParams } from '@/app/open-page';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { LedgerFilters } from '@/components/ledger-filters';
import { LedgerSummary } from '@/components/ledger-summary';
import { LedgerTable } from '@/components/ledger-table';
import { LedgerTools } from '@/components/ledger-tools';
import { ListHeading, NothingShown } from '@/components/list-heading';
import { ParameterNotice } from '@/components/notice';
import { PageLinks } from '@/components/page-links';
import { ledgerPage } from '@/lib/analysis/ledger-page';
import { CONTRIBUTION_FILES } from '@/lib/export/ledger-file';
import type { Query } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';
import type { Ledger } from '@/lib/ledger/ledger';
import { loadLedger } from '@/lib/ledger/load';

export const dynamic = 'force-static';

export function generateMetadata(): Metadata {
  const { title } = loadLedger().subject;
  return pageMetadata({
    title: 'The ledger',
    description: `${title}: every reported contribution on one line, the figure as it was printed, what it comes to, and whether it counts.`,
    path: '/ledger',
  });
}

export default async function LedgerListPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const open = await openPage('/ledger', searchParams);
  const { ledger, query, problems } = open;
  const page = ledgerPage(ledger, query);
  return (
    <SitePage current="/ledger" ledger={ledger} open={open}>
      <h1>The ledger</h1>
      <p className="standfirst">
        Every reported contribution on one line: the figure as it was printed, what it comes to, and
        whether it counts.
      </p>
      <ParameterNotice problems={[...problems, ...page.problems]} />
      <LedgerFilters
        form={page.form}
        facets={page.facets}
        quality={page.quality}
        inUse={page.chips.length}
      />
      <ListHeading heading={page.heading} chips={page.chips} clear={page.clear} />
      {page.empty ? (
        <NothingShown
          noun="contribution"
          used={page.chips.length}
          rescues={page.empty}
          clear={page.clear}
          outside={page.summary.outside}
        />
      ) : (
        <>
          <LedgerSummary summary={page.summary} />
          <LedgerTools files={filesOf(ledger, query)} />
          <LedgerTable table={page.table} />
          <PageLinks pages={page.pages} />
        </>
      )}
    </SitePage>
  );
}

/** The files that hold just what is shown, whole. */
function filesOf(ledger: Ledger, query: Query) {
  const currency = ledger.subject.currencies[0] ?? '';
  return (['csv', 'json'] as const).map((format) => ({
    label: format.toUpperCase(),
    href: addressOf(
      { path: `/api/v1/contributions.${format}`, endpoint: CONTRIBUTION_FILES, currency },
      query,
    ),
  }));
}
