import { siteUrl } from '@/app/site';
import { NoteText } from '@/components/note-text';
import { PageSection } from '@/components/page-section';
import { WorkedExampleSteps } from '@/components/worked-example';
import { workedExample } from '@/lib/analysis/worked-example';
import { FIGURES } from '@/lib/figures/list';
import { countWord } from '@/lib/format/numbers';
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
          <a href="/download">public files</a> hold all records and all rates: whatever these pages
          compute is computed from what they hold.
        </p>
        <ByCommand />
        <h3>By hand: one contribution</h3>
        {example === null ? (
          <p>
            No contribution that counts was converted at the reference rates of a single day, so
            none can be worked through here.
          </p>
        ) : (
          <>
            <p>
              <NoteText note={{ parts: [example.donor] }} />:{' '}
              <NoteText note={{ parts: [example.contribution] }} />, {example.date}. It is found by
              rule:
            </p>
            <ol className="list-decimal pl-5">
              {example.chosen.map((step) => (
                <li key={step.parts[0]?.text}>
                  <NoteText note={step} />.
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      {example && <WorkedExampleSteps example={example} />}
    </PageSection>
  );
}

/** Where to run the command, with which address, and what it compares and does not. */
function ByCommand() {
  const site = siteUrl() ?? 'https://example.org';
  return (
    <>
      <h3>By command</h3>
      <p>
        In a copy of the program’s folder, with Node.js and npm, run <code>npm ci</code> once, then
      </p>
      <pre className="whitespace-pre-wrap">
        <code>npm run reproduce -- {site}</code>
      </pre>
      <p>
        The address is that of this page up to <code>/methodology</code>. Without one, the command
        builds and serves the site of its own folder. It downloads public files alone, computes anew
        with code that shares nothing with that of the pages, prints both numbers beside each other,
        and fails where any two differ. It compares
      </p>
      <ul className="list-disc pl-5">
        <li>the two hashes with the records and the rates that they name,</li>
        <li>
          every cell of <code>contributions.csv</code> in each comparison currency, of{' '}
          <code>donors.csv</code> in each of them for the counted period and for all years, of{' '}
          <code>conversions.csv</code> and of <code>disagreements.csv</code>,
        </li>
        <li>
          each of the {countWord(FIGURES.length)} <a href="/api/v1/figures.json">figures</a>, in
          every currency and for both periods where it takes them: the total, every row, and which
          contributions are counted or left out.
        </li>
      </ul>
      <p>
        It neither asks for figures narrowed by filters nor reads the pages: a number that stands on
        a page alone, such as the sum of plain addition above, is not in its table. All that it
        compares is made from <code>ledger.json</code>, <code>contributions.csv</code> and the files
        of rates. The files that it leaves out hold records as they are, or the same tables and
        figures in another format.
      </p>
    </>
  );
}
