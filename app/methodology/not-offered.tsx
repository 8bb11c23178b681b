import { PageSection } from '@/components/page-section';
import type { Ledger } from '@/lib/ledger/ledger';

/** What is not offered, the words used, and how to check it all. */
export function NotOffered({ ledger }: { readonly ledger: Ledger }) {
  const { subject, identity } = ledger;
  return (
    <>
      <PageSection id="not-offered" title="What is not offered">
        <div className="prose">
          <p>
            <strong>Nothing per head and nothing per GDP.</strong> The ledger holds no population
            and no national accounts, and support that is reported in the press is no fair measure
            of a donor’s means. <strong>No inflation, no discounting:</strong> an amount stands at
            its own date’s rate. <strong>No verdict on a statement:</strong> what was said about
            shares stands beside what is reported, with what the two can and cannot tell about each
            other.
          </p>
        </div>
      </PageSection>
      <PageSection id="neutrality" title="Neutrality">
        <div className="prose">
          <p>{subject.neutrality}</p>
          <p>
            The pages say “reported” and “stated” because that is what is known. A finding above a
            drawing is computed from its rows by a fixed rule, the same for every donor.
          </p>
        </div>
      </PageSection>
      <PageSection id="again" title="Doing it again">
        <div className="prose">
          <p>
            This is version {identity.version} of the ledger. Its hash,{' '}
            <code className="break-all">{identity.hash}</code>, is the SHA-256 of all its records as
            canonical JSON (RFC 8785); that of the rates is{' '}
            <code className="break-all">{identity.rates.hash}</code>. The{' '}
            <a href="/download">public files</a> alone, rates included, are enough to recompute
            every number on these pages to the last digit.
          </p>
        </div>
      </PageSection>
    </>
  );
}
