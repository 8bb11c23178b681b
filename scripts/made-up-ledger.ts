import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a ledger of made-up contributions into a folder, the same for the same number every time.
 * It passes every check: a bench that measures a broken ledger measures nothing.
 */
export function writeMadeUpLedger(
  folder: string,
  contributions: number,
  ratesFolder: string,
): void {
  mkdirSync(join(folder, 'contributions'), { recursive: true });
  mkdirSync(join(folder, 'rates'), { recursive: true });
  for (const file of ['ecb.csv', 'per-usd.csv']) {
    copyFileSync(join(ratesFolder, file), join(folder, 'rates', file));
  }
  const random = generator(contributions);
  const sources = madeUpSources(Math.ceil(contributions / 4), random);
  const parties = madeUpParties(Math.ceil(Math.sqrt(contributions)) * 2);
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  write('subject.json', SUBJECT);
  write('parties.json', parties);
  write('sources.json', sources);
  write('statements.json', [statement(sources[0]?.id ?? '')]);
  write('spending.json', []);
  writeFileSync(join(folder, 'observations.csv'), OBSERVATIONS_HEADER);
  for (let number = 0; number < contributions; number++) {
    const made = madeUpContribution(number, parties, sources, random);
    write(`contributions/${made.id}.json`, made);
  }
}

/** A number from 0 up to a limit, always the same ones (a linear congruential generator). */
type Random = (limit: number) => number;

function generator(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const SUBJECT = {
  id: 'made-up',
  title: 'Made-up works',
  question: 'Who pays for the made-up works?',
  words: { activity: 'work', programme: 'works', national: 'national money' },
  recipient: 'QQQ',
  sector: '15250',
  counted: { from: '2020-11-10', to: null, why: 'So that some years lie outside.' },
  featuredClaim: 'made-up-share',
  currencies: ['USD', 'EUR', 'GBP'],
  neutrality: 'Nothing here is real.',
  version: '0.0.1',
  updated: '2026-11-21',
  publisher: { name: 'Nobody', url: null, reference: 'nobody', kind: '90' },
  licence: 'CC0-1.0',
  corrections: null,
};

const OBSERVATIONS_HEADER =
  'id,indicator,value,unit,printed,qualifier,from,as_of,cumulative,scope,subject,speaker,source,locator,flag,note\n';

function statement(source: string) {
  return {
    id: 'made-up-share',
    speaker: 'A Speaker',
    role: null,
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
    scope: 'Share of the made-up works.',
    includes: null,
    counterpart: null,
    sources: [{ source, locator: 'Lead' }],
    note: null,
  };
}

interface MadeUpParty {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

function madeUpParties(count: number): readonly MadeUpParty[] {
  const party = (id: string, name: string, kind: string, country: string | null) => ({
    id,
    name,
    aliases: [],
    kind,
    country,
    memberOf: [],
    note: null,
  });
  const donors = Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(5, '0');
    return party(
      `donor-${number}`,
      `Donor ${number}`,
      index % 3 === 0 ? 'foundation' : 'ngo',
      null,
    );
  });
  return [...donors, party('qqq', 'Recipient', 'state', 'QQQ')];
}

interface MadeUpSource {
  readonly id: string;
  readonly published: string;
}

function madeUpSources(count: number, random: Random): readonly MadeUpSource[] {
  return Array.from({ length: count }, (_, index) => {
    const published = day(2018 + random(8), random);
    const url = `https://example.org/made-up/${index}`;
    const digits = createHash('sha1').update(url).digest('hex').slice(0, 4);
    return {
      id: `paper-${index}-${published}-${digits}`,
      publisher: `Paper ${index % 40}`,
      title: `Report number ${index}`,
      url,
      published,
      language: 'en',
      kind: 'press',
      read: 'whole',
      archived: null,
      carries: null,
      note: 'Made up.',
    };
  }).toSorted((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
}

const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'CHF'] as const;
const STAGES = ['announced', 'signed', 'paid', 'delivered', 'unclear'] as const;

function madeUpContribution(
  number: number,
  parties: readonly MadeUpParty[],
  sources: readonly MadeUpSource[],
  random: Random,
) {
  const donor = parties[random(parties.length - 1)]?.id ?? '';
  const date = madeUpDate(random);
  const currency = pick(CURRENCIES, random);
  const value = String((random(999) + 1) * 1000);
  const rule = pick(['full', 'full', 'full', 'up-to', 'none'] as const, random);
  const printed = rule !== 'none';
  const stage = pick(STAGES, random);
  return {
    id: `${donor}-${date.slice(0, 4)}-gift-${number}`,
    donor,
    title: `Gift number ${number}`,
    channels: random(3) === 0 ? [] : [pick(parties, random).id],
    kind: 'cash',
    stage,
    date,
    dateOf: 'announcement',
    dateNote: null,
    period: null,
    area: 'country',
    activity: 'mine-action',
    purpose: 'Something useful that nobody has asked for.',
    amount: printed
      ? {
          low: { value, currency },
          high: { value, currency },
          basis: 'printed',
          why: 'As printed.',
        }
      : null,
    counting: {
      rule,
      reason: rule === 'full' ? null : rule === 'none' ? 'no-amount' : 'weak-evidence',
      of: null,
      why: 'Made up.',
    },
    related: [],
    reports: madeUpReports(sources, random).map((source) => ({
      source: source.id,
      stage,
      amounts: printed ? [madeUpAmount(value, currency)] : [],
      locator: 'Lead',
      note: null,
    })),
    note: null,
  };
}

/** One to three different sources, in the order of their dates. */
function madeUpReports(sources: readonly MadeUpSource[], random: Random): readonly MadeUpSource[] {
  const first = random(sources.length);
  return sources.slice(first, first + 1 + random(3));
}

function madeUpAmount(value: string, currency: string) {
  return {
    printed: `${currency} ${value}`,
    value,
    currency,
    currencyKnownBy: 'code',
    role: 'original',
    qualifier: null,
  };
}

/** A day, more seldom a month or a year, from 2018 to the last rates and a little after. */
function madeUpDate(random: Random): string {
  const date = day(2018 + random(9), random);
  return date.slice(0, pick([10, 10, 10, 7, 4], random));
}

function day(year: number, random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(random(12) + 1)}-${two(random(28) + 1)}`;
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[random(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
