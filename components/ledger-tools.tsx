import type { LedgerSummary, Rescue } from '@/lib/analysis/ledger-rows';
import { counted } from '@/lib/format/numbers';
import { Notice } from './notice';

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

/** In place of the table where nothing matches: what to remove. */
export function NothingShown({
  rescues,
  clear,
  outside,
}: {
  readonly rescues: readonly Rescue[];
  readonly clear: string;
  readonly outside: LedgerSummary['outside'];
}) {
  return (
    <Notice title="No contribution matches all of this at once">
      <ul>
        {rescues.map(({ label, href, count }) => (
          <li key={href}>
            Without <a href={href}>{label}</a> there {count === 1 ? 'is' : 'are'}{' '}
            {counted(count, 'contribution')}.
          </li>
        ))}
        {outside && (
          <li>
            <a href={outside.href}>
              {counted(outside.count, 'contribution')} {outside.label}
            </a>{' '}
            {outside.count === 1 ? 'matches' : 'match'}.
          </li>
        )}
        <li>
          <a href={clear}>Clear everything</a>
        </li>
      </ul>
    </Notice>
  );
}
