import type { NavLink } from './site-header';

/**
 * The last line of every page: which ledger this is. `version` as in `0.1.0`, `hash` whole (its
 * first eight digits are shown), `keptTo` a day in words, `licence` of the data, then links.
 */
export function SiteFooter({
  version,
  hash,
  keptTo,
  licence,
  links,
}: {
  readonly version: string;
  readonly hash: string;
  readonly keptTo: string;
  readonly licence: string;
  readonly links: readonly NavLink[];
}) {
  return (
    <footer className="site-footer page-width">
      <p>
        Ledger {version} · <span title={hash}>{hash.slice(0, 8)}</span> · kept to {keptTo} · data{' '}
        {licence}
      </p>
      {links.length > 0 && (
        <ul className="link-line">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </footer>
  );
}
