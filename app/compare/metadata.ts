import type { Metadata } from 'next';
import { openPage, type SearchParams } from '@/app/open-page';
import { pageMetadata } from '@/app/site';
import { comparePage } from '@/lib/analysis/compare';

/** A canonical address names the donors and nothing else. */
const DEFAULTS = { period: 'counted', from: null, to: null, view: 'chart' } as const;

/** What the head of a comparison says, from the donors that its address names. */
export async function compareMetadata(searchParams: SearchParams): Promise<Metadata> {
  const { ledger, query, self } = await openPage('/compare', searchParams);
  const { heading, chosen } = comparePage(ledger, query, self);
  const { words, currencies } = ledger.subject;
  return pageMetadata({
    title: chosen.length === 0 ? heading : `${heading} compared`,
    description: `Two to four donors to ${words.activity} side by side, in one currency, over one period, by one way of counting.`,
    path: self({ ...DEFAULTS, currency: currencies[0] ?? '' }),
  });
}
