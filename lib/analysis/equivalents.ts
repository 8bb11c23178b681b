import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Report, ReportAmount } from '@/lib/ledger/schema';
import { checkLine, impliedWords, unitWords } from './check-words';
import type { EquivalentRow, PublicationCheck } from './contribution-rows';
import { printedFigure } from './ledger-row';
import { type CheckedPair, checkedPairsOf } from './printed-pairs';

/** An equivalent of a report; without a pair where the report prints no original. */
interface Printed {
  readonly number: number;
  readonly report: Report;
  readonly equivalent: ReportAmount;
  readonly pair: CheckedPair | null;
}

/**
 * The equivalents that publishers print, each held against the rate of the contribution's date and
 * against that of each document's publication. The same equivalent of the same original in several
 * documents is one row.
 */
export function equivalentRows(
  contribution: Contribution,
  ledger: Ledger,
): readonly EquivalentRow[] {
  const rows = new Map<string, Printed[]>();
  for (const printed of equivalentsOf(contribution, ledger)) {
    const { equivalent, pair } = printed;
    const key = `${identity(equivalent)} of ${pair ? identity(pair.original) : 'none'}`;
    const row = rows.get(key);
    if (row) row.push(printed);
    else rows.set(key, [printed]);
  }
  return [...rows].map(([key, printed]) => rowOf(key, printed, ledger));
}

function equivalentsOf(contribution: Contribution, ledger: Ledger): readonly Printed[] {
  const pairs = checkedPairsOf(contribution, ledger);
  return contribution.reports.flatMap((report, index) =>
    report.amounts
      .filter(({ role }) => role === 'conversion')
      .flatMap((equivalent): readonly Printed[] => {
        const printed = { number: index + 1, report, equivalent };
        const own = pairs.filter((pair) => pair.equivalent === equivalent);
        return own.length === 0
          ? [{ ...printed, pair: null }]
          : own.map((pair) => ({ ...printed, pair }));
      }),
  );
}

function rowOf(key: string, all: readonly Printed[], ledger: Ledger): EquivalentRow {
  const [first] = all;
  if (!first) throw new Error('A row of equivalents holds at least one');
  const spellings = [...new Map(all.map((one) => [one.equivalent.printed, one])).values()];
  const { pair, report } = first;
  return {
    key,
    printed: spellings.map((one) => printedFigure(one.equivalent, one.report, ledger)),
    of: pair && printedFigure(pair.original, report, ledger),
    documents: [...new Set(all.map(({ number }) => number))],
    implied: pair && impliedWords(pair.implied),
    unit: pair?.implied ? unitWords(pair) : null,
    check: pair && checkLine(pair, pair.onDate),
    atPublication: publicationChecks(all),
  };
}

/** What comes of it at each publication; documents of which the same comes are named together. */
function publicationChecks(all: readonly Printed[]): readonly PublicationCheck[] {
  const groups = new Map<string, { check: PublicationCheck['check']; documents: number[] }>();
  for (const { number, pair } of all) {
    const check = pair && checkLine(pair, pair.published);
    const key = check === null ? '' : Object.values(check).join(' ');
    const group = groups.get(key) ?? { check, documents: [] };
    groups.set(key, group);
    if (!group.documents.includes(number)) group.documents.push(number);
  }
  return [...groups.values()];
}

function identity({ value, currency, qualifier }: ReportAmount): string {
  return `${value} ${currency ?? '?'} ${qualifier ?? ''}`;
}
