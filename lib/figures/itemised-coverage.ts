import { itemisedTotals } from '@/lib/analysis/itemised';
import type { Itemised, ItemisedRange, ItemisedTotal } from '@/lib/analysis/itemised-rows';
import { linksFor } from '@/lib/analysis/links';
import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { counted, fullNumber, fullRange } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { statementHref, totalName } from './claim-terms';
import type { Cell, Figure, FigureTable, FigureTableRow, Note } from './figure';
import { itemisedStrips } from './itemised-strips';
import {
  allTotals,
  apartWords,
  groupTitle,
  itemisedFinding,
  rangeName,
  scopeOf,
  shareOf,
  timeOf,
  verdictWords,
  WITHOUT_PERIOD,
} from './itemised-words';
import { rowOf } from './national-rows';
import { plainNote } from './notes';
import { nationalSources } from './required-notes';
import { languageOfSource } from './spending-words';

const TITLE = 'Foreign totals, stated and itemised';
const COLUMNS = [
  'statement',
  'speaker',
  'date',
  'base',
  'about',
  'from',
  'to',
  'names_period',
  'printed',
  'stated',
  'currency',
  'conversion_basis',
  'of',
  'low',
  'high',
  'share_low',
  'share_high',
  'reaches',
  'apart',
] as const;

/** Stated foreign totals beside the ledger's range for the same time: how much can be itemised. */
export function itemisedCoverage(ledger: Ledger, query: Query): Figure {
  const { currency } = query;
  const itemised = itemisedTotals(ledger, currency);
  const finding = itemisedFinding(itemised);
  return {
    id: 'itemised-coverage',
    title: TITLE,
    finding,
    subtitle: `Each stated total of foreign support for ${ledger.subject.words.activity} beside what the ledger counts for the same time and the same giver, in ${currencyName(currency)}. Kept to ${longDate(ledger.subject.updated)}.`,
    unit: currency,
    currency,
    ledger: { version: ledger.identity.version, hash: ledger.identity.hash },
    options: { currency },
    columns: COLUMNS,
    rows: rowsOf(itemised),
    total: null,
    contributions: [],
    leftOut: [],
    drawing:
      itemised.groups.length + itemised.withoutPeriod.length === 0
        ? { kind: 'none' }
        : {
            kind: 'strips',
            name: TITLE,
            description: `${finding}.`,
            ...itemisedStrips(itemised, ledger, query),
          },
    table: tableOf(itemised, ledger, query),
    notes: notesOf(itemised),
    sources: sourcesOf(itemised, ledger),
  };
}

function rowsOf(itemised: Itemised): Figure['rows'] {
  const { currency } = itemised;
  return allTotals(itemised).flatMap((total) => {
    const { statement, window, amount, ranges } = total;
    const cells = {
      statement: statement.id,
      speaker: statement.speaker,
      date: statement.date,
      base: statement.base,
      about: statement.about ?? '',
      from: window?.from ?? '',
      to: window?.to ?? '',
      names_period: String(total.namesPeriod),
      printed: statement.printed,
      stated: amount?.value ?? '',
      currency,
      conversion_basis: amount?.basis ?? 'none',
      reaches: total.verdict ?? '',
      apart: total.apart ?? '',
    };
    const measured = ranges.map(({ of, foreign, share }) => ({
      ...cells,
      of,
      ...foreign,
      share_low: share?.low ?? '',
      share_high: share?.high ?? '',
    }));
    return (measured.length > 0 ? measured : [cells]).map((row) => rowOf(COLUMNS, row));
  });
}

