import type { SumMark } from '@/lib/format/sums';
import { RowsLink } from './rows-link';

/** So many letters fit the narrowest screen in one line at the smallest size of a big number. */
const ONE_LINE = 24;

interface Rows {
  readonly href: string;
  readonly sum: SumMark;
}

/**
 * The big number of a page, with the words that it needs: `lead` above it (`The ledger`), and where
 * it sums contributions, their rows.
 */
export function RangeNumber({
  lead,
  text,
  rows = null,
}: {
  readonly lead: string;
  readonly text: string;
  readonly rows?: Rows | null;
}) {
  return (
    <p className="range-number">
      <span className="range-number-lead">{lead}</span> <BigText text={text} rows={rows} />
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
  rows = null,
}: {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly rows?: Rows | null;
}) {
  const letters = [...text].length;
  const big = rows ? (
    <RowsLink href={rows.href} sum={rows.sum}>
      {text}
    </RowsLink>
  ) : (
    text
  );
  return letters > ONE_LINE ? (
    <span className="range-number-text" lang={lang}>
      {big}
    </span>
  ) : (
    <span
      className="range-number-text range-number-line"
      lang={lang}
      style={{ '--letters': letters }}
    >
      {big}
    </span>
  );
}
