import type { FigureLinks } from '@/lib/figures/figure';
import { CopyButton } from './copy-button';

const ALL = { chart: 'All as charts', table: 'All as tables' } as const;

/**
 * What can be done with a figure: seen as a table or chart, taken along, linked to, cited. The view
 * is the page's, so where a figure is not `alone` the link says that it turns all of them; of one
 * that is not `pictured` only script has a chart to turn.
 */
export function FigureTools({
  title,
  links,
  other,
  alone,
  pictured,
}: {
  readonly title: string;
  readonly links: FigureLinks;
  /** The view that is not shown now; null where there is only one. */
  readonly other: 'chart' | 'table' | null;
  readonly alone: boolean;
  readonly pictured: boolean;
}) {
  const of = (what: string) => `${what}: ${title}`;
  return (
    <ul className="figure-tools">
      {other && (
        <li className={pictured ? undefined : 'unpictured'}>
          {alone ? (
            <a href={links[other]} aria-label={of(other === 'table' ? 'Table' : 'Chart')}>
              {other === 'table' ? 'Table' : 'Chart'}
            </a>
          ) : (
            <a href={links[other]} aria-label={`${ALL[other]}, staying at: ${title}`}>
              {ALL[other]}
            </a>
          )}
        </li>
      )}
      <li>
        <a href={links.csv} aria-label={of('CSV')}>
          CSV
        </a>
      </li>
      <li>
        <a href={links.json} aria-label={of('JSON')}>
          JSON
        </a>
      </li>
      <li>
        <a href={links.self} aria-label={of('Permalink')}>
          Permalink
        </a>
      </li>
      <li>
        <details className="cite">
          <summary aria-label={of('Cite')}>Cite</summary>
          <div className="cite-words">
            <div>
              <p>{links.citation}</p>
              <CopyButton label="Copy the citation" />
            </div>
            <div>
              <p>{links.sentence}</p>
              <CopyButton label="Copy the sentence" />
            </div>
          </div>
        </details>
      </li>
    </ul>
  );
}
