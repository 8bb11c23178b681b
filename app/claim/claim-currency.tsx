import type { OpenPage } from '@/app/open-page';
import { ChoiceLine } from '@/components/choice-line';
import { currencyName } from '@/lib/format/currencies';

/**
 * The currency of everything on the page. Amounts that were typed in another one do not go along,
 * and where some were typed it is said.
 */
export function ClaimCurrency({ open: { ledger, query, self } }: { readonly open: OpenPage }) {
  const { currencies } = ledger.subject;
  if (currencies.length < 2) return null;
  const isTyped = query.foreign !== null || query.national !== null;
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
      {isTyped && (
        <p className="text-muted text-sm">
          Amounts typed below are in {currencyName(query.currency)}; another currency begins without
          them.
        </p>
      )}
    </div>
  );
}
