import { yearOf } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { shortRange } from '@/lib/format/currencies';
import { fullRange } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';
import { capitalised, kindWord, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { KINDS, STAGES } from '@/lib/ledger/schema';
import { centsOf } from '@/lib/money';
import type { Chosen } from './compare';
import { leftOutCell } from './compare-left-out';
import type { Measure, MeasureCell, MeasureLine } from './compare-rows';
import type { Entry } from './count';
import { capitalisedParts, countingParts } from './counting-words';
import { documentsOf } from './documents';
import { ledgerRow } from './ledger-row';
import { type Links, linksFor } from './links';
import { windowOf } from './period';
import { firstChannel, NO_CHANNEL } from './select';
import { shortName } from './short-name';
import type { Part } from './text-rows';
import { groupBy, totalOf } from './totals';

/** What donors are compared by, one basis for all: a cell for each, in their order. */
export function measuresOf(ledger: Ledger, chosen: readonly Chosen[]): readonly Measure[] {
  const all = chosen.flatMap((one) => one.entries);
  const stages = STAGES.filter((stage) => all.some((one) => one.contribution.stage === stage));
  const years = [...new Set(all.map((one) => yearOf(one.contribution.date)))].sort();
  const measure = (
    key: string,
    label: string,
    cell: (one: Chosen, links: Links) => MeasureCell,
  ) => ({
    key,
    label,
    cells: chosen.map((one) => cell(one, linksFor(ledger, one.query))),
  });
  const measures = [
    measure('total', 'Total', totalCell),
    measure('stage', 'Stage', (one, links) =>
      lines(stages.map((stage) => stageLine(stage, one, links))),
    ),
    measure('year', 'Year', (one, links) => lines(years.map((year) => yearLine(year, one, links)))),
    measure('channel', 'First channel', (one, links) => lines(channelLines(one, ledger, links))),
    measure('largest', 'Largest', (one, links) => largestCell(one, ledger, links)),
    measure('kinds', 'Kinds of help', (one, links) => kindsCell(one, links)),
    measure('years', 'First, last year', yearsCell),
    measure('left-out', 'Left out', (one, links) =>
      leftOutCell(one, links, windowOf(ledger.subject, one.query)),
    ),
    measure('documents', 'Read in', (one, links) => ({
      kind: 'documents',
      documents: documentsOf(ledger, one.entries, links),
    })),
  ];
  return measures.filter((one) =>
    one.cells.some((cell) => cell.kind !== 'lines' || cell.lines.length > 0),
  );
}

function lines(all: readonly MeasureLine[]): MeasureCell {
  return { kind: 'lines', lines: all };
}

function totalCell({ summary, query }: Chosen, links: Links): MeasureCell {
  const { low, high } = summary.total;
  const href = links.ledger({ donor: query.donor, counted: 'counted' });
  return {
    kind: 'total',
    short: capitalised(shortRange(low, high, query.currency)),
    full:
      summary.counted.length === 0
        ? null
        : { text: `${fullRange(low, high)} ${query.currency}`, href, sum: 'range' },
    rows: summary.counted.length === 0 ? null : { href, sum: markOf(summary.total) },
    detail: capitalisedParts(
      countingParts(summary, (filters) => links.ledger({ donor: query.donor, ...filters })),
    ),
  };
}

function stageLine(stage: string, { entries, query }: Chosen, links: Links): MeasureLine {
  const own = entries.filter((one) => one.contribution.stage === stage);
  const counted = own.filter((one) => one.counted);
  const certain = centsOf(totalOf(counted).low) > 0n;
  return {
    key: stage,
    label: stageWord(stage),
    detail: null,
    mark: {
      stage,
      part:
        own.length === 0 ? 'none' : counted.length === 0 ? 'empty' : certain ? 'solid' : 'hatched',
    },
    ...valueOf(own, { donor: query.donor, stage }, links),
  };
}

function yearLine(year: string, { entries, query }: Chosen, links: Links): MeasureLine {
  const own = entries.filter((one) => yearOf(one.contribution.date) === year);
  return {
    key: year,
    label: year,
    detail: null,
    mark: null,
    ...valueOf(own, { donor: query.donor, year }, links),
  };
}

/** Both ends of what counts, or how much is reported and does not count. */
function valueOf(
  own: readonly Entry[],
  filters: Partial<Query>,
  links: Links,
): Pick<MeasureLine, 'value' | 'quiet'> {
  const counted = own.filter((one) => one.counted);
  const { low, high } = totalOf(counted);
  if (counted.length > 0) {
    const href = links.ledger({ ...filters, counted: 'counted' });
    return { value: { text: fullRange(low, high), href, sum: 'range' }, quiet: false };
  }
  if (own.length === 0) return { value: { text: 'none reported' }, quiet: true };
  return {
    value: {
      text: `${own.length} reported, not counted`,
      href: links.ledger(filters),
      sum: 'count',
    },
    quiet: true,
  };
}

function channelLines(
  { summary, query }: Chosen,
  ledger: Ledger,
  links: Links,
): readonly MeasureLine[] {
  return [...groupBy(summary.counted, firstChannel)]
    .map(([id, own]) => ({ id, own, high: centsOf(totalOf(own).high) }))
    .sort((a, b) => (a.high > b.high ? -1 : 1))
    .map(({ id, own }) => {
      const name = ledger.byId.party.get(id)?.name ?? id;
      const label = id === NO_CHANNEL ? 'no channel named' : shortName(ledger, id);
      return {
        key: id,
        label,
        detail: id === NO_CHANNEL || label === name ? null : name,
        mark: null,
        ...valueOf(own, { donor: query.donor, channel: id }, links),
      };
    });
}

/** What counts most at the high end. */
function largestCell({ summary }: Chosen, ledger: Ledger, links: Links): MeasureCell {
  const [largest] = summary.counted.toSorted((a, b) =>
    centsOf(a.counted?.high ?? '0.00') > centsOf(b.counted?.high ?? '0.00') ? -1 : 1,
  );
  if (!largest?.counted) return words('nothing counted');
  const row = ledgerRow(largest, ledger, links);
  return {
    kind: 'largest',
    title: { text: row.title, href: row.href },
    printed: row.printed,
    counted: fullRange(largest.counted.low, largest.counted.high),
    detail: `${row.date} · ${row.through}`,
  };
}

function kindsCell({ entries, query }: Chosen, links: Links): MeasureCell {
  const kinds = KINDS.map((kind) => ({
    kind,
    count: entries.filter((one) => one.contribution.kind === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (kinds.length === 0) return words('none reported');
  const parts = kinds.flatMap(({ kind, count }, index): readonly Part[] => [
    ...(index === 0 ? [] : [{ text: index === kinds.length - 1 ? ' and ' : ', ' }]),
    {
      text: `${count} ${kindWord(kind)}`,
      href: links.ledger({ donor: query.donor, kind }),
      sum: 'count',
    },
  ]);
  return { kind: 'words', parts, detail: null };
}

function yearsCell({ entries, outside }: Chosen): MeasureCell {
  const span = (all: readonly Entry[]) => {
    const years = all.map((one) => yearOf(one.contribution.date)).sort();
    const [first = ''] = years;
    const last = years.at(-1) ?? '';
    return first === last ? first : `${first} to ${last}`;
  };
  return words(
    entries.length === 0 ? 'none reported' : span(entries),
    outside.length === 0 ? null : `outside this period: ${span(outside)}`,
  );
}

function words(text: string, detail: string | null = null): MeasureCell {
  return { kind: 'words', parts: [{ text }], detail };
}
