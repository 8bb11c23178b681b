import { TermTable } from '@/components/methodology-tables';
import { NoteText } from '@/components/note-text';
import { PageSection } from '@/components/page-section';
import type { MethodologyPage } from '@/lib/analysis/methodology-rows';

/** What is held, how documents are read, and how far a contribution has got. */
export function Reading({ page }: { readonly page: MethodologyPage }) {
  return (
    <>
      <PageSection id="holds" title="What the ledger holds">
        <div className="prose">
          <p>
            <NoteText note={{ parts: [page.held] }} />, each with every report of it. A contribution
            is what one donor gave or promised at one time; a report is what one document says of
            it. The ledger holds facts only: no total, no converted amount and no percentage of ours
            is stored in it. Everything of that kind is computed from it, and its rules are on this
            page.
          </p>
          <p>
            Beside contributions it holds <a href="/statements">statements</a> about shares and
            totals, what the recipient is <a href="/spending">reported to spend</a> itself, and{' '}
            <a href="/context">dated readings</a>. They are attributed to whoever made them.
          </p>
        </div>
      </PageSection>
      <PageSection id="reading" title="How documents are read">
        <div className="prose">
          <p>
            <NoteText note={{ parts: page.reading }} />
          </p>
          <p>
            A figure is kept <strong>exactly as it is printed</strong>, in its own language, sign
            and spacing; our reading of it stands beside it as a plain number with a currency. How
            the currency is known is kept too: by its code, its sign, its name, or by what stands
            around it. Where a copy has lost the sign, that is what the page says, and no currency
            is guessed for it. A figure that contradicts the others is held beside them.
          </p>
          <p>
            Two documents are <strong>independent</strong> where their texts come from different
            publishers: a reprint is no second voice. An amount rests on the documents that print a
            figure for it; a document that confirms the contribution without a figure, or prints
            only one that contradicts what is held, adds no voice to it. A document read only in its
            opening may say more further down.
          </p>
          <p>
            What is not known is a value with a name, such as no amount reported or sign lost, and
            never a zero.
          </p>
        </div>
      </PageSection>
      <PageSection id="disagreements" title="Where sources differ">
        <div className="prose">
          <p>
            Two figures for one contribution disagree where their known currencies differ, or where
            no amount fits both: a figure without a word before it is exact, “about” is five per
            cent each way, “over” and “at least” reach upward, “up to” down to zero. A line of
            spending disagrees where another figure is printed for the same thing, a statement where
            the same quantity, base and period is given values that do not meet. An equivalent in
            another currency disagrees with nothing; it is checked.
          </p>
          <p>
            Every side stays in the ledger as it is printed. What is held is a range where the sides
            stand unresolved beside each other, and one of them where there is a reason to take the
            rest for another thing or for a mistake; the reason is written down. How many documents
            print a figure decides nothing. <a href="/disagreements">Each disagreement</a> shows its
            sides, how far apart they are, and what the total would be had each been held alone.
          </p>
        </div>
      </PageSection>
      <PageSection id="stages" title="Stages">
        <div className="prose">
          <p>
            Each contribution has one stage, the furthest that any document reports. Stages
            therefore add up without counting money twice. They are drawn apart, since what is
            announced is not what is paid.
          </p>
        </div>
        <TermTable
          caption={`Stages, and how many contributions ${page.period} have each`}
          head="Stage"
          terms={page.stages}
        />
        <div className="prose">
          <p>
            In drawings and lists colour is the stage. Filled counts in full, hatched at the high
            end only, empty is left out.
          </p>
        </div>
      </PageSection>
    </>
  );
}
