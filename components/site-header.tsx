export interface NavLink {
  readonly href: string;
  readonly label: string;
}

/**
 * The line on top of every page: the site's title and its pages, all visible without script; it
 * wraps on narrow screens. `current` is the `href` of the page's own entry, null where the page
 * has none. The skip link leads to `#content`: every page's `<main id="content">`.
 */
export function SiteHeader({
  title,
  links,
  current,
}: {
  readonly title: string;
  readonly links: readonly NavLink[];
  readonly current: string | null;
}) {
  return (
    <header className="site-header">
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <div className="page-width site-header-line">
        <a className="site-title" href="/">
          {title}
        </a>
        <nav aria-label="Pages">
          <ul className="site-nav">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href} {...(href === current ? { 'aria-current': 'page' as const } : {})}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
