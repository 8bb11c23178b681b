/**
 * The number of a document in a circle: filled where it prints the amount, dashed where it lost
 * the sign, hollow where it prints none. With `href` it leads to the document's row.
 */
export function DocumentMark({
  number,
  mark,
  href,
}: {
  readonly number: number;
  readonly mark: 'filled' | 'lost' | 'hollow';
  readonly href?: string;
}) {
  const className = `mark mark-${mark}`;
  return href === undefined ? (
    <span className={className}>{number}</span>
  ) : (
    <a className={className} href={href} aria-label={`Document ${number}`}>
      {number}
    </a>
  );
}
