import type { PublishedFigure } from './recompute-compare';
import type { Options, Row } from './recompute-files';
import type { PublicLedger } from './recompute-ledger';

/** One way of asking for a figure. */
export interface Asked {
  /** The end of its address: `?currency=EUR&period=all`, or `''`. */
  readonly query: string;
  /** Null in a figure that converts nothing. */
  readonly currency: string | null;
  /** Null in a figure that takes no period. */
  readonly period: 'counted' | 'all' | null;
  /** The same, for making it anew. */
  readonly options: Options;
}

/**
 * The ways in which a figure is asked for: as it is by default, and in every comparison currency
 * and period that it takes.
 */
export function timesToAsk(
  byDefault: PublishedFigure,
  { currencies, counted }: PublicLedger['subject'],
): readonly Asked[] {
  const chosen = byDefault.currency === null ? [null] : currencies;
  const periods = byDefault.options.period === undefined ? [null] : (['counted', 'all'] as const);
  return periods.flatMap((period) =>
    chosen.map((currency): Asked => {
      const isDefault = currency === chosen[0] && period !== 'all';
      const pairs = Object.entries({ currency, period }).filter(([, value]) => value !== null);
      const { from, to } = period === 'all' ? { from: null, to: null } : counted;
      return {
        query: isDefault ? '' : `?${pairs.map((pair) => pair.join('=')).join('&')}`,
        currency,
        period,
        options: { currency: currency ?? '', from, to },
      };
    }),
  );
}

/** `USD, counted`; `–` for a figure that takes neither. */
export function optionWords({ currency, period }: Pick<Asked, 'currency' | 'period'>): string {
  return [currency, period].filter((one) => one !== null).join(', ') || '–';
}

/** What an answer says that it is, and what it should say. */
export function saidBy({ id, ledger, currency, options }: PublishedFigure): Row {
  return { id, hash: ledger.hash, currency: currency ?? '', period: String(options.period ?? '') };
}

export function saidIfRight(id: string, { hash }: PublicLedger, asked: Asked): Row {
  return { id, hash, currency: asked.currency ?? '', period: asked.period ?? '' };
}
