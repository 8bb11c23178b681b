import type { ReactNode } from 'react';
import './message-section.css';

/** A part of a page: a small label that names it, and a headline that says what it finds. */
export function MessageSection({
  id,
  label,
  headline,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly headline: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-headline`}>
      <p className="page-lead">{label}</p>
      <h2 id={`${id}-headline`} className="message">
        {headline}
      </h2>
      {children}
    </section>
  );
}
