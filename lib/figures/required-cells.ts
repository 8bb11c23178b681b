import type { Reach, ReportedTotal } from '@/lib/analysis/claim-rows';
import type { Total } from '@/lib/analysis/totals';
import { shortRange } from '@/lib/format/currencies';
import { shortDate } from '@/lib/format/dates';
import { isZero } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import type { Cell } from './figure';
import { sourceCell } from './national-table';

/** Words of the table of national figures against the band. */

/** `no speaker independent`, `one of three by an independent speaker`. */
export function independenceWords(totals: readonly ReportedTotal[]): string {
  const independent = totals.filter((total) => total.independent).length;
  if (totals.length === 0) return '';
  if (independent === 0) return 'none by an independent speaker';
  if (independent === totals.length) return 'by independent speakers';
  return `${independent} of ${totals.length} by an independent speaker`;
}

/** One document is linked; of several, who published them. */
export function publishersCell(statements: readonly Statement[], ledger: Ledger): Cell {
  const cited = new Set(statements.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const sources = [...cited].flatMap((id) => ledger.byId.source.get(id) ?? []);
  const [only] = sources;
  return sources.length === 1 && only
    ? sourceCell(only)
    : { text: [...new Set(sources.map(({ publisher }) => publisher))].join(', ') };
}

/** `reaches both ends of $124.3 – 221.5 million over its own months`. */
export function ownBandWords(
  { national, reach, foreign }: NonNullable<ReportedTotal['own']>,
  currency: string,
): string {
  if (isZero(foreign.high)) return 'nothing foreign is counted over its own months';
  if (national === null || reach === null) return '';
  const band = shortRange(national.low, national.high, currency);
  const verb =
    national.low === national.high
      ? { neither: 'does not reach', low: 'does not reach', both: 'reaches' }[reach]
      : {
          neither: 'reaches neither end of',
          low: 'reaches the low end of',
          both: 'reaches both ends of',
        }[reach];
  return `${verb} ${band} over its own months`;
}

export function totalPieces(
  statement: Statement,
  less: Statement | null,
  ledger: Ledger,
): NonNullable<Cell['pieces']> {
  const piece = ({ printed, sources }: Statement) => ({
    text: printed,
    lang: ledger.byId.source.get(sources[0]?.source ?? '')?.language ?? '',
  });
  return less
    ? [piece(statement), { text: ' less ', lang: null }, piece(less)]
    : [piece(statement)];
}

export function speakerWords({ independent }: ReportedTotal): string {
  if (independent === null) return 'speaker’s party not named';
  return independent ? 'independent speaker' : 'domestic speaker';
}

export function endWords(reach: Reach | null, band: Total | null): string {
  if (reach === null || band === null) return '';
  if (band.low === band.high) return reach === 'both' ? 'yes' : 'no';
  return { neither: 'neither end', low: 'low end', both: 'both ends' }[reach];
}

export function periodCell({ period }: Statement): Cell {
  return { text: period === null ? 'not given' : shortDate(period) };
}
