import { claimTest } from '@/lib/analysis/claim';
import type { ClaimTest } from '@/lib/analysis/claim-rows';
import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { counted, fullRange } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import { comparedWords, stretchWords } from './claim-terms';
import type { Figure } from './figure';
import { requiredFinding } from './required-finding';
import { nationalSources, requiredNotes } from './required-notes';
import { REQUIRED_COLUMNS, requiredRows } from './required-rows';
import { requiredStrips } from './required-strips';
import { requiredTable } from './required-table';
import { shareWords } from './share-words';

const TITLE = 'National spending, reported and required';

/** The band that the featured statement asks for, and every reported national figure against it. */
export function claimRequiredSpending(ledger: Ledger, query: Query): Figure {
  const test = claimTest(ledger, query.currency);
  const start = startOf(ledger, query);
  if (!test) {
    return {
      ...start,
      finding: 'The featured statement is older than the period that is counted',
      subtitle: `It names no period, and foreign support is counted since ${longDate(ledger.subject.counted.from)}, so nothing is set against it. Kept to ${longDate(ledger.subject.updated)}.`,
      rows: [],
      drawing: { kind: 'none' },
      table: { caption: TITLE, columns: [], rows: [], foot: null },
      notes: [],
      sources: [],
    };
  }
  const strips = requiredStrips(test, ledger, query);
  const finding = requiredFinding(test);
  // Months without a line are no drawing of their own.
  const isDrawn = strips.groups.some(({ strips: rows }) =>
    rows.some((row) => row.marks.length > 0),
  );
  return {
    ...start,
    finding,
    subtitle: subtitleOf(test, ledger),
    rows: requiredRows(test, ledger),
    drawing: isDrawn
      ? { kind: 'strips', name: TITLE, description: descriptionOf(test, finding), ...strips }
      : { kind: 'none' },
    table: requiredTable(test, ledger, query),
    notes: requiredNotes(test, ledger, query),
    sources: sourcesOf(test, ledger),
  };
}

function startOf(
  ledger: Ledger,
  { currency }: Query,
): Pick<
  Figure,
  | 'id'
  | 'title'
  | 'unit'
  | 'currency'
  | 'ledger'
  | 'options'
  | 'columns'
  | 'total'
  | 'contributions'
  | 'leftOut'
> {
  return {
    id: 'claim-required-spending',
    title: TITLE,
    unit: currency,
    currency,
    ledger: { version: ledger.identity.version, hash: ledger.identity.hash },
    options: { currency },
    columns: REQUIRED_COLUMNS,
    total: null,
    contributions: [],
    leftOut: [],
  };
}

function subtitleOf(
  { statement, required, currency, namesPeriod }: ClaimTest,
  ledger: Ledger,
): string {
  const { words, updated } = ledger.subject;
  const unnamed = namesPeriod
    ? ''
    : ' The statement names no period, so it is taken to run from the start of the count to the last day on which it can date.';
  return `National money for ${words.activity} as reported, beside what a share of ${shareWords(statement)} requires from ${stretchWords(required.window)}, in ${currencyName(currency)}.${unnamed} Kept to ${longDate(updated)}.`;
}

function descriptionOf(
  { required, currency, statement, totals, spending }: ClaimTest,
  finding: string,
): string {
  const { national } = required;
  const band = national
    ? ` The band: ${comparedWords(statement.qualifier)}${fullRange(national.low, national.high)} ${currency}.`
    : '';
  const lines = spending.rows.filter((row) => row.kind === 'line').length;
  return `${counted(totals.length, 'stated total')} and ${counted(lines, 'line')} of spending. ${finding}.${band}`;
}

function sourcesOf(
  { totals, apart, spending, currency }: ClaimTest,
  ledger: Ledger,
): Figure['sources'] {
  const said = [...totals, ...apart];
  const lines = [...spending.rows, ...spending.beside, ...spending.otherTimes].flatMap((row) =>
    row.kind === 'line' ? row : [],
  );
  return nationalSources(
    {
      documents: [
        ...said.flatMap(({ statement, less, later }) =>
          [statement, less, ...later].flatMap(
            (one) => one?.sources.map((cited) => cited.source) ?? [],
          ),
        ),
        ...lines.flatMap(({ entry }) => entry.sources.map((cited) => cited.source)),
      ],
      bases: [
        ...said.flatMap(({ statement, amount }) =>
          amount ? { currency: statement.unit, basis: amount.basis } : [],
        ),
        ...lines.flatMap(({ entry, amount }) =>
          amount ? { currency: entry.amount.currency, basis: amount.basis } : [],
        ),
      ],
    },
    currency,
    ledger,
  );
}
