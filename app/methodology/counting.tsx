import { TermTable } from '@/components/methodology-tables';
import { NoteText } from '@/components/note-text';
import { PageSection } from '@/components/page-section';
import type { MethodologyPage } from '@/lib/analysis/methodology-rows';
import type { Part } from '@/lib/analysis/text-rows';

/** How contributions enter a total, with both ends, and which do not. */
export function Counting({ page }: { readonly page: MethodologyPage }) {
  const { period, periodWhy, total, counted, outside, rules, upTo, leftOut } = page;
  return (
    <>
      <PageSection id="counting" title="Counting">
        <div className="prose">
          <p>
            Every contribution has one of three rules, with the reasoning in words. The rule does
            not depend on the period: it says how the contribution counts wherever its date is asked
            for.
          </p>
        </div>
        <TermTable
          caption={`Rules, and how many contributions ${period} have each`}
          head="Rule"
          terms={rules}
        />
        {upTo.length > 0 && (
          <TermTable
            caption={`Why a contribution counts at the high end only, ${period}`}
            head="Reason"
            terms={upTo}
          />
        )}
      </PageSection>
      <PageSection id="ranges" title="Ranges">
        <div className="prose">
          <p>
            A total is always a pair: the <strong>low end</strong> holds the least that counts in
            full by the rules above, the <strong>high end</strong> also what may count. It is shown
            as one number only where both are equal. At present, <Link part={counted} /> {period}{' '}
            count, and come to <Link part={total} />.
          </p>
          <p>
            Where documents give two sizes for one contribution, the smaller counts at the low end
            and the larger at the high end. Where they leave the currency open, the least and the
            greatest of the readings do. Missing donors would only raise a total: it says at least,
            not in all. Two contributions that hold the same money would lower it:{' '}
            <a href="#twice">where that may be so</a> is listed.
          </p>
        </div>
      </PageSection>
      <PageSection id="left-out" title="What is left out">
        <div className="prose">
          <p>
            Everything in the chosen filters and period is either counted or left out with one
            reason, so counted and left out together are what is shown. The number beside a total
            opens the rows that it leaves out.
          </p>
        </div>
        {leftOut.length > 0 && (
          <TermTable caption={`Left out, ${period}`} head="Reason" terms={leftOut} />
        )}
      </PageSection>
      <PageSection id="period" title="Period">
        <div className="prose">
          <p>
            Unless another period is asked for, pages and totals are of what is reported {period}.{' '}
            {periodWhy} A contribution belongs to a period where the <em>first day</em> of its date
            does: one dated by a year alone begins on 1 January.
          </p>
          {outside.length > 0 && (
            <p>
              Outside it: <NoteText note={{ parts: outside }} />. They are held and listed, and a
              page says how many it does not show.
            </p>
          )}
          <p>
            A page always says which period a number is for, and links carry the chosen currency and
            period on from page to page.
          </p>
        </div>
      </PageSection>
      <PageSection id="splits" title="Donors, channels, years">
        <div className="prose">
          <p>
            Donors, first channels, years and stages each add up to the total. A union and its
            members are separate donors; chosen together, they are the sum of their rows. A
            contribution stands under the <strong>first channel</strong> that a document names. The
            page of a party shows all that passes through it at any point, so that sums of several
            parties overlap. Gifts of domestic donors are held and listed, and never part of foreign
            support.
          </p>
        </div>
      </PageSection>
    </>
  );
}

function Link({ part }: { readonly part: Part }) {
  return <NoteText note={{ parts: [part] }} />;
}
