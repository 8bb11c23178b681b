import { addDays, firstDay, yearOf } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { countMark } from '@/lib/format/sums';
import { countedReasonWord } from '@/lib/format/words';
import type { Chosen } from './compare';
import type { LeftOutGroup, MeasureCell } from './compare-rows';
import type { Entry } from './count';
import type { Links } from './links';
import type { Window } from './period';
import { countReasons } from './totals';

/** So many of one reason are named; the rest are a link. */
const NAMED = 5;

/** What is left out of a donor’s total, reason by reason, and what is dated at other times. */
export function leftOutCell(
  { summary, outside, query }: Chosen,
  links: Links,
  { from, to }: Window,
): MeasureCell {
  const group = (own: readonly Entry[], words: string, filters: Partial<Query>) =>
    own.length === 0
      ? []
      : [groupOf(own, words, links, links.ledger({ donor: query.donor, ...filters }))];
  const day = ({ contribution }: Entry) => firstDay(contribution.date);
  return {
    kind: 'left-out',
    groups: [
      ...countReasons(summary.leftOut).flatMap(({ reason, count }) =>
        group(
          summary.leftOut.filter((one) => one.leftOut === reason),
          countedReasonWord(reason, count),
          { counted: 'left-out', reason },
        ),
      ),
      // Each side of the period is a stretch that the ledger’s page can show by itself.
      ...(from === null
        ? []
        : group(
            outside.filter((one) => day(one) < from),
            'before this period',
            { period: 'window', from: null, to: addDays(from, -1) },
          )),
      ...(to === null
        ? []
        : group(
            outside.filter((one) => day(one) > to),
            'after this period',
            { period: 'window', from: addDays(to, 1), to: null },
          )),
    ],
  };
}

function groupOf(
  entries: readonly Entry[],
  words: string,
  links: Links,
  whole: string,
): LeftOutGroup {
  const ordered = entries.toSorted((a, b) =>
    firstDay(a.contribution.date) > firstDay(b.contribution.date) ? -1 : 1,
  );
  const rest = ordered.length - NAMED;
  // One more line is no longer than the words that would stand for it.
  const named = rest > 1 ? ordered.slice(0, NAMED) : ordered;
  return {
    count: { text: `${ordered.length} ${words}`, href: whole, sum: 'count' },
    items: named.map(({ contribution }) => ({
      title: { text: contribution.title, href: links.contribution(contribution.id) },
      year: yearOf(contribution.date),
    })),
    more:
      rest > 1 ? { text: `and ${rest} more`, href: whole, sum: countMark(ordered.length) } : null,
  };
}
