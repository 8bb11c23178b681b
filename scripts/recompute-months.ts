import { daysLater } from './recompute-dates';
import { type Days, daysOf } from './recompute-stated';

/** Whole months with a day among these that are such, joined where they follow in one year. */
export function stretchesOf(days: Days, isSuch: (month: Days) => boolean): readonly Days[] {
  const stretches: { from: string; to: string }[] = [];
  let month = daysOf(days.from.slice(0, 7));
  while (month.from <= days.to) {
    const last = stretches.at(-1);
    const isNext = last !== undefined && daysLater(last.to, 1) === month.from;
    if (isSuch(month)) {
      if (isNext && !month.from.endsWith('-01-01')) last.to = month.to;
      else stretches.push({ ...month });
    }
    month = daysOf(daysLater(month.to, 1).slice(0, 7));
  }
  return stretches;
}
