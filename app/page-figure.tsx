import type { ReactNode } from 'react';
import { figureLinks } from '@/app/figure-links';
import type { OpenPage } from '@/app/open-page';
import { FigureView } from '@/components/figure/figure-view';
import type { Figure, FigureId } from '@/lib/figures/figure';
import { pictureFor } from '@/lib/figures/pictured';
import type { Query } from '@/lib/filters/query';

/**
 * A figure as it stands on a page: with its tools, and with the picture that the build drew where
 * the options are the default ones. `query` is what it was made from, the page's own unless told;
 * `files` is the figure whose files hold its rows, itself unless told; `alone` says that the page
 * has no other; `list` is a table of the page's own that holds the figure's rows.
 */
export function PageFigure({
  open,
  figure,
  query = open.query,
  files = figure.id,
  alone = false,
  list = null,
}: {
  readonly open: OpenPage;
  readonly figure: Figure;
  readonly query?: Query;
  readonly files?: FigureId;
  readonly alone?: boolean;
  readonly list?: ReactNode;
}) {
  const { ledger, self } = open;
  return (
    <FigureView
      figure={figure}
      links={figureLinks(ledger, figure, { query, self, files })}
      picture={pictureFor(ledger, figure, query)}
      view={query.view}
      level={2}
      alone={alone}
      list={list}
    />
  );
}
