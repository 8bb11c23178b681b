import type { Facet, FormSelect, LedgerForm } from '@/lib/analysis/ledger-rows';
import { fullNumber } from '@/lib/format/numbers';
import './ledger-filters.css';

/**
 * Search and filters: one GET form for the long facets, lines of links for the short ones. On a
 * phone all but the search is folded; nothing here needs script.
 */
export function LedgerFilters({
  form,
  facets,
  inUse,
}: {
  readonly form: LedgerForm;
  readonly facets: readonly Facet[];
  readonly inUse: number;
}) {
  return (
    <form action={form.action} className="ledger-filters section section-first">
      {form.hidden.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="ledger-search">
        <div className="field">
          <label htmlFor="q">Search</label>
          <input
            id="q"
            name="q"
            type="search"
            maxLength={200}
            defaultValue={form.q}
            aria-describedby="q-hint"
          />
          <small id="q-hint" className="text-muted">
            names, titles, printed figures, notes, ids
          </small>
        </div>
        <button className="button button-first" type="submit">
          Show
        </button>
      </div>
      <details className="ledger-more">
        <summary>
          More filters{inUse > 0 && <span className="text-muted">, {inUse} in use</span>}
        </summary>
        <div className="ledger-fields">
          {form.selects.map((select) => (
            <Select key={select.name} select={select} />
          ))}
          <DateField name="from" label="From" value={form.from} hint="e.g. 2021-09" />
          <DateField name="to" label="To" value={form.to} hint="or a year, a day" />
          <button className="button button-first" type="submit">
            Show
          </button>
        </div>
        {facets.map((facet) => (
          <FacetLine key={facet.label} facet={facet} />
        ))}
      </details>
    </form>
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

function DateField({
  name,
  label,
  value,
  hint,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint: string;
}) {
  return (
    <div className="field ledger-date">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        maxLength={10}
        defaultValue={value}
        aria-describedby={`${name}-hint`}
      />
      <small id={`${name}-hint`} className="text-muted">
        {hint}
      </small>
    </div>
  );
}

function FacetLine({ facet: { label, choices } }: { readonly facet: Facet }) {
  return (
    <div className="facet">
      <span className="facet-label">{label}</span>
      <ul className="choices" aria-label={label}>
        {choices.map(({ label: text, count, href, current }) => (
          <li key={text}>
            {current ? <span aria-current="true">{text}</span> : <a href={href}>{text}</a>}{' '}
            <span className="count">{fullNumber(String(count), 0)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
