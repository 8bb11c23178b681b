import {
  type Observation,
  observationSchema,
  type Party,
  partySchema,
  type Source,
  type Spending,
  type Statement,
  sourceSchema,
  spendingSchema,
  statementSchema,
} from '@/lib/ledger/schema';
import { boolean, type Column, decimal, list, said, text } from './column';

/**
 * The columns of the files that hold one row per record. They are named after the record's keys;
 * an amount is two columns, and so is a list of references with their places.
 */

const PARTY = partySchema.shape;
export const PARTY_COLUMNS: readonly Column<Party>[] = [
  text('id', said(PARTY.id), (party) => party.id),
  text('name', said(PARTY.name), (party) => party.name),
  list('aliases', said(PARTY.aliases), (party) => party.aliases),
  text('kind', said(PARTY.kind), (party) => party.kind),
  text('country', said(PARTY.country), (party) => party.country),
  list('member_of', said(PARTY.memberOf), (party) => party.memberOf),
  text('note', said(PARTY.note), (party) => party.note),
];

const SOURCE = sourceSchema.shape;
export const SOURCE_COLUMNS: readonly Column<Source>[] = [
  text('id', said(SOURCE.id), (source) => source.id),
  text('publisher', said(SOURCE.publisher), (source) => source.publisher),
  text('title', said(SOURCE.title), (source) => source.title),
  text('url', said(SOURCE.url), (source) => source.url),
  text('published', said(SOURCE.published), (source) => source.published),
  text('language', said(SOURCE.language), (source) => source.language),
  text('kind', said(SOURCE.kind), (source) => source.kind),
  text('read', said(SOURCE.read), (source) => source.read),
  text('archived', said(SOURCE.archived), (source) => source.archived),
  text('carries', said(SOURCE.carries), (source) => source.carries),
  text('note', said(SOURCE.note), (source) => source.note),
];

const STATEMENT = statementSchema.shape;
export const STATEMENT_COLUMNS: readonly Column<Statement>[] = [
  text('id', said(STATEMENT.id), (statement) => statement.id),
  text('speaker', said(STATEMENT.speaker), (statement) => statement.speaker),
  text('role', said(STATEMENT.role), (statement) => statement.role),
  text('party', said(STATEMENT.party), (statement) => statement.party),
  text('date', said(STATEMENT.date), (statement) => statement.date),
  text('date_note', said(STATEMENT.dateNote), (statement) => statement.dateNote),
  text('quantity', said(STATEMENT.quantity), (statement) => statement.quantity),
  text('qualifier', said(STATEMENT.qualifier), (statement) => statement.qualifier),
  decimal('value', said(STATEMENT.value), (statement) => statement.value),
  text('unit', said(STATEMENT.unit), (statement) => statement.unit),
  text('per', said(STATEMENT.per), (statement) => statement.per),
  text('printed', said(STATEMENT.printed), (statement) => statement.printed),
  text('period', said(STATEMENT.period), (statement) => statement.period),
  text('base', said(STATEMENT.base), (statement) => statement.base),
  text('about', said(STATEMENT.about), (statement) => statement.about),
  text('scope', said(STATEMENT.scope), (statement) => statement.scope),
  text('includes', said(STATEMENT.includes), (statement) => statement.includes),
  text('counterpart', said(STATEMENT.counterpart), (statement) => statement.counterpart),
  ...citations<Statement>(said(STATEMENT.sources)),
  text('note', said(STATEMENT.note), (statement) => statement.note),
];

const SPENDING = spendingSchema.shape;
export const SPENDING_COLUMNS: readonly Column<Spending>[] = [
  text('id', said(SPENDING.id), (entry) => entry.id),
  text('title', said(SPENDING.title), (entry) => entry.title),
  text('payer', said(SPENDING.payer), (entry) => entry.payer),
  text('period', said(SPENDING.period), (entry) => entry.period),
  decimal('amount_value', said(SPENDING.amount), (entry) => entry.amount.value),
  text('amount_currency', 'its currency, ISO 4217 code', (entry) => entry.amount.currency),
  text('printed', said(SPENDING.printed), (entry) => entry.printed),
  text('nature', said(SPENDING.nature), (entry) => entry.nature),
  text('line', said(SPENDING.line), (entry) => entry.line),
  text('cumulative_from', said(SPENDING.cumulativeFrom), (entry) => entry.cumulativeFrom),
  list('within', said(SPENDING.within), (entry) => entry.within),
  ...citations<Spending>(said(SPENDING.sources)),
  list('rivals', `${said(SPENDING.rivals)}, as printed`, (entry) =>
    entry.rivals.map((rival) => rival.printed),
  ),
  text('confidence', said(SPENDING.confidence), (entry) => entry.confidence),
  text('note', said(SPENDING.note), (entry) => entry.note),
];

const OBSERVATION = observationSchema.shape;
export const OBSERVATION_COLUMNS: readonly Column<Observation>[] = [
  text('id', said(OBSERVATION.id), (observation) => observation.id),
  text('indicator', said(OBSERVATION.indicator), (observation) => observation.indicator),
  decimal('value', said(OBSERVATION.value), (observation) => observation.value),
  text('unit', said(OBSERVATION.unit), (observation) => observation.unit),
  text('printed', said(OBSERVATION.printed), (observation) => observation.printed),
  text('qualifier', said(OBSERVATION.qualifier), (observation) => observation.qualifier),
  text('from', said(OBSERVATION.from), (observation) => observation.from),
  text('as_of', said(OBSERVATION.as_of), (observation) => observation.as_of),
  boolean('cumulative', said(OBSERVATION.cumulative), (observation) => observation.cumulative),
  text('scope', said(OBSERVATION.scope), (observation) => observation.scope),
  text('subject', said(OBSERVATION.subject), (observation) => observation.subject),
  text('speaker', said(OBSERVATION.speaker), (observation) => observation.speaker),
  text('source', said(OBSERVATION.source), (observation) => observation.source),
  text('locator', said(OBSERVATION.locator), (observation) => observation.locator),
  text('flag', said(OBSERVATION.flag), (observation) => observation.flag),
  text('note', said(OBSERVATION.note), (observation) => observation.note),
];

interface Cited {
  readonly sources: readonly { readonly source: string; readonly locator: string | null }[];
}

function citations<Row extends Cited>(description: string): readonly Column<Row>[] {
  return [
    list('sources', `${description}: ids`, (row) => row.sources.map((one) => one.source)),
    list('locators', `${description}: places in them, in the same order`, (row) =>
      row.sources.map((one) => one.locator ?? ''),
    ),
  ];
}
