import { fileLink } from '@/app/file-links';
import type { OpenPage } from '@/app/open-page';
import { PageFigure } from '@/app/page-figure';
import { CompareTable } from '@/components/compare-table';
import { NoteText } from '@/components/note-text';
import { PageSection } from '@/components/page-section';
import { chosenDonors } from '@/lib/analysis/compare';
import { measuresOf } from '@/lib/analysis/compare-measures';
import { periodWords } from '@/lib/analysis/period-words';
import { comparedFinding, comparedSides } from '@/lib/figures/compare-frames';
import { compareTotals } from '@/lib/figures/compare-totals';
import { compareYears } from '@/lib/figures/compare-years';
import { findingFrom } from '@/lib/figures/finding-parts';
import { atRatesWords } from '@/lib/figures/notes';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';

/** What a comparison finds, and on which basis it stands. */
export function ComparisonHead({ open: { ledger, query } }: { readonly open: OpenPage }) {
  const { sides, whole } = comparedSides(ledger, query);
  return (
    <>
      <p className="standfirst">
        <NoteText note={{ parts: findingFrom(comparedFinding(sides, whole)).findingParts }} />.
      </p>
      <p className="page-lead mt-2">
        Foreign support reported {periodWords(ledger, query)}, in {currencyName(query.currency)}
        {atRatesWords(whole)}. Kept to {longDate(ledger.subject.updated)}.
      </p>
    </>
  );
}

/** The drawings of a comparison, then every measure side by side, then its files. */
export function Comparison({ open }: { readonly open: OpenPage }) {
  const { ledger, query } = open;
  const chosen = chosenDonors(ledger, query);
  const donor = chosen.map((one) => one.choice);
  const compared = { ...query, donor };
  return (
    <>
      <PageFigure
        open={open}
        figure={compareTotals(ledger, compared)}
        files="foreign-support-by-donor"
      />
      <PageFigure
        open={open}
        figure={compareYears(ledger, compared)}
        files="foreign-support-by-donor-and-year"
      />
      <PageSection id="side-by-side" title="Side by side">
        <CompareTable
          caption={`${query.currency}, ${periodWords(ledger, query)}; a linked number opens its rows`}
          names={chosen.map((one) => one.name)}
          measures={measuresOf(ledger, chosen)}
        />
        <p className="text-column mt-4 text-muted text-sm">
          One basis: the same period, the same currency, the same rules of counting; a range
          wherever the reports leave one. Nothing is set against population or economic output: the
          ledger holds neither. <a href="/methodology">How it is counted</a>
        </p>
        <p className="link-line mt-4">
          <a href={fileLink(ledger, '/api/v1/contributions.csv', compared)}>
            The contributions of these donors as CSV
          </a>
          <a href={fileLink(ledger, '/api/v1/contributions.json', compared)}>as JSON</a>
          <a href={fileLink(ledger, '/api/v1/donors.csv', compared)}>their totals as CSV</a>
        </p>
      </PageSection>
    </>
  );
}
