import type { Metadata } from 'next';
import { fileLink } from '@/app/file-links';
import { MeasureChoices } from '@/app/measure-choices';
import { openPage, type SearchParams, targetOf } from '@/app/open-page';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { ChoiceLine } from '@/components/choice-line';
import { DonorTable } from '@/components/donor-table';
import { HiddenFields } from '@/components/hidden-fields';
import { ParameterNotice } from '@/components/notice';
import { PartList } from '@/components/part-list';
import { donorsPage } from '@/lib/analysis/donors-table';
import { periodWords } from '@/lib/analysis/period-words';
import { carriedOf, pairsFor } from '@/lib/filters/write-query';
import { longDate } from '@/lib/format/dates';
import { loadLedger } from '@/lib/ledger/load';

export const dynamic = 'force-static';

/** The form stands apart from the tables whose boxes belong to it: paper keeps the tables. */
const COMPARE = 'compare-chosen';

export function generateMetadata(): Metadata {
  const { words } = loadLedger().subject;
  return pageMetadata({
    title: 'Donors',
    description: `Everyone who is reported to have given to ${words.activity}: how much is counted, what is left out and why, donor by donor.`,
    path: '/donors',
  });
}

export default async function DonorsPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const open = await openPage('/donors', searchParams);
  const { ledger, query, problems, self } = open;
  const { subject } = ledger;
  const page = donorsPage(ledger, query, self);
  const period = periodWords(ledger, query);
  const donors = page.foreign.length + page.domestic.length;
  // A comparison takes two; below that there is nothing to choose.
  const form = donors > 1 ? COMPARE : null;
  return (
    <SitePage current="/donors" ledger={ledger} open={open}>
      <h1>Donors</h1>
      <p className="standfirst">{page.finding}.</p>
      <p className="page-lead mt-2">Kept to {longDate(subject.updated)}.</p>
      <ParameterNotice problems={problems} />
      <MeasureChoices open={open} />
      {page.kinds.length > 1 && (
        <div className="mt-2">
          <ChoiceLine label="Kind" choices={page.kinds} />
        </div>
      )}
      {donors > 0 && (
        <section className="section section-first" aria-label="The donors">
          {form !== null && (
            <form
              id={form}
              action="/compare"
              method="get"
              className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1"
            >
              <HiddenFields pairs={pairsFor(targetOf(ledger, '/compare'), carriedOf(query))} />
              <button type="submit" className="button">
                Compare the chosen
              </button>
              <span className="text-muted text-sm whitespace-nowrap">two to four donors</span>
            </form>
          )}
          {page.foreign.length > 0 && (
            <DonorTable
              form={form}
              currency={query.currency}
              sorts={page.sorts}
              caption={`Foreign donors ${period}, ${query.currency}`}
              dash="nothing is counted"
              lines={page.foreign}
              total={page.total}
            />
          )}
          {page.domestic.length > 0 && (
            <section className="mt-12" aria-labelledby="domestic">
              <h2 id="domestic">Domestic donors</h2>
              <p className="text-column mt-2 mb-4 text-muted">
                Their seat is in the country that receives the support. They are listed, and are
                never part of a total of foreign support.
              </p>
              <DonorTable
                form={form}
                currency={query.currency}
                caption={`Domestic donors ${period}; nothing of theirs is counted`}
                lines={page.domestic}
              />
            </section>
          )}
          {form !== null && (
            <button type="submit" form={form} className="button mt-6">
              Compare the chosen
            </button>
          )}
        </section>
      )}
      {page.elsewhere.length > 0 && (
        <p className="text-column mt-8 text-muted">
          Reported outside this period only: <PartList parts={page.elsewhere} />.
        </p>
      )}
      <p className="link-line mt-8">
        <a href={fileLink(ledger, '/api/v1/donors.csv', query)}>These donors as CSV</a>
        <a href="/methodology">How it is counted</a>
      </p>
    </SitePage>
  );
}
