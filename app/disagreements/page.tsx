import type { Metadata } from 'next';
import { CurrencyLine } from '@/app/currency-line';
import { openPage, type SearchParams } from '@/app/open-page';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { DisagreementCases } from '@/components/disagreement-cases';
import { DisagreementIndex } from '@/components/disagreement-index';
import { NoteText } from '@/components/note-text';
import { ParameterNotice } from '@/components/notice';
import { PageSection } from '@/components/page-section';
import { disagreementsPage } from '@/lib/analysis/disagreements-page';
import { loadLedger } from '@/lib/ledger/load';

export const dynamic = 'force-static';

const STANDFIRST =
  'Every figure that sources give in different sizes: each side as printed, who prints it, how far apart the sides are, and which of them is held.';

const MEETING = { id: 'meeting', title: 'What counts as a disagreement' };

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Disagreements',
    description: `${loadLedger().subject.title}. ${STANDFIRST}`,
    path: '/disagreements',
  });
}

export default async function DisagreementsList({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const open = await openPage('/disagreements', searchParams);
  const { ledger, query, problems } = open;
  const page = disagreementsPage(ledger, query);
  return (
    <SitePage current={null} ledger={ledger} open={open}>
      <h1>Disagreements</h1>
      <p className="standfirst">{STANDFIRST}</p>
      <ParameterNotice problems={problems} />
      <div className="mt-6 empty:hidden">
        <CurrencyLine open={open} label="Compare in" />
      </div>
      <section className="section disagreement-contents" aria-labelledby="found">
        <h2 id="found" className="message">
          {page.headline}
        </h2>
        <p className="link-line text-sm">
          <span>Download every side:</span> <a href="/api/v1/disagreements.csv">CSV</a>
          <a href="/api/v1/disagreements.json">JSON</a>
        </p>
        {page.read !== null && <p className="message-below">{page.read}</p>}
        {page.settled.map((sentence) => (
          <p key={sentence.parts[0]?.text} className="message-below">
            <NoteText note={sentence} />
          </p>
        ))}
        <DisagreementIndex sections={page.sections} last={MEETING} />
      </section>
      {page.sections.map((section) => (
        <DisagreementCases key={section.id} section={section} />
      ))}
      <PageSection id={MEETING.id} title={MEETING.title}>
        <div className="prose">
          <p>
            Two figures for one contribution disagree where their known currencies differ, or where
            they do not meet in one currency. A figure without a word before it is exact; “about” is
            five per cent each way; “over” and “at least” reach upward without end, “under” and “up
            to” down to zero. Two figures meet where some amount fits both. A figure whose currency
            is not known contradicts nothing, and stands as a side of its own. How far apart a case
            is, is said of the two sides furthest apart that do not meet.
          </p>
          <p>
            A line of spending is here where a document prints another figure for the same thing.
            Statements are where one quantity of one base, party and unit, of the same named period,
            is given values that do not meet.
          </p>
          <p>
            An equivalent in another currency is no disagreement: whoever prints 100 euros and what
            they are worth in dollars says one thing twice. Such pairs are{' '}
            <a href="/conversions">checked against reference rates</a> instead.
          </p>
          <p>
            A figure stands here letter by letter as it is printed; how it is read, with the word
            before it, stands beside it. What stands in small letters below a document is the
            ledger’s note on it, or where in the document it was found. A line of spending that is
            held, and a statement, are kept in the wording of their first document alone: any other
            stands beneath it as a source, without its own words.
          </p>
          <p>
            Nothing is decided here by majority. The ledger holds a range where sides stand beside
            each other unresolved, and one figure where it says why the others are another thing or
            a mistake; its reasons are quoted as it gives them.{' '}
            <a href="/methodology#disagreements">How disagreements are held</a>
          </p>
        </div>
      </PageSection>
    </SitePage>
  );
}
