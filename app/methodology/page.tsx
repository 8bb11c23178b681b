import type { Metadata } from 'next';
import { DoingItAgain } from '@/app/methodology/again';
import { Converting } from '@/app/methodology/converting';
import { Counting } from '@/app/methodology/counting';
import { Dictionary } from '@/app/methodology/dictionary';
import { NotOffered } from '@/app/methodology/not-offered';
import { PrintedConversions } from '@/app/methodology/printed';
import { Quality } from '@/app/methodology/quality';
import { Reading } from '@/app/methodology/reading';
import { TestingTheStatement } from '@/app/methodology/statement';
import { Twice } from '@/app/methodology/twice';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { ContentsList } from '@/components/contents-list';
import { GlossaryList } from '@/components/glossary-list';
import { PageSection } from '@/components/page-section';
import { glossaryOf } from '@/lib/analysis/glossary';
import { methodologyPage } from '@/lib/analysis/methodology-page';
import { loadLedger } from '@/lib/ledger/load';

export const dynamic = 'force-static';

const CHAPTERS = [
  { id: 'holds', title: 'What the ledger holds' },
  { id: 'reading', title: 'How documents are read' },
  { id: 'disagreements', title: 'Where sources differ' },
  { id: 'stages', title: 'Stages' },
  { id: 'counting', title: 'Counting' },
  { id: 'ranges', title: 'Ranges' },
  { id: 'left-out', title: 'What is left out' },
  { id: 'period', title: 'Period' },
  { id: 'splits', title: 'Donors, channels, years' },
  { id: 'twice', title: 'Money reported more than once' },
  { id: 'quality', title: 'Quality at a glance' },
  { id: 'converting', title: 'Converting' },
  { id: 'printed', title: 'Printed conversions' },
  { id: 'statement', title: 'Testing the statement' },
  { id: 'not-offered', title: 'What is not offered' },
  { id: 'neutrality', title: 'Neutrality' },
  { id: 'again', title: 'Doing it again' },
  { id: 'glossary', title: 'Glossary' },
  { id: 'dictionary', title: 'Data dictionary' },
] as const;

export function generateMetadata(): Metadata {
  const { title } = loadLedger().subject;
  return pageMetadata({
    title: 'Methodology',
    description: `${title}: how contributions are read, counted, converted and left out, with a glossary and the data dictionary.`,
    path: '/methodology',
  });
}

export default function Methodology() {
  const ledger = loadLedger();
  const page = methodologyPage(ledger);
  return (
    <SitePage current="/methodology" ledger={ledger}>
      <h1>Methodology</h1>
      <p className="standfirst">
        How a figure gets from a document into a total, what happens to it on the way, and what is
        left out.
      </p>
      <div className="with-contents">
        <ContentsList chapters={CHAPTERS} />
        <div className="chapters">
          <Reading page={page} />
          <Counting page={page} />
          <Twice ledger={ledger} />
          <Quality ledger={ledger} />
          <Converting ledger={ledger} page={page} />
          <PrintedConversions ledger={ledger} />
          <TestingTheStatement ledger={ledger} />
          <NotOffered ledger={ledger} />
          <DoingItAgain ledger={ledger} />
          <PageSection id="glossary" title="Glossary">
            {glossaryOf(ledger).map(({ title, terms }) => (
              <div key={title} className="mt-6">
                <h3 className="mb-2">{title}</h3>
                <GlossaryList terms={terms} />
              </div>
            ))}
          </PageSection>
          <Dictionary ledger={ledger} />
        </div>
      </div>
    </SitePage>
  );
}
