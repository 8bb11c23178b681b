import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { shortDate } from '@/lib/format/dates';
import { counted as countOf, fullNumber, fullRange } from '@/lib/format/numbers';
import { capitalised, reasonWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Entry } from './count';
import { linksFor } from './links';
import { periodWords } from './period-words';
import {
  type PlainAddition,
  type PlainEntry,
  type PlainSum,
  plainAddition,
} from './plain-addition';
import type { PlainAdditionPage, PlainEnds, PlainGroup, PlainLine } from './plain-addition-rows';
import { type DoublesPlace, doublesWords, whyParts } from './plain-doubles';
import { tiesOf } from './related-ties';
import { selectEntries, selectsJust } from './select';
import type { Part } from './text-rows';
import type { Total } from './totals';
import { vocabularyOf } from './vocabulary';

/** The anchor of the table that adds up every amount. */
export const PLAIN_TABLE = 'plain-addition';

/** The address of filters that show exactly some contributions; null where they show others. */
type Opening = (entries: readonly Entry[], filters: Partial<Query>) => string | null;

/** Plain addition beside counting, in the default currency and the counted period. */
export function plainAdditionPage(ledger: Ledger): PlainAdditionPage {
  const query = defaultQuery(vocabularyOf(ledger), PAGES['/ledger']);
  const links = linksFor(ledger, query);
  const entries = selectEntries(ledger, query);
  const sums = plainAddition(entries, query.currency, ledger.rates);
  const opening: Opening = (some, filters) =>
    selectsJust(ledger, { ...query, ...filters }, some) ? links.ledger(filters) : null;
  const { all, same } = sums;
  const place = { ledger, query, links, ties: tiesOf(ledger) };
  return {
    sentences: sentencesOf(sums, place, opening),
    caption: `Plain addition beside what counts, ${periodWords(ledger, query)}, in ${currencyName(query.currency)}`,
    groups: sums.reasons.map((group) => groupOf(group, place, opening)),
    same:
      same.entries.length === 0
        ? null
        : sumsRow('Counted as plain addition would, ', same, opening, {
            counted: 'counted',
            rule: 'full',
          }),
    total: {
      label: { text: 'In all' },
      ...endsOf(all, links.ledger({})),
    },
    doubles: doublesWords(place),
  };
}

/** A file that names the money of another may hold more than that: its row says how much. */
const REASON_HEADINGS: Readonly<Record<string, string>> = {
  repeats: 'Left out as money of another contribution, all of it or a part',
};

function groupOf(
  group: PlainAddition['reasons'][number],
  place: DoublesPlace,
  opening: Opening,
): PlainGroup {
  const { reason } = group;
  return {
    key: reason,
    reason: REASON_HEADINGS[reason] ?? capitalised(reasonWord(reason)),
    rows: group.entries.map((one) => lineOf(one, place)),
    sums: sumsRow('', group, opening, { reason, amount: 'held' }),
  };
}

function lineOf(one: PlainEntry, place: DoublesPlace): PlainLine {
  const { contribution, donor } = one.entry;
  const { id, title, date } = contribution;
  return {
    key: id,
    name: { text: title, href: place.links.contribution(id) },
    detail: [{ text: `${donor.name}, ${shortDate(date)}. ` }, ...whyParts(one, place)],
    ...endsOf(one, null),
  };
}

/** Named after how many there are, which opens them, and so does what of them counts. */
function sumsRow(
  start: string,
  sum: PlainSum,
  opening: Opening,
  filters: Partial<Query>,
): PlainAdditionPage['total'] {
  const href = opening(
    sum.entries.map(({ entry }) => entry),
    filters,
  );
  const text = `${start}${countOf(sum.entries.length, 'contribution')}`;
  const label: Part = href === null ? { text } : { text, href, sum: `count ${sum.entries.length}` };
  return { label, ...endsOf(sum, href) };
}

function endsOf(
  { plain, counted, difference }: Omit<PlainSum, 'entries'>,
  href: string | null,
): PlainEnds {
  const plainly = ({ low, high }: Total) => ({
    low: { text: fullNumber(low) },
    high: { text: fullNumber(high) },
  });
  return {
    plain: plainly(plain),
    counted:
      href === null
        ? plainly(counted)
        : {
            low: { text: fullNumber(counted.low), href, sum: 'low' },
            high: { text: fullNumber(counted.high), href, sum: 'high' },
          },
    difference: plainly(difference),
  };
}

function sentencesOf(
  { all, reasons, largest }: PlainAddition,
  place: DoublesPlace,
  opening: Opening,
): PlainAdditionPage['sentences'] {
  const { ledger, query, links } = place;
  const name = currencyName(query.currency);
  const range = ({ low, high }: Total) => `${fullRange(low, high)} ${name}`;
  const period = periodWords(ledger, query);
  const entries = all.entries.map(({ entry }) => entry);
  if (entries.length === 0) {
    return [{ key: 'sum', parts: [{ text: `No amount is held ${period}: nothing is added.` }] }];
  }
  const href = opening(entries, { amount: 'held' });
  const those = `${countOf(entries.length, 'contribution')}`;
  const whose = entries.some(({ domestic }) => domestic)
    ? 'foreign and domestic'
    : 'all of them foreign';
  return [
    {
      key: 'sum',
      parts: [
        { text: `Had every amount held ${period} been added once, of ` },
        href === null ? { text: those } : { text: those, href, sum: 'count' },
        { text: `, ${whose}, whatever their counting rules say, the sum would be ` },
        // No list shows it: the ledger’s page adds up only what counts.
        reasons.length === 0
          ? { text: range(all.plain) }
          : { text: range(all.plain), href: `#${PLAIN_TABLE}` },
        { text: '. Counted are ' },
        { text: range(all.counted), href: links.ledger({}), sum: 'range' },
        {
          text: reasons.length === 0 ? ': the same.' : `: ${apart(all.difference, name, ' less')}.`,
        },
      ],
    },
    ...(largest
      ? [
          {
            key: 'largest',
            parts: [
              {
                text: `The largest single difference, ${apart(largest.difference, name, '')}, is that of `,
              },
              {
                text: largest.entry.contribution.title,
                href: links.contribution(largest.entry.contribution.id),
              },
              { text: ` (${largest.entry.donor.name}). Its row below says why.` },
            ],
          },
        ]
      : []),
  ];
}

/** `287,091,969.93 US dollars less at the low end, and 266,041,100.00 less at the high end`. */
function apart({ low, high }: Total, name: string, word: string): string {
  return low === high
    ? `${fullNumber(low)} ${name}${word}`
    : `${fullNumber(low)} ${name}${word} at the low end, and ${fullNumber(high)}${word} at the high end`;
}
