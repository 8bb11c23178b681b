import { PageSection } from '@/components/page-section';
import type { Ledger } from '@/lib/ledger/ledger';

/** How printed conversions are checked. */
export function PrintedConversions({ ledger }: { readonly ledger: Ledger }) {
  const outside = ledger.rates.perUsd.length > 0;
  return (
    <PageSection id="printed" title="Printed conversions">
      <div className="prose">
        <p>
          Where one document prints an amount and its equivalent in another currency, the two imply
          a rate, and a rate can be checked. Every such pair stands on the page of{' '}
          <a href="/conversions">printed conversions</a>. None of them is counted: totals rest on
          the original and on our own conversion.
        </p>
        <p>
          The original is taken as exact. The equivalent is an interval: half a unit of the last
          digit of its value that is not zero, to either side, so that 608,000 stands for anything
          from 607,500 to 608,500. After “over” or “at least” it reaches upward without end, after
          “under” or “up to” down to zero, after “about” at least five per cent each way. Equivalent
          divided by original is the <strong>implied rate</strong>, an interval too.
        </p>
        <p>
          It stands beside two reference rates: that of the <strong>contribution’s date</strong> and
          that of the document’s <strong>publication</strong>, each taken as in{' '}
          <a href="#converting">Converting</a>, a month, a year or an interval as the mean of its
          days{outside && ', a currency without a reference rate through the dollar'}. The gap is
          the distance from the reference rate to the nearest end of the interval, in per cent of
          the rate, and nothing where the rate lies inside.
        </p>
        <ul>
          <li>
            It <strong>agrees</strong> where the gap is at most 0.5 per cent.
          </li>
          <li>
            It is <strong>close</strong> where the gap is more than that, and at most 2 per cent.
          </li>
          <li>
            It is <strong>off</strong> where the gap is more than 2 per cent.
          </li>
          <li>
            It is <strong>not testable</strong> where the currency of one side is not known, because
            its sign was lost or is shared by several; where the document is undated; where no rate
            is held for the date, or the original is zero; or where the equivalent is printed too
            coarsely, so that its interval has two ends and reaches more than five per cent of the
            value to one side.
          </li>
        </ul>
        <p>
          Gaps are shown with two decimals and rates with six digits, both rounded half away from
          zero; verdicts use the exact values. A verdict concerns the rate alone. It does not say
          who worked an equivalent out, or whether the amount is right.
        </p>
      </div>
    </PageSection>
  );
}
