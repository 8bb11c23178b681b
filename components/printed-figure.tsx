import type { PrintedFigure as Printed } from '@/lib/analysis/text-rows';
import { qualifierWord } from '@/lib/format/words';

/** A figure of so few letters never breaks. */
const SHORT = 16;

/**
 * A figure exactly as a document prints it, in the serif and its own writing direction. A currency
 * sign that the copy has lost is a dashed box; a qualifier stands in our words before it.
 */
export function PrintedFigure({ figure }: { readonly figure: Printed }) {
  const { text, lang, lost, qualifier } = figure;
  const word = qualifier === null ? '' : `${qualifierWord(qualifier)} `;
  return (
    <>
      {/* Not again where it is printed with the figure. */}
      {!text.toLowerCase().startsWith(word) && word}
      {lost && <LostSign />}
      <bdi
        className={text.length > SHORT ? 'as-printed' : 'as-printed whitespace-nowrap'}
        dir="auto"
        lang={lang}
      >
        {text}
      </bdi>
    </>
  );
}

/** In the place of a currency sign that the copy has lost, with a space behind it. */
export function LostSign() {
  return (
    <>
      <span className="lost-sign" aria-hidden="true">
        &nbsp;
      </span>
      <span className="sr-only">sign lost: </span>{' '}
    </>
  );
}
