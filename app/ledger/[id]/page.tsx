import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CurrencyLine } from '@/app/currency-line';
import { linkTo, openPage, type SearchParams } from '@/app/open-page';
import { absolute, pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { ContributionConversions } from '@/components/contribution-conversions';
import { ContributionCounting } from '@/components/contribution-counting';
import {
  ContributionAmounts,
  ContributionFacts,
  ContributionHead,
} from '@/components/contribution-head';
import { ContributionReports } from '@/components/contribution-reports';
import { ContributionSources } from '@/components/contribution-sources';
import { LostCurrencies } from '@/components/lost-currencies';
import { ParameterNotice } from '@/components/notice';
import { RecordCopies } from '@/components/record-copies';
import { RelatedGroup } from '@/components/related-group';
import { citationOf, correctionOf } from '@/lib/analysis/citation';
import { contributionPage } from '@/lib/analysis/contribution-page';
import { loadLedger } from '@/lib/ledger/load';
import type { Contribution } from '@/lib/ledger/schema';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export function generateStaticParams() {
  return loadLedger().contributions.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { id, title, donor, purpose } = contributionOf((await params).id);
  const name = loadLedger().byId.party.get(donor)?.name ?? donor;
  return pageMetadata({
    title: `${name}: ${title}`,
    description: `What each document printed of it, our conversion, how it counts and why. ${purpose}`,
    path: `/ledger/${id}`,
  });
}

export default async function ContributionSheet({ params, searchParams }: Props) {
  const { id } = contributionOf((await params).id);
  const open = await openPage('/ledger/[id]', searchParams, `/ledger/${id}`);
  const { ledger, query, problems } = open;
  const page = contributionPage(ledger, id, query);
  const { publisher } = ledger.subject;
  return (
    <SitePage current="/ledger" ledger={ledger} open={open}>
      <ContributionHead
        page={page}
        ledger={{ text: 'Ledger', href: linkTo(ledger, '/ledger', query) }}
      />
      <ParameterNotice problems={problems} />
      <div className="mt-6 empty:hidden">
        <CurrencyLine open={open} label="Compare in" />
      </div>
      <ContributionAmounts held={page.held} counted={page.counted} />
      <ContributionFacts facts={page.facts} />
      <ContributionReports printed={page.printed} />
      {page.conversions && <ContributionConversions conversions={page.conversions} />}
      {page.lost && <LostCurrencies lost={page.lost} own />}
      <ContributionCounting counting={page.counting} />
      {page.related && <RelatedGroup group={page.related} />}
      <ContributionSources sources={page.sources} />
      <RecordCopies
        citation={citationOf(
          ledger,
          `${page.donor.text}, “${page.title}” (${id})`,
          absolute(`/ledger/${id}`),
        )}
        correction={correctionOf(ledger, id)}
        publisher={publisher.name}
        json={page.json}
        file={`contributions/${id}.json`}
      />
    </SitePage>
  );
}

function contributionOf(id: string): Contribution {
  return loadLedger().byId.contribution.get(id) ?? notFound();
}
