import { z } from 'zod';
import { isDate } from '@/lib/dates';

/**
 * The small values that records are made of. Every schema has a title or
 * a description: the JSON Schemas and the data dictionary are generated from them.
 */

// Control characters, including those that CSV and terminals would run into, and halves of characters.
const CONTROL = /[\p{Cc}\p{Cs}]/u;

/** Our own or printed words: no control character, no space at either end, Unicode NFC, not empty. */
export const words = z
  .string()
  .min(1, { error: 'a text that is not empty, or null where there is none' })
  .refine((text) => text === text.trim(), { error: 'a text without a space at either end' })
  .refine((text) => !CONTROL.test(text), { error: 'a text without control characters' })
  .refine((text) => text === text.normalize('NFC'), { error: 'a text in Unicode NFC' })
  .meta({ title: 'text' });

/** Lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'lower-case words joined by "-"',
  })
  .meta({ title: 'id' });

// Patterns for programs that see only the JSON Schema; whether the day exists is asked besides.
const SIMPLE = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';
const YEAR_OR_MONTH = '\\d{4}(?:-\\d{2})?';

/** A date of any precision, or an interval. */
export const date = dateLike(
  new RegExp(`^${SIMPLE}(?:/${SIMPLE})?$`),
  'a date such as 2021, 2021-09, 2021-09-08 or 2024-11-11/2025-04-04',
).meta({ title: 'date' });

/** A date of any precision that is not an interval. */
export const simpleDate = dateLike(
  new RegExp(`^${SIMPLE}$`),
  'a date such as 2021, 2021-09 or 2021-09-08',
).meta({ title: 'date' });

/** An interval of two dates. */
export const interval = dateLike(
  new RegExp(`^${SIMPLE}/${SIMPLE}$`),
  'an interval such as 2024-11-11/2025-04-04',
).meta({ title: 'interval' });

/** A year or an interval. */
export const yearOrInterval = dateLike(
  new RegExp(`^(?:\\d{4}|${SIMPLE}/${SIMPLE})$`),
  'a year such as 2021, or an interval such as 2024-11-11/2025-04-04',
).meta({ title: 'year or interval' });

/** A year, a month or an interval. */
export const span = dateLike(
  new RegExp(`^(?:${YEAR_OR_MONTH}|${SIMPLE}/${SIMPLE})$`),
  'a year, a month, or an interval such as 2024-11-11/2025-04-04',
).meta({ title: 'year, month or interval' });

/** Decimal text without separators, sign or exponent. */
export const decimal = z
  .string()
  .regex(/^(?:0|[1-9]\d*)(?:\.\d+)?$/, {
    error: 'decimal text without separators or exponent, such as "400000" or "0.5"',
  })
  .meta({ title: 'decimal' });

/** Decimal text with at most three decimals: no currency has more. */
export const amountValue = decimal
  .regex(/^\d+(?:\.\d{1,3})?$/, {
    error: 'decimal text with at most three decimals',
  })
  .meta({ title: 'decimal' });

/** An ISO 4217 code; whether it exists is a rule of its own. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, {
    error: 'an ISO 4217 code of three capital letters, such as "EUR"',
  })
  .meta({ title: 'currency code' });

/** What a statement is in. */
export const unit = z
  .string()
  .regex(/^(?:percent|[A-Z]{3})$/, {
    error: '"percent", or an ISO 4217 code of three capital letters',
  })
  .meta({ title: 'percent or currency code' });

/** An ISO 3166-1 alpha-3 code. */
export const country = z
  .string()
  .regex(/^[A-Z]{3}$/, {
    error: 'an ISO 3166-1 code of three capital letters, such as "NOR"',
  })
  .meta({ title: 'country code' });

/** An `http` or `https` address. */
export const address = z
  .url({ error: 'an address that starts with http:// or https://' })
  .regex(/^https?:\/\/[^\s\p{Cc}]+$/u, {
    error: 'an address that starts with http:// or https:// and holds no space',
  })
  .meta({ title: 'address' });

/** Where a reader reports an error; pages make a link of it, so no other scheme may stand there. */
export const correctionsAddress = z
  .string()
  .regex(/^(?:mailto:|https?:\/\/)[^\s\p{Cc}]+$/u, {
    error: 'an address that starts with mailto:, http:// or https://',
  })
  .meta({ title: 'address' });

/** An amount: decimal text and currency. */
export const money = z
  .strictObject({
    value: amountValue.describe('decimal text without separators or exponent'),
    currency: currency.describe('ISO 4217 code'),
  })
  .meta({ title: 'amount' });

/** Where a figure was read: a source and the place in it. */
export const citation = z
  .strictObject({
    source: id.describe('id of the source'),
    locator: words.nullable().describe('where in the document, and whom it quotes'),
  })
  .meta({ title: 'citation' });

function dateLike(pattern: RegExp, error: string) {
  return z.string().regex(pattern, { error }).refine(isDate, { error });
}
