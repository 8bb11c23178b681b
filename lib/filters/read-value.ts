import { isSimpleDate, yearOf } from '@/lib/dates';
import { closest } from '@/lib/format/closest';
import type { Clash } from '@/lib/format/problem-words';
import { plainNumber } from './plain-number';
import { type Endpoint, type Parameter, type Query, READS, RESTS, type Vocabulary } from './query';

/** A parameter that could not be used: what was found, what would have been understood. */
export interface QueryProblem {
  readonly parameter: string;
  readonly found: string;
  readonly expected: string;
  /** The nearest value or name that would have been understood. */
  readonly meant: string | null;
  /** Set where it cannot stand beside another that is given; the API leaves it out of `errors`. */
  readonly clash?: Clash;
}

export const LONGEST_VALUE = 200;
/** A figure's rows hold every year of the period, so a period has bounds. */
const FIRST_YEAR = '1900';
const LAST_YEAR = '2100';

/** What a parameter changes of a query, or why it does not. */
export interface Outcome {
  readonly change: Partial<Query>;
  readonly problems: readonly QueryProblem[];
}

/** Reads the values that an address gives to one parameter. */
export function readParameter(
  parameter: Parameter,
  values: readonly string[],
  endpoint: Endpoint,
  vocabulary: Vocabulary,
): Outcome {
  const long = values.find((value) => value.length > LONGEST_VALUE);
  if (long !== undefined) {
    return refused(parameter, `${long.length} characters`, `at most ${LONGEST_VALUE} characters`);
  }
  if (parameter === 'donor') return readDonors(values, vocabulary);
  const [value = '', second] = values;
  if (second !== undefined) {
    return refused(parameter, values.map((one) => `"${one}"`).join(' and '), 'to be given once');
  }
  return readOne(parameter, value, endpoint, vocabulary);
}

function readDonors(values: readonly string[], vocabulary: Vocabulary): Outcome {
  const known = values.filter((value) => vocabulary.donors.includes(value));
  const problems = values
    .filter((value) => !vocabulary.donors.includes(value))
    .map((value) => notAmong('donor', value, vocabulary.donors, 'the id of a donor'));
  const twice = known.filter((value, index) => known.indexOf(value) !== index);
  for (const value of new Set(twice)) {
    problems.push(problem('donor', `"${value}" twice`, 'each donor once'));
  }
  return { change: { donor: [...new Set(known)] }, problems };
}

function readOne(
  parameter: Exclude<Parameter, 'donor'>,
  value: string,
  endpoint: Endpoint,
  vocabulary: Vocabulary,
): Outcome {
  const among = (choices: readonly string[], what: string | null = null): Outcome =>
    choices.includes(value)
      ? { change: { [parameter]: value }, problems: [] }
      : { change: {}, problems: [notAmong(parameter, value, choices, what)] };
  switch (parameter) {
    case 'currency':
      return among(vocabulary.currencies);
    case 'period':
      return among([...new Set([endpoint.period, 'counted', 'all'])]);
    case 'speaker':
      return among(vocabulary.speakers, 'the name of a speaker as the statements give it');
    case 'quantity':
      return among(vocabulary.quantities);
    case 'base':
      return among(vocabulary.bases);
    case 'share':
    case 'foreign':
    case 'national':
      return readNumber(parameter, value);
    case 'donorKind':
      return among(vocabulary.donorKinds);
    case 'domestic':
      return among(['true', 'false']);
    case 'conversionBasis':
      return among(vocabulary.conversionBases);
    case 'channel':
      return among(
        [...vocabulary.channels, 'none-stated'],
        'the id of a first channel, or none-stated',
      );
    case 'via':
      return among(vocabulary.parties, 'the id of a party, or of one with its members');
    case 'source':
    case 'amountFrom':
      return among(vocabulary.sources, 'the id of a source');
    case 'relatedTo':
      return among(vocabulary.contributions, 'the id of a contribution');
    case 'voice':
      return among(vocabulary.voices, 'the name of a publisher whose own text a document is');
    case 'rests':
      return among(RESTS);
    case 'read':
      return among(READS);
    case 'amount':
      return among(['held', 'none']);
    case 'dated':
      return among(['day', 'span']);
    case 'verdict':
      return among(vocabulary.verdicts);
    case 'publisher':
      return among(vocabulary.publishers, 'the name of a publisher that prints a conversion');
    case 'printedCurrency':
      return among(vocabulary.printedCurrencies, 'the code of a currency that a conversion prints');
    case 'stage':
      return among(vocabulary.stages);
    case 'kind':
      return among(vocabulary.kinds);
    case 'rule':
      return among(vocabulary.rules);
    case 'reason':
      return among(vocabulary.reasons);
    case 'counted':
      return among(['all', 'counted', 'left-out']);
    case 'view':
      return among(['chart', 'table']);
    case 'sort':
      return among(
        endpoint.sorts.flatMap((name) => [name, `-${name}`]),
        `one of ${endpoint.sorts.join(', ')}, with "-" in front to turn it round`,
      );
    case 'year':
      return /^\d{4}$/.test(value)
        ? { change: { year: value }, problems: [] }
        : refused(parameter, `"${value}"`, 'a year of four digits');
    case 'from':
    case 'to':
      return isSimpleDate(value) && FIRST_YEAR <= yearOf(value) && yearOf(value) <= LAST_YEAR
        ? { change: { [parameter]: value }, problems: [] }
        : refused(
            parameter,
            `"${value}"`,
            `a date from ${FIRST_YEAR} to ${LAST_YEAR} such as 2021, 2021-09 or 2021-09-08`,
          );
    case 'page':
      return /^[1-9]\d{0,6}$/.test(value)
        ? { change: { page: Number(value) }, problems: [] }
        : refused(parameter, `"${value}"`, 'a whole number from 1');
    case 'q':
      return { change: { q: value }, problems: [] };
  }
}

/** A share in per cent or an amount, as a reader types it. */
function readNumber(parameter: 'share' | 'foreign' | 'national', value: string): Outcome {
  const number = plainNumber(value, parameter === 'share' ? '100' : null);
  return 'expected' in number
    ? refused(parameter, `"${value}"`, number.expected)
    : { change: { [parameter]: number.plain }, problems: [] };
}

/** A long list of choices is described, a short one spelt out. */
function notAmong(
  parameter: string,
  value: string,
  choices: readonly string[],
  what: string | null,
): QueryProblem {
  const expected = what ?? `one of ${choices.join(', ')}`;
  return problem(parameter, `"${value}"`, expected, closest(value, choices));
}

function refused(parameter: string, found: string, expected: string): Outcome {
  return { change: {}, problems: [problem(parameter, found, expected)] };
}

/** What was found, what is expected, and the nearest that would do. */
export function problem(
  parameter: string,
  found: string,
  expected: string,
  meant: string | null = null,
): QueryProblem {
  return { parameter, found, expected, meant };
}
