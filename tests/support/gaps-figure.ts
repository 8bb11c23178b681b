import type { DrawnGaps } from '@/lib/figures/drawn-gaps';
import type { Figure } from '@/lib/figures/figure';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { printedConversions } from '@/lib/figures/printed-conversions';
import type { Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ReportAmount } from '@/lib/ledger/schema';
import { ledgerOfReports } from './made-conversions';
import { printed } from './made-reports';

/** The figure of printed conversions, of small ledgers too. */

export function figureOf(ledger: Ledger, change: Partial<Query> = {}): Figure {
  return printedConversions(ledger, { ...defaultSupportQuery(ledger), ...change });
}

/** 400 EUR of 4 May 2021, at 1.25 dollars for a euro, printed with these equivalents in dollars. */
export function ledgerOf(...equivalents: readonly string[]): Ledger {
  return ledgerOfReports(equivalents.map(pairOf));
}

export function pairOf(value: string): readonly ReportAmount[] {
  return [
    printed('€400', '400', 'EUR'),
    printed(`$${value}`, value, 'USD', { role: 'conversion' }),
  ];
}

export function drawn({ drawing }: Figure): DrawnGaps {
  if (drawing.kind !== 'gaps') throw new Error('it is drawn as gaps');
  return drawing;
}
