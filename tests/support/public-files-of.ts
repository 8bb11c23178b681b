import type { Ledger } from '@/lib/ledger/ledger';
import type { Rates } from '@/lib/rates/rates';
import { compareFigure, publishedFigure } from '@/scripts/recompute-compare';
import { RECOMPUTED } from '@/scripts/recompute-figures';
import { type PublicFiles, readPublicFiles } from '@/scripts/recompute-files';
import { ask, publicText } from '@/tests/support/public-file';

/** A made ledger with its rates as the files that a reader downloads. */
export function withRateFiles(ledger: Ledger): Ledger {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const perUsd = ledger.rates.perUsd.length === 0 ? null : bytes(perUsdOf(ledger.rates));
  return { ...ledger, rateFiles: { ecb: bytes(ecbOf(ledger.rates)), perUsd } };
}

/** The public files of a ledger; the text of `ledger.json` may be changed on the way. */
export function publicFilesOf(
  ledger: Ledger,
  change: (ledgerJson: string) => string = (text) => text,
): PublicFiles {
  const perUsd = '/api/v1/rates/per-usd.csv';
  return readPublicFiles({
    ledger: change(publicText('/api/v1/ledger.json', ledger)),
    contributions: publicText('/api/v1/contributions.csv', ledger),
    ecb: publicText('/api/v1/rates/ecb.csv', ledger),
    perUsd: ask(perUsd, { ledger }).status === 404 ? null : publicText(perUsd, ledger),
  });
}

/** Where a figure of a ledger and the same made from its public files differ; null where nowhere. */
export function differenceIn(
  id: string,
  currency: string,
  ledger: Ledger,
  files: PublicFiles,
): string | null {
  const { from, to } = ledger.subject.counted;
  const address = `/api/v1/figures/${id}.json${currency === '' ? '' : `?currency=${currency}`}`;
  const published = publishedFigure.parse(JSON.parse(publicText(address, ledger)));
  const ours = RECOMPUTED[id]?.(files, { currency, from, to });
  return ours ? compareFigure(published, ours) : 'it is not made anew';
}

/** The figures of what was stated and spent. */
export const CLAIM_FIGURES = [
  'claim-required-spending',
  'national-spending-lines',
  'itemised-coverage',
];

/** The first difference of some figures in any currency; null where every cell is equal. */
export function differenceOf(
  ledger: Ledger,
  ids: readonly string[] = CLAIM_FIGURES,
): string | null {
  const files = publicFilesOf(ledger);
  for (const id of ids) {
    for (const currency of ledger.subject.currencies) {
      const difference = differenceIn(id, currency, ledger, files);
      if (difference !== null) return `${id} ${currency}: ${difference}`;
    }
  }
  return null;
}

function ecbOf({ currencies, rows }: Rates): string {
  const lines = rows.map(({ day, perEuro }) => [day, ...perEuro.map((rate) => rate ?? '')]);
  return [['date', ...currencies], ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}

function perUsdOf({ perUsd }: Rates): string {
  const lines = perUsd.map((span) =>
    [span.currency, span.from, span.to ?? '', span.perUsd, span.kind, span.source].join(','),
  );
  return ['currency,from,to,per_usd,kind,source', ...lines].map((line) => `${line}\n`).join('');
}
