import { z } from 'zod';
import { money, words } from './values';

const heldAmountSchema = z.strictObject({
  low: money.describe('the least that the sources allow'),
  high: money.describe('the most that the sources allow'),
  basis: z
    .enum(['printed', 'worked-out'])
    .describe('printed, or a sum or difference of printed figures'),
  why: words.describe('which reports it rests on'),
});

const undecidedAmountSchema = z.strictObject({
  candidates: z.array(money).min(2).describe('the readings that the sources allow'),
  why: words.describe('why the currency is undecided'),
});

/** What is held for a contribution: low and high, or candidates where the currency is undecided. */
export const amountSchema = z.union([heldAmountSchema, undecidedAmountSchema]);
