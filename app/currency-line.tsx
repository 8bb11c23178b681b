import type { OpenPage } from '@/app/open-page';
import { ChoiceLine } from '@/components/choice-line';
import type { Query } from '@/lib/filters/query';

/**
 * The comparison currencies of a page, each a link to the page in it; nothing where there is only
 * one. `change` is what else another currency changes in the page's options.
 */
export function CurrencyLine({
  open: { ledger, query, self },
  label,
  change = {},
}: {
  readonly open: OpenPage;
  readonly label: string;
  readonly change?: Partial<Query>;
}) {
  const { currencies } = ledger.subject;
  if (currencies.length < 2) return null;
  return (
    <ChoiceLine
      label={label}
      choices={currencies.map((currency) => ({
        label: currency,
        href: self({ ...change, currency }),
        current: currency === query.currency,
      }))}
    />
  );
}
