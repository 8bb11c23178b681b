import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { carriedOf } from '@/lib/filters/write-query';
import { currencyName, shortRange } from '@/lib/format/currencies';
import { counted as countOf, fullRange, isZero } from '@/lib/format/numbers';
import { countMark, markOf } from '@/lib/format/sums';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Source } from '@/lib/ledger/schema';
import type { Entry } from './count';
import type { Links } from './links';
import { periodWords } from './period-words';
import { restsSo } from './resting';
import { selectEntries } from './select';
import { voiceOf } from './source-row';
import type { MoneyPart } from './source-rows';
import type { Fact, Part } from './text-rows';
import { type Summary, summaryOf, type Total, totalOf } from './totals';
import { vocabularyOf } from './vocabulary';

/** What counts and rests on a document: among others or alone, and on its voice alone. */
export interface MoneyOn {
  readonly counted: readonly Entry[];
  readonly total: Total;
  readonly alone: readonly Entry[];
  readonly aloneTotal: Total;
}

const NOTHING: Total = { low: '0.00', high: '0.00' };
const NONE: MoneyOn = { counted: [], total: NOTHING, alone: [], aloneTotal: NOTHING };

/**
 * The counted money of a query's currency and period by the documents that report it. What rests on
 * several documents is in the sum of each: these sums overlap.
 */
export function moneyBySource(
  ledger: Ledger,
  query: Query,
): { readonly all: Summary; readonly on: (source: string) => MoneyOn } {
  const usual = defaultQuery(vocabularyOf(ledger), PAGES['/ledger']);
  const all = summaryOf(selectEntries(ledger, { ...usual, ...carriedOf(query) }));
  const lists = new Map<string, { readonly counted: Entry[]; readonly alone: Entry[] }>();
  for (const entry of all.counted) {
    const { contribution } = entry;
    const alone = restsSo(contribution, ledger, 'one-voice');
    for (const id of new Set(contribution.reports.map(({ source }) => source))) {
      const list = lists.get(id) ?? { counted: [], alone: [] };
      lists.set(id, list);
      list.counted.push(entry);
      if (alone) list.alone.push(entry);
    }
  }
  const sums = new Map(
    [...lists].map(([id, { counted, alone }]): [string, MoneyOn] => [
      id,
      { counted, alone, total: totalOf(counted), aloneTotal: totalOf(alone) },
    ]),
  );
  return { all, on: (source) => sums.get(source) ?? NONE };
}

/** `$0.47 – 0.59 million counted, $0.07 million alone`: for a line of a table; empty for none. */
export function moneyParts(
  source: Source,
  { counted, total, alone, aloneTotal }: MoneyOn,
  { currency }: Query,
  links: Pick<Links, 'ledger'>,
): readonly Part[] {
  if (counted.length === 0) return [];
  const part = (sum: Total, rests: Query['rests']): Part => ({
    text: shortRange(sum.low, sum.high, currency),
    href: links.ledger({ source: source.id, counted: 'counted', rests }),
    sum: markOf(sum),
  });
  return [
    part(total, null),
    { text: ' counted' },
    ...(alone.length === 0
      ? []
      : [{ text: ', ' }, part(aloneTotal, 'one-voice'), { text: ' alone' }]),
  ];
}

/** The part of a document's page that tells what counted money rests on it. */
export function moneyPart(
  source: Source,
  ledger: Ledger,
  query: Query,
  links: Pick<Links, 'ledger'>,
): MoneyPart {
  const { all, on } = moneyBySource(ledger, query);
  const money = on(source.id);
  const { counted, total, alone, aloneTotal } = money;
  const period = periodWords(ledger, query);
  if (counted.length === 0) {
    const cited = ledger.contributions.some(({ reports }) =>
      reports.some((report) => report.source === source.id),
    );
    return {
      headline: `No money counted ${period} rests on it`,
      sentence: cited
        ? 'What it reports is left out of the total, or dated outside this period.'
        : 'It reports no contribution.',
      facts: [],
    };
  }
  const short = (sum: Total) => shortRange(sum.low, sum.high, query.currency);
  const fact = (
    label: string,
    entries: readonly Entry[],
    sum: Total,
    rests: Query['rests'],
  ): Fact => {
    const href = links.ledger({ source: source.id, counted: 'counted', rests });
    if (entries.length === 0) return { label, parts: [{ text: 'nothing' }] };
    return {
      label,
      parts: [
        { text: fullRange(sum.low, sum.high), href, sum: 'range' },
        { text: ` ${currencyName(query.currency)}, ` },
        { text: countOf(entries.length, 'contribution'), href, sum: countMark(entries.length) },
      ],
    };
  };
  return {
    headline: `Of ${short(all.total)} counted ${period}, ${short(total)} rests on it, ${aloneWords(money, short(aloneTotal))}`,
    sentence: aloneSentence(source, money),
    facts: [
      fact('Rests on it', counted, total, null),
      fact('On this voice alone', alone, aloneTotal, 'one-voice'),
    ],
  };
}

function aloneWords({ counted, alone, aloneTotal }: MoneyOn, short: string): string {
  if (alone.length === 0) return 'none of it on its voice alone';
  if (alone.length === counted.length) return 'all of it on its voice alone';
  return isZero(aloneTotal.high)
    ? 'nothing of it on its voice alone'
    : `${short} of it on its voice alone`;
}

function aloneSentence(source: Source, { alone }: MoneyOn): string {
  const voice = voiceOf(source);
  return alone.length === 0
    ? `Documents of other voices than ${voice} report each of it too. What several documents report is in the sum of each of them, so such sums must not be added up.`
    : `What rests on this voice alone is reported by no document here of another voice than ${voice}.`;
}
