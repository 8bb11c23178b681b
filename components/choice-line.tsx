export interface Choice {
  readonly label: string;
  /** Where it leads; the choice in force is marked and leads nowhere. */
  readonly href: string;
  readonly current: boolean;
  /** How many there are of it, as text. */
  readonly count?: string;
}

/** A choice among few, as links: currency, period, a short facet. `label` names the choice. */
export function ChoiceLine({
  label,
  choices,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
}) {
  return (
    <nav aria-label={label} className="choices">
      <span className="text-muted">{label}</span>
      <ul className="contents">
        {choices.map(({ label: text, href, current, count }) => (
          <li key={text}>
            {current ? <span aria-current="true">{text}</span> : <a href={href}>{text}</a>}
            {count !== undefined && <span className="count"> {count}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
