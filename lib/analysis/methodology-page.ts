import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { counted as countOf, fullNumber, fullRange } from '@/lib/format/numbers';
import { basisWord, capitalised, reasonWord, ruleWord, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { NONE_REASONS, RULES, STAGES, UP_TO_REASONS } from '@/lib/ledger/schema';
import { BASES, RATE_PUBLISHER } from '@/lib/rates/convert';
import type { Entry } from './count';
import { type Links, linksFor } from './links';
import type { CountedTerm, MethodologyPage } from './methodology-rows';
import { outsideOf, outsideParts } from './outside';
import { periodWords } from './period-words';
import { reasonOf, selectEntries } from './select';
import { voicesOf } from './source-row';
import type { Part } from './text-rows';
import { summaryOf } from './totals';
import { vocabularyOf } from './vocabulary';

const RULE_MEANINGS = {
  full: 'its low end adds to the low end of the total, its high end to the high end',
  'up-to': 'it adds nothing to the low end, and its high end to the high end',
  none: 'it adds nothing, and is listed as left out with its reason',
} as const;

const REASON_MEANINGS: Readonly<Record<string, string>> = {
  'regional-share': 'other countries share the money and no document prints the split',
  'partly-mine-action': 'the money serves other purposes too and no document prints the split',
  'may-repeat': 'it may be money that another contribution counts already',
  'weak-evidence': 'what reports it is thin, late or anonymous',
  'currency-undecided': 'the documents leave open which currency is meant',
  'no-amount': 'no document prints an amount',
  repeats:
    'its money, or what of it belongs here, is taken for that of another contribution, which is named',
  'general-aid': 'aid for many purposes of which this may be one',
  'outside-control': 'spent on land that the government did not control at the time',
  domestic: 'the donor’s seat is the recipient country: not foreign support',
  'not-a-gift': 'bought, lent or only estimated',
  superseded: 'a later figure for the same thing takes its place',
  'not-converted': 'no reference rate is held for its date and currency',
};

const STAGE_MEANINGS = {
  announced: 'said or pledged, and nothing more is reported',
  signed: 'an agreement is reported to be signed',
  paid: 'the money is reported to have been paid',
  delivered: 'the goods, services or training are reported to have arrived',
  unclear: 'the documents do not say',
} as const;

const BASIS_MEANINGS = {
  same: 'the amount is in the comparison currency already and is only rounded',
  day: 'the reference rates of the contribution’s own day',
  'earlier-day':
    'a day without rates takes the nearest earlier day that has them, at most seven days back',
  mean: 'for a month, a year or an interval, the mean of each currency’s daily rates over that span',
  carried: 'a date after the last rate held takes the last rate',
  derived:
    'a currency that the rates do not quote goes through the US dollar, with a rate that is no central bank’s',
} as const;

/** The numbers of the methodology page, in the default currency and the counted period. */
export function methodologyPage(ledger: Ledger): MethodologyPage {
  const query = defaultQuery(vocabularyOf(ledger), PAGES['/ledger']);
  const links = linksFor(ledger, query);
  const entries = selectEntries(ledger, query);
  const { total, counted } = summaryOf(entries);
  const term =
    (word: (value: string) => string, filters: (value: string) => Partial<Query>) =>
    (value: string, meaning: string, test: (entry: Entry) => boolean): CountedTerm => ({
      term: capitalised(word(value)),
      meaning,
      count: {
        text: digits(entries.filter(test).length),
        href: links.ledger(filters(value)),
        sum: 'count',
      },
    });
  const reason = term(reasonWord, (value) => ({ reason: value }));
  const reasons = (values: readonly string[]) =>
    values
      .map((value) => reason(value, REASON_MEANINGS[value] ?? '', (one) => reasonOf(one) === value))
      .filter(({ count }) => count.text !== '0');
  const rule = term(ruleWord, (value) => ({ rule: value }));
  const stage = term(stageWord, (value) => ({ stage: value }));
  return {
    period: periodWords(ledger, query),
    periodWhy: ledger.subject.counted.why,
    total: {
      text: `${fullRange(total.low, total.high)} ${currencyName(query.currency)}`,
      href: links.ledger({}),
      sum: 'range',
    },
    counted: {
      text: `${digits(counted.length)} of ${countOf(entries.length, 'contribution')}`,
      href: links.ledger({ counted: 'counted' }),
      sum: 'count',
    },
    outside: outsideParts(outsideOf(ledger, query), links.ledger),
    rules: RULES.map((value) =>
      rule(value, RULE_MEANINGS[value], (one) => one.contribution.counting.rule === value),
    ),
    upTo: reasons(UP_TO_REASONS),
    leftOut: reasons([...NONE_REASONS, 'not-converted']),
    stages: STAGES.map((value) =>
      stage(value, STAGE_MEANINGS[value], (one) => one.contribution.stage === value),
    ),
    bases: {
      caption: `Bases of a conversion into ${currencyName(query.currency)}, and how many of the contributions counted ${periodWords(ledger, query)} rest on each`,
      rows: basesOf(counted, links),
    },
    rates: ratesOf(ledger),
    held: {
      text: countOf(ledger.contributions.length, 'contribution'),
      href: links.ledger({ period: 'all' }),
      sum: 'count',
    },
    reading: readingOf(ledger),
  };
}

function basesOf(counted: readonly Entry[], links: Links): MethodologyPage['bases']['rows'] {
  return BASES.flatMap((basis) => {
    if (basis === 'none') return [];
    const count = counted.filter((entry) => entry.counted?.basis === basis).length;
    const rows = { counted: 'counted', conversionBasis: basis } as const;
    return [
      {
        term: capitalised(basisWord(basis)),
        meaning: BASIS_MEANINGS[basis],
        count:
          count === 0
            ? { text: '0' }
            : { text: digits(count), href: links.ledger(rows), sum: 'count' },
      },
    ];
  });
}

function ratesOf({ rates }: Ledger): MethodologyPage['rates'] {
  return {
    publisher: RATE_PUBLISHER,
    first: longDate(rates.rows[0]?.day ?? ''),
    last: longDate(rates.rows.at(-1)?.day ?? ''),
    outside: [...new Set(rates.perUsd.map(({ currency }) => currency))].map((currency) => {
      const sources = new Set(
        rates.perUsd.filter((span) => span.currency === currency).map(({ source }) => source),
      );
      return `${capitalised(currencyName(currency))}: ${[...sources].join('; ')}.`;
    }),
  };
}

function readingOf({ sources }: Ledger): readonly Part[] {
  const whole = sources.filter(({ read }) => read === 'whole').length;
  const languages = new Set(sources.map(({ language }) => language)).size;
  return [
    { text: countOf(sources.length, 'document'), href: '/sources' },
    {
      text: ` in ${countOf(languages, 'language')}, by ${countOf(voicesOf(sources).size, 'independent voice')}, told apart by name; `,
    },
    { text: digits(whole), href: '/sources?read=whole' },
    { text: ' were read whole, ' },
    { text: digits(sources.length - whole), href: '/sources?read=opening' },
    { text: ' in their opening only.' },
  ];
}

function digits(count: number): string {
  return fullNumber(String(count), 0);
}
