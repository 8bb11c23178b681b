/** A term with its anchor on the page and what it means here. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}
