import { fullNumber } from '@/lib/format/numbers';
import { basisWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Spending } from '@/lib/ledger/schema';
import { atRates, ratesBetween } from '@/lib/rates/convert';
import type { FigureTableRow } from './figure';
import type { Cells } from './national-rows';
import { sourceCell } from './national-table';
import { languageOfSource } from './spending-words';

type Rival = Spending['rivals'][number];

/** Figures for the same thing that are not held, as rows of the figure's files. */
export function rivalCells(id: string, ledger: Ledger, currency: string): readonly Cells[] {
  return rivalsOf(id, ledger).map(({ rival, period }) => {
    const amount = convertedRival(rival, period, ledger, currency);
    return {
      part: 'rival',
      id,
      printed: rival.printed,
      ...(amount ? { low: amount.value, high: amount.value, currency } : {}),
      conversion_basis: amount?.basis ?? 'none',
      in_sum: 'false',
      why: rival.why,
      sources: rival.source,
    };
  });
}

/** The same below the line that they contradict. */
export function rivalRows(
  { key, level = 0 }: FigureTableRow,
  ledger: Ledger,
  currency: string,
): readonly FigureTableRow[] {
  return rivalsOf(key, ledger).map(({ rival, period }) => {
    const amount = convertedRival(rival, period, ledger, currency);
    return {
      key: `${key} ${rival.source} ${rival.printed}`,
      level: level + 1,
      cells: [
        { text: 'Another figure, not held', detail: rival.why },
        { text: '' },
        {
          text: rival.printed,
          pieces: [{ text: rival.printed, lang: languageOfSource(ledger, rival.source) }],
        },
        amount ? { text: fullNumber(amount.value) } : { text: '–', spoken: 'not converted' },
        { text: basisWord(amount?.basis ?? 'none') },
        { text: '' },
        { text: 'not held' },
        sourceCell(ledger.byId.source.get(rival.source) ?? null),
      ],
    };
  });
}

function rivalsOf(
  id: string,
  ledger: Ledger,
): readonly { readonly rival: Rival; readonly period: string }[] {
  const entry = ledger.byId.spending.get(id);
  return (entry?.rivals ?? []).map((rival) => ({ rival, period: entry?.period ?? '' }));
}

function convertedRival(
  { value, currency: from }: Rival,
  period: string,
  { rates }: Ledger,
  currency: string,
) {
  const used = ratesBetween(rates, from, currency, period);
  return used && { value: atRates(value, used), basis: used.basis };
}
