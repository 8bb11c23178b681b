import type { Metadata } from 'next';
import { MeasureChoices } from '@/app/measure-choices';
import { openPage, type SearchParams } from '@/app/open-page';
import { PageFigure } from '@/app/page-figure';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { Facts } from '@/components/facts';
import { Notice, ParameterNotice } from '@/components/notice';
import { PageLinks } from '@/components/page-links';
import { SourceSearch } from '@/components/source-search';
import { SourceTable } from '@/components/source-table';
import type { SourcesPage } from '@/lib/analysis/source-rows';
import { sourcesPage } from '@/lib/analysis/sources-page';
import { figuresOn } from '@/lib/figures/list';
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
  const open = await openPage('/sources', searchParams);
  const { ledger, query, problems } = open;
  const page = sourcesPage(ledger, query);
  // What is searched for and chosen are documents: the figure is of all that counts.
  const whole = { ...query, q: null, read: null };
  return (
    <SitePage current="/sources" ledger={ledger} open={open}>
      <h1>Sources</h1>
      <p className="standfirst">
        Every document that a figure was read in, how far it was read, what leans on it, and how
        much of the counted money rests on one voice alone.
      </p>
      <ParameterNotice problems={[...problems, ...page.problems]} />
      <MeasureChoices open={open} />
      {figuresOn('/sources').map((kind) => (
        <PageFigure
          key={kind.id}
          open={open}
          figure={kind.make(ledger, whole)}
          query={whole}
          alone
        />
      ))}
      <section className="section" id="documents" aria-labelledby="documents-heading">
        <h2 id="documents-heading">{page.heading}</h2>
        <SourceSearch q={page.q} kept={page.kept} clear={page.clear} />
        <Documents page={page} />
      </section>
    </SitePage>
  );
}

function Documents({ page }: { readonly page: SourcesPage }) {
  if (page.rows.length === 0) {
    return (
      <div className="mt-6">
        <Notice title={page.none}>
          {page.clear !== null && (
            <p>
              <a href={page.clear.href}>Show every document</a>
            </p>
          )}
        </Notice>
      </div>
    );
  }
  return (
    <>
      <div className="mt-6">
        <Facts facts={page.counts} />
      </div>
      <p className="link-line my-6 text-sm">
        <span>Download every document:</span> <a href="/api/v1/sources.csv">CSV</a>
      </p>
      <SourceTable
        caption="Documents. A publisher’s name opens the ledger’s page on the document, a title the document itself"
        rows={page.rows}
        sorts={page.sorts}
      />
      <PageLinks pages={page.pages} />
    </>
  );
}
