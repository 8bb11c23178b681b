import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MeasureChoices } from '@/app/measure-choices';
import { linkTo, openPage, type SearchParams } from '@/app/open-page';
import { absolute, pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { Facts } from '@/components/facts';
import { MessageSection } from '@/components/message-section';
import { NoteText } from '@/components/note-text';
import { ParameterNotice } from '@/components/notice';
import { RecordCopies } from '@/components/record-copies';
import { SpendingLines, StatementLines } from '@/components/record-lines';
import { SourceContributions } from '@/components/source-contributions';
import { citationOf, correctionOf } from '@/lib/analysis/citation';
import { sourcePage } from '@/lib/analysis/source-page';
import type { SourcePage } from '@/lib/analysis/source-rows';
import { loadLedger } from '@/lib/ledger/load';
import type { Source } from '@/lib/ledger/schema';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export function generateStaticParams(): { readonly id: string }[] {
  return loadLedger().sources.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { id, publisher, title, published } = sourceOf((await params).id);
  const date = published ?? 'undated';
  return pageMetadata({
    title: title ?? `${publisher}, ${date}`,
    description: `A document by ${publisher}, ${date}: what is held of it, and every record of the ledger that leans on it.`,
    path: `/sources/${id}`,
  });
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const source = sourceOf((await params).id);
  const open = await openPage('/sources/[id]', searchParams, `/sources/${source.id}`);
  const { ledger, query, problems } = open;
  const page = sourcePage(ledger, source.id, query);
  const what = `${source.publisher}${source.title === null ? '' : `, “${source.title}”`} (${source.id})`;
  return (
    <SitePage current="/sources" ledger={ledger} open={open}>
      <nav aria-label="Breadcrumb" className="breadcrumb">
        <a href={linkTo(ledger, '/sources', query)}>Sources</a> / {source.publisher}
      </nav>
      <h1 className="record-title" {...(page.titled ? { lang: page.lang, dir: 'auto' } : {})}>
        {page.heading}
      </h1>
      <ParameterNotice problems={problems} />
      <div className="section section-first">
        <Facts facts={page.facts} />
        {page.note !== null && <p className="message-below mt-4">{page.note}</p>}
      </div>
      <MessageSection
        id="money"
        label="Counted money"
        headline={<NoteText note={page.money.headline} />}
      >
        <MeasureChoices open={open} />
        {page.money.facts.length > 0 && (
          <div className="mt-4">
            <Facts facts={page.money.facts} />
          </div>
        )}
        <p className="message-below mt-4">{page.money.sentence}</p>
      </MessageSection>
      <Leaning page={page} />
      <MessageSection id="voice" label="Independence" headline={page.voice.headline}>
        <p className="message-below">
          {page.voice.sentence}{' '}
          {page.voice.search && <NoteText note={{ parts: [page.voice.search] }} />}
        </p>
      </MessageSection>
      <RecordCopies
        citation={citationOf(ledger, what, absolute(`/sources/${source.id}`))}
        correction={correctionOf(ledger, source.id)}
        publisher={ledger.subject.publisher.name}
        json={`${JSON.stringify(source, null, 2)}\n`}
        file="The record of sources.json"
      />
    </SitePage>
  );
}

/** Everything in the ledger that rests on the document; several kinds have a heading each. */
function Leaning({ page }: { readonly page: SourcePage }) {
  const { headline, contributions, statements, spending, observations, read } = page;
  const kinds = [contributions, statements, spending, observations];
  const titled = kinds.filter((kind) => kind.length > 0).length > 1;
  const title = (text: string) => titled && <h3 className="mt-8">{text}</h3>;
  return (
    <MessageSection id="leans" label="What leans on it" headline={headline}>
      {contributions.length > 0 && (
        <>
          {title('Contributions')}
          <SourceContributions rows={contributions} read={read.contributions} />
        </>
      )}
      {statements.length > 0 && (
        <>
          {title('Statements')}
          <StatementLines lines={statements} read={read.statements} />
        </>
      )}
      {spending.length > 0 && (
        <>
          {title('Spending')}
          <SpendingLines lines={spending} read={read.spending} />
        </>
      )}
      {observations.length > 0 && (
        <>
          {title('Dated readings')}
          <p className="message-below">
            {observations.map(({ label, count }) => `${label} ${count}`).join(', ')}
          </p>
        </>
      )}
    </MessageSection>
  );
}

function sourceOf(id: string): Source {
  return loadLedger().byId.source.get(id) ?? notFound();
}
