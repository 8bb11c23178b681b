import { type Added, countedRows, sumOf } from './recompute-counting';
import { firstDayOf, lastDayOf } from './recompute-dates';
import type { PublicFiles, Row } from './recompute-files';
import type { PublicLedger, PublicSpending, PublicStatement } from './recompute-ledger';
import {
  compareQuotients,
  minus,
  over,
  type Quotient,
  quotientOf,
  roundedCents,
  times,
  withPoint,
} from './recompute-quotients';
import { type Basis, conversionAt } from './recompute-rates';

/** What is stated or spent: its days, its amount, and what a share requires beside it. */

/** Both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** An amount in hundredths of the comparison currency. */
export interface Amount {
  readonly cents: bigint;
  readonly basis: Basis;
}

export function daysOf(period: string): Days {
  return { from: firstDayOf(period), to: lastDayOf(period) };
}

/** Whether two stretches of days have a day in common. */
export function meet(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/**
 * The days that a statement is of: its period; where it names none, from the first counted day to
 * the last day of its date. Null where it names none and is older than that.
 */
export function daysMeant({ period, date }: PublicStatement, { subject }: PublicLedger) {
  if (period !== null) return daysOf(period);
  const days = { from: firstDayOf(subject.counted.from), to: lastDayOf(date) };
  return days.from <= days.to ? days : null;
}

/** Whether a statement is of a sum of money: no share, and not the cost of one piece. */
export function isAmount({ unit, per }: PublicStatement): boolean {
  return unit !== 'percent' && per === null;
}

/** A stated amount by its period, or by its date where it names none; null without a rate. */
export function statedIn(currency: string, one: PublicStatement, files: PublicFiles) {
  return amountIn(currency, one.value, one.unit, one.period ?? one.date, files);
}

/** An amount that was spent, by its period; null without a rate. */
export function spentIn(currency: string, { amount, period }: PublicSpending, files: PublicFiles) {
  return amountIn(currency, amount.value, amount.currency, period, files);
}

/** An amount converted, and rounded once; null without a rate. */
export function amountIn(
  currency: string,
  value: string,
  from: string,
  date: string,
  files: PublicFiles,
): Amount | null {
  const conversion = conversionAt(from, currency, date, files);
  return (
    conversion && {
      cents: roundedCents(times(quotientOf(value), conversion.factor)),
      basis: conversion.basis,
    }
  );
}

/** The foreign support that is counted in some days. */
export function foreignIn(days: Days, currency: string, files: PublicFiles): Added {
  return sumOf(countedRows(files, { currency, ...days }).flatMap(({ counted }) => counted ?? []));
}

/**
 * What a share in per cent requires beside foreign support, share ÷ (100 − share) times as much,
 * each end rounded by itself. Null at 100 per cent, and where nothing foreign is counted.
 */
export function requiredBeside({ low, high }: Added, share: string): Added | null {
  const rest = minus([100n, 1n], quotientOf(share));
  if (rest[0] <= 0n || high === 0n) return null;
  const factor = over(quotientOf(share), rest);
  return { low: ofCents(low, factor), high: ofCents(high, factor) };
}

/** Some hundredths times a factor, in whole hundredths again. */
export function ofCents(cents: bigint, factor: Quotient): bigint {
  return roundedCents(times([cents, 100n], factor));
}

/** Which ends of a band an amount comes to. To be equal is enough, unless the statement says over. */
export function reaches(amount: bigint, { low, high }: Added, qualifier: string | null): string {
  const isEnough = (end: bigint) => (qualifier === 'over' ? amount > end : amount >= end);
  return isEnough(high) ? 'both' : isEnough(low) ? 'low' : 'neither';
}

/** `part` as per cent of `whole`, which is above zero, with two decimals. */
export function perCent(part: bigint, whole: bigint): string {
  return withPoint(roundedCents([part * 100n, whole]));
}

export function isSameValue(a: string, b: string): boolean {
  return compareQuotients(quotientOf(a), quotientOf(b)) === 0;
}

/** A row with a cell for each column, in their order; a cell that is not named is empty. */
export function rowWith(columns: readonly string[], cells: Row): Row {
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']));
}

/** One amount as both ends, with what it is in and how it got there. */
export function amountCells(amount: Amount | null, currency: string): Row {
  if (!amount) return { conversion_basis: 'none' };
  const value = withPoint(amount.cents);
  return { low: value, high: value, currency, conversion_basis: amount.basis };
}

/** Each once, joined as a cell joins them. */
export function joined(values: readonly string[]): string {
  return [...new Set(values)].join('; ');
}

/** The documents of some records, each once. */
export function documentsOf(
  records: readonly { readonly sources: readonly { readonly source: string }[] }[],
): string {
  return joined(records.flatMap(({ sources }) => sources.map(({ source }) => source)));
}
