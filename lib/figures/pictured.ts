import { donorIds } from '@/lib/analysis/vocabulary';
import type { Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import { foreignSupportByYear } from './by-year';
import type { Figure } from './figure';
import { defaultSupportQuery } from './frame';
import { FIGURES } from './list';

/**
 * The figures of which the build draws pictures: all at their default options, and each donor's
 * years. Any other options show the table first.
 */
export function picturedFigures(
  ledger: Ledger,
): readonly { readonly key: string; readonly figure: Figure }[] {
  const query = defaultSupportQuery(ledger);
  const overview = FIGURES.map((kind) => kind.make(ledger, query));
  const donors = donorIds(ledger).map((id) =>
    foreignSupportByYear(ledger, { ...query, donor: [id] }),
  );
  return [...overview, ...donors].flatMap((figure) => {
    const { kind } = figure.drawing;
    return kind === 'none' || kind === 'shares' || kind === 'gaps'
      ? []
      : [{ key: pictureKey(figure), figure }];
  });
}

/** What names a figure's picture: its id and its options, in the order of addresses. */
export function pictureKey(figure: Pick<Figure, 'id' | 'options'>): string {
  const options = Object.entries(figure.options).map(
    ([name, value]) => `${name}=${[value].flat().join(',')}`,
  );
  return [figure.id, ...options].join('&');
}

/** The key of the picture of a figure made from a query; null where the build drew none. */
export function pictureFor(
  ledger: Ledger,
  figure: Pick<Figure, 'id' | 'options' | 'currency'>,
  query: Query,
): string | null {
  const usual = defaultSupportQuery(ledger);
  // A figure that converts nothing and takes no period is the same for every query.
  const same =
    figure.currency === null ||
    (query.currency === usual.currency && query.period === usual.period);
  return same ? pictureKey(figure) : null;
}
