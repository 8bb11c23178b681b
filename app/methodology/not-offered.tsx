import { PageSection } from '@/components/page-section';
import type { Ledger } from '@/lib/ledger/ledger';

/** What is not offered, and the words used. */
export function NotOffered({ ledger }: { readonly ledger: Ledger }) {
  const { subject } = ledger;
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
    </>
  );
}
