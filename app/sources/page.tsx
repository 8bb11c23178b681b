import type { Metadata } from 'next';
import { openPage, type SearchParams } from '@/app/open-page';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { Facts } from '@/components/facts';
import { Notice, ParameterNotice } from '@/components/notice';
import { PageLinks } from '@/components/page-links';
import { SourceSearch } from '@/components/source-search';
import { SourceTable } from '@/components/source-table';
import { sourcesPage } from '@/lib/analysis/sources-page';
import { loadLedger } from '@/lib/ledger/load';

export const dynamic = 'force-static';

export function generateMetadata(): Metadata {
  const { subject, sources } = loadLedger();
  return pageMetadata({
    title: 'Sources',
    description: `${subject.title}: the ${sources.length} documents that figures were read in, with language, kind, how far each was read, and what leans on it.`,
    path: '/sources',
  });
}

export default async function SourceListPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const { ledger, query, problems } = await openPage('/sources', searchParams);
  const page = sourcesPage(ledger, query);
  return (
    <SitePage current="/sources" ledger={ledger}>
      <h1>Sources</h1>
      <p className="standfirst">
        Every document that a figure was read in, how far it was read, and what leans on it.
      </p>
      <ParameterNotice problems={[...problems, ...page.problems]} />
      <SourceSearch q={page.q} sort={page.sort} clear={page.clear} />
      <h2 className="mt-10 mb-4">{page.heading}</h2>
      {page.rows.length === 0 ? (
        <Notice
          title={
            page.clear === null ? 'No document is held' : 'No document holds all of these words'
          }
        >
          {page.clear !== null && (
            <p>
              <a href={page.clear}>Show every document</a>
            </p>
          )}
        </Notice>
      ) : (
        <>
          <Facts facts={page.counts} />
          <p className="link-line my-6 text-sm">
            <span>Download every document:</span> <a href="/api/v1/sources.csv">CSV</a>
          </p>
          <SourceTable
            caption="Documents. A publisher opens what is held of the document, a title the document itself"
            rows={page.rows}
            sorts={page.sorts}
          />
          <PageLinks pages={page.pages} />
        </>
      )}
    </SitePage>
  );
}
