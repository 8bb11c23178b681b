import { currencyName } from '@/lib/format/currencies';
import { countWord } from '@/lib/format/numbers';
import { capitalised, knownByWord, listed, qualifierWord } from '@/lib/format/words';
import type { ReportAmount } from '@/lib/ledger/schema';
import { heldAmount } from './held-amount';
import {
  equivalentsOf,
  type LostAmount,
  type ReadingVerdict,
  type Tried,
  together,
} from './lost-readings';
import { CLOSE, impliedRate } from './printed-check';
import { ownFigures } from './printed-groups';
import type { Sentence } from './text-rows';

/** `sign lost in this copy`; a word or sign that does not tell the currency is said to be shared. */
export function howLost({ currencyKnownBy: how }: ReportAmount): string {
  return how === 'lost' ? knownByWord(how) : `only a ${how} that several currencies share`;
}

/** What the equivalents say of the readings of one figure, a sentence without full stop. */
export function lostFinding(lost: LostAmount, tried: readonly Tried[]): string {
  const equivalents = equivalentsOf(lost).length;
  if (equivalents === 0) {
    return lost.report.amounts.some(({ role }) => role === 'conversion')
      ? 'No equivalent of a known currency stands beside it, so no reading can be tried'
      : 'No equivalent is printed beside it, so no reading can be tried';
  }
  const verdicts = together(tried);
  const of = (verdict: ReadingVerdict) => namesOf(verdicts, verdict);
  const [allowed, open] = [of('allowed'), of('open')];
  const printed = equivalentWords(equivalents, verdicts, tried);
  const rest = open.length === 0 ? '' : `; of ${listed(open)} it cannot tell`;
  if (allowed.length === 0) {
    return open.length === verdicts.size
      ? `Of no currency tried can ${printed} tell`
      : `No currency tried fits ${printed}${rest.replace(' it ', ' the test ')}`;
  }
  const what = `of ${countWord(verdicts.size)} ${verdicts.size === 1 ? 'currency' : 'currencies'} tried`;
  if (allowed.length === 1) {
    return verdicts.size === 1
      ? `The one currency tried fits ${printed}: ${listed(allowed)}`
      : `One ${what} fits ${printed}: ${listed(allowed)}${rest}`;
  }
  return `${capitalised(countWord(allowed.length))} ${what} fit ${printed}, ${listed(allowed)}: the test does not decide between them${rest}`;
}

/** What an allowed reading fits: no more than what could be tested. */
function equivalentWords(
  equivalents: number,
  verdicts: ReadonlyMap<string, ReadingVerdict>,
  tried: readonly Tried[],
): string {
  if (equivalents === 1) return 'the printed equivalent';
  const isPartly = tried.some(
    ({ currency, verdict }) => verdict === 'open' && verdicts.get(currency) === 'allowed',
  );
  return isPartly ? 'the printed equivalents that can be tested' : 'the printed equivalents';
}

function namesOf(
  verdicts: ReadonlyMap<string, ReadingVerdict>,
  wanted: ReadingVerdict,
): readonly string[] {
  return [...verdicts].flatMap(([currency, verdict]) =>
    verdict === wanted ? [currencyName(currency)] : [],
  );
}

/**
 * What the words of the tables mean, and how little they say: only of those that occur, each once. A
 * word is that of a row, by the equivalent which it is tried against; `cases` are the rows of each
 * figure, which more than one equivalent may stand beside.
 */
export function meaningSentences(cases: readonly (readonly Tried[])[]): readonly string[] {
  const is = (wanted: ReadingVerdict) =>
    cases.some((tried) => tried.some(({ verdict }) => verdict === wanted));
  const isAgainstMany = cases.some(
    (tried) => new Set(tried.map(({ equivalent }) => equivalent)).size > 1,
  );
  return [
    ...(is('allowed')
      ? [
          `Allowed means that, read so, the equivalent that its row is tried against lies within ${CLOSE} per cent of at least one of the two rates, not that the reading is the right one; a currency that was not tried may fit too.`,
        ]
      : []),
    ...(is('excluded')
      ? [
          `Excluded means that, read so, the equivalent that its row is tried against lies more than ${CLOSE} per cent off both rates; rates of other days are not tried.`,
        ]
      : []),
    ...(is('open')
      ? [
          'Cannot tell means that the equivalent that its row is tried against fits neither of the two rates, and at least one of them cannot test it.',
        ]
      : []),
    ...(isAgainstMany
      ? [
          'A figure may be tried against several equivalents, and a reading may be allowed by one and excluded by another: it fits the figure where at least one allows it and none excludes it.',
        ]
      : []),
  ];
}

/** What leaves room for other readings of one figure. */
export function limitSentences(lost: LostAmount): readonly string[] {
  const equivalents = equivalentsOf(lost);
  const others = equivalents.length > 0 && ownFigures(lost.report).length > 1;
  return [
    ...equivalents.flatMap((equivalent) => openWords(lost, equivalent)),
    ...(others
      ? [`The same document prints other figures too; an equivalent may be meant as one of those.`]
      : []),
  ];
}

/** An equivalent that names one bound alone allows whatever lies on the right side of it. */
function openWords({ amount }: LostAmount, equivalent: ReportAmount): readonly string[] {
  const { qualifier, printed, currency } = equivalent;
  const isUp = qualifier === 'over' || qualifier === 'at-least';
  const isDown = qualifier === 'up-to';
  const implied = impliedRate({ original: { value: amount.value, currency: null }, equivalent });
  if (implied === null || currency === null || !(isUp || isDown)) return [];
  const bound = isUp ? implied.low : (implied.high ?? implied.low);
  return [
    `“${printed}” is printed with “${qualifierWord(qualifier)}”: it names ${isUp ? 'a lower' : 'an upper'} bound alone, and so allows every currency of which one unit was worth ${isUp ? 'at least' : 'at most'} about ${bound} ${currency}, whether it was tried or not.`,
  ];
}

/** The ledger's own words on the copy and on the amount that it holds; nothing of ours. */
export function heldSentences({ contribution, report }: LostAmount): readonly Sentence[] {
  const { short, unit, why } = heldAmount(contribution);
  const sentence = (text: string): Sentence => ({ parts: [{ text }] });
  return [
    ...(report.note === null ? [] : [sentence(`The ledger’s note on this copy: “${report.note}”`)]),
    sentence(
      why === null
        ? 'The ledger holds no amount.'
        : `The ledger holds ${short} ${unit}. Its own words on that: “${why}”`,
    ),
  ];
}
