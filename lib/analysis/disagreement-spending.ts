import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { confidenceWord, lineWord, natureWord } from '@/lib/format/record-words';
import type { Spending } from '@/lib/ledger/schema';
import { partyOf } from './count';
import {
  apartWords,
  type Case,
  decidedWords,
  HELD_WORDS,
  inShort,
  outcomeLabel,
  type Place,
} from './disagreement-case';
import { foldedAfter, keyed, onScale, outcomeOf, printedBy } from './disagreement-sides';
import { spendingReadings } from './disagreements';
import { publishedSum, sumIfHeld } from './held-alone';
import { howFarApart } from './how-far-apart';
import { outsideWords } from './lines-outside';
import { amountText } from './plain-figure';

/** An entry of spending with figures for the same thing that are not held. */
export function spendingCase(entry: Spending, place: Place): Case {
  const { ledger, query, links } = place;
  const { id, title, payer, period, amount, nature, line, confidence, note } = entry;
  const readings = spendingReadings(entry);
  const apart = howFarApart(
    readings.map(({ value, currency }) => ({ value, unit: currency, qualifier: null })),
    { currency: query.currency, date: period, rates: ledger.rates },
  );
  const alone = readings.map((reading) => sumIfHeld(entry, reading, ledger, query));
  const isInSum = alone.some((one) => one !== null);
  const outside = publishedSum(ledger, query.currency)?.outside.find((one) => one.entry === entry);
  return {
    words: {
      id: `spending-${id}`,
      title: { text: title, href: links.spending(id) },
      detail: `${partyOf(ledger, payer).name}, ${longDate(period)}`,
      ...apartWords(apart),
      decided: decidedWords(null),
      inShort: inShort(null, true),
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
            ? `In no total of foreign support; in the sum of published lines${outside === undefined ? '' : `, whole, though it ${outsideWords(outside, 'the time of that sum')}`}.`
            : 'In no total of foreign support, and not in the sum of published lines: neither would change.',
          why: null,
        },
      ],
      outcomeLabel: outcomeLabel('Sum if held alone', alone, query),
    },
    ratio: apart.ratio,
    open: null,
    counts: null,
    alone: alone.flatMap((one) => one ?? []),
    ever: [],
  };
}

function moneyWords(value: string, currency: string): string {
  return `${amountText(value)} ${currencyName(currency)}`;
}