function tableOf(itemised: Itemised, ledger: Ledger, query: Query): FigureTable {
  const { groups, withoutPeriod, apart, currency } = itemised;
  const links = linksFor(ledger, query);
  const rangeCells = (range: ItemisedRange, total: ItemisedTotal): readonly Cell[] => [
    {
      text: fullRange(range.foreign.low, range.foreign.high),
      ...(range.filters ? { href: links.ledger(range.filters), sum: 'range' } : {}),
      detail: counted(range.counted, 'contribution'),
    },
    { text: shareOf(range, total) },
  ];
  const rowsOfTotal = (total: ItemisedTotal): readonly FigureTableRow[] => {
    const [first, ...more] = total.ranges;
    return [
      {
        key: total.statement.id,
        cells: [
          ...statedCells(total, ledger, query),
          ...(first
            ? [...rangeCells(first, total), { text: verdictWords(total) }]
            : [{ text: '' }, { text: '' }, { text: apartWords(total.apart) }]),
        ],
      },
      ...more.map((range) => ({
        key: `${total.statement.id} ${range.of}`,
        level: 1,
        cells: [
          { text: rangeName(range) },
          ...emptyCells(3),
          ...rangeCells(range, total),
          ...emptyCells(1),
        ],
      })),
    ];
  };
  return {
    caption: `Every stated total of foreign support, ${currency}`,
    columns: [
      { key: 'total', label: 'Stated', numeric: false },
      { key: 'period', label: 'Time of both', numeric: false },
      { key: 'printed', label: 'As printed', numeric: false },
      { key: 'stated', label: `Stated, ${currency}`, numeric: true },
      { key: 'itemised', label: `In the ledger, ${currency}`, numeric: true },
      { key: 'share', label: 'Per cent of it', numeric: true },
      { key: 'verdict', label: 'The ledger holds', numeric: false },
    ],
    rows: [
      ...groups.map((group) => ({ title: groupTitle(group, ledger), totals: group.totals })),
      { title: WITHOUT_PERIOD, totals: withoutPeriod },
      { title: 'Not set beside the ledger', totals: apart },
    ].flatMap(({ title, totals }) =>
      totals
        .flatMap(rowsOfTotal)
        .map((row, index) => (index === 0 ? { ...row, group: { title, detail: '' } } : row)),
    ),
    foot: null,
  };
}

function statedCells(total: ItemisedTotal, ledger: Ledger, query: Query): readonly Cell[] {
  const { statement, amount } = total;
  return [
    {
      text: totalName(total),
      href: statementHref(ledger, query, statement.id),
      detail: scopeOf(total),
    },
    { text: timeOf(total) },
    printedCell(statement, ledger),
    amount
      ? { text: fullNumber(amount.value), detail: amount.basis }
      : { text: '–', spoken: 'not converted' },
  ];
}

function printedCell({ printed, sources }: Statement, ledger: Ledger): Cell {
  return { text: printed, printedIn: languageOfSource(ledger, sources[0]?.source) };
}

function emptyCells(count: number): readonly Cell[] {
  return Array.from({ length: count }, () => ({ text: '' }));
}

function notesOf(itemised: Itemised): readonly Note[] {
  const { withoutPeriod, apart } = itemised;
  const totals = allTotals(itemised);
  if (totals.length === 0) return [];
  return [
    plainNote(
      'A stated total may count other gifts, other years or money not yet given; what each is of stands below its name. Totals of one giver overlap and are never added.',
    ),
    ...(totals.some(({ ranges }) => ranges.length > 1)
      ? [
          plainNote(
            'A union may be meant by itself or with its members: that the ledger holds more or less is said only where it is so for both.',
          ),
        ]
      : []),
    ...(withoutPeriod.length > 0
      ? [
          plainNote(
            'Where no period is named, the ledger’s range from the start of the counted period to the last day on which it was said stands beside what is stated. The two may be of different times, so no percentage follows.',
          ),
        ]
      : []),
    ...(apart.length > 0
      ? [
          plainNote(
            `${counted(apart.length, 'total')} ${apart.length === 1 ? 'is' : 'are'} listed without a percentage: ${apart.every((one) => one.apart === 'before') ? 'each ends before the counted period begins' : 'before the counted period, or of nobody named'}.`,
          ),
        ]
      : []),
  ];
}

function sourcesOf(itemised: Itemised, ledger: Ledger): Figure['sources'] {
  const totals = allTotals(itemised);
  return nationalSources(
    {
      documents: totals.flatMap(({ statement }) => statement.sources.map(({ source }) => source)),
      bases: totals.flatMap(({ statement, amount }) =>
        amount ? { currency: statement.unit, basis: amount.basis } : [],
      ),
    },
    itemised.currency,
    ledger,
  );
}
