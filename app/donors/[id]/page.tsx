import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { fileLink } from '@/app/file-links';
import { MeasureChoices } from '@/app/measure-choices';
import { openPage, type SearchParams } from '@/app/open-page';
import { PageFigure } from '@/app/page-figure';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { ComparisonLinks } from '@/components/comparison-links';
import { DocumentList } from '@/components/document-list';
import { DonorChannels } from '@/components/donor-channels';
import { DonorContributions } from '@/components/donor-contributions';
import { Facts } from '@/components/facts';
import { NoteText } from '@/components/note-text';
import { Notice, ParameterNotice } from '@/components/notice';
import { PageSection } from '@/components/page-section';
import { RangeNumber } from '@/components/range-number';
import { donorPage } from '@/lib/analysis/donor-page';
import { periodWords } from '@/lib/analysis/period-words';
import { donorIds } from '@/lib/analysis/vocabulary';
import { foreignSupportByYear } from '@/lib/figures/by-year';
import { longDate } from '@/lib/format/dates';
import { donorKindWord } from '@/lib/format/words';
import { loadLedger } from '@/lib/ledger/load';
import type { Party } from '@/lib/ledger/schema';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export function generateStaticParams(): { readonly id: string }[] {
  return donorIds(loadLedger()).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const donor = donorOf((await params).id);
  const { words } = loadLedger().subject;
  return pageMetadata({
    title: donor.name,
    description: `What ${donor.name} is reported to have given to ${words.activity}: every contribution as printed and as counted, what is left out and why.`,
    path: `/donors/${donor.id}`,
  });
}

export default async function DonorPage({ params, searchParams }: Props) {
  const donor = donorOf((await params).id);
  const open = await openPage('/donors/[id]', searchParams, `/donors/${donor.id}`);
  const { ledger, problems } = open;
  const query = { ...open.query, donor: [donor.id] };
  const page = donorPage(ledger, donor.id, open.query);
  const period = periodWords(ledger, query);
  return (
    <SitePage current="/donors" ledger={ledger} open={open}>
      <p className="page-lead">Donor · {donorKindWord(donor.kind)}</p>
      <h1>{donor.name}</h1>
      <p className="standfirst">
        <NoteText note={{ parts: page.finding }} />.
      </p>
      <p className="page-lead mt-2">Kept to {longDate(ledger.subject.updated)}.</p>
      <ParameterNotice problems={problems} />
      <MeasureChoices open={open} />
      <section className="section section-first grid gap-x-14 gap-y-6 lg:grid-cols-2">
        <div>
          <RangeNumber lead={`Counted ${period}`} text={page.short} rows={page.rowsOfTotal} />
        </div>
        <Facts facts={page.facts} />
      </section>
      {page.domestic && (
        <Notice title="A domestic donor">
          <p>
            Its seat is in the country that receives the support, so nothing of it is part of a
            total of foreign support.
          </p>
        </Notice>
      )}
      <PageFigure open={open} query={query} figure={foreignSupportByYear(ledger, query)} alone />
      <PageSection id="contributions" title="Every contribution">
        {page.rows.length === 0 ? (
          <p>Nothing is reported {period}.</p>
        ) : (
          <DonorContributions
            caption={`Reported ${period}, ${query.currency}; a dash where nothing is counted`}
            currency={query.currency}
            rows={page.rows}
          />
        )}
        {page.outside.length > 0 && (
          <div className="mt-10">
            <DonorContributions
              caption="Outside this period: in none of the sums above"
              currency={query.currency}
              rows={page.outside}
            />
          </div>
        )}
        <p className="link-line mt-6">
          <a href={fileLink(ledger, '/api/v1/contributions.csv', query)}>
            These contributions as CSV
          </a>
          <a href={fileLink(ledger, '/api/v1/contributions.json', query)}>as JSON</a>
          <a href={fileLink(ledger, '/api/v1/reports.csv', query)}>every printed amount as CSV</a>
        </p>
      </PageSection>
      {page.channels.length > 0 && (
        <PageSection id="channels" title="Channels">
          <DonorChannels
            caption={`What counts by the first channel that a source names, ${query.currency}, ${period}`}
            channels={page.channels}
          />
        </PageSection>
      )}
      <PageSection id="read-in" title="Read in">
        <DocumentList documents={page.documents} />
      </PageSection>
      {page.comparisons.length > 0 && (
        <PageSection id="compare" title="Compare with">
          <ComparisonLinks comparisons={page.comparisons} />
        </PageSection>
      )}
    </SitePage>
  );
}

/** The party of an id that gives something; anything else is not found. */
function donorOf(id: string): Party {
  const ledger = loadLedger();
  const party = donorIds(ledger).includes(id) ? ledger.byId.party.get(id) : undefined;
  return party ?? notFound();
}
