import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { longDate, statedDate } from '@/lib/format/dates';
import { confidenceWord, lineWord, natureWord } from '@/lib/format/record-words';
import { capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Spending, Statement } from '@/lib/ledger/schema';
import type { Exact } from '@/lib/money';
import { entriesOf, partyOf } from './count';
import { countedAmount } from './counted-amount';
import type { DisagreementCase, DisagreementSide } from './disagreement-rows';
import { foldedAfter, keyed, onScale, outcomeOf, printedBy } from './disagreement-sides';
import { type ContributionReading, contributionReadings, spendingReadings } from './disagreements';
import { type HeldAlone, sumIfHeld, totalIfHeld } from './held-alone';
import { heldAmount } from './held-amount';
import { type Apart, howFarApart } from './how-far-apart';
import { printedFigure } from './ledger-row';
import type { Links } from './links';
import { amountText } from './plain-figure';
import { amountWords } from './printed-groups';
import { rivalsOf } from './statement-rivals';
import { printedWords, readingOf, whatOf } from './statement-words';

/** A case in words, with the numbers by which the page orders and sums cases up. */
export interface Case {
  readonly words: DisagreementCase;
  readonly ratio: Exact | null;
  readonly sides: number;
  /** What one side alone would make of a total; empty where no total asks for it. */
  readonly alone: readonly (HeldAlone | 'not-converted')[];
}

interface Place {
  readonly ledger: Ledger;
  readonly query: Query;
  readonly links: Links;
}

/** A contribution that documents give several sizes. */
export function contributionCase(contribution: Contribution, place: Place): Case {
  const { ledger, query, links } = place;
  const { id, title, donor, date } = contribution;
  const readings = contributionReadings(contribution);
  const apart = howFarApart(
    readings.map(({ value, currency }) => ({ value, unit: currency })),
    { currency: query.currency, date, rates: ledger.rates },
  );
  const alone = readings.map(({ value, currency }) =>
    currency === null ? null : totalIfHeld(contribution, { value, currency }, ledger, query),
  );
  return {
    words: {
      id,
      title: { text: title, href: links.contribution(id) },
      detail: `${partyOf(ledger, donor).name}, ${longDate(date)}`,
      ...apartWords(apart),
      sides: readings.map((reading, index) => ({
        ...contributionSide(reading, place),
        ...onScale(apart, index, query.currency),
        outcome: outcomeOf(alone[index] ?? null, 'total'),
      })),
      holding: contributionHolding(
        contribution,
        place,
        alone.some((one) => one !== null),
      ),
      outcomeLabel: outcomeLabel('Total if held alone', alone, query),
    },
    ratio: apart.ratio,
    sides: readings.length,
    alone: alone.flatMap((one) => one ?? []),
  };
}

function contributionSide(
  reading: ContributionReading,
  place: Place,
): Omit<DisagreementSide, 'length' | 'converted' | 'outcome'> {
  const { printed, held } = reading;
  return {
    key: `${reading.value} ${reading.currency} ${reading.qualifier}`,
    said: null,
    reading: capitalised(amountWords(reading)),
    held: HELD_WORDS[held ?? (reading.meetsHeld ? 'meets' : 'not')],
    isHeld: held !== null,
    ...foldedAfter(
      keyed(
        printed.map(({ report, amount }) =>
          printedBy(report.source, printedFigure(amount, report, place.ledger), null, place),
        ),
      ),
    ),
    against: [],
  };
}

const HELD_WORDS = {
  only: 'held',
  low: 'held as the low end',
  high: 'held as the high end',
  candidate: 'held as one of several readings',
  meets: 'not held; meets what is held',
  not: 'not held',
} as const;

function contributionHolding(
  contribution: Contribution,
  { ledger, query }: Place,
  moves: boolean,
): DisagreementCase['holding'] {
  const { short, unit, why } = heldAmount(contribution);
  const entry = entriesOf(ledger, query.currency).find((one) => one.contribution === contribution);
  if (!entry) throw new Error(`The ledger holds no contribution "${contribution.id}"`);
  const { label, note } = countedAmount(entry, ledger, query);
  return [
    { label: 'How it is held', text: `${short} ${unit}.`, why },
    {
      label: 'How it counts',
      text: [
        entry.counted ? `${label}.` : `${label}: ${note}.`,
        ...(moves ? [] : ['Whichever side were held, that total would not change.']),
      ].join(' '),
      why: contribution.counting.why,
    },
  ];
}

