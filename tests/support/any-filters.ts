import fc from 'fast-check';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { FILTERS } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';

/** A parameter of an address, or several of one name. */
type Pairs = readonly (readonly [name: string, value: string])[];

/**
 * Filters of contributions, a currency and a period as an address holds them, with values that the
 * ledger has. The period is always written out, since pages and files have different ones by default.
 */
export function anyFilters(ledger: Ledger): fc.Arbitrary<Pairs> {
  const currency = fc
    .constantFrom(...ledger.subject.currencies)
    .map((code): Pairs => [['currency', code]]);
  const filters = fc
    .subarray([...FILTERS], { maxLength: 3 })
    .chain((names) => fc.tuple(...names.map((name) => valuesOf(name, ledger))));
  return fc
    .tuple(filters, currency, anyPeriod(ledger))
    .map(([narrowed, chosen, period]) => [...narrowed.flat(), ...chosen, ...period]);
}

/** Two of three periods are long, so that most filters leave something. */
function anyPeriod({ contributions }: Ledger): fc.Arbitrary<Pairs> {
  const dates = contributions.flatMap(({ date }) => date.split('/'));
  const date = fc.constantFrom(...dates, '2021', '2022-06', '2024-02-29');
  return fc.oneof(
    fc.constantFrom<Pairs>([['period', 'all']], [['period', 'counted']]),
    date.map((from): Pairs => [['from', from]]),
    date.map((to): Pairs => [['to', to]]),
    fc
      .tuple(date, date)
      .map((ends) => ends.toSorted())
      .map(
        ([from = '', to = '']): Pairs => [
          ['from', from],
          // Of two dates that begin alike the shorter one is the longer time.
          ['to', to.startsWith(from) ? from : to],
        ],
      ),
  );
}

function valuesOf(name: (typeof FILTERS)[number], ledger: Ledger): fc.Arbitrary<Pairs> {
  const known = vocabularyOf(ledger);
  const one = (values: readonly string[]) =>
    fc.constantFrom(...values).map((value): Pairs => [[name, value]]);
  switch (name) {
    case 'donor':
      return fc
        .subarray([...known.donors], { minLength: 1 })
        .map((ids): Pairs => ids.map((id) => [name, id]));
    case 'donorKind':
      return one(['state', 'union', 'ngo', 'foundation', 'company']);
    case 'channel':
      return one([...known.channels, 'none-stated']);
    case 'via':
      return one([...known.channels, ...known.parties.filter((id) => id.endsWith('.members'))]);
    case 'kind':
      return one(known.kinds);
    case 'stage':
      return one(known.stages);
    case 'year':
      return one(ledger.contributions.map(({ date }) => date.slice(0, 4)));
    case 'rule':
      return one(known.rules);
    case 'reason':
      return one(ledger.contributions.flatMap(({ counting }) => counting.reason ?? []));
    case 'counted':
      return one(['all', 'counted', 'left-out']);
    case 'domestic':
      return one(['true', 'false']);
    case 'conversionBasis':
      return one(known.conversionBases);
    case 'amount':
      return one(['held', 'none']);
    case 'dated':
      return one(['day', 'span']);
    case 'rests':
      return one(['one-document', 'one-voice', 'several-voices']);
    case 'voice':
      return one(known.voices);
    case 'relatedTo':
      return one(known.contributions);
    case 'amountFrom':
      return one(
        ledger.contributions.flatMap(({ reports }) =>
          reports.flatMap(({ source, amounts }) => (amounts.length > 0 ? [source] : [])),
        ),
      );
    case 'source':
      return one(known.sources);
    case 'q':
      return one(ledger.contributions.flatMap(({ title }) => title.split(' ')));
  }
}
