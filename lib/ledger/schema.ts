import { z } from 'zod';
import {
  address,
  amountValue,
  citation,
  country,
  currency,
  date,
  decimal,
  id,
  money,
  simpleDate,
  words,
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

const note = words.nullable().meta({ description: 'a remark, or null' });

export const partySchema = z.strictObject({
  id: id.meta({ description: 'ISO 3166-1 alpha-3 in lower case for states, else a short name' }),
  name: words.meta({ description: 'the usual English name' }),
  aliases: z.array(words).meta({ description: 'other names that a reader may type or a source may print' }),
  kind: z.enum(PARTY_KINDS).meta({ description: 'what sort of body or person it is' }),
  country: country.nullable().meta({ description: 'ISO 3166-1 alpha-3 code of the seat, or null' }),
  memberOf: z.array(id).meta({ description: 'ids of the parties that it is part of' }),
  note,
});

export const sourceSchema = z.strictObject({
  id: id.meta({ description: 'publisher, date of publication and four digits made from the address' }),
  publisher: words.meta({ description: 'as the document names itself' }),
  title: words.nullable().meta({ description: 'as the document names itself, or null' }),
  url: address.nullable().meta({ description: 'address, or null where none is known' }),
  published: date.nullable().meta({ description: 'date of publication, or null' }),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, { error: 'expected an ISO 639-1 code such as "fr"' })
    .meta({ description: 'ISO 639-1 code' }),
  kind: z
    .enum(['press', 'government', 'parliament', 'un', 'intergovernmental', 'ngo', 'monitor', 'dataset', 'reference'])
    .meta({ description: 'what sort of document it is' }),
  read: z.enum(['whole', 'opening']).meta({ description: 'how far it was read' }),
  archived: address.nullable().meta({ description: 'address of an archived copy, or null' }),
  carries: words.nullable().meta({ description: 'publisher whose text it reprints or retells, or null' }),
  note,
});

export const reportAmountSchema = z.strictObject({
  printed: words.meta({ description: 'the figure exactly as the document shows it' }),
  value: amountValue.meta({ description: 'the figure as decimal text' }),
  currency: currency.nullable().meta({ description: 'ISO 4217 code, or null when it cannot be told' }),
  currencyKnownBy: z
    .enum(['code', 'sign', 'word', 'context', 'lost'])
    .meta({ description: 'how the currency is known; lost: the sign was dropped in the copy' }),
  role: z
    .enum(['original', 'conversion', 'rival'])
    .meta({ description: 'the donor’s figure, the publisher’s equivalent of it, or one that contradicts it' }),
  qualifier: z.enum(AMOUNT_QUALIFIERS).nullable().meta({ description: 'over, about, up to, at least, or null' }),
});

export const reportSchema = z.strictObject({
  source: id.meta({ description: 'id of the source' }),
  stage: z.enum(STAGES).nullable().meta({ description: 'the stage in that source’s own terms, or null' }),
  amounts: z.array(reportAmountSchema).meta({ description: 'every figure printed; empty where there is none' }),
  locator: words.nullable().meta({ description: 'where in the document, and whom it quotes' }),
  note,
});

const heldAmountSchema = z.strictObject({
  low: money.meta({ description: 'the least that the sources allow' }),
  high: money.meta({ description: 'the most that the sources allow' }),
  basis: z.enum(['printed', 'worked-out']).meta({ description: 'printed, or a sum or difference of printed figures' }),
  why: words.meta({ description: 'which reports it rests on' }),
});

const undecidedAmountSchema = z.strictObject({
  candidates: z.array(money).min(2).meta({ description: 'the readings that the sources allow' }),
  why: words.meta({ description: 'why the currency is undecided' }),
});

