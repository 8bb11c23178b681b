import { longDate } from '@/lib/format/dates';
import { capitalised } from '@/lib/format/words';
import type { Contribution } from '@/lib/ledger/schema';
import { entriesOf, partyOf } from './count';
import { countedAmount } from './counted-amount';
import { apartWords, type Case, HELD_WORDS, outcomeLabel, type Place } from './disagreement-case';
import type { DisagreementCase, DisagreementSide } from './disagreement-rows';
import { foldedAfter, keyed, onScale, outcomeOf, printedBy } from './disagreement-sides';
import { type ContributionReading, contributionReadings } from './disagreements';
import { totalIfHeld } from './held-alone';
import { heldAmount } from './held-amount';
import { howFarApart } from './how-far-apart';
import { printedFigure } from './ledger-row';
import { amountWords } from './printed-groups';

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
