import { NoteText } from '@/components/note-text';
import { PageSection } from '@/components/page-section';
import { WorkedExampleSteps } from '@/components/worked-example';
import { workedExample } from '@/lib/analysis/worked-example';
import type { Ledger } from '@/lib/ledger/ledger';

/** How to check it all: the public files, the command, and one contribution done by hand. */
export function DoingItAgain({ ledger }: { readonly ledger: Ledger }) {
  const { identity } = ledger;
  const example = workedExample(ledger);
  return (
    <PageSection id="again" title="Doing it again">
      <div className="prose">
        <p>
          This is version {identity.version} of the ledger. Its hash,{' '}
          <code className="break-all">{identity.hash}</code>, is the SHA-256 of all its records as
          canonical JSON (RFC 8785); that of the rates is{' '}
          <code className="break-all">{identity.rates.hash}</code>. The{' '}
          <a href="/download">public files</a> alone, rates included, are enough to recompute every
          number on these pages to the last digit.
        </p>
        <p>
          The command <code>npm run reproduce</code> does that: it downloads the public files of a
          site, computes every figure anew with code of its own, and says for each whether the two
          are equal.
        </p>
        <h3>By hand: one contribution</h3>
        {example === null ? (
          <p>
            No contribution that counts was converted at the rates of a single day, so none can be
            worked through here.
          </p>
        ) : (
          <p>
            <NoteText note={{ parts: [example.donor] }} />:{' '}
            <NoteText note={{ parts: [example.contribution] }} />, {example.date}. {example.chosen}
          </p>
        )}
      </div>
      {example && <WorkedExampleSteps example={example} />}
    </PageSection>
  );
}
