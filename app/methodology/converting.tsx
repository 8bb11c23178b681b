import { BasisTable } from '@/components/methodology-tables';
import { PageSection } from '@/components/page-section';
import type { MethodologyPage } from '@/lib/analysis/methodology-rows';
import { currencyName } from '@/lib/format/currencies';
import { listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';

/** Rates and rounding, what is not offered, the words used, and how to check it all. */
export function Converting({
  ledger,
  page,
}: {
  readonly ledger: Ledger;
  readonly page: MethodologyPage;
}) {
  const { subject, identity } = ledger;
  const { rates, bases } = page;
  return (
    <>
      <PageSection id="converting" title="Converting">
        <div className="prose">
          <p>
            Amounts are converted into {listed(subject.currencies.map(currencyName))} so that they
            can be added up. A conversion on these pages is either the publisher’s, printed in a
            document, or ours, with rate, date and publisher of the rate. Only ours is counted.
          </p>
          <p>
            The rates are the euro reference rates of the {rates.publisher}, from {rates.first} to{' '}
            {rates.last}. An amount is divided by the units of its currency per euro and multiplied
            by those of the other, exactly, and rounded <strong>once</strong>: to two decimals, half
            away from zero, each end of a range by itself. Totals add the rounded amounts, so that
            the column of the public file adds up to the published total to the last cent.
          </p>
        </div>
        <BasisTable bases={bases} />
        <div className="prose">
          <p>
            Before the first rate, in a gap of more than seven days, or where the rates quote a
            currency on no day of the span, there is no conversion, and the contribution is left out
            as not converted.
          </p>
          {rates.outside.length > 0 && (
            <>
              <p>
                Some currencies have no reference rate. They are worth the day’s dollars per euro
                times their own units per dollar, which is not a central-bank rate:
              </p>
              <ul>
                {rates.outside.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </PageSection>
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
