import { counted as countOf, countWord } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Source } from '@/lib/ledger/schema';
import type { SourcesPart } from './contribution-rows';
import type { Links } from './links';
import { restingOn } from './resting';
import { sourceRow } from './source-row';

/** The documents of a contribution, numbered as its reports are. */
export function contributionSources(
  contribution: Contribution,
  ledger: Ledger,
  links: Links,
): SourcesPart {
  const { documents } = restingOn(contribution, ledger);
  return {
    headline: sourcesHeadline(documents),
    rows: documents.map((source, index) => sourceRow(source, links, { number: index + 1 })),
  };
}

/** `Eighteen documents; 2 were read whole, 16 only in their opening. No archived copy is known`. */
export function sourcesHeadline(sources: readonly Source[]): string {
  const count = sources.length;
  const whole = sources.filter(({ read }) => read === 'whole').length;
  const archived = sources.filter((source) => source.archived !== null).length;
  const documents = `${capitalised(countWord(count))} ${count === 1 ? 'document' : 'documents'}`;
  return `${documents}, ${readWords(whole, count)}. ${archivedWords(archived, count)}`;
}

function readWords(whole: number, count: number): string {
  const all = count === 1 ? '' : count === 2 ? 'both ' : 'all ';
  if (whole === count) return `${all}read whole`;
  if (whole === 0) return `${all}read in ${count === 1 ? 'its' : 'their'} opening only`;
  const rest = count - whole;
  return `${countWord(whole)} read whole and ${countWord(rest)} in ${rest === 1 ? 'its' : 'their'} opening only`;
}

function archivedWords(archived: number, count: number): string {
  if (archived === 0) return 'No archived copy is known';
  if (archived === count)
    return count === 1 ? 'An archived copy is known' : 'Archived copies of all are known';
  return `${countOf(archived, 'archived copy', 'archived copies')} ${archived === 1 ? 'is' : 'are'} known`;
}
