import { longDate } from '@/lib/format/dates';
import { capitalised } from '@/lib/format/words';
import type { Contribution } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { entriesOf, partyOf } from './count';
import { countedAmount } from './counted-amount';
import {
  apartWords,
  type Case,
  decidedWords,
  HELD_WORDS,
  inShort,
  isConverted,
  type OpenSides,
  outcomeLabel,
  type Place,
} from './disagreement-case';
import type { DisagreementCase, DisagreementSide } from './disagreement-rows';
import { foldedAfter, keyed, onScale, outcomeOf, printedBy } from './disagreement-sides';
import { type ContributionReading, contributionReadings } from './disagreements';
import { type HeldAlone, totalIfHeld } from './held-alone';
import { heldAmount } from './held-amount';
import { type Apart, howFarApart, ratioOf } from './how-far-apart';
import { printedFigure } from './ledger-row';
import { amountWords, sizeKey } from './printed-groups';

/** A contribution that documents give several sizes. */
export function contributionCase(contribution: Contribution, place: Place): Case {
  const { ledger, query, links } = place;
  const { id, title, donor, date } = contribution;
  const readings = contributionReadings(contribution);
  const apart = howFarApart(
    readings.map(({ value, currency, qualifier }) => ({ value, unit: currency, qualifier })),
    { currency: query.currency, date, rates: ledger.rates },
  );
  const alone = ifHeld(contribution, readings, place);
  const isAsked = alone.some((one) => one !== null);
  const over = { ...query, period: 'all', from: null, to: null } as const;
  const ever = isAsked ? [] : ifHeld(contribution, readings, { ledger, query: over });
  const outcomes = isAsked ? alone : ever;
  const open = openSides(contribution, readings, apart);
  return {
    words: {
      id,
      title: { text: title, href: links.contribution(id) },
      detail: `${partyOf(ledger, donor).name}, ${longDate(date)}`,
      ...apartWords(apart),
      decided: isDecided(readings) ? decidedWords(open) : null,
      inShort: inShort(open, isDecided(readings)),
      sides: readings.map((reading, index) => ({
        ...contributionSide(reading, place),
        ...onScale(apart, index, query.currency),
        outcome: outcomeOf(outcomes[index] ?? null, 'total'),
      })),
      holding: contributionHolding(contribution, place, {
        here: alone.some(isConverted),
        ever: ever.some(isConverted),
        isAsked: outcomes.some((one) => one !== null),
      }),
      outcomeLabel: outcomeLabel(
        isAsked ? 'Total if held alone' : 'Total over all years if held alone',
        outcomes,
        query,
      ),
    },
    ratio: apart.ratio,
    open,
    counts: countsIn(contribution, place, { alone, ever }),
    alone: alone.flatMap((one) => one ?? []),
    ever: ever.flatMap((one) => one ?? []),
  };
}

/** Which total counts what is held; a total may ask for an amount for which no rate is held. */
function countsIn(
  contribution: Contribution,
  place: Place,
  { alone, ever }: Record<'alone' | 'ever', readonly (HeldAlone | 'not-converted' | null)[]>,
): Case['counts'] {
  const isAsked = [...alone, ...ever].some((one) => one !== null);
  if (!isAsked) return null;
  if (!entryOf(contribution, place).counted) return 'not-converted';
  return ever.length === 0 ? 'here' : 'ever';
}

function entryOf(contribution: Contribution, { ledger, query }: Place) {
  const entry = entriesOf(ledger, query.currency).find((one) => one.contribution === contribution);
  if (!entry) throw new Error(`The ledger holds no contribution "${contribution.id}"`);
  return entry;
}

function ifHeld(
  contribution: Contribution,
  readings: readonly ContributionReading[],
  { ledger, query }: Pick<Place, 'ledger' | 'query'>,
): readonly (HeldAlone | 'not-converted' | null)[] {
  return readings.map(({ value, currency }) =>
    currency === null ? null : totalIfHeld(contribution, { value, currency }, ledger, query),
  );
}

/** True where some sizes are held and another, of a known currency and no rounding of them, is not. */
function isDecided(readings: readonly ContributionReading[]): boolean {
  return (
    readings.some(({ held }) => held !== null) &&
    readings.some(({ held, meetsHeld, currency }) => !held && !meetsHeld && currency !== null)
  );
}

/** The ends or candidates that are held; every side where no amount is. */
function openSides(
  { amount }: Contribution,
  readings: readonly ContributionReading[],
  { values, ratio, sides }: Apart,
): OpenSides | null {
  if (amount === null) return { ratio, sides };
  if ('candidates' in amount) {
    const held = values.filter((_, index) => readings[index]?.held === 'candidate');
    return { ratio: held.includes(null) ? null : ratioOf(held), sides: held.length };
  }
  const ends = [amount.low.value, amount.high.value] as const;
  return compareDecimals(...ends) === 0 ? null : { ratio: ratioOf(ends), sides: 2 };
}

function contributionSide(
  reading: ContributionReading,
  place: Place,
): Omit<DisagreementSide, 'length' | 'converted' | 'outcome'> {
  const { printed, held, currency, meetsHeld } = reading;
  return {
    key: `${sizeKey(reading)} ${reading.qualifier}`,
    said: null,
    reading: capitalised(amountWords(reading)),
    held: HELD_WORDS[held ?? (currency === null ? 'untold' : meetsHeld ? 'meets' : 'not')],
    isHeld: held !== null,
    ...foldedAfter(
      keyed(
        printed.map(({ report, amount }) =>
          printedBy(
            report.source,
            // The reading beside it says how the qualifier is read.
            { ...printedFigure(amount, report, place.ledger), qualifier: null },
            report.note,
            place,
          ),
        ),
      ),
    ),
    against: [],
  };
}

function contributionHolding(
  contribution: Contribution,
  place: Place,
  moves: { readonly here: boolean; readonly ever: boolean; readonly isAsked: boolean },
): DisagreementCase['holding'] {
  const { ledger, query } = place;
  const { short, unit, why } = heldAmount(contribution);
  const entry = entryOf(contribution, place);
  const { label, note } = countedAmount(entry, ledger, query);
  return [
    { label: 'How it is held', text: `${short} ${unit}.`, why },
    {
      label: 'How it counts',
      text: [
        entry.counted ? `${label}.` : `${label}: ${note}.`,
        ...(moves.here ? [] : [unmovedWords(query, moves)]),
      ].join(' '),
      why: contribution.counting.why,
    },
  ];
}

function unmovedWords(
  { period }: Place['query'],
  { ever, isAsked }: { readonly ever: boolean; readonly isAsked: boolean },
): string {
  // A total asks for it, but would not get it from any side.
  const start = `${isAsked && !ever ? 'No rate is held for any side: whichever' : 'Whichever'} side were held,`;
  if (period === 'all') return `${start} that total would not change.`;
  return ever
    ? `${start} that total would not change; beside each side stands what the total over all years would be.`
    : `${start} neither that total nor the one over all years would change.`;
}
