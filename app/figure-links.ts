import { absolute } from '@/app/site';
import type { Figure, FigureLinks } from '@/lib/figures/figure';
import { figureKind } from '@/lib/figures/list';
import type { Query } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';
import { longDate } from '@/lib/format/dates';
import type { Ledger } from '@/lib/ledger/ledger';

/**
 * Where a figure's tools lead. `self` writes the address of the page on which it stands, with
 * other options; `query` is what the figure was made from, whose files hold just that.
 */
export function figureLinks(
  ledger: Ledger,
  figure: Pick<Figure, 'id' | 'title' | 'finding'>,
  query: Query,
  self: (change: Partial<Query>) => string,
): FigureLinks {
  const at = (view: Query['view']) => `${self({ view })}#${figure.id}`;
  const here = at(query.view);
  const { subject, identity } = ledger;
  const named = `${subject.publisher.name}: “${figure.title}”, in: ${subject.question}`;
  return {
    self: here,
    chart: at('chart'),
    table: at('table'),
    csv: fileOf(ledger, figure.id, 'csv', query),
    json: fileOf(ledger, figure.id, 'json', query),
    citation: `${named} Ledger ${identity.version} (${identity.hash.slice(0, 8)}), kept to ${longDate(subject.updated)}, ${subject.licence}. ${absolute(here)}`,
    sentence: `${figure.finding}. ${absolute(here)}`,
  };
}

function fileOf(ledger: Ledger, id: Figure['id'], ending: string, query: Query): string {
  const path = `/api/v1/figures/${id}.${ending}`;
  const kind = figureKind(id);
  if (!kind) throw new Error(`"${id}" is not among the figures that have files`);
  const currency = ledger.subject.currencies[0] ?? '';
  return addressOf({ path, endpoint: kind.endpoint, currency }, { ...query, view: 'chart' });
}
