import { countedRows, sumOf, written } from './recompute-counting';
import type { Options, PublicFiles, Row } from './recompute-files';

/** The rows of `donors.csv`: every donor with a contribution in the period, as the parties stand. */
export function donorRows(files: PublicFiles, options: Options): readonly Row[] {
  const rows = countedRows(files, options);
  return files.ledger.parties.flatMap(({ id, name, kind }) => {
    const own = rows.filter(({ row }) => row.donor === id);
    const counted = own.flatMap((one) => one.counted ?? []);
    if (own.length === 0) return [];
    return [
      {
        donor: id,
        name,
        kind,
        contributions: String(own.length),
        counted: String(counted.length),
        left_out: String(own.length - counted.length),
        ...written(sumOf(counted)),
        currency: options.currency,
      },
    ];
  });
}