export const contributionSchema = z.strictObject({
  id: id.meta({ description: 'donor, year and what, joined by hyphens' }),
  donor: id.meta({ description: 'party that gives or promises' }),
  title: words.max(80, { error: 'expected at most 80 characters' }).meta({ description: 'what was given, in own words' }),
  channels: z.array(id).meta({ description: 'parties in the order that the money passes' }),
  kind: z.enum(KINDS).meta({ description: 'money, goods, training, several, or unclear' }),
  stage: z.enum(STAGES).meta({ description: 'the furthest stage that any source reports' }),
  date: date.meta({ description: 'a date of the precision that is known' }),
  dateOf: z
    .enum(['announcement', 'signature', 'payment', 'delivery', 'start', 'report'])
    .meta({ description: 'what it is the date of' }),
  dateNote: words.nullable().meta({ description: 'why the date is inferred or uncertain, or null' }),
  period: date.nullable().meta({ description: 'interval over which it is spent, or null' }),
  area: z.enum(['country', 'regional', 'outside-control']).meta({ description: 'where it is spent' }),
  activity: z.enum(['mine-action', 'partly']).meta({ description: 'whether it serves other purposes too' }),
  purpose: words.meta({ description: 'in own words, one or two sentences' }),
  amount: z
    .union([heldAmountSchema, undecidedAmountSchema])
    .nullable()
    .meta({ description: 'the amount held, low and high; candidates where the currency is undecided; or null' }),
  counting: z
    .strictObject({
      rule: z.enum(RULES).meta({ description: 'full, up-to (high end only) or none' }),
      reason: z.enum([...UP_TO_REASONS, ...NONE_REASONS]).nullable().meta({ description: 'why not in full, or null' }),
      of: id.nullable().meta({ description: 'the contribution whose money it is or may be, or null' }),
      why: words.meta({ description: 'the reasoning' }),
    })
    .meta({ description: 'how it enters a total of foreign support' }),
  related: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'the other contribution' }),
        how: z
          .enum(['part-of', 'contains', 'may-be-same', 'follows', 'passes-on'])
          .meta({ description: 'how the two belong together' }),
        why: words.meta({ description: 'the reason' }),
      }),
    )
    .meta({ description: 'contributions that belong to it' }),
  reports: z.array(reportSchema).min(1).meta({ description: 'what each source says of it, in date order' }),
  note,
});

export const statementSchema = z.strictObject({
  id: id.meta({ description: 'speaker, date and what' }),
  speaker: words.meta({ description: 'name of the person or body' }),
  role: words.nullable().meta({ description: 'office of the speaker' }),
  party: id.nullable().meta({ description: 'party that the speaker speaks for, or null' }),
  date: date.meta({ description: 'when it was said' }),
  dateNote: words.nullable().meta({ description: 'why the date is inferred or uncertain, or null' }),
  quantity: z
    .enum(['national-share', 'foreign-share', 'national-total', 'foreign-total', 'programme-total', 'cost-estimate', 'unit-cost'])
    .meta({ description: 'what is stated' }),
  qualifier: z.enum(STATEMENT_QUALIFIERS).nullable().meta({ description: 'over, at least, about, under, up to, or null' }),
  value: decimal.meta({ description: 'decimal text' }),
  unit: z.union([z.literal('percent'), currency]).meta({ description: 'percent, or an ISO 4217 code' }),
  per: z.enum(['mine', 'hectare', 'square-metre']).nullable().meta({ description: 'for unit costs, else null' }),
  printed: words.meta({ description: 'the figure exactly as the document shows it' }),
  period: date.nullable().meta({ description: 'the time it is about, or null where none is given' }),
  base: z
    .enum(['programme', 'agency-budget', 'state-budget-line', 'activities', 'one-donor', 'one-channel', 'unclear'])
    .meta({ description: 'what it is a share of or a total of' }),
  about: id.nullable().meta({ description: 'party that a total concerns, or null' }),
  scope: words.meta({ description: 'what it is about, in own words' }),
  includes: z.enum(['foreign', 'national', 'both']).nullable().meta({ description: 'what a programme total covers' }),
  counterpart: id.nullable().meta({ description: 'statement that gives the other side on the same occasion, or null' }),
  sources: z.array(citation).min(1).meta({ description: 'where it was read' }),
  note,
});

export const spendingSchema = z.strictObject({
  id: id.meta({ description: 'payer, year and what' }),
  title: words.max(80, { error: 'expected at most 80 characters' }).meta({ description: 'in own words' }),
  payer: id.meta({ description: 'party that pays' }),
  period: date.meta({ description: 'a year or an interval' }),
  amount: money.meta({ description: 'the amount held' }),
  printed: words.meta({ description: 'the figure exactly as the document shows it' }),
  nature: z.enum(['planned', 'executed', 'order', 'estimate']).meta({ description: 'plan or fact' }),
  line: z
    .enum(['demining-line', 'agency', 'ministry', 'ngo-grants', 'equipment', 'other'])
    .meta({ description: 'which line of a budget it is' }),
  cumulativeFrom: simpleDate.nullable().meta({ description: 'the figure runs from there, or null' }),
  within: z.array(id).meta({ description: 'spending entries that contain it' }),
  sources: z.array(citation).min(1).meta({ description: 'where it was read, in the order of weight' }),
  rivals: z
    .array(
      z.strictObject({
        printed: words.meta({ description: 'the figure exactly as the document shows it' }),
        value: amountValue.meta({ description: 'decimal text' }),
        currency: currency.meta({ description: 'ISO 4217 code' }),
        source: id.meta({ description: 'id of the source' }),
        why: words.meta({ description: 'why it is not held' }),
      }),
    )
    .meta({ description: 'figures for the same thing that are not held' }),
  confidence: z.enum(['high', 'medium', 'low']).meta({ description: 'how well it is supported' }),
  note,
});

