import type { Documents } from '@/lib/analysis/donor-rows';
import { counted } from '@/lib/format/numbers';

/** The documents that something was read in, folded: publisher, title, day, each with its page. */
export function DocumentList({ documents }: { readonly documents: Documents }) {
  const { count, languages, read, list } = documents;
  if (count === 0) return <p className="text-muted">No document</p>;
  return (
    <details>
      <summary>
        {counted(count, 'document')}
        <span className="text-muted">
          : {languages}
          {read !== null && `. ${read}`}
        </span>
      </summary>
      <ul className="mt-2 grid gap-1 text-sm">
        {list.map(({ text, href, detail }) => (
          <li key={href}>
            <a href={href}>{text}</a> <span className="text-muted">{detail}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
