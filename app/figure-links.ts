import { fileLink } from '@/app/file-links';
import { absolute } from '@/app/site';
import { citationOf } from '@/lib/analysis/citation';
import type { Figure, FigureId, FigureLinks } from '@/lib/figures/figure';
import type { Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';

/**
 * Where a figure's tools lead. `self` writes the address of the page on which it stands, with
 * other options; `query` is what the figure was made from, which the files hold too; `files` names
 * the figure that has them.
 */
export function figureLinks(
  ledger: Ledger,
  figure: Pick<Figure, 'id' | 'title' | 'finding'>,
  place: {
    readonly query: Query;
    readonly self: (change: Partial<Query>) => string;
    readonly files: FigureId;
  },
): FigureLinks {
  const { query, self, files } = place;
  // Which page of a list below it is open is nothing of the figure's.
  const at = (view: Query['view']) => `${self({ view, page: 1 })}#${figure.id}`;
  const here = at(query.view);
  return {
    self: here,
    chart: at('chart'),
    table: at('table'),
    csv: fileLink(ledger, `/api/v1/figures/${files}.csv`, query),
    json: fileLink(ledger, `/api/v1/figures/${files}.json`, query),
    citation: citationOf(ledger, `“${figure.title}”`, absolute(here)),
    sentence: `${figure.finding}. ${absolute(here)}`,
  };
}
