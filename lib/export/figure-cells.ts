/** What the cells of a figure's rows mean. */
export const FIGURE_CELLS: Readonly<Record<string, string>> = {
  donor: 'id of the donor',
  channel: 'id of the first channel that a source names, or none-stated',
  name: 'its usual English name',
  year: 'year of the first day of the contribution’s date',
  date: 'day on which the sum changes, on which it was said, or to which it counts; of a printed conversion the contribution’s date',
  stage: 'the furthest stage that any source reports',
  low: 'low end in the row’s currency, else in the figure’s unit, with two decimals where that is a currency',
  high: 'high end in the row’s currency, else in the figure’s unit, with two decimals where that is a currency',
  statement: 'id of the statement',
  speaker: 'name of the person or body',
  base: 'what the share is a share of, or the total a total of',
  qualifier: 'over, at-least, about, under, up-to, or empty',
  share: 'the share in per cent, as stated, worked out from two amounts, or asked about',
  indicator: 'what is counted, as in observations.csv',
  scope: 'who is counted as operator',
  subject: 'who or what is counted',
  from: 'first day counted or spent in, or empty',
  cumulative: 'true where it adds up from its first day, false where it is one stretch of time',
  unit: 'ha, percent or count',
  flag: 'what the ledger marks the readings as; ok and date-approx may be drawn',
  drawn: 'true where it is a mark of the chart',
  reason: 'why it is not drawn, or empty',
  readings: 'ids of the readings, as in observations.csv',
  how: 'stated, stated-foreign (drawn at 100 less it), or how two amounts yield it: parts, inside, beside, of-total',
  counterpart: 'id of the statement that gives the other side, or empty',
  held: 'true where the ledger reads it so, false of another reading of the same amounts',
  part: 'foreign, required, total, total-apart (of another time, or of none), again, line, missing (months of one year, one after another, in which no demining-line is spent), sum, planned, other-time or rival; what follows: pair (what the share needs beside its foreign part), breaks (foreign support above which the share would not hold on a total), short (what the sum lacks) or sensitivity (foreign support under an assumption)',
  id: 'ids of the statements or of the spending entry behind the row, or empty',
  to: 'last day counted or spent in, or empty',
  printed:
    'the figure as the documents print it; of a total less a part both; of a sum the sum in each currency that its lines are printed in',
  currency: 'ISO 4217 code of low and high, or empty without them',
  conversion_basis:
    'how the amount was converted: same, day, earlier-day, mean, carried, derived or none (no rate, or a part larger than its whole); of a total less a part as the total was, or the part where only that was converted',
  nature: 'planned, executed, order or estimate; empty of anything but a line of spending',
  line: 'which line of a budget it is',
  independent:
    'true where the speaker speaks for a party that is not domestic; empty where no party is named',
  confidence: 'how well a line of spending is supported: high, medium or low',
  within:
    'ids of the entries that contain it, or of the statement that it says again: of a total the first of one kind, amount and party for a time that meets its own, or both without one; of a pair the first of the same two amounts, whatever their times',
  in_sum: 'true where it is added to the sum of lines',
  reaches:
    'which ends it comes to: neither, low or both; beside a stated foreign total whether the ledger holds more (its low end is above it), all (equal to it) or less (its high end is below it), else depends-on-counting; where a union and the union with its members differ, depends-on-both if either depends on counting, depends-on-members if one holds less, else all; empty where nothing is compared',
  own_low:
    'low end of what the share requires over the total’s own days, two decimals; empty where it has none, or the statement’s',
  own_high: 'high end of the same, two decimals',
  own_reaches: 'which ends of that the total comes to: neither, low or both',
  why: 'why a figure for the same thing is not held',
  about: 'id of the donor or channel that the total is of, or empty',
  names_period:
    'true where the statement names a period, false where the ledger’s is taken from the start of the count to its day',
  stated: 'the stated total in the figure’s currency, two decimals',
  of: 'whose contributions low and high add up: donor, with-members, channel or all',
  share_low:
    'low as per cent of what is stated, empty where that is zero or names no period; under an assumption the low end of the national share that follows; two decimals',
  share_high:
    'high as per cent of what is stated, empty where that is zero or names no period; under an assumption the high end of the national share that follows; two decimals',
  sources: 'ids of the documents in which it was read, as in sources.csv',
  assumption:
    'as-counted; up-to-in-full: both ends of what is held count; announced-never-came; missing-at-median: each left out as no-amount is as large as the middle one of the amounts held for those that count (of an even number the mean of the middle two); donor-missing: one more as large as the one with the largest high end, then low end',
  needs:
    'national money that the featured share would need beside the foreign part of the pair, two decimals; empty of a stated share',
  needs_currency: 'ISO 4217 code of it',
  voice:
    'publisher on whose text alone the amounts rest: every document that prints a figure for one is its own or carries its text; empty where they rest on several',
  rests: 'one-voice, or several-voices that are independent of each other',
  contributions: 'how many contributions count in the row',
  one_document: 'for how many of them a single document prints a figure',
  contribution: 'id of the contribution',
  source: 'id of the document that prints both, as in sources.csv',
  publisher: 'its publisher',
  original_printed: 'the original as printed',
  equivalent_printed: 'the equivalent as printed',
  gap_on_date:
    'per cent of the reference rate of the contribution’s date, from it to the nearest end of what original and equivalent imply, two decimals; empty where it cannot be tested',
  verdict_on_date: 'agrees (at most 0.5 per cent), close (at most 2 per cent), off or not-testable',
  reason_on_date:
    'why it is not testable: currency-unknown, undated, no-rate or coarse; empty where it is',
  gap_published: 'the same by the reference rate of the document’s publication',
  verdict_published: 'the verdict by that rate',
  reason_published: 'why it is not testable by that rate; empty where it is',
  side_on_date:
    'which side of the reference rate of the contribution’s date the equivalent lies on: below or above; empty where the rate lies between the ends of what is implied, or nothing is tested',
  side_published: 'the same by the reference rate of the document’s publication',
  original_currency: 'ISO 4217 code of the original; empty where it is not known',
  equivalent_currency: 'ISO 4217 code of the equivalent; empty where it is not known',
  equivalent_qualifier:
    'over, about, up-to or at-least where the document says so of the equivalent; implied_low and implied_high allow for it',
  implied_low:
    'the least that the equivalent can stand for, by the original; six significant digits',
  implied_high: 'the most that it can stand for, by the original; empty where that end lies open',
  rate_on_date:
    'reference rate of the contribution’s date: units of the equivalent’s currency for one of the original’s, six significant digits; empty where there is none',
  rate_date_on_date:
    'day of that rate, or the span that it is the mean of; empty of one currency, which needs no rate',
  published: 'when the document was published; empty of one without a date',
  rate_published:
    'reference rate of the day, or the span, in which the document was published, in the same units',
  rate_date_published: 'day of that rate, or the span that it is the mean of',
  donor_name: 'the donor’s usual English name',
  title: 'what the contribution is, in the ledger’s words',
  original_qualifier:
    'over, about, up-to or at-least where the document says so of the original, which is taken as exact all the same',
  original_currency_known_by:
    'how the original’s currency is known: code, sign, word, context, or lost where the copy has lost the sign',
  equivalent_currency_known_by: 'the same of the equivalent',
  apart: 'why it is not compared: before (the counted period) or no-party; empty where it is',
};

/** Those of them that hold numbers. */
export const FIGURE_NUMBERS: readonly string[] = [
  'low',
  'high',
  'share',
  'own_low',
  'own_high',
  'stated',
  'share_low',
  'share_high',
  'needs',
  'contributions',
  'one_document',
  'gap_on_date',
  'gap_published',
  'implied_low',
  'implied_high',
  'rate_on_date',
  'rate_published',
];
