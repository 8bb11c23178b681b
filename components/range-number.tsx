/**
 * The big number of a page, with the words that it needs: `lead` above it (`The ledger`), `text` in
 * the serif. A no-break space keeps what belongs together; at the dash a narrow screen may break.
 */
export function RangeNumber({ lead, text }: { readonly lead: string; readonly text: string }) {
  return (
    <p className="range-number">
      <span className="range-number-lead">{lead}</span>{' '}
      <span className="range-number-text">{text}</span>
    </p>
  );
}
