import type { Ledger } from '@/lib/ledger/ledger';
import type {
  Contribution,
  Party,
  Source,
  Spending,
  Statement,
  Subject,
} from '@/lib/ledger/schema';
import type { Rates } from '@/lib/rates/rates';

/** Small made-up ledgers for tests of the arithmetic: only what a test names differs. */

type Rule = Contribution['counting']['rule'];

export interface MadeContribution {
  readonly id?: string;
  readonly donor?: string;
  readonly low?: string;
  readonly high?: string;
  readonly currency?: string;
  readonly candidates?: readonly { readonly value: string; readonly currency: string }[];
  readonly rule?: Rule;
  readonly reason?: Contribution['counting']['reason'];
  readonly stage?: Contribution['stage'];
  readonly date?: string;
  readonly channels?: readonly string[];
  readonly amount?: null;
}

/** A contribution of 100 USD, announced on 2021-05-04 and counted in full, unless told otherwise. */
export function madeContribution(made: MadeContribution, index = 0): Contribution {
  const currency = made.currency ?? 'USD';
  const low = { value: made.low ?? '100', currency };
  const high = { value: made.high ?? made.low ?? '100', currency };
  const donor = made.donor ?? 'aaa';
  return {
    id: made.id ?? `${donor}-${index}`,
    donor,
    title: 'A gift',
    channels: [...(made.channels ?? [])],
    kind: 'cash',
    stage: made.stage ?? 'announced',
    date: made.date ?? '2021-05-04',
    dateOf: 'announcement',
    dateNote: null,
    period: null,
    area: 'country',
    activity: 'mine-action',
    purpose: 'Clearing.',
    amount:
      made.amount === null
        ? null
        : made.candidates
          ? { candidates: [...made.candidates], why: 'Two readings.' }
          : { low, high, basis: 'printed', why: 'Printed.' },
    counting: {
      rule: made.rule ?? 'full',
      reason: made.reason ?? null,
      of: null,
      why: 'A reason.',
    },
    related: [],
    reports: [{ source: 'paper-2021-0000', stage: null, amounts: [], locator: 'Lead', note: null }],
    note: null,
  };
}

export function madeParty(id: string, made: Partial<Party> = {}): Party {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}land`;
  return {
    id,
    name,
    aliases: [],
    kind: 'state',
    country: id.toUpperCase().slice(0, 3),
    memberOf: [],
    note: null,
    ...made,
  };
}

export function madeStatement(made: Partial<Statement> & Pick<Statement, 'id'>): Statement {
  return {
    speaker: 'A Speaker',
    role: 'Minister',
    party: null,
    date: '2024-05-01',
    dateNote: null,
    quantity: 'national-share',
    qualifier: 'over',
    value: '90',
    unit: 'percent',
    per: null,
    printed: 'over 90%',
    period: null,
    base: 'activities',
    about: null,
    scope: 'Share of the work.',
    includes: null,
    counterpart: null,
    sources: [{ source: 'paper-2021-0000', locator: 'Lead' }],
    note: null,
    ...made,
  };
}

/** 100 USD of a demining line, spent in 2021, unless told otherwise. */
export function madeSpending(made: Partial<Spending> & Pick<Spending, 'id'>): Spending {
  return {
    title: 'Clearing',
    payer: 'zzz',
    period: '2021',
    amount: { value: '100', currency: 'USD' },
    printed: '$100',
    nature: 'executed',
    line: 'demining-line',
    cumulativeFrom: null,
    within: [],
    sources: [{ source: 'paper-2021-0000', locator: 'Lead' }],
    rivals: [],
    confidence: 'high',
    note: null,
    ...made,
  };
}

const SUBJECT: Subject = {
  id: 'made-up',
  title: 'Made-up work',
  question: 'Who pays for made-up work?',
  words: { activity: 'work', programme: 'works', national: 'national money' },
  recipient: 'ZZZ',
  sector: '15250',
  counted: { from: '2020-11-10', to: null, why: 'A test.' },
  featuredClaim: 'claim',
  currencies: ['USD', 'EUR'],
  neutrality: 'None.',
  version: '1.2.3',
  updated: '2026-11-21',
  publisher: { name: 'Nobody', url: null, reference: 'nobody', kind: '90' },
  licence: 'CC-BY-4.0',
  corrections: null,
};

const RATES: Rates = {
  currencies: ['USD', 'GBP'],
  rows: [
    { day: '2020-11-10', perEuro: ['1.2', '0.9'] },
    { day: '2021-05-04', perEuro: ['1.25', '0.8'] },
    { day: '2026-08-21', perEuro: ['1.1', '0.85'] },
  ],
  perUsd: [],
};

export interface MadeLedger {
  readonly contributions?: readonly MadeContribution[];
  readonly parties?: readonly Party[];
  readonly statements?: readonly Statement[];
  readonly spending?: readonly Spending[];
  readonly subject?: Partial<Subject>;
  readonly rates?: Rates;
}

/** A ledger of these; every donor and channel named gets a party, `zzz` is the recipient. */
export function madeLedger(made: MadeLedger): Ledger {
  const contributions = (made.contributions ?? [])
    .map(madeContribution)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const given = new Map((made.parties ?? []).map((party) => [party.id, party]));
  const named = ['zzz', ...contributions.flatMap((one) => [one.donor, ...one.channels])];
  const ids = [...new Set([...given.keys(), ...named])].sort();
  const parties = ids.map((id) => given.get(id) ?? madeParty(id));
  const statements = made.statements ?? [madeStatement({ id: 'claim' })];
  const spending = made.spending ?? [];
  const source: Source = {
    id: 'paper-2021-0000',
    publisher: 'The Paper',
    title: 'A title',
    url: null,
    published: '2021',
    language: 'en',
    kind: 'press',
    read: 'whole',
    archived: null,
    carries: null,
    note: null,
  };
  const rates = made.rates ?? RATES;
  return {
    subject: { ...SUBJECT, ...made.subject },
    parties,
    sources: [source],
    contributions,
    statements,
    spending,
    observations: [],
    rates,
    rateFiles: { ecb: new Uint8Array(), perUsd: null },
    identity: {
      version: '1.2.3',
      hash: 'abc',
      rates: { last: rates.rows.at(-1)?.day ?? '', hash: 'def' },
    },
    byId: {
      party: new Map(parties.map((one) => [one.id, one])),
      source: new Map([[source.id, source]]),
      contribution: new Map(contributions.map((one) => [one.id, one])),
      statement: new Map(statements.map((one) => [one.id, one])),
      spending: new Map(spending.map((one) => [one.id, one])),
    },
  };
}
