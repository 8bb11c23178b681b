import type { GroupMember, GroupPicture } from '@/lib/analysis/related-rows';
import { GroupTieSample } from './group-tie';

const TIE_WORDS = [
  ['contains', 'is part of; the diamond stands at the whole'],
  ['follows', 'comes after; the arrow points to what came later'],
  ['passes-on', 'hands on money; the arrow points to what hands it on'],
  ['may-be-same', 'may be the same'],
  ['repeats', 'repeats money; the dot stands at the money repeated'],
  ['may-repeat', 'may repeat money; the ring stands at that money'],
] as const;

const PART_WORDS = [
  ['solid', 'counts in full'],
  ['hatched', 'counts at the high end only'],
  ['empty', 'left out'],
] as const;

/** What the marks of a group's picture stand for: those that occur in it, and no others. */
export function GroupLegend({
  members,
  picture: { spans, lines, stems },
}: {
  readonly members: readonly GroupMember[];
  readonly picture: GroupPicture;
}) {
  const counted = members.filter(({ part }) => part !== 'empty');
  const stages = new Map(counted.map(({ stage, stageWord }) => [stage, stageWord]));
  const parts = PART_WORDS.filter(([part]) => members.some((one) => one.part === part));
  const ties = TIE_WORDS.filter(([tie]) => lines.some((line) => line.tie === tie));
  return (
    <figcaption>
      <p>Amounts as held; time runs from left to right, and a square stands at the date.</p>
      <ul className="legend group-legend">
        {[...stages].map(([stage, words]) => (
          <li key={stage}>
            <span className={`swatch swatch-small swatch-${stage}`} />
            {words}
          </li>
        ))}
        {parts.map(([part, words]) => (
          <li key={part}>
            <span className={`swatch swatch-small swatch-plain swatch-${part}`} />
            {words}
          </li>
        ))}
        {spans.some(({ exact }) => !exact) && (
          <li>
            <span className="group-span-sample" />
            no exact date: it lies within
          </li>
        )}
        {stems.length > 0 && (
          <li>
            <span className="group-set-in-sample" />
            set in: part of the one above
          </li>
        )}
        {ties.map(([tie, words]) => (
          <li key={tie}>
            <GroupTieSample tie={tie} />
            {words}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
