import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { counted as countOf, fullNumber, fullRange } from '@/lib/format/numbers';
import { countMark } from '@/lib/format/sums';
import type { Ledger } from '@/lib/ledger/ledger';
import type { LedgerQuality, QualityRow } from './ledger-quality-rows';
import { linksFor } from './links';
import { periodWords } from './period-words';
import { selectEntries } from './select';
import type { Part } from './text-rows';
import { summaryOf } from './totals';
import { vocabularyOf } from './vocabulary';

/** What may limit a contribution: the filters that choose it, and how a sentence says it. */
const LIMITS = [
  {
    key: 'amount',
    term: 'No amount',
    meaning:
      'no document prints one that could be held, so nothing of it counts, whatever the reason under which it is left out',
    filters: { amount: 'none' },
    one: 'has no amount',
    many: 'have no amount',
  },
  {
    key: 'dated',
    term: 'No exact date',
    meaning:
      'only a month, a year or an interval is known; where it needs a rate, that is the mean of that time',
    filters: { dated: 'span' },
    one: 'has no exact date',
    many: 'have no exact date',
  },
  {
    key: 'one-document',
    term: 'One document',
    meaning:
      'a single document that is held prints a figure for its amount; without an amount, a single one reports it',
    filters: { rests: 'one-document' },
    one: 'rests on one document',
    many: 'rest on one document',
  },
  {
    key: 'one-voice',
    term: 'One voice',
    meaning: 'such a document, or several that carry the text of the same publisher',
    filters: { rests: 'one-voice' },
    one: 'rests on one voice',
    many: 'rest on one voice',
  },
  {
    key: 'announced',
    term: 'Announced only',
    meaning: 'said or pledged; no document reports that it was signed, paid or delivered',
    filters: { stage: 'announced' },
    one: 'is announced and no more',
    many: 'are announced and no more',
  },
  {
    key: 'currency',
    term: 'Currency undecided',
    meaning: 'counted at its high end only, since the documents leave open which currency is meant',
    filters: { reason: 'currency-undecided' },
    one: 'leaves its currency open',
    many: 'leave their currency open',
  },
] as const satisfies readonly (Pick<QualityRow, 'key' | 'term' | 'meaning'> & {
  readonly filters: Partial<Query>;
  readonly one: string;
  readonly many: string;
})[];

/**
 * How well the ledger is supported, in numbers that open their rows: in the counted period, with
 * the money that counts, and over all years. In the default currency.
 */
export function ledgerQuality(ledger: Ledger): LedgerQuality {
  const query = defaultQuery(vocabularyOf(ledger), PAGES['/ledger']);
  const links = linksFor(ledger, query);
  const at = (filters: Partial<Query>) => {
    const summary = summaryOf(selectEntries(ledger, { ...query, ...filters }));
    return { ...summary, all: summary.counted.length + summary.leftOut.length };
  };
  const count = (filters: Partial<Query>): Part => {
    const { all } = at(filters);
    return all === 0
      ? { text: '0' }
      : { text: digits(all), href: links.ledger(filters), sum: 'count' };
  };
  const money = (filters: Partial<Query>): Part => {
    const { counted, total } = at({ ...filters, counted: 'counted' });
    return counted.length === 0
      ? { text: 'nothing' }
      : {
          text: fullRange(total.low, total.high),
          href: links.ledger({ ...filters, counted: 'counted' }),
          sum: 'range',
        };
  };
  const row = (filters: Partial<Query>) => ({
    here: count(filters),
    money: money(filters),
    everywhere: count({ ...filters, period: 'all' }),
  });
  const whole = at({});
  const period = periodWords(ledger, query);
  const found = LIMITS.map((one) => ({ ...one, all: at(one.filters).all })).filter(
    ({ all }) => all > 0,
  );
  return {
    period,
    currency: query.currency,
    sentence:
      whole.all === 0
        ? [{ text: `No contribution is dated ${period}.` }]
        : [
            { text: 'Of ' },
            {
              text: countOf(whole.all, 'contribution'),
              href: links.ledger({}),
              sum: countMark(whole.all),
            },
            { text: ` dated ${period}, ` },
            ...limitParts(found, count),
          ],
    rows: LIMITS.map(({ key, term, meaning, filters }) => ({
      key,
      term,
      meaning,
      ...row(filters),
    })),
    all: row({}),
  };
}

/** `22 have no amount, 17 have no exact date and 25 are announced and no more.` */
function limitParts(
  found: readonly ((typeof LIMITS)[number] & { readonly all: number })[],
  count: (filters: Partial<Query>) => Part,
): readonly Part[] {
  if (found.length === 0) return [{ text: 'none is limited in any of these ways.' }];
  return found.flatMap(({ all, one, many, filters }, index): readonly Part[] => {
    const between = index === 0 ? '' : index === found.length - 1 ? ' and ' : ', ';
    const end = index === found.length - 1 ? '.' : '';
    return [
      ...(between === '' ? [] : [{ text: between }]),
      count(filters),
      { text: ` ${all === 1 ? one : many}${end}` },
    ];
  });
}

function digits(count: number): string {
  return fullNumber(String(count), 0);
}
