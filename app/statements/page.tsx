import type { Metadata } from 'next';
import { openPage, type SearchParams } from '@/app/open-page';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { ListFilters } from '@/components/list-filters';
import { ListHeading, NothingShown } from '@/components/list-heading';
import { ParameterNotice } from '@/components/notice';
import { PageLinks } from '@/components/page-links';
import { StatementChanges } from '@/components/statement-changes';
import { StatementTable } from '@/components/statement-table';
import { statementsPage } from '@/lib/analysis/statements-page';
import { loadLedger } from '@/lib/ledger/load';

export const dynamic = 'force-static';

const STANDFIRST =
  'What officials and monitors said about shares, totals and costs: the words as printed, who said them, of what, and of which time.';

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Statements',
    description: `${loadLedger().subject.title}. ${STANDFIRST}`,
    path: '/statements',
  });
}

export default async function StatementListPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const open = await openPage('/statements', searchParams);
  const { ledger, query, problems } = open;
  const page = statementsPage(ledger, query);
  return (
    <SitePage current={null} ledger={ledger} open={open}>
      <h1>Statements</h1>
      <p className="standfirst">{STANDFIRST}</p>
      <ParameterNotice problems={[...problems, ...page.problems]} />
      <ListFilters
        form={page.form}
        facets={page.facets}
        inUse={page.chips.length}
        hint="speakers, printed words, scopes, notes, documents, ids"
      />
      <ListHeading heading={page.heading} chips={page.chips} clear={page.clear} />
      {page.empty ? (
        <NothingShown
          noun="statement"
          used={page.chips.length}
          rescues={page.empty}
          clear={page.clear}
        />
      ) : (
        <>
          <p className="link-line my-4 text-sm">
            <span>Download every statement:</span> <a href="/api/v1/statements.csv">CSV</a>
          </p>
          {page.read !== null && (
            <p className="text-muted text-sm">
              Of the documents that these were read in: {page.read}
            </p>
          )}
          <StatementTable table={page.table} />
          <PageLinks pages={page.pages} />
        </>
      )}
      {page.changes && <StatementChanges changes={page.changes} />}
    </SitePage>
  );
}
