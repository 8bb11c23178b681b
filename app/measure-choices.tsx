import { CurrencyLine } from '@/app/currency-line';
import type { OpenPage } from '@/app/open-page';
import { ChoiceLine } from '@/components/choice-line';
import { periodWords } from '@/lib/analysis/period-words';
import type { Query } from '@/lib/filters/query';

const NO_ENDS = { from: null, to: null, page: 1 } as const satisfies Partial<Query>;

/** The comparison currency and the period of a page, each changed by a link. */
export function MeasureChoices({ open }: { readonly open: OpenPage }) {
  const { ledger, query, self } = open;
  const period = (which: 'counted' | 'all') => ({ ...query, ...NO_ENDS, period: which });
  const periods = [
    period('counted'),
    period('all'),
    ...(query.period === 'window' ? [query] : []),
  ].map((one) => ({
    label: one.period === 'all' ? 'all years' : periodWords(ledger, one),
    href: self(one),
    current: one.period === query.period,
  }));
  return (
    <div className="mt-6 flex flex-wrap gap-x-10 gap-y-2">
      <CurrencyLine open={open} label="Currency" change={{ page: 1 }} />
      <ChoiceLine label="Period" choices={periods} />
    </div>
  );
}
