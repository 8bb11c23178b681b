import type { Pages } from '@/lib/analysis/ledger-rows';
import './page-links.css';

/** The pages of a long table, as links; nothing where there is one. */
export function PageLinks({ pages }: { readonly pages: Pages }) {
  const { words, links, previous, next } = pages;
  if (links.length === 0) return null;
  return (
    <nav aria-label="Pages of the table" className="page-links">
      <p>{words}</p>
      <ul className="choices">
        {previous !== null && (
          <li>
            <a href={previous} rel="prev">
              Earlier rows
            </a>
          </li>
        )}
        {links.map(({ label, href, current }) => (
          <li key={label}>
            {current ? (
              <span aria-current="page">{label}</span>
            ) : (
              <a href={href} aria-label={`Page ${label}`}>
                {label}
              </a>
            )}
          </li>
        ))}
        {next !== null && (
          <li>
            <a href={next} rel="next">
              More rows
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
