import type { Metadata } from 'next';
import { Comparison, ComparisonHead } from '@/app/compare/comparison';
import { compareMetadata } from '@/app/compare/metadata';
import { MeasureChoices } from '@/app/measure-choices';
import { openPage, type SearchParams, targetOf } from '@/app/open-page';
import { SitePage } from '@/app/site-page';
import { CompareChoose } from '@/components/compare-choose';
import { CompareChosen } from '@/components/compare-chosen';
import { ComparisonLinks } from '@/components/comparison-links';
import { Notice, ParameterNotice } from '@/components/notice';
import { PageSection } from '@/components/page-section';
import { comparePage, isComparable } from '@/lib/analysis/compare';
import { carriedOf, pairsFor } from '@/lib/filters/write-query';

export const dynamic = 'force-static';

interface Props {
  readonly searchParams: SearchParams;
}

/** The prerendered page names no donor; one that does has the metadata of its twin. */
export function generateMetadata(): Promise<Metadata> {
  return compareMetadata(Promise.resolve({}));
}

export default async function ComparePage({ searchParams }: Props) {
  const open = await openPage('/compare', searchParams);
  const { ledger, query, problems, self } = open;
  const page = comparePage(ledger, query, self);
  const carried = pairsFor(targetOf(ledger, '/compare'), carriedOf(query));
  return (
    <SitePage current="/compare" ledger={ledger} open={open}>
      {page.chosen.length > 0 && <p className="page-lead">Compare donors</p>}
      <h1>{page.heading}</h1>
      {page.chosen.length > 0 ? (
        <ComparisonHead open={open} />
      ) : (
        <p className="standfirst">
          Two to four donors side by side: in one currency, over one period, by one way of counting.
        </p>
      )}
      <ParameterNotice problems={problems} />
      {page.remarks.length > 0 && (
        <Notice title="To know about this comparison">
          <ul>
            {page.remarks.map((remark) => (
              <li key={remark}>{remark}.</li>
            ))}
          </ul>
        </Notice>
      )}
      <MeasureChoices open={open} />
      {page.chosen.length > 0 ? (
        <CompareChosen chosen={page.chosen} add={page.add} carried={carried} />
      ) : !isComparable(page) ? (
        <p className="mt-6">This ledger names one donor or none, so there is nothing to compare.</p>
      ) : (
        <section className="section section-first" aria-label="Choose donors">
          <CompareChoose
            options={page.add?.options ?? []}
            groups={page.add?.groups ?? []}
            carried={carried}
            places={4}
          />
        </section>
      )}
      {page.suggestions.length > 0 && (
        <PageSection id="suggestions" title="Comparisons to start from">
          <ComparisonLinks comparisons={page.suggestions} />
        </PageSection>
      )}
      {page.chosen.length > 0 && <Comparison open={open} />}
    </SitePage>
  );
}
