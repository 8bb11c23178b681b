import { openingWordsOf, withOpening } from '@/lib/analysis/how-read';
import { firstDay } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import { counted, fullNumber } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import type { Cell, Figure, FigureTable, FigureTableRow, Note } from './figure';
import { plainNote } from './notes';
import { shareFinding } from './share-finding';
import { shareGroups } from './share-marks';
import {
  amountsOf,
  type StatedShare,
  statedShares,
  type WorkedOut,
  workedOutShares,
} from './share-readings';
import { baseOf, shareWords } from './share-words';

/** Every stated share and every one that two totals yield, grouped by what it is a share of. */
export function statedNationalShare(ledger: Ledger, _query: Query): Figure {
  const stated = statedShares(ledger);
  const worked = workedOutShares(ledger);
  const featured = ledger.byId.statement.get(ledger.subject.featuredClaim) ?? null;
  const finding = shareFinding(stated, worked);
  return {
    id: 'stated-national-share',
    title: 'Stated national share',
    finding,
    subtitle: `Share of ${ledger.subject.words.programme} said to be paid from ${ledger.subject.words.national}, by what it is a share of, in per cent as stated or as two stated totals yield it. Shares of different things are not one series. Kept to ${longDate(ledger.subject.updated)}.`,
    unit: 'percent',
    currency: null,
    ledger: { version: ledger.identity.version, hash: ledger.identity.hash },
    options: {},
    columns: [
      'statement',
      'speaker',
      'date',
      'base',
      'qualifier',
      'share',
      'how',
      'counterpart',
      'held',
      'needs',
      'needs_currency',
    ],
    rows: [...stated.map(statedRow), ...worked.map(workedRow)],
    total: null,
    contributions: [],
    leftOut: [],
    drawing:
      stated.length + worked.length === 0
        ? { kind: 'none' }
        : {
            kind: 'shares',
            name: 'Stated national share',
            description: `${finding}.`,
            groups: shareGroups(stated, worked, ledger),
            line: featured && {
              share: featured.value,
              label: `${shareWords(featured)}, the featured statement`,
            },
          },
    table: tableOf(stated, worked, ledger),
    notes: notesOf(worked),
    sources: sourcesOf(
      [
        ...stated.map(({ statement }) => statement),
        ...worked.flatMap(({ pair }) => [pair.first, pair.second]),
      ],
      ledger,
    ),
  };
}

function statedRow({ statement, share, qualifier, turned }: StatedShare): Figure['rows'][number] {
  const { id, speaker, date, base, counterpart } = statement;
  return {
    statement: id,
    speaker,
    date,
    base,
    qualifier: qualifier ?? '',
    share,
    how: turned ? 'stated-foreign' : 'stated',
    counterpart: counterpart ?? '',
    held: 'true',
    needs: '',
    needs_currency: '',
  };
}

function workedRow({ pair, reading, held }: WorkedOut): Figure['rows'][number] {
  const { id, speaker, date, base } = pair.first;
  return {
    statement: id,
    speaker,
    date,
    base,
    qualifier: '',
    share: reading.share,
    how: reading.how,
    counterpart: pair.second.id,
    held: String(held),
    needs: reading.needs?.value ?? '',
    needs_currency: reading.needs?.currency ?? '',
  };
}

/** Few columns: the documents stand on each statement's own page. */
function tableOf(
  stated: readonly StatedShare[],
  worked: readonly WorkedOut[],
  ledger: Ledger,
): FigureTable {
  const rows: readonly (FigureTableRow & { readonly day: string })[] = [
    ...stated.map(({ statement, share, qualifier }) => ({
      key: statement.id,
      day: firstDay(statement.date),
      cells: [
        saidCell(statement),
        { text: shareWords({ qualifier, value: share }) },
        printedCell(statement, ledger),
        { text: baseOf(statement) },
      ],
    })),
    ...worked.map((one) => ({
      key: `${one.pair.id} ${one.reading.how}`,
      day: firstDay(one.pair.first.date),
      cells: [
        saidCell(one.pair.first),
        { text: `${fullNumber(one.reading.share)} %` },
        { text: `${amountsOf(one, ledger)}${one.held ? '' : ', another reading'}` },
        { text: baseOf(one.pair.first) },
      ],
    })),
  ];
  return {
    caption: 'Every national share, stated or worked out, by date',
    columns: [
      { key: 'said', label: 'Said by', numeric: false },
      { key: 'share', label: 'National share', numeric: true },
      { key: 'printed', label: 'As printed, or worked out', numeric: false },
      { key: 'base', label: 'Share of', numeric: false },
    ],
    rows: rows
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .map(({ key, cells }) => ({ key, cells })),
    foot: null,
  };
}

function saidCell({ id, speaker, date }: Statement): Cell {
  return { text: speaker, href: `/statements/${id}`, detail: longDate(date) };
}

function printedCell({ printed, quantity, sources }: Statement, ledger: Ledger): Cell {
  const language = ledger.byId.source.get(sources[0]?.source ?? '')?.language ?? '';
  return {
    text: printed,
    printedIn: language,
    ...(quantity === 'foreign-share' ? { detail: 'foreign' } : {}),
  };
}

function notesOf(worked: readonly WorkedOut[]): readonly Note[] {
  return worked.length === 0
    ? [
        plainNote(
          'Each row is what was said, by whom and when; the ledger computes none of these shares.',
        ),
      ]
    : [
        plainNote(
          'A share that is worked out rests on two amounts of one occasion and their own months: it shows whether what was said agrees with itself, not whether it is so.',
        ),
      ];
}

function sourcesOf(statements: readonly Statement[], ledger: Ledger): Figure['sources'] {
  const documents = new Set(statements.flatMap((one) => one.sources.map((cited) => cited.source)));
  return documents.size === 0
    ? []
    : [
        {
          parts: [
            {
              text: `Read in ${counted(documents.size, 'document')}, named on the page of each statement: `,
            },
            { text: 'all statements', href: '/statements' },
            { text: withOpening('.', openingWordsOf(ledger, documents)) },
          ],
        },
      ];
}
