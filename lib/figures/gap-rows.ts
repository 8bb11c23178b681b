import { ageWords } from '@/lib/analysis/age-words';
import { checkLine } from '@/lib/analysis/check-words';
import { partyOf } from '@/lib/analysis/count';
import { linksFor } from '@/lib/analysis/links';
import { AGREES, type Check, CLOSE } from '@/lib/analysis/printed-check';
import type { CheckedPair } from '@/lib/analysis/printed-pairs';
import { groupBy } from '@/lib/analysis/totals';
import { daysBetween, firstDay, lastDay } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { publishedWords, shortDate } from '@/lib/format/dates';
import { qualifierWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ReportAmount } from '@/lib/ledger/schema';
import type { DrawnGaps, GapMark, GapRow } from './drawn-gaps';
import type { StripWord } from './drawn-strips';
import { type GapScale, gapScale } from './gap-scale';

/** Every pair as a row on one axis of gaps, by contribution. */
export function gapDrawing(
  pairs: readonly CheckedPair[],
  ledger: Ledger,
  query: Query,
): Pick<DrawnGaps, 'ticks' | 'stretches' | 'groups' | 'legend' | 'key'> {
  const scale = gapScale(
    pairs.flatMap(({ onDate, published }) => [onDate, published]).flatMap(({ gap }) => gap ?? []),
  );
  const links = linksFor(ledger, query);
  const groups = [...groupBy(pairs, ({ contribution }) => contribution)].map(
    ([{ id, title, donor, date }, some]) => {
      const rows = some.map((pair, index): GapRow => {
        const { source } = pair;
        return {
          key: `${id} ${index}`,
          label: source.publisher,
          href: links.source(source.id),
          dateText: publishedWords(source.published),
          printed: printedPieces(pair),
          marks: marksOf(pair, scale),
          remark: remarkOf(pair),
          opens: `${links.contribution(id)}#document-${pair.reportNumber}`,
        };
      });
      return {
        key: id,
        title,
        href: links.contribution(id),
        detail: `${partyOf(ledger, donor).name}, ${shortDate(date)}`,
        drawn: rows.some(({ marks }) => marks.some(({ at }) => at !== null)),
        rows,
      };
    },
  );
  const marks = groups.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
  return {
    ticks: scale.ticks,
    stretches: scale.stretches,
    groups,
    legend: LEGEND.filter(({ look }) => marks.some((mark) => mark.look === look)),
    key: keyOf(marks, scale),
  };
}

const LEGEND = [
  { look: 'filled', text: 'by the reference rate of the contribution’s date' },
  { look: 'hollow', text: 'by that of the document’s publication' },
] as const;

/** `€ 400,000 as $472,752`, in the document's language, with its qualifiers in our words. */
export function printedPieces({
  original,
  equivalent,
  source: { language },
}: CheckedPair): readonly StripWord[] {
  const pieces = ({
    printed,
    qualifier,
    currencyKnownBy: how,
  }: ReportAmount): readonly StripWord[] => [
    ...(qualifier === null ? [] : [{ text: `${qualifierWord(qualifier)} `, lang: null }]),
    { text: printed, lang: language, ...(how === 'lost' ? { lost: true } : {}) },
  ];
  return [...pieces(original), { text: ' as ', lang: null }, ...pieces(equivalent)];
}

/** Two marks, or the one reason why neither rate can test it. */
function marksOf(pair: CheckedPair, scale: GapScale): readonly GapMark[] {
  const { onDate, published } = pair;
  const filled = markOf('filled', onDate, pair, scale);
  const hollow = markOf('hollow', published, pair, scale);
  const isSame = filled.at === null && hollow.at === null && filled.words === hollow.words;
  return isSame ? [{ ...filled, look: 'both' }] : [filled, hollow];
}

function markOf(look: GapMark['look'], check: Check, pair: CheckedPair, scale: GapScale): GapMark {
  const { gap, word, why, verdict } = checkLine(pair, check);
  return {
    look,
    at: check.gap === null ? null : scale.place(check.gap, check.side),
    beyond: check.gap !== null && scale.isBeyond(check.gap),
    gap: gap ?? '',
    words: why === null ? word : `${word}: ${why}`,
    off: verdict === 'off',
  };
}

/** Which of its two rates it fits where it is off by the other; an old one says how old. */
function remarkOf({ contribution, source, onDate, published }: CheckedPair): string {
  if (fits(published) && onDate.verdict === 'off') return 'fits the rate of its publication';
  if (!fits(onDate) || published.verdict !== 'off' || source.published === null) return '';
  const [from, to] = [lastDay(contribution.date), firstDay(source.published)];
  return daysBetween(from, to) > 0
    ? `fits the rate of ${ageWords(from, to)} before`
    : 'fits the rate of the contribution’s date';
}

function fits({ verdict }: Check): boolean {
  return verdict === 'agrees' || verdict === 'close';
}

function keyOf(marks: readonly GapMark[], { end }: GapScale): readonly string[] {
  const drawn = marks.filter(({ at }) => at !== null);
  if (drawn.length === 0) return [];
  return [
    `Up to ${AGREES} % it agrees, up to ${CLOSE} % it is close, beyond that it is off.`,
    'The axis is stretched near zero.',
    ...(drawn.some(({ beyond }) => beyond) ? [`An arrow: more than ${end} %.`] : []),
  ];
}
