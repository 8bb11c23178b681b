import type { CheckLine } from '@/lib/analysis/conversions-rows';
import './checked.css';

/**
 * What comes of a printed conversion beside a rate: the verdict as a word first, so that it can be
 * read without colour, then the gap, and below it the rate, or why there is no verdict.
 */
export function Checked({
  check: { verdict, word, gap, rate, rateOf, why },
}: {
  readonly check: CheckLine;
}) {
  return (
    <>
      <span className={`verdict verdict-${verdict}`}>{word}</span>
      {gap !== null && (
        <>
          , <span className="verdict-gap">{gap}</span>
        </>
      )}
      {why !== null && <span className="verdict-detail">{why}</span>}
      {rate !== null && (
        <span className="verdict-detail">
          {rate}, {rateOf}
        </span>
      )}
    </>
  );
}
