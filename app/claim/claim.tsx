import { TryIt } from '@/app/claim/try-it';
import type { OpenPage } from '@/app/open-page';
import { PageFigure } from '@/app/page-figure';
import { absolute } from '@/app/site';
import { ClaimColumns } from '@/components/claim-columns';
import { ClaimHangsOn } from '@/components/claim-hangs-on';
import { ClaimSentences } from '@/components/claim-sentences';
import { CopyButton } from '@/components/figure/copy-button';
import { FigureTableView } from '@/components/figure/figure-table-view';
import { StripRows } from '@/components/figure/strip-rows';
import { MessageSection } from '@/components/message-section';
import { NoteText } from '@/components/note-text';
import { PageSection } from '@/components/page-section';
import { citationOf } from '@/lib/analysis/citation';
import type { ClaimTest } from '@/lib/analysis/claim-rows';
import { claimBreaks } from '@/lib/figures/claim-breaks';
import { claimColumns, wordsColumn } from '@/lib/figures/claim-columns';
import { claimHangsOn } from '@/lib/figures/claim-hangs-on';
import { claimPairs } from '@/lib/figures/claim-pairs';
import { claimSentences } from '@/lib/figures/claim-true';
import type { Note } from '@/lib/figures/figure';
import { figureKind } from '@/lib/figures/list';
import { longDate } from '@/lib/format/dates';
import { counted } from '@/lib/format/numbers';
import type { Statement } from '@/lib/ledger/schema';

/** The parts of the page in the order in which they are read, for its list of contents. */
const PARTS = [
  { id: 'words', label: 'The words' },
  { id: 'claim-required-spending', label: 'What is reported' },
  { id: 'breaks', label: 'What would break them' },
  { id: 'true', label: 'What would have to be true' },
  { id: 'stated-national-share', label: 'Other shares' },
  { id: 'itemised-coverage', label: 'What can be itemised' },
  { id: 'hangs-on', label: 'What the answer hangs on' },
  { id: 'try-it', label: 'Try it' },
] as const;

const UNTESTED: readonly string[] = ['words', 'stated-national-share', 'try-it'];

/** The statement, step by step; without a time to test it over, what there is of it. */
export function Claim({
  open,
  statement,
  test,
  title,
}: {
  readonly open: OpenPage;
  readonly statement: Statement;
  readonly test: ClaimTest | null;
  readonly title: string;
}) {
  const { ledger, query } = open;
  const { subject } = ledger;
  const parts = PARTS.filter(({ id }) => test !== null || UNTESTED.includes(id));
  return (
    <>
      <nav aria-label="On this page" className="claim-contents">
        <ul className="link-line">
          {parts.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <ClaimColumns
        columns={test ? claimColumns(test, ledger, query) : [wordsColumn(statement, ledger, query)]}
      />
      {test === null && (
        <p className="text-column mt-6">
          The statement names no period and is older than {longDate(subject.counted.from)}, from
          which the ledger counts: there is no time over which it could be tested.
        </p>
      )}
      {test && <Figure open={open} id="claim-required-spending" />}
      {test && <Breaks open={open} test={test} />}
      {test && (
        <MessageSection
          id="true"
          label="What would have to be true"
          headline="If the words hold over that time, all of this is so"
        >
          <ClaimSentences sentences={claimSentences(test)} />
        </MessageSection>
      )}
      <Figure open={open} id="stated-national-share" />
      {test && <Pairs open={open} test={test} />}
      {test && <Figure open={open} id="itemised-coverage" />}
      {test && <HangsOn open={open} test={test} />}
      <TryIt open={open} test={test} share={statement.value} />
      <PageSection id="cite" title="Cite this page">
        <div className="prose">
          <p>{citationOf(ledger, `“${title}”`, absolute('/claim'))}</p>
          <CopyButton label="Copy the citation" />
          <p>
            <a href="/methodology#statement">How the statement is tested</a>, step by step.
          </p>
        </div>
      </PageSection>
    </>
  );
}

function Figure({ open, id }: { readonly open: OpenPage; readonly id: string }) {
  const kind = figureKind(id);
  return kind && <PageFigure open={open} figure={kind.make(open.ledger, open.query)} />;
}

interface PartProps {
  readonly open: OpenPage;
  readonly test: ClaimTest;
}

function Breaks({ open: { ledger, query }, test }: PartProps) {
  const { headline, subtitleParts, drawing, table, notes } = claimBreaks(test, ledger, query);
  return (
    <MessageSection id="breaks" label="What would break the words" headline={headline}>
      <p className="figure-subtitle">
        <NoteText note={{ parts: subtitleParts }} />
      </p>
      {drawing && <StripRows drawing={drawing} />}
      {table && <FigureTableView table={table} open={false} />}
      <Notes notes={notes} />
    </MessageSection>
  );
}

function Pairs({ open: { ledger, query }, test }: PartProps) {
  const { headline, table } = claimPairs(test, ledger, query);
  return (
    <MessageSection id="pairs" label="Totals stated in pairs" headline={headline}>
      {table && (
        <details className="figure-table folded-on-phones">
          <summary>Every pair, {counted(test.pairs.length, 'pair')}</summary>
          <FigureTableView table={table} open />
        </details>
      )}
    </MessageSection>
  );
}

function HangsOn({ open: { ledger, query }, test }: PartProps) {
  const hangsOn = claimHangsOn(test, ledger, query);
  return (
    <MessageSection
      id="hangs-on"
      label="What the answer hangs on"
      headline={
        hangsOn?.headline ??
        'No stated total has an amount, a time and foreign support in it, so no share follows'
      }
    >
      {hangsOn && (
        <>
          <p className="figure-subtitle">{hangsOn.subtitle}</p>
          <ClaimHangsOn hangsOn={hangsOn} />
          <Notes notes={hangsOn.notes} />
        </>
      )}
    </MessageSection>
  );
}

function Notes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <div className="figure-notes">
      {notes.map((note) => (
        <p key={note.parts.map(({ text }) => text).join('')}>
          <NoteText note={note} />
        </p>
      ))}
    </div>
  );
}
