import type { GlossaryTerm } from '@/lib/analysis/glossary-rows';

/** Terms with their meanings, each with an anchor of its own. */
export function GlossaryList({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  return (
    <dl className="glossary">
      {terms.map(({ id, term, meaning }) => (
        <div key={id} id={id}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
