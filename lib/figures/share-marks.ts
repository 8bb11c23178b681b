import type { PairReading } from '@/lib/analysis/claim-rows';
import { longDate } from '@/lib/format/dates';
import { fullNumber } from '@/lib/format/numbers';
import { baseWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import type { DrawnShares, ShareMark } from './drawing';
import { amountsOf, type StatedShare, type WorkedOut } from './share-readings';
import { languageOfSource } from './spending-words';

/** Shares worked out from pairs of amounts, then stated ones; each base by itself. */
export function shareGroups(
  stated: readonly StatedShare[],
  worked: readonly WorkedOut[],
  ledger: Ledger,
): DrawnShares['groups'] {
  const bases = (all: readonly Statement[]) => [...new Set(all.map(({ base }) => base))];
  return [
    ...bases(worked.map(({ pair }) => pair.first)).map((base) => ({
      base: `Worked out from two totals, ${baseWord(base)}`,
      marks: pairMarks(
        worked.filter(({ pair }) => pair.first.base === base),
        ledger,
      ),
    })),
    ...bases(stated.map(({ statement }) => statement)).map((base) => ({
      base: `Stated, ${baseWord(base)}`,
      marks: stated
        .filter(({ statement }) => statement.base === base)
        .map((one) => statedMark(one, ledger)),
    })),
  ];
}

/** A pair is one row; its second reading stands in it as a hollow mark. */
function pairMarks(worked: readonly WorkedOut[], ledger: Ledger): readonly ShareMark[] {
  const ids = [...new Set(worked.map(({ pair }) => pair.id))];
  return ids.flatMap((id) => {
    const [main, other] = worked.filter(({ pair }) => pair.id === id);
    if (!main) return [];
    const { first, repeats } = main.pair;
    const isAlone = worked.every(
      ({ pair }) => pair.id === id || nameOf(pair.first) !== nameOf(first),
    );
    const period = isAlone || first.period === null ? '' : `, for ${longDate(first.period)}`;
    return [
      {
        ...markStart(first, ledger),
        dateText: `${longDate(first.date)}${period}`,
        share: main.reading.share,
        qualifier: null,
        turned: false,
        workedOut:
          repeats === null ? amountsOf(main, ledger) : `${amountsOf(main, ledger)}, said again`,
        also: other
          ? {
              share: other.reading.share,
              words: `${fullNumber(other.reading.share)}\u00a0% ${IF[other.reading.how]}`,
            }
          : null,
        featured: false,
      },
    ];
  });
}

/** Where one body gives several pairs at once, their periods tell them apart. */
function nameOf({ speaker, date }: Statement): string {
  return `${speaker} ${date}`;
}

/** The other reading, as a condition. */
const IF: Readonly<Record<PairReading['how'], string>> = {
  parts: 'if the foreign part stands beside it',
  beside: 'if the foreign part stands beside it',
  inside: 'if the foreign part is inside',
  'of-total': 'if it is a part of the whole',
};

function statedMark(
  { statement, share, qualifier, turned }: StatedShare,
  ledger: Ledger,
): ShareMark {
  return {
    ...markStart(statement, ledger),
    share,
    qualifier,
    turned,
    workedOut: null,
    also: null,
    featured: statement.id === ledger.subject.featuredClaim,
  };
}

function markStart({ id, speaker, date, printed, sources }: Statement, ledger: Ledger) {
  return {
    id,
    speaker,
    dateText: longDate(date),
    printed,
    lang: languageOfSource(ledger, sources[0]?.source),
    href: `/statements/${id}`,
  };
}
