import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { carriedOf } from '@/lib/filters/write-query';
import { currencyName, shortRange } from '@/lib/format/currencies';
import { counted as countOf, countWord, fullRange, isZero } from '@/lib/format/numbers';
import { countMark, markOf } from '@/lib/format/sums';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Source } from '@/lib/ledger/schema';
import type { Entry } from './count';
import type { Links } from './links';
import { periodWords } from './period-words';
import { restingOn } from './resting';
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
  /** How many that count it reports without a figure for what is held: no money of theirs rests on it. */
  readonly confirmed: number;
}

/**
 * The counted money of a query's currency and period by the documents that print a figure for it.
 * What rests on several documents is in the sum of each: these sums overlap.
 */
export function moneyBySource(
  ledger: Ledger,
  query: Query,
): { readonly all: Summary; readonly on: (source: string) => MoneyOn } {
  const usual = defaultQuery(vocabularyOf(ledger), PAGES['/ledger']);
  const all = summaryOf(selectEntries(ledger, { ...usual, ...carriedOf(query) }));
  const resting = all.counted.map((entry) => ({
    entry,
    ...restingOn(entry.contribution, ledger),
  }));
  return {
    all,
    on: (source) => {
      const isIt = ({ id }: Source) => id === source;
      const reported = resting.filter(({ documents }) => documents.some(isIt));
      const those = reported.filter(({ amountFrom }) => amountFrom.some(isIt));
      const counted = those.map(({ entry }) => entry);
      const alone = those.flatMap(({ entry, voices }) => (voices.size === 1 ? [entry] : []));
      return {
        counted,
        total: totalOf(counted),
        alone,
        aloneTotal: totalOf(alone),
        confirmed: reported.length - those.length,
      };
    },
  };
}

/**
 * `$0.47 – 0.59 million counted, $0.07 million alone`: for a line of a table. Of a document that
 * only confirms what counts `reports 3 counted contributions without a figure that is held`; empty
 * for neither.
 */
export function moneyParts(
  source: Source,
  { counted, total, alone, aloneTotal, confirmed }: MoneyOn,
  { currency }: Query,
  links: Pick<Links, 'ledger'>,
): readonly Part[] {
  if (counted.length === 0) {
    if (confirmed === 0) return [];
    return [{ text: 'reports ' }, reportedPart(source, confirmed, links), { text: WITHOUT }];
  }
  const part = (sum: Total, rests: Query['rests']): Part =>
    shortPart(sum, { amountFrom: source.id, rests }, currency, links);
  return [
    part(total, null),
    { text: ' counted' },
    ...(alone.length === 0
      ? []
      : [{ text: ', ' }, part(aloneTotal, 'one-voice'), { text: ' alone' }]),
  ];
}

/** A short sum that opens what counts under these filters. */
function shortPart(
  sum: Total,
  filters: Partial<Query>,
  currency: string,
  links: Pick<Links, 'ledger'>,
): Part {
  return {
    text: shortRange(sum.low, sum.high, currency),
    href: links.ledger({ ...filters, counted: 'counted' }),
    sum: markOf(sum),
  };
}

const WITHOUT = ' without a figure that is held';

/** What counts and is reported by a document, with a figure or without. */
function reportedPart({ id }: Source, count: number, links: Pick<Links, 'ledger'>): Part {
  return {
    text: countOf(count, 'counted contribution'),
    href: links.ledger({ source: id, counted: 'counted' }),
    sum: countMark(count),
  };
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
  const { counted, total, alone, aloneTotal, confirmed } = money;
  const period = periodWords(ledger, query);
  const reports = counted.length + confirmed;
  if (reports === 0) return nothingCounted(source, ledger, period);
  const reported = reportedPart(source, reports, links);
  if (counted.length === 0) {
    return {
      headline: {
        parts: [
          { text: `No money counted ${period} rests on it: it reports ` },
          reported,
          { text: ` and prints no figure that is held for ${confirmed === 1 ? 'it' : 'them'}` },
        ],
      },
      sentence: 'Counted amounts rest on the documents that print a figure for them.',
      facts: [{ label: 'Reports', parts: [reported, { text: WITHOUT }] }],
    };
  }
  const short = (sum: Total, filters: Partial<Query>): Part =>
    shortPart(sum, filters, query.currency, links);
  const fact = (
    label: string,
    entries: readonly Entry[],
    sum: Total,
    rests: Query['rests'],
  ): Fact => {
    const href = links.ledger({ amountFrom: source.id, counted: 'counted', rests });
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
    headline: {
      parts: [
        { text: 'Of ' },
        short(all.total, {}),
        { text: ` counted ${period}, ` },
        short(total, { amountFrom: source.id }),
        { text: ' rests on it, ' },
        ...aloneParts(money, short(aloneTotal, { amountFrom: source.id, rests: 'one-voice' })),
      ],
    },
    sentence: aloneSentence(source, money),
    facts: [
      fact('Rests on it', counted, total, null),
      fact('On this voice alone', alone, aloneTotal, 'one-voice'),
      ...(confirmed === 0
        ? []
        : [
            {
              label: 'Reports',
              parts: [reported, { text: `, ${countWord(confirmed)}${WITHOUT}` }],
            },
          ]),
    ],
  };
}

function nothingCounted(source: Source, ledger: Ledger, period: string): MoneyPart {
  const cited = ledger.contributions.some(({ reports }) =>
    reports.some((report) => report.source === source.id),
  );
  return {
    headline: { parts: [{ text: `No money counted ${period} rests on it` }] },
    sentence: cited
      ? 'What it reports is left out of the total, or dated outside this period.'
      : 'It reports no contribution.',
    facts: [],
  };
}

function aloneParts({ counted, alone, aloneTotal }: MoneyOn, sum: Part): readonly Part[] {
  if (alone.length === 0) return [{ text: 'none of it on its voice alone' }];
  if (alone.length === counted.length) return [{ text: 'all of it on its voice alone' }];
  return isZero(aloneTotal.high)
    ? [{ text: 'nothing of it on its voice alone' }]
    : [sum, { text: ' of it on its voice alone' }];
}

function aloneSentence(source: Source, { alone }: MoneyOn): string {
  const voice = voiceOf(source);
  return alone.length === 0
    ? `Documents of other voices than ${voice} print a figure for each of these too. What rests on several documents is in the sum of each of them, so such sums must not be added up.`
    : `For what rests on this voice alone, no document here of another voice than ${voice} prints a figure.`;
}
