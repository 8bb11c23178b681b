import type { Metadata } from 'next';
import { pageMetadata, siteUrl } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { CopyButton } from '@/components/figure/copy-button';
import { PageSection } from '@/components/page-section';
import { RowsLink } from '@/components/rows-link';
import { citationOf, correctionOf } from '@/lib/analysis/citation';
import { periodWords } from '@/lib/analysis/period-words';
import { donorIds } from '@/lib/analysis/vocabulary';
import { longDate } from '@/lib/format/dates';
import { counted } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import { loadLedger } from '@/lib/ledger/load';
import { RATE_PUBLISHER } from '@/lib/rates/convert';

export const dynamic = 'force-static';

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'About',
    description:
      'What this is, who publishes it, how to correct it, how to cite it, under which licence, and what it does not do.',
    path: '/about',
  });
}

export default function AboutPage() {
  const ledger = loadLedger();
  const { subject } = ledger;
  return (
    <SitePage current={null} ledger={ledger}>
      <h1>About</h1>
      <p className="standfirst">
        {subject.title}: a ledger of reported foreign contributions, drawn beside what was stated
        about who pays.
      </p>
      <section className="section section-first prose" aria-label="What this is">
        <p>
          It holds{' '}
          <RowsLink href="/ledger?period=all" sum="count">
            {counted(ledger.contributions.length, 'contribution')}
          </RowsLink>{' '}
          by <a href="/donors?period=all">{counted(donorIds(ledger).length, 'donor')}</a>, read in{' '}
          <a href="/sources">{counted(ledger.sources.length, 'document')}</a>. Each stands as it was
          printed, beside how it is counted and why; <a href="/methodology">how it is counted</a> is
          one page. Everything that the pages show is computed from the ledger’s files, which are{' '}
          <a href="/download">public</a>:{' '}
          <a href="/methodology#again">the figures can be made anew</a> from them.
        </p>
        <p>
          Unless another period is asked for, a total is of what is reported{' '}
          {periodWords(ledger, { period: 'counted', from: null, to: null })}. {subject.counted.why}
        </p>
      </section>
      <PageSection id="publisher" title="Who publishes it">
        <div className="prose">
          <p>
            {subject.publisher.url === null ? (
              subject.publisher.name
            ) : (
              <a href={subject.publisher.url}>{subject.publisher.name}</a>
            )}
            .
          </p>
          <p>{subject.neutrality}</p>
        </div>
      </PageSection>
      <Corrections ledger={ledger} />
      <PageSection id="cite" title="How to cite it">
        <div className="prose">
          <p>
            {citationOf(
              ledger,
              counted(ledger.contributions.length, 'reported contribution'),
              siteUrl() ?? '',
            ).trim()}
          </p>
          <CopyButton label="Copy the citation" />
          <p className="text-muted">
            Every figure and every contribution has a citation of its own on its page.
          </p>
        </div>
      </PageSection>
      <Versions ledger={ledger} />
      <PageSection id="not" title="What it does not do">
        <ul className="prose list-disc pl-5">
          <li>It says neither that a statement is right nor that it is wrong.</li>
          <li>It computes no share of its own: the ledger holds foreign support, and no whole.</li>
          <li>It guesses no amount. What no document prints is named as such, and never a zero.</li>
          <li>It picks no currency in silence where a sign was lost.</li>
          <li>It sets nothing against population or economic output: it holds neither.</li>
          <li>It does not follow a reader: no cookies, no counting, nothing from other hosts.</li>
        </ul>
      </PageSection>
    </SitePage>
  );
}

function Corrections({ ledger }: { readonly ledger: Ledger }) {
  const { text, href } = correctionOf(ledger, 'the ledger');
  return (
    <PageSection id="corrections" title="How to correct it">
      <div className="prose">
        <p>
          A figure was misread, a document is missing, a contribution stands here twice: say so,
          with the document that shows it. On the page of a contribution stands the same text with
          its name filled in.
        </p>
        <p className="whitespace-pre-line border-l-2 border-rule pl-4">{text}</p>
        <CopyButton label="Copy the text" />
        <p>
          {href === null ? (
            <>
              This copy of the ledger names no address for corrections: the text can be copied and
              sent to its publisher, {ledger.subject.publisher.name}.
            </>
          ) : (
            <a href={href}>Send a correction</a>
          )}
        </p>
      </div>
    </PageSection>
  );
}

function Versions({ ledger: { identity, subject } }: { readonly ledger: Ledger }) {
  return (
    <PageSection id="version" title="Version and licences">
      <dl className="facts break-words">
        <dt>Ledger</dt>
        <dd>
          {identity.version}, kept to {longDate(subject.updated)}
        </dd>
        <dt>Hash of the ledger</dt>
        <dd>
          <code className="break-all">{identity.hash}</code>
        </dd>
        <dt>Rates</dt>
        <dd>
          {RATE_PUBLISHER}, euro reference rates up to {longDate(identity.rates.last)}
        </dd>
        <dt>Hash of the rates</dt>
        <dd>
          <code className="break-all">{identity.rates.hash}</code>
        </dd>
        <dt>Licence of the data</dt>
        <dd>
          {subject.licence}. The documents that it cites, and the rates, belong to their publishers.
        </dd>
        <dt>Licence of the program</dt>
        <dd>MIT</dd>
      </dl>
    </PageSection>
  );
}
