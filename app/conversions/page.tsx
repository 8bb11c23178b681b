import type { Metadata } from 'next';
import { fileLink } from '@/app/file-links';
import { openPage, type SearchParams } from '@/app/open-page';
import { PageFigure } from '@/app/page-figure';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { ConversionList } from '@/components/conversion-list';
import { ConversionPart } from '@/components/conversion-part';
import { ConversionsFinding } from '@/components/conversions-finding';
import { ListFilters } from '@/components/list-filters';
import { ListHeading, NothingShown } from '@/components/list-heading';
import { LostCurrencies } from '@/components/lost-currencies';
import { ParameterNotice } from '@/components/notice';
import { PageSection } from '@/components/page-section';
import { conversionsPage } from '@/lib/analysis/conversions-page';
import { linksFor } from '@/lib/analysis/links';
import { lostCurrencies } from '@/lib/analysis/lost-currencies';
import { figuresOn } from '@/lib/figures/list';
import { loadLedger } from '@/lib/ledger/load';

export const dynamic = 'force-static';

const STANDFIRST =
  'Where a document prints an amount and its equivalent in another currency, the two imply a rate. Here it stands beside two reference rates: that of the contribution’s date, and that of the day on which the document was published.';

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Printed conversions',
    description: `${loadLedger().subject.title}. ${STANDFIRST}`,
    path: '/conversions',
  });
}

export default async function PrintedConversions({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const open = await openPage('/conversions', searchParams);
  const { ledger, query, problems } = open;
  const page = conversionsPage(ledger, query);
  const figures = figuresOn('/conversions');
  const lost = <LostCurrencies lost={lostCurrencies(ledger, linksFor(ledger, query))} />;
  return (
    <SitePage current={null} ledger={ledger} open={open}>
      <h1>Printed conversions</h1>
      <p className="standfirst">{STANDFIRST}</p>
      <ParameterNotice problems={[...problems, ...page.problems]} />
      {page.finding === null ? (
        <>
          <NoneHeld />
          {lost}
        </>
      ) : (
        <>
          <ConversionsFinding finding={page.finding} />
          <ConversionPart>
            <ListFilters form={page.form} facets={page.facets} inUse={page.chips.length} />
            <ListHeading heading={page.heading} chips={page.chips} clear={page.clear} />
            {page.empty ? (
              <NothingShown
                noun="printed conversion"
                used={page.chips.length}
                rescues={page.empty}
                clear={page.clear}
              />
            ) : (
              figures.map((kind) => {
                const figure = kind.make(ledger, query);
                return (
                  <PageFigure
                    key={kind.id}
                    open={open}
                    figure={figure}
                    alone={figures.length === 1}
                    list={
                      <ConversionList
                        table={page.table}
                        shown={figure.rows.length}
                        pages={page.pages}
                        files={{
                          of: page.chips.length > 0 ? 'these' : 'all',
                          csv: fileLink(ledger, '/api/v1/conversions.csv', query),
                          json: fileLink(ledger, '/api/v1/conversions.json', query),
                        }}
                      />
                    }
                  />
                );
              })
            )}
          </ConversionPart>
          <HowToRead />
          {lost}
        </>
      )}
    </SitePage>
  );
}

/** What the notes of the figure leave open; the methodology has the rule whole. */
function HowToRead() {
  return (
    <PageSection id="how-to-read" title="How to read it">
      <div className="prose">
        <p>
          An equivalent printed as 608,000 stands for anything from 607,500 to 608,500. Divided by
          the original, that gives the implied rate, from one end to the other.
        </p>
        <p>
          One that agrees with the rate of the contribution’s date and is off by that of the
          publication still carries the older rate; where it is the other way round, it carries the
          newer. That a rate fits does not tell who worked the equivalent out. The rule in full:{' '}
          <a href="/methodology#printed">Printed conversions</a>; the words:{' '}
          <a href="/methodology#glossary">glossary</a>.
        </p>
      </div>
    </PageSection>
  );
}

function NoneHeld() {
  return (
    <PageSection id="none" title="No printed conversion is held">
      <div className="prose">
        <p>
          No document of this ledger prints an amount together with its equivalent in another
          currency, so there is nothing to check. How such a pair would be checked stands in the{' '}
          <a href="/methodology#printed">methodology</a>; our own conversions stand on the page of
          each contribution, which <a href="/ledger">the ledger</a> lists.
        </p>
      </div>
    </PageSection>
  );
}
