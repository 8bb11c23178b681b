import type { Comparison } from '@/lib/analysis/donor-rows';

/** Comparisons worth a look, each with why. */
export function ComparisonLinks({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  return (
    <ul className="grid gap-2">
      {comparisons.map(({ label, href, why }) => (
        <li key={href}>
          <a href={href}>{label}</a> <span className="text-muted">{why}</span>
        </li>
      ))}
    </ul>
  );
}
