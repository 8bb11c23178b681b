import type { Stage } from '@/lib/figures/drawing';
import { stageWord } from '@/lib/format/words';

/** What the colours and fillings of a drawing mean: only those that occur in it. */
export function FigureLegend({
  stages,
  hatched,
}: {
  readonly stages: readonly Stage[];
  readonly hatched: boolean;
}) {
  if (stages.length === 0 && !hatched) return null;
  return (
    <ul className="legend">
      {entriesOf(stages).map(({ stage, words }) => (
        <li key={stage}>
          <span className={`swatch swatch-${stage}`} />
          {words}
        </li>
      ))}
      {hatched && (
        <li>
          <span className="swatch swatch-hatched" />
          {stages.length > 0 ? 'hatched, in the colour of its stage' : 'hatched'}: may count, at the
          high end only
        </li>
      )}
    </ul>
  );
}

/** Paid and delivered are equally firm and share a colour, so they share an entry. */
function entriesOf(stages: readonly Stage[]): readonly { stage: Stage; words: string }[] {
  const both = stages.includes('paid') && stages.includes('delivered');
  return stages
    .filter((stage) => !(both && stage === 'delivered'))
    .map((stage) => ({
      stage,
      words: both && stage === 'paid' ? 'paid or delivered' : stageWord(stage),
    }));
}
