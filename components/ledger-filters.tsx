import type { Facet, LedgerForm } from '@/lib/analysis/ledger-rows';
import { ListFilters } from './list-filters';

/** Search and filters of the contributions, with the two ends of a period of one's own. */
export function LedgerFilters({
  form,
  facets,
  quality,
  inUse,
}: {
  readonly form: LedgerForm;
  readonly facets: readonly Facet[];
  readonly quality: readonly Facet[];
  readonly inUse: number;
}) {
  return (
    <ListFilters
      form={form}
      facets={facets}
      more={{ title: 'Quality of the record', facets: quality }}
      inUse={inUse}
      hint="names, titles, printed figures, notes, ids"
    >
      <DateField name="from" label="From" value={form.from} hint="e.g. 2021-09" />
      <DateField name="to" label="To" value={form.to} hint="or a year, a day" />
    </ListFilters>
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
    <div className="field">
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
