import type { Query } from '@/lib/filters/query';
import { counted as countOf } from '@/lib/format/numbers';
import { countMark, type SumMark } from '@/lib/format/sums';
import {
  capitalised,
  countedReasonWord,
  listed,
  reasonClause,
  reasonWord,
} from '@/lib/format/words';
import type { Entry, LeftOutReason } from './count';
import type { Part } from './text-rows';
import { countReasons, type Summary } from './totals';

/** `2 without an amount and 1 not a gift`. */
export function leftOutWords(
  reasons: readonly { readonly reason: LeftOutReason; readonly count: number }[],
): string {
  return textOf(leftOutParts(reasons, noLink));
}

/**
 * How many of some contributions count, and how, to stand within a sentence: `2 of 4 contributions
 * count, both at the high end only: shared with other countries`. Each count opens its rows: `hrefOf`
 * makes the address of some filters.
 */
export function countingParts(
  { counted, leftOut }: Summary,
  hrefOf: (filters: Partial<Query>) => string | null,
): readonly Part[] {
  const all = counted.length + leftOut.length;
  if (all === 0) return [{ text: 'no contribution is reported' }];
  const link = linking(hrefOf);
  const [only] = leftOut;
  if (counted.length === 0 && only) {
    return all === 1
      ? [
          link('its one contribution', {}, countMark(1)),
          { text: ` does not count: ${reasonClause(only.leftOut ?? '')}` },
        ]
      : [
          { text: 'none of ' },
          link(countOf(all, 'contribution'), {}),
          { text: ' counts: ' },
          ...leftOutParts(countReasons(leftOut), hrefOf),
        ];
  }
  const verb = counted.length === 1 ? 'counts' : 'count';
  const many =
    counted.length === all
      ? [link(all === 1 ? 'its one contribution' : `all ${all} contributions`, {}, countMark(all))]
      : [
          link(String(counted.length), { counted: 'counted' }),
          { text: ' of ' },
          link(countOf(all, 'contribution'), {}),
        ];
  return [...many, { text: ` ${verb}, ` }, ...howParts(counted, link)];
}

type Linking = (text: string, filters: Partial<Query>, sum?: SumMark) => Part;

const noLink = (): null => null;

function linking(hrefOf: (filters: Partial<Query>) => string | null): Linking {
  return (text, filters, sum = 'count') => {
    const href = hrefOf(filters);
    return href === null ? { text } : { text, href, sum };
  };
}

function leftOutParts(
  reasons: readonly { readonly reason: LeftOutReason; readonly count: number }[],
  hrefOf: (filters: Partial<Query>) => string | null,
): readonly Part[] {
  const link = linking(hrefOf);
  return reasons.flatMap(({ reason, count }, index) => [
    ...(index === 0 ? [] : [{ text: index === reasons.length - 1 ? ' and ' : ', ' }]),
    link(`${count} ${countedReasonWord(reason, count)}`, { counted: 'left-out', reason }),
  ]);
}

/** `in full`, or how many of them at the high end only, and why. */
function howParts(counted: readonly Entry[], link: Linking): readonly Part[] {
  const upTo = counted.filter(({ contribution }) => contribution.counting.rule !== 'full');
  if (upTo.length === 0) return [{ text: 'in full' }];
  const reasons = new Set(upTo.flatMap(({ contribution }) => contribution.counting.reason ?? []));
  const words = listed([...reasons].map(reasonWord));
  const why = words === '' ? '' : `: ${words}`;
  return upTo.length === counted.length
    ? [{ text: `at the high end only${why}` }]
    : [
        link(String(upTo.length), { counted: 'counted', rule: 'up-to' }),
        { text: ` of them at the high end only${why}` },
      ];
}

/** The first piece begins a sentence. */
export function capitalisedParts([first, ...rest]: readonly Part[]): readonly Part[] {
  return first ? [{ ...first, text: capitalised(first.text) }, ...rest] : [];
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}
