import type { OpenPage } from '@/app/open-page';
import { ChoiceLine } from '@/components/choice-line';

/** The currency of everything on the page. Amounts that were typed in another one do not go along. */
export function ClaimCurrency({ open: { ledger, query, self } }: { readonly open: OpenPage }) {
  const { currencies } = ledger.subject;
  if (currencies.length < 2) return null;
  return (
    <div className="mt-6">
      <ChoiceLine
        label="Currency"
        choices={currencies.map((currency) => ({
          label: currency,
          href: self({ currency, foreign: null, national: null }),
          current: currency === query.currency,
        }))}
      />
    </div>
  );
}
