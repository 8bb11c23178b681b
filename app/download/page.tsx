import type { Metadata } from 'next';
import { Api } from '@/app/download/api';
import { fileGroups } from '@/app/download/file-rows';
import { pageMetadata, siteUrl } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { DownloadTable } from '@/components/download-table';
import { CopyButton } from '@/components/figure/copy-button';
import { PageSection } from '@/components/page-section';
import { citationOf } from '@/lib/analysis/citation';
import { longDate } from '@/lib/format/dates';
import { loadLedger } from '@/lib/ledger/load';
import { RATE_PUBLISHER } from '@/lib/rates/convert';

export const dynamic = 'force-static';

export function generateMetadata(): Metadata {
  const { title } = loadLedger().subject;
  return pageMetadata({
    title: 'Download',
    description: `${title}: every file of the ledger with its size, what it holds, its licence, how to cite it, and how a program reads it.`,
    path: '/download',
  });
}

export default function DownloadPage() {
  const ledger = loadLedger();
  const { subject, identity } = ledger;
  const groups = fileGroups(ledger);
  const example = groups[0]?.rows[0]?.savedAs;
  return (
    <SitePage current="/download" ledger={ledger}>
      <h1>Download</h1>
      <p className="standfirst">
        The whole ledger as files. They are what these pages are made from, and are enough to
        recompute every number.
      </p>
      <section className="section section-first" aria-label="Files">
        <p className="text-column">
          Version {identity.version} ({identity.hash.slice(0, 8)}), kept to{' '}
          {longDate(subject.updated)}.
          {example !== undefined && (
            <>
              {' '}
              A file is saved under a name that says so: <code>{example}</code>.
            </>
          )}{' '}
          Files of contributions hold every period unless told otherwise; just the rows of a list
          can be had from <a href="/ledger">the ledger</a>, with its filters.
        </p>
        <div className="download-tables">
          {groups.map(({ title, rows }) => (
            <DownloadTable key={title} title={title} rows={rows} />
          ))}
        </div>
      </section>
      <PageSection id="licence" title="Licence">
        <div className="prose">
          <p>
            The ledger: {subject.licence}, to be named as below. The rates are not ours: the euro
            reference rates are published by the {RATE_PUBLISHER} for information, which asks to be
            named as their source; the sources of other rates stand in each of their rows. Titles of
            documents belong to their publishers.
          </p>
        </div>
      </PageSection>
      <PageSection id="cite" title="How to cite">
        <div className="prose">
          <p>{citationOf(ledger, subject.title, siteUrl() ?? '').trim()}</p>
          <CopyButton label="Copy the citation" />
          <p>Every contribution and every figure has a citation of its own on its page.</p>
        </div>
      </PageSection>
      <Api ledger={ledger} />
    </SitePage>
  );
}
