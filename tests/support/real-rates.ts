import { readFileSync } from 'node:fs';
import { parseRates } from '@/lib/rates/parse';
import type { Rates } from '@/lib/rates/rates';

/** The rates of the real ledger, read once per file of tests. */
export const REAL_RATES: Rates = realRates();

function realRates(): Rates {
  const read = (name: string) => readFileSync(`data/rates/${name}`, 'utf8');
  const { rates, faults } = parseRates(read('ecb.csv'), read('per-usd.csv'));
  if (!rates) throw new Error(`the rates have ${faults.length} faults`);
  return rates;
}
