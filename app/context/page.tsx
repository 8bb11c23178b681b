import type { Metadata } from 'next';
import { openPage, type SearchParams } from '@/app/open-page';
import { PageFigure } from '@/app/page-figure';
import { absolute, pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { ContentsList } from '@/components/contents-list';
import { ContextLists, FOLDED_ABOVE } from '@/components/context-lists';
import { ContextNotDrawn } from '@/components/context-not-drawn';
import { ParameterNotice } from '@/components/notice';
import { contextPage } from '@/lib/analysis/context-page';
import { figuresOn } from '@/lib/figures/list';
import { counted } from '@/lib/format/numbers';
import { loadLedger } from '@/lib/ledger/load';

export const dynamic = 'force-static';

const CSV = '/api/v1/observations.csv';

export function generateMetadata(): Metadata {
  const ledger = loadLedger();
  return pageMetadata({
    title: 'Context',
    description: `${ledger.subject.title}: ${contextPage(ledger).lead}`,
    path: '/context',
  });
}

export default async function ContextReadings({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const open = await openPage('/context', searchParams);
  const { ledger, query, problems } = open;
  const page = contextPage(ledger);
  const figures = figuresOn('/context').filter(({ id }) => page.charts.includes(id));
  const chapters = [
    ...figures,
    ...page.sections,
    ...(page.notDrawn ? [{ id: 'not-drawn', title: 'Not drawn' }] : []),
  ];
  return (
    <SitePage current="/context" ledger={ledger} open={open}>
      <h1>Context</h1>
      <p className="standfirst">{page.lead}</p>
      <ParameterNotice problems={problems} />
      {chapters.length > 0 && (
        <>
          <ContentsList chapters={chapters.map(({ id, title }) => ({ id, title }))} />
          {page.read !== null && (
            <p className="message-below">Of the documents of these readings: {page.read}</p>
          )}
          <p className="link-line mt-4 text-sm">
            <a href={CSV}>Every reading as CSV</a>
            <a href="/methodology">How documents are read</a>
          </p>
          <p className="context-folded">
            Tables of more than {FOLDED_ABOVE} readings are folded.
            <span className="on-paper">
              {' '}
              On paper they stay so; all {counted(ledger.observations.length, 'reading')} are in{' '}
              {absolute(CSV)}.
            </span>
          </p>
        </>
      )}
      <div className="long-readings">
        {figures.map((kind) => (
          <PageFigure
            key={kind.id}
            open={open}
            figure={kind.make(ledger, query)}
            alone={figures.length === 1}
          />
        ))}
        {page.sections.map((section) => (
          <ContextLists key={section.id} section={section} />
        ))}
      </div>
      {page.notDrawn && <ContextNotDrawn section={page.notDrawn} />}
    </SitePage>
  );
}
