/** One thing that is wrong with a table of rates; `path` is `line 14, column USD`, or empty. */
export interface RatesFault {
  readonly table: 'ecb' | 'per-usd';
  readonly path: string;
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** Notes a fault of one table. */
export type Report = (fault: Omit<RatesFault, 'table'>) => void;

/** More are not listed: a table with so many is the wrong file. */
const MOST_FAULTS = 1000;

/** Collects the faults of one table into a list. */
export function reporter(table: RatesFault['table'], faults: RatesFault[]): Report {
  return (fault) => {
    if (faults.length < MOST_FAULTS) faults.push({ table, ...fault });
  };
}

/** A cell as a message shows it, on one line and short. */
export function show(cell: string): string {
  return JSON.stringify(cell.slice(0, 80));
}
