import type { Metadata } from 'next';
import { Claim } from '@/app/claim/claim';
import { ClaimCurrency } from '@/app/claim/claim-currency';
import { claimStructuredData } from '@/app/claim/structured-data';
import { JsonLd } from '@/app/json-ld';
import { openPage, type SearchParams } from '@/app/open-page';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { ParameterNotice } from '@/components/notice';
import { claimTest } from '@/lib/analysis/claim';
import { languageOf } from '@/lib/figures/claim-terms';
import { loadLedger } from '@/lib/ledger/load';
import type { Statement } from '@/lib/ledger/schema';

export const dynamic = 'force-static';

const TITLE = 'The statement, tested';

export function generateMetadata(): Metadata {
  const ledger = loadLedger();
  const { speaker, printed } = featured();
  return pageMetadata({
    title: TITLE,
    description: `“${printed}”, ${speaker}: what it requires of the state beside the foreign support that is reported, and which reported totals and spending lines reach it. ${ledger.subject.title}.`,
    path: '/claim',
  });
}

export default async function ClaimPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const open = await openPage('/claim', searchParams);
  const { ledger, query, problems } = open;
  const statement = featured();
  const test = claimTest(ledger, query.currency);
  return (
    <SitePage current="/claim" ledger={ledger} open={open}>
      <JsonLd data={claimStructuredData(ledger, statement, test, TITLE)} />
      <h1>{TITLE}</h1>
      <p className="standfirst">
        What would have to be true for “
        <bdi lang={languageOf(ledger, statement) ?? undefined} dir="auto">
          {statement.printed}
        </bdi>
        ” to hold, as arithmetic against figures that you can open. The page takes no side.
      </p>
      <ParameterNotice problems={problems} />
      <ClaimCurrency open={open} />
      <Claim open={open} statement={statement} test={test} title={TITLE} />
    </SitePage>
  );
}

/** The ledger’s rules see to it that the featured statement is there. */
function featured(): Statement {
  const { byId, subject } = loadLedger();
  const statement = byId.statement.get(subject.featuredClaim);
  if (!statement) throw new Error(`There is no statement "${subject.featuredClaim}"`);
  return statement;
}
