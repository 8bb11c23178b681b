import type { ClaimSentence } from '@/lib/analysis/claim-page-rows';
import './claim-sentences.css';

/** Sentences that all have to be so, numbered, the amounts in them set off. */
export function ClaimSentences({ sentences }: { readonly sentences: readonly ClaimSentence[] }) {
  return (
    <ol className="claim-sentences">
      {sentences.map(({ key, parts, below }) => (
        <li key={key}>
          <p>
            {parts.map(({ text, amount }, index) =>
              amount ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its place.
                <b key={index}>{text}</b>
              ) : (
                text
              ),
            )}
          </p>
          {below !== null && <p className="claim-sentence-below">{below}</p>}
        </li>
      ))}
    </ol>
  );
}
