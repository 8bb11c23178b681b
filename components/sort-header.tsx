import type { SortLink } from '@/lib/analysis/ledger-rows';

/**
 * The head of a column whose rows can be put in order by link: one link for each name that the
 * table can be sorted by there, with the words to show for it. `label` names the column where no
 * link does.
 */
export function SortHeader({
  label: column,
  sorts,
  links,
}: {
  readonly label?: string;
  readonly sorts: readonly SortLink[];
  readonly links: readonly (readonly [name: string, label: string])[];
}) {
  const shown = links.map(([name, label]) => ({
    label,
    sort: sorts.find((one) => one.name === name),
  }));
  const direction = shown.find(({ sort }) => sort?.direction)?.sort?.direction ?? 'none';
  return (
    <th scope="col" aria-sort={direction}>
      {column !== undefined && <span>{column}, </span>}
      {shown.map(({ label, sort }, index) => (
        <span key={label}>
          {index > 0 && ', '}
          <a href={sort?.href} className={sort?.direction ?? undefined}>
            {label}
          </a>
        </span>
      ))}
    </th>
  );
}
