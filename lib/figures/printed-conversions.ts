import { checkLine, impliedWords, unitWords } from '@/lib/analysis/check-words';
import { partyOf } from '@/lib/analysis/count';
import { openingWords, withOpening } from '@/lib/analysis/how-read';
import { linksFor } from '@/lib/analysis/links';
import type { Check } from '@/lib/analysis/printed-check';
import { type CheckedPair, checkedPairs, selectPairs } from '@/lib/analysis/printed-pairs';
import type { Query } from '@/lib/filters/query';
import { longDate, publishedWords } from '@/lib/format/dates';
import { counted } from '@/lib/format/numbers';
import { listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { RATE_PUBLISHER } from '@/lib/rates/convert';
import { conversionFilters, conversionsOptions } from './conversion-filters';
import type { Cell, Figure, FigureTable, Note } from './figure';
import { GAP_COLUMNS, gapCells } from './gap-columns';
import { gapFinding } from './gap-finding';
import { gapDrawing, printedPieces } from './gap-rows';
import { plainNote } from './notes';

const TITLE = 'Printed conversions, checked';

/** How far each printed equivalent lies from the rates of two dates, a row for every pair. */
export function printedConversions(ledger: Ledger, query: Query): Figure {
  const pairs = selectPairs(ledger, query);
  const filters = conversionFilters(query);
  const finding = gapFinding(pairs, {
    filters,
    verdict: query.verdict,
    any: checkedPairs(ledger).length > 0,
  });
  const narrowed = filters.length === 0 ? '' : ` Only those ${listed(filters)}.`;
  return {
    id: 'printed-conversions',
    title: TITLE,
    finding,
    subtitle: `How far each equivalent that a document prints lies from the reference rate of the contribution’s date and from that of the document’s publication, in per cent of the rate.${narrowed} Kept to ${longDate(ledger.subject.updated)}.`,
    unit: 'percent',
    currency: null,
    ledger: { version: ledger.identity.version, hash: ledger.identity.hash },
    options: conversionsOptions(query),
    columns: GAP_COLUMNS,
    rows: pairs.map((pair) => gapCells(pair, ledger)),
    total: null,
    contributions: [],
    leftOut: [],
    drawing:
      pairs.length === 0
        ? { kind: 'none' }
        : {
            kind: 'gaps',
            name: TITLE,
            description: `${finding}.`,
            ...gapDrawing(pairs, ledger, query),
          },
    table: tableOf(pairs, ledger, query),
    notes: notesOf(pairs),
    sources: sourcesOf(pairs),
  };
}

function tableOf(pairs: readonly CheckedPair[], ledger: Ledger, query: Query): FigureTable {
  const links = linksFor(ledger, query);
  return {
    caption: 'Every printed conversion and its gap, by contribution',
    columns: [
      { key: 'document', label: 'Printed by', numeric: false },
      { key: 'printed', label: 'As printed', numeric: false },
      { key: 'implied', label: 'Implied rate', numeric: true },
      { key: 'date', label: 'By the rate of the contribution’s date', numeric: false },
      { key: 'published', label: 'By that of the publication', numeric: false },
    ],
    rows: pairs.map((pair, index) => {
      const { contribution, source, original, equivalent, implied } = pair;
      const isFirst = pairs[index - 1]?.contribution !== contribution;
      const donor = partyOf(ledger, contribution.donor).name;
      const title = `${donor}: ${contribution.title}`;
      const unit = pair.implied && unitWords(pair);
      return {
        key: `${contribution.id} ${index}`,
        ...(isFirst ? { group: { title, detail: longDate(contribution.date) } } : {}),
        cells: [
          {
            text: source.publisher,
            href: links.source(source.id),
            detail: publishedWords(source.published),
          },
          {
            text: `${original.printed} as ${equivalent.printed}`,
            pieces: printedPieces(pair),
            href: links.contribution(contribution.id),
          },
          { text: impliedWords(implied), ...(unit === null ? {} : { detail: unit }) },
          checkCell(pair, pair.onDate),
          checkCell(pair, pair.published),
        ],
      };
    }),
    foot: null,
  };
}

/** `agrees, 0.07 % below`, and below it the rate; where nothing can be tested, why. */
function checkCell(pair: CheckedPair, check: Check): Cell {
  const { gap, word, rate, rateOf, why } = checkLine(pair, check);
  return {
    text: gap === null ? word : `${word}, ${gap}`,
    ...(why !== null ? { detail: why } : { detail: `rate ${rate}, ${rateOf}` }),
  };
}

function notesOf(pairs: readonly CheckedPair[]): readonly Note[] {
  if (pairs.length === 0) return [];
  return [
    plainNote(
      'The original is taken as exact. The equivalent is taken as rounded: half a unit of its last digit that is not zero to either side, “over” and the like open to one side, “about” at least 5 per cent each way. The gap is the way from the rate to the nearest end of what it can stand for. A gap says nothing of whether the money was given.',
    ),
    plainNote(
      'Checked are the reports of contributions. Statements and national spending are held with one value each; an equivalent printed beside it is shown as printed, and not checked.',
    ),
  ];
}

function sourcesOf(pairs: readonly CheckedPair[]): Figure['sources'] {
  const sources = [...new Set(pairs.map(({ source }) => source))];
  const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
  const derived = pairs.some(({ onDate, published }) =>
    [onDate, published].some(({ rates }) => rates?.from?.perUsd ?? rates?.to?.perUsd),
  );
  const tested = pairs.some(({ onDate, published }) => onDate.rates ?? published.rates);
  return [
    ...(sources.length === 0
      ? []
      : [
          plainNote(
            withOpening(
              sources.length === 1
                ? 'Printed in 1 document, linked beside its row.'
                : `Printed in ${counted(sources.length, 'document')} by ${counted(publishers, 'publisher')}, each linked beside its row.`,
              openingWords(sources),
            ),
          ),
        ]),
    ...(tested
      ? [
          plainNote(
            `Rates: ${RATE_PUBLISHER}, euro reference rates.${derived ? ' A currency that they do not quote is derived through the US dollar: not a central-bank rate.' : ''}`,
          ),
        ]
      : []),
  ];
}
