import { z } from 'zod';
import { amountSchema } from './amount-schema';
import type { subjectSchema } from './subject-schema';
import {
  address,
  amountValue,
  citation,
  country,
  currency,
  date,
  decimal,
  id,
  interval,
  money,
  simpleDate,
  span,
  unit,
  words,
  yearOrInterval,
} from './values';

/**
 * The records of a ledger, in the key order of its format. This is the one source of their types,
 * of the JSON Schemas in `data/schema` and of the data dictionary on the methodology page.
 */

export const PARTY_KINDS = [
  'state',
  'union',
  'un',
  'intergovernmental',
  'ngo',
  'foundation',
  'company',
  'agency',
  'person',
  'media',
  'unknown',
] as const;
export const KINDS = ['cash', 'in-kind', 'training', 'mixed', 'unclear'] as const;
export const STAGES = ['announced', 'signed', 'paid', 'delivered', 'unclear'] as const;
export const RULES = ['full', 'up-to', 'none'] as const;
export const UP_TO_REASONS = [
  'regional-share',
  'partly-mine-action',
  'may-repeat',
  'weak-evidence',
  'currency-undecided',
] as const;
export const NONE_REASONS = [
  'no-amount',
  'repeats',
  'general-aid',
  'outside-control',
  'domestic',
  'not-a-gift',
  'superseded',
] as const;
export const AMOUNT_QUALIFIERS = ['over', 'about', 'up-to', 'at-least'] as const;
export const STATEMENT_QUALIFIERS = ['over', 'at-least', 'about', 'under', 'up-to'] as const;
export const INDICATORS = [
  'area-cleared',
  'mines-found',
  'ap-mines-found',
  'at-mines-found',
  'erw-found',
  'casualties',
  'killed',
  'injured',
  'contaminated-area',
  'mines-estimated',
  'share-cleared',
  'map-accuracy',
  'map-mines',
] as const;

const note = words.nullable().describe('a remark, or null');

export const partySchema = z.strictObject({
  id: id.describe('ISO 3166-1 alpha-3 in lower case for states, else a short name'),
  name: words.describe('the usual English name'),
  aliases: z.array(words).describe('other names that a reader may type or a source may print'),
  kind: z.enum(PARTY_KINDS).describe('what sort of body or person it is'),
  country: country.nullable().describe('ISO 3166-1 alpha-3 code of the seat, or null'),
  memberOf: z.array(id).describe('ids of the parties that it is part of'),
  note,
});

export const sourceSchema = z.strictObject({
  id: id.describe('publisher, date of publication and four digits made from the address'),
  publisher: words.describe('as the document names itself'),
  title: words.nullable().describe('as the document names itself, or null'),
  url: address.nullable().describe('address, or null where none is known'),
  published: date.nullable().describe('date of publication, or null'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, { error: 'an ISO 639-1 code such as "fr"' })
    .describe('ISO 639-1 code'),
  kind: z
    .enum([
      'press',
      'government',
      'parliament',
      'un',
      'intergovernmental',
      'ngo',
      'monitor',
      'dataset',
      'reference',
    ])
    .describe('what sort of document it is'),
  read: z.enum(['whole', 'opening']).describe('how far it was read'),
  archived: address.nullable().describe('address of an archived copy, or null'),
  carries: words.nullable().describe('publisher whose text it reprints or retells, or null'),
  note,
});

export const reportAmountSchema = z.strictObject({
  printed: words.describe('the figure exactly as the document shows it'),
  value: amountValue.describe('the figure as decimal text'),
  currency: currency.nullable().describe('ISO 4217 code, or null when it cannot be told'),
  currencyKnownBy: z
    .enum(['code', 'sign', 'word', 'context', 'lost'])
    .describe('how the currency is known; lost: the sign was dropped in the copy'),
  role: z
    .enum(['original', 'conversion', 'rival'])
    .describe('the donor’s figure, the publisher’s equivalent of it, or one that contradicts it'),
  qualifier: z.enum(AMOUNT_QUALIFIERS).nullable().describe('over, about, up to, at least, or null'),
});

export const reportSchema = z.strictObject({
  source: id.describe('id of the source'),
  stage: z.enum(STAGES).nullable().describe('the stage in that source’s own terms, or null'),
  amounts: z.array(reportAmountSchema).describe('every figure printed; empty where there is none'),
  locator: words.nullable().describe('where in the document, and whom it quotes'),
  note,
});

export const contributionSchema = z.strictObject({
  id: id.describe('donor, year and what, joined by hyphens'),
  donor: id.describe('party that gives or promises'),
  title: words.max(80, { error: 'at most 80 characters' }).describe('what was given, in own words'),
  channels: z.array(id).describe('parties in the order that the money passes'),
  kind: z.enum(KINDS).describe('money, goods, training, several, or unclear'),
  stage: z.enum(STAGES).describe('the furthest stage that any source reports'),
  date: date.describe('a date of the precision that is known'),
  dateOf: z
    .enum(['announcement', 'signature', 'payment', 'delivery', 'start', 'report'])
    .describe('what it is the date of'),
  dateNote: words.nullable().describe('why the date is inferred or uncertain, or null'),
  period: interval.nullable().describe('interval over which it is spent, or null'),
  area: z.enum(['country', 'regional', 'outside-control']).describe('where it is spent'),
  activity: z.enum(['mine-action', 'partly']).describe('whether it serves other purposes too'),
  purpose: words.describe('in own words, one or two sentences'),
  amount: amountSchema
    .nullable()
    .describe('the amount held, low and high; candidates where the currency is undecided; or null'),
  counting: z
    .strictObject({
      rule: z.enum(RULES).describe('full, up-to (high end only) or none'),
      reason: z
        .enum([...UP_TO_REASONS, ...NONE_REASONS])
        .nullable()
        .describe('why not in full, or null'),
      of: id.nullable().describe('the contribution whose money it is or may be, or null'),
      why: words.describe('the reasoning'),
    })
    .describe('how it enters a total of foreign support'),
  related: z
    .array(
      z.strictObject({
        id: id.describe('the other contribution'),
        how: z
          .enum(['part-of', 'contains', 'may-be-same', 'follows', 'passes-on'])
          .describe('how the two belong together'),
        why: words.describe('the reason'),
      }),
    )
    .describe('contributions that belong to it'),
  reports: z.array(reportSchema).min(1).describe('what each source says of it, in date order'),
  note,
});