/** An entry of spending with figures for the same thing that are not held. */
export function spendingCase(entry: Spending, place: Place): Case {
  const { ledger, query, links } = place;
  const { id, title, payer, period, amount, nature, line, confidence, note } = entry;
  const readings = spendingReadings(entry);
  const apart = howFarApart(
    readings.map(({ value, currency }) => ({ value, unit: currency })),
    { currency: query.currency, date: period, rates: ledger.rates },
  );
  const alone = readings.map((reading) => sumIfHeld(entry, reading, ledger, query));
  const isInSum = alone.some((one) => one !== null);
  return {
    words: {
      id: `spending-${id}`,
      title: { text: title, href: links.spending(id) },
      detail: `${partyOf(ledger, payer).name}, ${longDate(period)}`,
      ...apartWords(apart),
      sides: readings.map(({ value, currency, printed, held }, index) => ({
        key: `${value} ${currency} ${held}`,
        said: null,
        reading: moneyWords(value, currency),
        held: held ? HELD_WORDS.only : HELD_WORDS.not,
        isHeld: held,
        ...onScale(apart, index, query.currency),
        ...foldedAfter(
          keyed(
            printed.map(({ text, source, remark }) => {
              const lang = ledger.byId.source.get(source)?.language ?? 'en';
              const figure = text === null ? null : { text, lang, lost: false, qualifier: null };
              return printedBy(source, figure, remark, place);
            }),
          ),
        ),
        outcome: outcomeOf(alone[index] ?? null, 'sum'),
        against: [],
      })),
      holding: [
        {
          label: 'How it is held',
          text: `${[moneyWords(amount.value, amount.currency), natureWord(nature), lineWord(line), confidenceWord(confidence)].join(', ')}.`,
          why: note,
        },
        {
          label: 'How it counts',
          text: isInSum
            ? 'In no total of foreign support; in the sum of published lines.'
            : 'In no total of foreign support, and not in the sum of published lines: neither would change.',
          why: null,
        },
      ],
      outcomeLabel: outcomeLabel('Sum if held alone', alone, query),
    },
    ratio: apart.ratio,
    sides: readings.length,
    alone: alone.flatMap((one) => one ?? []),
  };
}

function moneyWords(value: string, currency: string): string {
  return `${amountText(value)} ${currencyName(currency)}`;
}

/** Statements of one figure whose values do not meet. */
export function statementCase(statements: readonly Statement[], place: Place): Case {
  const { ledger, query, links } = place;
  const [first] = statements;
  if (!first) throw new Error('A disagreement has sides');
  const period = first.period ?? first.date;
  const apart = howFarApart(
    statements.map(({ value, unit }) => ({ value, unit })),
    { currency: query.currency, date: period, rates: ledger.rates },
  );
  const name = first.about === null ? null : partyOf(ledger, first.about).name;
  return {
    words: {
      id: `statements-${first.id}`,
      title: { text: capitalised(whatOf(first)) },
      detail: [...(name === null ? [] : [name]), longDate(period)].join(', '),
      ...apartWords(apart),
      sides: statements.map((one, index) => ({
        key: one.id,
        said: {
          id: `statement-${one.id}`,
          words: {
            text: `${one.speaker}, ${statedDate(one)}`,
            href: links.statement(one.id),
          },
          note: one.note,
        },
        reading: capitalised(readingOf(one)),
        held: null,
        isHeld: false,
        ...onScale(apart, index, query.currency),
        ...foldedAfter(
          keyed(
            one.sources.map(({ source, locator }, at) =>
              printedBy(source, at === 0 ? printedWords(one, ledger) : null, locator, place),
            ),
          ),
        ),
        outcome: null,
        against: rivalsOf(one, ledger).map((other) => ({
          text: `${readingOf(other)} (${other.speaker})`,
          href: `#statement-${other.id}`,
        })),
      })),
      holding: [],
      outcomeLabel: null,
    },
    ratio: apart.ratio,
    sides: statements.length,
    alone: [],
  };
}

function apartWords({ words, note }: Apart): Pick<DisagreementCase, 'apart' | 'apartNote'> {
  return { apart: words, apartNote: note };
}

function outcomeLabel(
  label: string,
  alone: readonly (HeldAlone | 'not-converted' | null)[],
  { currency }: Query,
): string | null {
  return alone.some((one) => one !== null) ? `${label}, ${currencyName(currency)}` : null;
}
