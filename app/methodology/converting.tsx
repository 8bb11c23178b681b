import { BasisTable } from '@/components/methodology-tables';
import { PageSection } from '@/components/page-section';
import type { MethodologyPage } from '@/lib/analysis/methodology-rows';
import { currencyName } from '@/lib/format/currencies';
import { listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';

/** Rates and rounding. */
export function Converting({
  ledger,
  page,
}: {
  readonly ledger: Ledger;
  readonly page: MethodologyPage;
}) {
  const { subject } = ledger;
  const { rates, bases } = page;
  return (
    <PageSection id="converting" title="Converting">
      <div className="prose">
        <p>
          Amounts are converted into {listed(subject.currencies.map(currencyName))} so that they can
          be added up. A conversion on these pages is either the publisher’s, printed in a document,
          or ours, with rate, date and publisher of the rate. Only ours is counted.
        </p>
        <p>
          The rates are the euro reference rates of the {rates.publisher}, from {rates.first} to{' '}
          {rates.last}. An amount is divided by the units of its currency per euro and multiplied by
          those of the other, exactly, and rounded <strong>once</strong>: to two decimals, half away
          from zero, each end of a range by itself. Totals add the rounded amounts, so that the
          column of the public file adds up to the published total to the last cent.
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
  );
}
