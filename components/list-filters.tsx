import type { ReactNode } from 'react';
import type { Facet, FormSelect, ListForm } from '@/lib/analysis/ledger-rows';
import { fullNumber } from '@/lib/format/numbers';
import { countMark } from '@/lib/format/sums';
import { HiddenFields } from './hidden-fields';
import { RowsLink } from './rows-link';
import { SearchField } from './search-field';
import './list-filters.css';

/**
 * Search and filters of a list: one GET form for the long facets, lines of links for the short
 * ones. On a phone all but the search is folded; nothing here needs script. `hint` says what the
 * search looks in, where the list has one; `children` are further fields of the form, `more` are
 * facets in a fold of their own, which stands open while one of them is in use.
 */
export function ListFilters({
  form,
  facets,
  inUse,
  hint = '',
  more,
  children,
}: {
  readonly form: ListForm;
  readonly facets: readonly Facet[];
  /** How many filters are in use, the search among them. */
  readonly inUse: number;
  readonly hint?: string;
  readonly more?: { readonly title: string; readonly facets: readonly Facet[] };
  readonly children?: ReactNode;
}) {
  // The search stands outside the fold.
  const folded = form.q ? inUse - 1 : inUse;
  return (
    <form action={form.action} className="list-filters section section-first">
      <HiddenFields pairs={form.hidden.map(({ name, value }) => [name, value])} />
      {form.q !== null && <Search q={form.q} hint={hint} />}
      <details className="list-more">
        <summary>
          {form.q === null ? 'Filters' : 'More filters'}
          {folded > 0 && <span className="text-muted">, {folded} in use</span>}
        </summary>
        <div className="list-fields">
          {form.selects.map((select) => (
            <Select key={select.name} select={select} />
          ))}
          {children}
          <button className="button button-first" type="submit">
            Show
          </button>
        </div>
        {facets.map((facet) => (
          <FacetLine key={facet.label} facet={facet} />
        ))}
        {more && more.facets.length > 0 && (
          <details className="facet-group" open={more.facets.some(isInUse)}>
            <summary>{more.title}</summary>
            {more.facets.map((facet) => (
              <FacetLine key={facet.label} facet={facet} />
            ))}
          </details>
        )}
      </details>
    </form>
  );
}

function Search({ q, hint }: { readonly q: string; readonly hint: string }) {
  return (
    <div className="list-search">
      <SearchField q={q} hint={hint} />
      <button className="button button-first" type="submit">
        Show
      </button>
    </div>
  );
}

function Select({ select: { name, label, value, options } }: { readonly select: FormSelect }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function isInUse({ choices }: Facet): boolean {
  return choices.some(({ current }) => current);
}

function FacetLine({ facet: { label, choices, hint } }: { readonly facet: Facet }) {
  return (
    <div className="facet">
      <span className="facet-label">{label}</span>
      <ul className="choices" aria-label={label}>
        {choices.map(({ label: text, count, href, current }) => (
          <li key={text}>
            {current ? (
              <span aria-current="true">{text}</span>
            ) : (
              <RowsLink href={href} sum={countMark(count)}>
                {text}
              </RowsLink>
            )}{' '}
            <span className="count">{fullNumber(String(count), 0)}</span>
          </li>
        ))}
      </ul>
      {hint !== undefined && <p className="facet-hint">{hint}</p>}
    </div>
  );
}
