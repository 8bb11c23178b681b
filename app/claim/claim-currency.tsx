import { CurrencyLine } from '@/app/currency-line';
import type { OpenPage } from '@/app/open-page';
import { currencyName } from '@/lib/format/currencies';

/**
 * The currency of everything on the page. Amounts that were typed in another one do not go along,
 * and where some were typed it is said.
 */
export function ClaimCurrency({ open }: { readonly open: OpenPage }) {
  const { ledger, query } = open;
  if (ledger.subject.currencies.length < 2) return null;
  const isTyped = query.foreign !== null || query.national !== null;
  return (
    <div className="mt-6">
      <CurrencyLine open={open} label="Currency" change={{ foreign: null, national: null }} />
      {isTyped && (
        <p className="text-muted text-sm">
          Amounts typed below are in {currencyName(query.currency)}; another currency begins without
          them.
        </p>
      )}
    </div>
  );
}
