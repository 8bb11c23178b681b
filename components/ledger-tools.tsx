/** The files that hold exactly the rows of the list. */
export function LedgerTools({
  files,
}: {
  readonly files: readonly { readonly label: string; readonly href: string }[];
}) {
  return (
    <p className="ledger-tools">
      <span>Download just these rows, all pages:</span>
      {files.map(({ label, href }) => (
        <a key={label} href={href}>
          {label}
        </a>
      ))}
    </p>
  );
}
