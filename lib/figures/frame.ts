import type { Entry } from '@/lib/analysis/count';
import { windowOf } from '@/lib/analysis/period';
import { periodWords } from '@/lib/analysis/period-words';
import { selectEntries } from '@/lib/analysis/select';
import { countReasons, type Summary, summaryOf } from '@/lib/analysis/totals';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { SUPPORT_FIGURE } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { pairsFor } from '@/lib/filters/write-query';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { type Scale, scaleFor } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { CountedPart, Figure } from './figure';
import { filterWords } from './filter-words';
import { linkToEntries } from './links';
import { atRatesWords, leftOutNote, ratesNote, reportedInNote } from './notes';

/** What every figure of foreign support starts from: the chosen entries and what they come to. */
export interface Frame {
  readonly ledger: Ledger;
  readonly query: Query;
  readonly entries: readonly Entry[];
  readonly summary: Summary;
  /** First and last day of the period; null is an open end. */
  readonly window: { readonly from: string | null; readonly to: string | null };
}

export function frameOf(ledger: Ledger, query: Query): Frame {
  const entries = selectEntries(ledger, query);
  return {
    ledger,
    query,
    entries,
    summary: summaryOf(entries),
    window: windowOf(ledger.subject, query),
  };
}

/** The second line of a figure: what is measured, period, unit, conversion, kept to which day. */
export function subtitleOf(what: string, frame: Frame, scale: Scale): string {
  const { ledger, query } = frame;
  const unit = `${scale.word.trim()} ${currencyName(query.currency)}`.trim();
  const filters = filterWords(ledger, query);
  const narrowed = filters === '' ? '' : ` ${filters}`;
  return `${what}, ${periodWords(ledger, query)}, ${unit}${atRatesWords(frame)}.${narrowed} Kept to ${longDate(ledger.subject.updated)}.`;
}

/** The scale of a figure's short numbers, from its largest sum. */
export function scaleOf(values: readonly string[]): Scale {
  return scaleFor(
    values.reduce(
      (max, value) =>
        value.length > max.length || (value.length === max.length && value > max) ? value : max,
      '0.00',
    ),
  );
}

/** The parts of a figure that follow from its frame alone. */
export function partsOf(
  frame: Frame,
): Pick<
  Figure,
  'unit' | 'currency' | 'ledger' | 'options' | 'total' | 'contributions' | 'leftOut' | 'sources'
> {
  const { ledger, query, summary } = frame;
  return {
    unit: query.currency,
    currency: query.currency,
    ledger: { version: ledger.identity.version, hash: ledger.identity.hash },
    options: optionsOf(query),
    total: summary.total,
    contributions: summary.counted.flatMap(countedPart),
    leftOut: summary.leftOut.map((entry) => ({
      id: entry.contribution.id,
      reason: entry.leftOut ?? '',
    })),
    sources: [reportedInNote(frame), ratesNote(frame)].flatMap((note) => note ?? []),
  };
}

/** The note that every such figure carries: how many are left out, by reason, each a link. */
export function leftOutOf(frame: Frame): Figure['notes'] {
  const { leftOut } = frame.summary;
  return leftOut.length === 0
    ? []
    : [
        leftOutNote(leftOut.length, countReasons(leftOut), (reason) =>
          linkToEntries(frame, { counted: 'left-out', ...(reason === null ? {} : { reason }) }),
        ),
      ];
}

/** Options by name as a JSON object; currency and period are always there. */
export function optionsOf(query: Query): Figure['options'] {
  const target = { path: '', endpoint: SUPPORT_FIGURE, currency: '' };
  const options: Record<string, string | readonly string[]> = { currency: query.currency };
  if (query.period !== 'window') options.period = query.period;
  for (const [name, value] of pairsFor(target, query)) {
    if (name === 'view') continue;
    options[name] = name === 'donor' ? query.donor : value;
  }
  return options;
}

/** The default query of a figure of foreign support. */
export function defaultSupportQuery(ledger: Ledger): Query {
  return defaultQuery(vocabularyOf(ledger), SUPPORT_FIGURE);
}

function countedPart({ contribution, counted }: Entry): readonly CountedPart[] {
  if (!counted) return [];
  const { low, high, basis } = counted;
  return [{ id: contribution.id, low, high, basis }];
}