export const statementSchema = z.strictObject({
  id: id.describe('speaker, date and what'),
  speaker: words.describe('name of the person or body'),
  role: words.nullable().describe('office of the speaker'),
  party: id.nullable().describe('party that the speaker speaks for, or null'),
  date: date.describe('when it was said'),
  dateNote: words.nullable().describe('why the date is inferred or uncertain, or null'),
  quantity: z
    .enum([
      'national-share',
      'foreign-share',
      'national-total',
      'foreign-total',
      'programme-total',
      'cost-estimate',
      'unit-cost',
    ])
    .describe('what is stated'),
  qualifier: z
    .enum(STATEMENT_QUALIFIERS)
    .nullable()
    .describe('over, at least, about, under, up to, or null'),
  value: decimal.describe('decimal text'),
  unit: unit.describe('percent, or an ISO 4217 code'),
  per: z.enum(['mine', 'hectare', 'square-metre']).nullable().describe('for unit costs, else null'),
  printed: words.describe('the figure exactly as the document shows it'),
  period: span.nullable().describe('the time it is about, or null where none is given'),
  base: z
    .enum([
      'programme',
      'agency-budget',
      'state-budget-line',
      'activities',
      'one-donor',
      'one-channel',
      'unclear',
    ])
    .describe('what it is a share of or a total of'),
  about: id.nullable().describe('party that a total concerns, or null'),
  scope: words.describe('what it is about, in own words'),
  includes: z
    .enum(['foreign', 'national', 'both'])
    .nullable()
    .describe('what a programme total covers'),
  counterpart: id
    .nullable()
    .describe('statement that gives the other side on the same occasion, or null'),
  sources: z.array(citation).min(1).describe('where it was read'),
  note,
});

export const spendingSchema = z.strictObject({
  id: id.describe('payer, year and what'),
  title: words.max(80, { error: 'at most 80 characters' }).describe('in own words'),
  payer: id.describe('party that pays'),
  period: yearOrInterval.describe('a year or an interval'),
  amount: money.describe('the amount held'),
  printed: words.describe('the figure exactly as the document shows it'),
  nature: z.enum(['planned', 'executed', 'order', 'estimate']).describe('plan or fact'),
  line: z
    .enum(['demining-line', 'agency', 'ministry', 'ngo-grants', 'equipment', 'other'])
    .describe('which line of a budget it is'),
  cumulativeFrom: simpleDate.nullable().describe('the figure runs from there, or null'),
  within: z.array(id).describe('spending entries that contain it'),
  sources: z.array(citation).min(1).describe('where it was read, in the order of weight'),
  rivals: z
    .array(
      z.strictObject({
        printed: words.describe('the figure exactly as the document shows it'),
        value: amountValue.describe('decimal text'),
        currency: currency.describe('ISO 4217 code'),
        source: id.describe('id of the source'),
        why: words.describe('why it is not held'),
      }),
    )
    .describe('figures for the same thing that are not held'),
  confidence: z.enum(['high', 'medium', 'low']).describe('how well it is supported'),
  note,
});

export const observationSchema = z.strictObject({
  id: id.describe('indicator, date and scope'),
  indicator: z.enum(INDICATORS).describe('what is counted'),
  value: decimal.describe('decimal text in the unit'),
  unit: z.enum(['ha', 'percent', 'count']).describe('ha for areas, percent for shares, else count'),
  printed: words.describe('the figure exactly as the document shows it'),
  qualifier: z
    .enum(STATEMENT_QUALIFIERS)
    .nullable()
    .describe('over, at least, about, under, up to, or null'),
  from: date.nullable().describe('first day counted, or null'),
  as_of: date.nullable().describe('last day counted, or null'),
  cumulative: z
    .boolean()
    .describe('true: counted from `from` to `as_of`; false: what happened between them'),
  scope: z
    .enum(['all-operators', 'agency', 'defence', 'other'])
    .describe('who is counted as operator'),
  subject: id.describe('who or what is counted'),
  speaker: words.nullable().describe('who said it, or null'),
  source: id.describe('id of the source'),
  locator: words.nullable().describe('where in the document'),
  flag: z
    .enum(['ok', 'date-approx', 'undated', 'check', 'conflict', 'stale', 'misprint'])
    .describe('whether it may be drawn, and if not, why'),
  note,
});

export type Party = Readonly<z.infer<typeof partySchema>>;
export type Source = Readonly<z.infer<typeof sourceSchema>>;
export type ReportAmount = Readonly<z.infer<typeof reportAmountSchema>>;
export type Report = Readonly<z.infer<typeof reportSchema>>;
export type Contribution = Readonly<z.infer<typeof contributionSchema>>;
export type Statement = Readonly<z.infer<typeof statementSchema>>;
export type Spending = Readonly<z.infer<typeof spendingSchema>>;
export type Observation = Readonly<z.infer<typeof observationSchema>>;
export type Subject = Readonly<z.infer<typeof subjectSchema>>;
export type Stage = Contribution['stage'];
export type CountingReason = NonNullable<Contribution['counting']['reason']>;
