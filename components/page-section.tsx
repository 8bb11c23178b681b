import type { ReactNode } from 'react';

/** A part of a page under a rule of its own, named by its heading. */
export function PageSection({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="mb-4">
        {title}
      </h2>
      {children}
    </section>
  );
}
