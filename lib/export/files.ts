import { FIGURES } from '@/lib/figures/list';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Column } from './column';
import { contributionFiles } from './contribution-files';
import { conversionFiles } from './conversion-files';
import { csvOf } from './csv';
import { disagreementFiles } from './disagreement-columns';
import { figureFiles } from './figure-files';
import { jsonText } from './json';
import { API, type LedgerFile, WHOLE_FILE } from './ledger-file';
import { ledgerObject } from './ledger-object';
import {
  OBSERVATION_COLUMNS,
  PARTY_COLUMNS,
  SOURCE_COLUMNS,
  SPENDING_COLUMNS,
  STATEMENT_COLUMNS,
} from './record-columns';

const known = new WeakMap<Ledger, readonly LedgerFile[]>();

/**
 * Every file of a ledger, in the order in which a page lists them: what the API answers, what the
 * download page shows, what the sitemap names. `per-usd.csv` is there only where the ledger has it.
 */
export function filesOf(ledger: Ledger): readonly LedgerFile[] {
  const before = known.get(ledger);
  if (before) return before;
  const files = [
    ...contributionFiles(ledger),
    ...conversionFiles(ledger),
    wholeLedger(ledger),
    ...recordFiles(ledger),
    ...disagreementFiles(ledger),
    ...rateFiles(ledger),
    figureList(),
    ...FIGURES.flatMap((kind) => figureFiles(ledger, kind)),
  ];
  known.set(ledger, files);
  return files;
}

/** The file at an address, or null where there is none. */
export function fileAt(ledger: Ledger, path: string): LedgerFile | null {
  return filesOf(ledger).find((file) => file.path === path) ?? null;
}

function wholeLedger(ledger: Ledger): LedgerFile {
  return {
    path: `${API}/ledger.json`,
    format: 'json',
    title: 'The ledger',
    holds: 'every record as the ledger holds it, with version and hash',
    endpoint: WHOLE_FILE,
    columns: () => [],
    write: () => jsonText(ledgerObject(ledger)),
  };
}

function recordFiles(ledger: Ledger): readonly LedgerFile[] {
  return [
    recordFile(
      'sources',
      'Sources',
      'one row per document that a figure was read in',
      SOURCE_COLUMNS,
      ledger.sources,
    ),
    recordFile(
      'statements',
      'Statements',
      'one row per statement of a share, a total or a cost',
      STATEMENT_COLUMNS,
      ledger.statements,
    ),
    recordFile(
      'spending',
      'Spending',
      'one row per reported sum that the recipient itself spends',
      SPENDING_COLUMNS,
      ledger.spending,
    ),
    recordFile(
      'observations',
      'Observations',
      'one row per dated reading',
      OBSERVATION_COLUMNS,
      ledger.observations,
    ),
    recordFile(
      'parties',
      'Parties',
      'one row per giver, channel, recipient and speaker',
      PARTY_COLUMNS,
      ledger.parties,
    ),
  ];
}

function recordFile<Row>(
  name: string,
  title: string,
  holds: string,
  columns: readonly Column<Row>[],
  records: readonly Row[],
): LedgerFile {
  return {
    path: `${API}/${name}.csv`,
    format: 'csv',
    title,
    holds,
    endpoint: WHOLE_FILE,
    columns: () => columns,
    write: () => csvOf(columns, records),
  };
}

function rateFiles({ rateFiles: { ecb, perUsd } }: Ledger): readonly LedgerFile[] {
  const rate = (name: string, title: string, holds: string, bytes: Uint8Array): LedgerFile => ({
    path: `${API}/rates/${name}.csv`,
    format: 'csv',
    title,
    holds,
    endpoint: WHOLE_FILE,
    columns: () => [],
    write: () => bytes,
  });
  return [
    rate(
      'ecb',
      'Euro reference rates',
      'one row per day: units of each currency per euro, byte for byte as held',
      ecb,
    ),
    ...(perUsd
      ? [
          rate(
            'per-usd',
            'Rates per US dollar',
            'spans of days for currencies without a euro quotation, byte for byte as held',
            perUsd,
          ),
        ]
      : []),
  ];
}

function figureList(): LedgerFile {
  return {
    path: `${API}/figures.json`,
    format: 'json',
    title: 'List of figures',
    holds: 'id, title and address of every figure',
    endpoint: WHOLE_FILE,
    columns: () => [],
    write: () =>
      jsonText(FIGURES.map(({ id, title }) => ({ id, title, href: `${API}/figures/${id}.json` }))),
  };
}
