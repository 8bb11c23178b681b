/** So many letters fit the narrowest screen in one line at the smallest size of a big number. */
const ONE_LINE = 24;

/** The big number of a page, with the words that it needs: `lead` above it (`The ledger`). */
export function RangeNumber({ lead, text }: { readonly lead: string; readonly text: string }) {
  return (
    <p className="range-number">
      <span className="range-number-lead">{lead}</span> <BigText text={text} />
    </p>
  );
}

/**
 * Text in the serif, as large as its column lets it be in one line, so that the ends of a range stay
 * together; what is too long for that wraps. It stands within a `range-number`.
 */
export function BigText({
  text,
  lang,
}: {
  readonly text: string;
  readonly lang?: string | undefined;
}) {
  const letters = [...text].length;
  return letters > ONE_LINE ? (
    <span className="range-number-text" lang={lang}>
      {text}
    </span>
  ) : (
    <span
      className="range-number-text range-number-line"
      lang={lang}
      style={{ '--letters': letters }}
    >
      {text}
    </span>
  );
}
