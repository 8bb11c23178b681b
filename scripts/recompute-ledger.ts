import { z } from 'zod';

/** The shape of `ledger.json`, as far as a number depends on it. */

const text = z.string();
const orNull = text.nullable();
const money = z.object({ value: text, currency: text });

const subject = z.object({
  version: text,
  recipient: text,
  counted: z.object({ from: text, to: orNull }),
  featuredClaim: text,
  currencies: z.array(text),
  updated: text,
});

const party = z.object({
  id: text,
  name: text,
  aliases: z.array(text),
  kind: text,
  country: orNull,
  memberOf: z.array(text),
});

const source = z.object({
  id: text,
  publisher: text,
  url: orNull,
  published: orNull,
  carries: orNull,
});

const printedAmount = z.object({
  printed: text,
  value: text,
  currency: orNull,
  currencyKnownBy: text,
  role: text,
  qualifier: orNull,
});

const contribution = z.object({
  id: text,
  donor: text,
  title: text,
  channels: z.array(text),
  kind: text,
  stage: text,
  date: text,
  dateOf: text,
  area: text,
  activity: text,
  amount: z
    .union([
      z.object({ low: money, high: money, basis: text }),
      z.object({ candidates: z.array(money) }),
    ])
    .nullable(),
  counting: z.object({ rule: text, reason: orNull, of: orNull }),
  reports: z.array(z.object({ source: text, amounts: z.array(printedAmount) })),
  note: orNull,
});

const cited = z.object({ source: text, locator: text });

const statement = z.object({
  id: text,
  speaker: text,
  party: orNull,
  date: text,
  quantity: text,
  qualifier: orNull,
  value: text,
  unit: text,
  per: orNull,
  printed: text,
  period: orNull,
  base: text,
  about: orNull,
  includes: orNull,
  counterpart: orNull,
  sources: z.array(cited),
});

const spending = z.object({
  id: text,
  title: text,
  payer: text,
  period: text,
  amount: money,
  printed: text,
  nature: text,
  line: text,
  cumulativeFrom: orNull,
  within: z.array(text),
  sources: z.array(cited),
  rivals: z.array(
    z.object({ printed: text, value: text, currency: text, source: text, why: text }),
  ),
  confidence: text,
});

const observation = z.object({
  id: text,
  indicator: text,
  value: text,
  unit: text,
  qualifier: orNull,
  from: orNull,
  as_of: orNull,
  cumulative: z.boolean(),
  scope: text,
  subject: text,
  source: text,
  flag: text,
});

const ledgerFile = z.object({
  version: text,
  hash: text,
  rates: z.object({ last: text, hash: text }),
  subject,
  parties: z.array(party),
  sources: z.array(source),
  contributions: z.array(contribution),
  statements: z.array(statement),
  spending: z.array(spending),
  observations: z.array(observation),
});

export type PublicLedger = z.infer<typeof ledgerFile>;
export type PublicContribution = PublicLedger['contributions'][number];
export type PublicStatement = PublicLedger['statements'][number];
export type PublicSpending = PublicLedger['spending'][number];
export type PublicObservation = PublicLedger['observations'][number];

/** Reads `ledger.json`; throws where the text is no such file. */
export function readPublicLedger(json: string): PublicLedger {
  return ledgerFile.parse(JSON.parse(json));
}
