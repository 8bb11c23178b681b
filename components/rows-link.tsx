import type { ReactNode } from 'react';
import type { CountLink, EndLinks } from '@/lib/analysis/donor-rows';
import type { SumMark } from '@/lib/format/sums';
import './rows-link.css';

/** A number that opens its rows. With `sum` the total or count there is the same number. */
export function RowsLink({
  href,
  sum,
  children,
}: {
  readonly href: string;
  readonly sum?: SumMark | undefined;
  readonly children: ReactNode;
}) {
  return (
    <a href={href} data-sum={sum}>
      {children}
    </a>
  );
}

/** A count with its rows; one without any opens none. */
export function CountOf({ count: { text, href } }: { readonly count: CountLink }) {
  return href === null ? (
    text
  ) : (
    <RowsLink href={href} sum="count">
      {text}
    </RowsLink>
  );
}

/** Both ends as cells of a table, each with the rows; in a block they stand in one line. */
export function endLinks({ low, high, href }: EndLinks) {
  return [
    <RowsLink key="low" href={href} sum="low">
      {low}
    </RowsLink>,
    <RowsLink key="high" href={href} sum="high">
      {low !== high && <span className="in-blocks">{low} to </span>}
      {high}
    </RowsLink>,
  ];
}
