import { currencyName } from '@/lib/format/currencies';
import { publishedWords } from '@/lib/format/dates';
import { countWord } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { checkLine, impliedWords } from './check-words';
import { partyOf } from './count';
import { printedFigure } from './ledger-row';
import type { Links } from './links';
import { otherCopies } from './lost-copies';
import {
  equivalentsOf,
  type LostAmount,
  lostAmounts,
  type ReadingVerdict,
  type Tried,
  together,
  tryReadings,
} from './lost-readings';
import type { LostCase, LostCurrencies, LostTable, TriedReading } from './lost-rows';
import {
  heldSentences,
  howLost,
  limitSentences,
  lostFinding,
  meaningSentences,
} from './lost-words';

/**
 * Every printed figure of the ledger whose currency is not told, with each reading tried against
 * the equivalents of the same report. No reading is ever chosen.
 */
export function lostCurrencies(ledger: Ledger, links: Links): LostCurrencies {
  const tried = lostAmounts(ledger.contributions, ledger).map((lost) => triedOf(lost, ledger));
  return {
    headline: headlineOf(tried),
    sentences: [...outcomeSentences(tried), ...meaningsOf(tried)],
    cases: tried.map((one) => caseOf(one, ledger, links)),
  };
}

/** The same of one contribution; null where every figure of its reports tells its currency. */
export function lostCurrenciesOf(id: string, ledger: Ledger, links: Links): LostCurrencies | null {
  const contribution = ledger.byId.contribution.get(id);
  const tried = lostAmounts(contribution ? [contribution] : [], ledger).map((lost) =>
    triedOf(lost, ledger),
  );
  const [first] = tried;
  if (!first) return null;
  const cases = tried.map((one) => caseOf(one, ledger, links));
  return tried.length === 1
    ? { headline: lostFinding(first.lost, first.tried), sentences: meaningsOf(tried), cases }
    : {
        headline: headlineOf(tried),
        sentences: [...outcomeSentences(tried), ...meaningsOf(tried)],
        cases,
      };
}

interface TriedAmount {
  readonly lost: LostAmount;
  /** All readings against the first equivalent, then against the next. */
  readonly tried: readonly Tried[];
}

function triedOf(lost: LostAmount, ledger: Ledger): TriedAmount {
  return {
    lost,
    tried: equivalentsOf(lost).flatMap((equivalent) => tryReadings(lost, equivalent, ledger)),
  };
}

function headlineOf(all: readonly TriedAmount[]): string {
  if (all.length === 0) return 'Every printed figure tells its currency';
  if (all.length === 1) return 'One printed figure does not tell its currency';
  return `${capitalised(countWord(all.length))} printed figures do not tell their currency`;
}

/** `Of one, a single currency tried fits …; for one, nothing can be tried.` */
function outcomeSentences(all: readonly TriedAmount[]): readonly string[] {
  if (all.length === 0) return [];
  const outcomes = all.map(({ tried }) => outcomeOf(tried));
  const clauses = (['single', 'several', 'none', 'open', 'untried'] as const).flatMap((outcome) => {
    const count = outcomes.filter((one) => one === outcome).length;
    if (count === 0) return [];
    return [all.length === 1 ? OUTCOMES[outcome] : `for ${countWord(count)}, ${OUTCOMES[outcome]}`];
  });
  return [`${capitalised(clauses.join('; '))}.`];
}

/** The words of all tables, explained once. */
function meaningsOf(all: readonly TriedAmount[]): readonly string[] {
  return meaningSentences(all.map(({ tried }) => tried));
}

const OUTCOMES = {
  single: 'a single currency tried fits the equivalents printed beside it',
  several: 'several currencies tried fit and the test does not decide between them',
  none: 'no currency tried fits',
  open: 'the equivalents cannot tell',
  untried: 'nothing is printed that a reading could be tried against',
} as const;

function outcomeOf(tried: readonly Tried[]): keyof typeof OUTCOMES {
  if (tried.length === 0) return 'untried';
  const verdicts = [...together(tried).values()];
  const count = (wanted: ReadingVerdict) => verdicts.filter((one) => one === wanted).length;
  if (count('allowed') > 1) return 'several';
  if (count('allowed') === 1) return 'single';
  return count('open') > 0 ? 'open' : 'none';
}

function caseOf({ lost, tried }: TriedAmount, ledger: Ledger, links: Links): LostCase {
  const { contribution, report, reportNumber, source, amount } = lost;
  return {
    key: `${contribution.id} ${reportNumber} ${report.amounts.indexOf(amount)}`,
    figure: printedFigure(amount, report, ledger),
    document: { text: source.publisher, href: links.source(source.id) },
    published: publishedWords(source.published),
    contribution: { text: contribution.title, href: links.contribution(contribution.id) },
    donor: partyOf(ledger, contribution.donor).name,
    how: howLost(amount),
    finding: lostFinding(lost, tried),
    table: tableOf(lost, tried, ledger),
    sentences: [
      ...limitSentences(lost).map((text) => ({ parts: [{ text }] })),
      otherCopies(lost, ledger, links),
      ...heldSentences(lost),
    ],
  };
}

function tableOf(lost: LostAmount, tried: readonly Tried[], ledger: Ledger): LostTable | null {
  const { report } = lost;
  const equivalents = equivalentsOf(lost);
  if (equivalents.length === 0) return null;
  return {
    caption: `Each reading tried against ${equivalents.length === 1 ? 'the equivalent' : 'the equivalents'} of the same document`,
    equivalents: equivalents.map((equivalent, index) => ({
      key: String(index),
      figure: printedFigure(equivalent, report, ledger),
      rows: tried
        .filter((one) => one.equivalent === equivalent)
        .map((one) => readingRow(one, lost)),
    })),
  };
}

const READINGS: Readonly<Record<ReadingVerdict, string>> = {
  allowed: 'allowed',
  excluded: 'excluded',
  open: 'cannot tell',
};

function readingRow(
  { currency, equivalent, implied, onDate, published, verdict }: Tried,
  { amount }: LostAmount,
): TriedReading {
  const sides = { original: { ...amount, currency }, equivalent };
  return {
    currency,
    name: capitalised(currencyName(currency)),
    implied:
      implied === null
        ? '–'
        : `1\u00a0${currency} =\u00a0${impliedWords(implied)}\u00a0${equivalent.currency}`,
    onDate: checkLine(sides, onDate),
    atPublication: checkLine(sides, published),
    reading: READINGS[verdict],
  };
}
