import { CARRIED, type Endpoint, PARAMETERS, type Parameter, type Query } from './query';

/** Where an address leads and what is true there by default. */
export interface Target {
  readonly path: string;
  readonly endpoint: Endpoint;
  /** The default comparison currency. */
  readonly currency: string;
}

/**
 * The address of a query at a target, in canonical order, defaults and unknown parameters left
 * out: `/ledger?donor=gbr&currency=EUR`. A period that is the default here but not there is
 * written out, so that a number and the page it opens always mean the same period.
 */
export function addressOf(target: Target, query: Partial<Query>): string {
  const text = new URLSearchParams(pairsFor(target, query)).toString();
  return text === '' ? target.path : `${target.path}?${text}`;
}

/** The options that differ from the target's defaults, in canonical order. */
export function pairsFor(target: Target, query: Partial<Query>): [string, string][] {
  return PARAMETERS.filter((parameter) => target.endpoint.takes.includes(parameter)).flatMap(
    (parameter) =>
      valuesOf(parameter, query, target).map((value): [string, string] => [parameter, value]),
  );
}

/** Only what links carry on between pages: currency and period. */
export function carriedOf(query: Query): Partial<Query> {
  const { currency, period, from, to } = query;
  // The statement's own period is the default of one page and has no name on the others.
  return period === 'statement' ? { currency } : { currency, period, from, to };
}

/** True where the query carries something on that differs from the defaults. */
export function carriesOn(query: Query, target: Target): boolean {
  return pairsFor(target, query).some(([name]) => CARRIED.some((carried) => carried === name));
}

function valuesOf(parameter: Parameter, query: Partial<Query>, target: Target): readonly string[] {
  switch (parameter) {
    case 'donor':
      return query.donor ?? [];
    case 'currency':
      return unless(query.currency, target.currency);
    case 'period':
      return query.period === 'window' ? [] : unless(query.period, target.endpoint.period);
    case 'counted':
      return unless(query.counted, 'all');
    case 'view':
      return unless(query.view, 'chart');
    case 'page':
      return query.page === undefined ? [] : unless(String(query.page), '1');
    default:
      return unless(query[parameter], null);
  }
}

function unless(value: string | null | undefined, usual: string | null): readonly string[] {
  return value === undefined || value === null || value === usual ? [] : [value];
}
