/** A value as JSON-LD holds it; a key without a value is left out. */
export type JsonLdValue =
  | string
  | number
  | boolean
  | undefined
  | readonly JsonLdValue[]
  | { readonly [key: string]: JsonLdValue };

/** What a page is about, for programs: one script of schema.org terms in the page's HTML. */
export function JsonLd({ data }: { readonly data: readonly JsonLdValue[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose text cannot end the script.
      dangerouslySetInnerHTML={{ __html: jsonLdText(data) }}
    />
  );
}

/** One graph as JSON; no text in it can close the element that holds it or begin a comment. */
export function jsonLdText(data: readonly JsonLdValue[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': data }).replaceAll(
    '<',
    '\\u003c',
  );
}
