import { describe, expect, it } from 'vitest';
import { selectEntries } from '@/lib/analysis/select';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { FIGURES } from '@/lib/figures/list';
import { documentsNote } from '@/lib/figures/notes';
import { PAGES } from '@/lib/filters/endpoints';
import { readQuery } from '@/lib/filters/read-query';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

const ledger = ledgerIn(REAL);
const words = (note: ReturnType<typeof documentsNote>) =>
  note?.parts.map((part) => part.text).join('') ?? null;

/** The documents named on the pages of the rows to which an address leads. */
function documentsBehind(href: string): number {
  const [path, search] = href.split('?');
  expect(path).toBe('/ledger');
  const pairs = [...new URLSearchParams(search)];
  const { query, problems } = readQuery(pairs, PAGES['/ledger'], vocabularyOf(ledger));
  expect(problems).toEqual([]);
  const entries = selectEntries(ledger, query).filter((entry) => entry.leftOut === null);
  return new Set(entries.flatMap(({ contribution }) => contribution.reports.map((r) => r.source)))
    .size;
}

describe('the note on the documents of a figure', () => {
  it.each([
    ['as it stands', {}],
    ['of two donors', { donor: ['gbr', 'fra'] }],
    ['of a union with its members', { donor: ['eu.members'] }],
    ['of all years', { period: 'all' as const }],
    ['of one stage', { stage: 'announced' }],
  ])('leads to the rows that name exactly those documents: %s', (_which, change) => {
    const query = { ...defaultSupportQuery(ledger), ...change };
    for (const kind of FIGURES.filter(({ id }) => id.startsWith('foreign'))) {
      const note = kind.make(ledger, query).sources[0];
      const said = words(note ?? null);
      expect(said).toMatch(
        /^What counts is reported in \d+ documents by \d+ publishers?, named on/,
      );
      const href = note?.parts.find((part) => part.href !== undefined)?.href ?? '';
      expect(Number(/\d+/.exec(said ?? '')?.[0])).toBe(documentsBehind(href));
    }
  });

  it('says nothing of no document, and one of one', () => {
    const one = { count: 1, noun: 'statement', href: '/statements' };
    expect(documentsNote('Read in', [], one)).toBeNull();
    const read = 'whole' as const;
    expect(words(documentsNote('Read in', [{ publisher: 'Herald', read }], one))).toBe(
      'Read in 1 document by 1 publisher, named on the page of 1 statement.',
    );
    const three = ['Herald', 'Herald', 'Courier'].map((publisher) => ({ publisher, read }));
    expect(words(documentsNote('Read in', three, { ...one, count: 9 }))).toBe(
      'Read in 3 documents by 2 publishers, named on the pages of 9 statements.',
    );
  });

  it('says how many were read only in part', () => {
    const at = { count: 2, noun: 'statement', href: '/statements' };
    const documents = ['opening' as const, 'whole' as const].map((read) => ({
      publisher: 'Herald',
      read,
    }));
    expect(words(documentsNote('Read in', documents, at))).toMatch(
      /of 2 statements\. One of the two was read only in its opening\.$/,
    );
  });
});