export const observationSchema = z.strictObject({
  id: id.meta({ description: 'indicator, date and scope' }),
  indicator: z.enum(INDICATORS).meta({ description: 'what is counted' }),
  value: decimal.meta({ description: 'decimal text in the unit' }),
  unit: z.enum(['ha', 'percent', 'count']).meta({ description: 'ha for areas, percent for shares, else count' }),
  printed: words.meta({ description: 'the figure exactly as the document shows it' }),
  qualifier: z.enum(STATEMENT_QUALIFIERS).nullable().meta({ description: 'over, at least, about, under, up to, or null' }),
  from: date.nullable().meta({ description: 'first day counted, or null' }),
  as_of: date.nullable().meta({ description: 'last day counted, or null' }),
  cumulative: z.boolean().meta({ description: 'true: counted from `from` to `as_of`; false: what happened between them' }),
  scope: z.enum(['all-operators', 'agency', 'defence', 'other']).meta({ description: 'who is counted as operator' }),
  subject: id.meta({ description: 'who or what is counted' }),
  speaker: words.nullable().meta({ description: 'who said it, or null' }),
  source: id.meta({ description: 'id of the source' }),
  locator: words.nullable().meta({ description: 'where in the document' }),
  flag: z
    .enum(['ok', 'date-approx', 'undated', 'check', 'conflict', 'stale', 'misprint'])
    .meta({ description: 'whether it may be drawn, and if not, why' }),
  note,
});

export const subjectSchema = z.strictObject({
  id: id.meta({ description: 'short name of the subject' }),
  title: words.meta({ description: 'name of the subject' }),
  question: words.meta({ description: 'the heading of the site' }),
  words: z
    .strictObject({
      activity: words.meta({ description: 'noun for the activity' }),
      programme: words.meta({ description: 'noun for the programme' }),
      national: words.meta({ description: 'words for what the state pays' }),
    })
    .meta({ description: 'the nouns that pages use' }),
  recipient: country.meta({ description: 'ISO 3166-1 alpha-3 code of the recipient country' }),
  sector: z
    .string()
    .regex(/^\d{5}$/, { error: 'expected an OECD DAC purpose code of five digits' })
    .meta({ description: 'OECD DAC purpose code' }),
  counted: z
    .strictObject({
      from: simpleDate.meta({ description: 'first day counted' }),
      to: simpleDate.nullable().meta({ description: 'last day counted, or null while it runs' }),
      why: words.meta({ description: 'why this period' }),
    })
    .meta({ description: 'the period of a total unless another is asked for' }),
  featuredClaim: id.meta({ description: 'statement of a national share that the overview shows' }),
  currencies: z.array(currency).min(1).meta({ description: 'comparison currencies, the default first' }),
  neutrality: words.meta({ description: 'a sentence on the words used' }),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, { error: 'expected a semantic version such as 0.1.0' })
    .meta({ description: 'semantic version of the ledger' }),
  updated: z.iso.date({ error: 'expected a day such as 2026-11-21' }).meta({ description: 'the day to which it is kept' }),
  publisher: z
    .strictObject({
      name: words.meta({ description: 'who publishes the ledger' }),
      url: address.nullable().meta({ description: 'address, or null' }),
      reference: words.meta({ description: 'identifier in exports' }),
      kind: z.string().regex(/^\d\d$/, { error: 'expected an IATI organisation type of two digits' }).meta({ description: 'IATI organisation type' }),
    })
    .meta({ description: 'who publishes the ledger' }),
  licence: words.meta({ description: 'SPDX id of the licence of the data' }),
  corrections: words.nullable().meta({ description: 'address to report an error, or null' }),
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
