import {
  contributionReadings,
  disagreementsOf,
  spendingReadings,
} from '@/lib/analysis/disagreements';
import { rivalsOf } from '@/lib/analysis/statement-rivals';
import type { Ledger } from '@/lib/ledger/ledger';
import { boolean, type Column, decimal, list, text } from './column';
import { csvOf } from './csv';
import { jsonText, objectsOf } from './json';
import { API, type LedgerFile, WHOLE_FILE } from './ledger-file';

/** One side of a disagreement: a size, who prints it, and whether it is the one held. */
export interface DisagreementRow {
  readonly kind: 'contribution' | 'spending' | 'statement';
  readonly id: string;
  readonly against: readonly string[];
  readonly printed: readonly string[];
  readonly value: string;
  readonly currency: string | null;
  readonly sources: readonly string[];
  /** Null of a statement. */
  readonly held: boolean | null;
  readonly qualifier: string | null;
}

/**
 * Every side of every disagreement: contributions in id order, spending and statements as in their
 * files; of one figure those held first, then those of the most documents.
 */
export function disagreementRows(ledger: Ledger): readonly DisagreementRow[] {
  const { contributions, spending, statements } = disagreementsOf(ledger);
  const stated = new Set(statements.flat());
  return [
    ...contributions.flatMap((contribution) =>
      contributionReadings(contribution).map(
        ({ value, currency, printed, held, qualifier }): DisagreementRow => ({
          kind: 'contribution',
          id: contribution.id,
          against: [],
          printed: distinct(printed.map(({ amount }) => amount.printed)),
          value,
          currency,
          sources: distinct(printed.map(({ report }) => report.source)),
          held: held !== null,
          qualifier,
        }),
      ),
    ),
    ...spending.flatMap((entry) =>
      spendingReadings(entry).map(
        ({ value, currency, printed, held }): DisagreementRow => ({
          kind: 'spending',
          id: entry.id,
          against: [],
          printed: distinct(printed.flatMap((one) => one.text ?? [])),
          value,
          currency,
          sources: distinct(printed.map(({ source }) => source)),
          held,
          qualifier: null,
        }),
      ),
    ),
    ...ledger.statements
      .filter((one) => stated.has(one))
      .map(
        (one): DisagreementRow => ({
          kind: 'statement',
          id: one.id,
          against: rivalsOf(one, ledger).map(({ id }) => id),
          printed: [one.printed],
          value: one.value,
          currency: one.unit,
          sources: distinct(one.sources.map(({ source }) => source)),
          held: null,
          qualifier: one.qualifier,
        }),
      ),
  ];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** The columns of `disagreements.csv`. */
export const DISAGREEMENT_COLUMNS: readonly Column<DisagreementRow>[] = [
  text('kind', 'contribution, spending or statement', (row) => row.kind),
  text('id', 'id of the record; one row for each size that it is given', (row) => row.id),
  list(
    'against',
    'of a statement, ids of those that it does not meet; else empty',
    (row) => row.against,
  ),
  list(
    'printed',
    'the distinct figures as printed, in the order of the documents; of a line of spending held, and of a statement, the wording of the first document alone',
    (row) => row.printed,
  ),
  decimal('value', 'the figure as a plain number', (row) => row.value),
  text(
    'currency',
    'ISO 4217 code, or percent of a share; empty where these documents do not tell the currency, even if others that print the same number do',
    (row) => row.currency,
  ),
  list('sources', 'ids of the documents that print it', (row) => row.sources),
  boolean(
    'held',
    'true where the figure held rests on it: value and currency are those of its low or high end, or of one of its candidates; empty of statements',
    (row) => row.held,
  ),
  text(
    'qualifier',
    'how the figure is read: over, about, at-least, under or up-to; empty where no word before it says so, and of spending, which is held without one',
    (row) => row.qualifier,
  ),
];

/** The same rows as two files. */
export function disagreementFiles(ledger: Ledger): readonly LedgerFile[] {
  const words = {
    title: 'Disagreements',
    holds: 'one row per size that a figure is given where sources differ on it',
    endpoint: WHOLE_FILE,
    columns: () => DISAGREEMENT_COLUMNS,
  };
  return [
    {
      ...words,
      path: `${API}/disagreements.csv`,
      format: 'csv',
      write: () => csvOf(DISAGREEMENT_COLUMNS, disagreementRows(ledger)),
    },
    {
      ...words,
      path: `${API}/disagreements.json`,
      format: 'json',
      write: () => {
        const { version, hash } = ledger.identity;
        const rows = objectsOf(DISAGREEMENT_COLUMNS, disagreementRows(ledger));
        return jsonText({ ledger: { version, hash }, rows });
      },
    },
  ];
}
