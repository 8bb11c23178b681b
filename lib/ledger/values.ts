import { z } from 'zod';
import { isDate, isSimpleDate } from '@/lib/dates';

/**
 * The small values that records are made of. Every schema carries a `description` in its `meta`:
 * the JSON Schemas and the data dictionary on the page are generated from them.
 */

// Control characters, including those that CSV and terminals would run into.
const CONTROL = /\p{Cc}/u;

/** Our own or printed words: no control character, no space at either end, Unicode NFC, not empty. */
export const words = z
  .string()
  .min(1, { error: 'expected text, found an empty string (an absent value is null)' })
  .refine((text) => text === text.trim(), { error: 'starts or ends with a space' })
  .refine((text) => !CONTROL.test(text), { error: 'holds a control character' })
  .refine((text) => text === text.normalize('NFC'), { error: 'is not Unicode NFC' });

/** Lower-case words joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'expected lower-case words joined by "-"',
});

/** A date of any precision, or an interval. */
export const date = z.string().refine(isDate, {
  error: 'expected a date such as 2021, 2021-09, 2021-09-08 or 2024-11-11/2025-04-04',
});

/** A date of any precision that is not an interval. */
export const simpleDate = z.string().refine(isSimpleDate, {
  error: 'expected a date such as 2021, 2021-09 or 2021-09-08',
});

/** Decimal text without separators, sign or exponent. */
export const decimal = z.string().regex(/^(?:0|[1-9]\d*)(?:\.\d+)?$/, {
  error: 'expected decimal text without separators or exponent, such as "400000" or "0.5"',
});

/** Decimal text with at most three decimals: no currency has more. */
export const amountValue = decimal.regex(/^\d+(?:\.\d{1,3})?$/, {
  error: 'expected at most three decimals',
});

/** An ISO 4217 code; whether it exists is a rule of its own. */
export const currency = z.string().regex(/^[A-Z]{3}$/, {
  error: 'expected an ISO 4217 code of three capital letters, such as "EUR"',
});

/** An ISO 3166-1 alpha-3 code. */
export const country = z.string().regex(/^[A-Z]{3}$/, {
  error: 'expected an ISO 3166-1 code of three capital letters, such as "NOR"',
});

/** An `http` or `https` address. */
export const address = z
  .url({ protocol: /^https?$/, error: 'expected an address that starts with http:// or https://' })
  .refine((text) => !/\s/.test(text), { error: 'holds a space' });

/** An amount: decimal text and currency. */
export const money = z.strictObject({
  value: amountValue.meta({ description: 'decimal text without separators or exponent' }),
  currency: currency.meta({ description: 'ISO 4217 code' }),
});

/** Where a figure was read: a source and the place in it. */
export const citation = z.strictObject({
  source: id.meta({ description: 'id of the source' }),
  locator: words.nullable().meta({ description: 'where in the document, and whom it quotes' }),
});
