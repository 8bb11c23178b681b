import './contents-list.css';

export interface Chapter {
  readonly id: string;
  readonly title: string;
}

/** The table of contents of a long page. */
export function ContentsList({ chapters }: { readonly chapters: readonly Chapter[] }) {
  return (
    <nav aria-label="On this page" className="contents-list">
      <ol>
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
