import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { addressOf, carriedOf } from '@/lib/filters/write-query';
import { longDate, publishedWords, shortDate } from '@/lib/format/dates';
import { countWord } from '@/lib/format/numbers';
import { readWord, sourceKindWord } from '@/lib/format/record-words';
import { capitalised, languageName } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Observation, ReportAmount, Source } from '@/lib/ledger/schema';
import { partyOf } from './count';
import { openingOfNamed } from './how-read';
import { printedFigure } from './ledger-row';
import { type Links, linksFor } from './links';
import { documentIdsOf, spendingLine, statementLine } from './record-lines';
import { moneyPart } from './source-money';
import { voiceOf } from './source-row';
import type { LeaningContribution, SourcePage, Voice } from './source-rows';
import type { Fact, Part } from './text-rows';
import { type Uses, usesOf, usesWords } from './uses';

/** One document with all that is held of it, and everything that leans on it. */
export function sourcePage(ledger: Ledger, id: string, query: Query): SourcePage {
  const source = ledger.byId.source.get(id);
  if (!source) throw new Error(`The ledger holds no source "${id}"`);
  const uses = usesOf(ledger, id);
  const links = linksFor(ledger, query);
  return {
    id,
    heading: source.title ?? `${source.publisher}, ${publishedWords(source.published, longDate)}`,
    titled: source.title !== null,
    lang: source.language,
    facts: factsOf(source),
    note: source.note,
    headline: headlineOf(uses),
    money: moneyPart(source, ledger, query, links),
    contributions: uses.contributions.map((one) => leaning(one, source, ledger, links)),
    statements: uses.statements.map((one) => statementLine(one, ledger, links, id)),
    spending: uses.spending.map((one) => spendingLine(one, ledger, links, id)),
    observations: tally(uses.observations),
    read: readOf(source, uses, ledger),
    voice: voice(source, ledger, query),
  };
}

function factsOf(source: Source): readonly Fact[] {
  const { publisher, url, published, language, kind, read, archived, carries } = source;
  const fact = (label: string, text: string, href?: string): Fact => ({
    label,
    parts: [{ text, ...(href === undefined ? {} : { href }) }],
  });
  return [
    ...(source.title === null ? [fact('Title', 'none held')] : []),
    fact('Publisher', publisher),
    url === null ? fact('Address', 'none known') : fact('Address', url, url),
    fact('Published', publishedWords(published, longDate)),
    fact('Language', languageName(language)),
    fact('Kind', sourceKindWord(kind)),
    fact(
      'Read',
      read === 'whole' ? readWord(read) : 'only its opening was read; it may say more further down',
    ),
    archived === null
      ? fact('Archived copy', 'none known')
      : fact('Archived copy', archived, archived),
    ...(carries === null ? [] : [fact('Carries the text of', carries)]),
    fact('Id', source.id),
  ];
}

function headlineOf(uses: Uses): string {
  const words = usesWords(uses);
  const count =
    uses.contributions.length +
    uses.statements.length +
    uses.spending.length +
    uses.observations.length;
  if (count === 0) return 'Nothing in the ledger leans on it';
  return `${words} ${count === 1 ? 'leans' : 'lean'} on it`;
}

function leaning(
  contribution: Contribution,
  source: Source,
  ledger: Ledger,
  links: Links,
): LeaningContribution {
  const { id, title, donor, date, reports } = contribution;
  // A source stands once in the reports of a contribution.
  const [report] = reports.filter((one) => one.source === source.id);
  return {
    id,
    title: { text: title, href: links.contribution(id) },
    donor: partyOf(ledger, donor).name,
    date: shortDate(date),
    printed: report
      ? report.amounts.map((amount) => ({
          figure: printedFigure(amount, report, ledger),
          remark: remarkOf(amount),
        }))
      : [],
    locator: report?.locator ?? null,
    note: report?.note ?? null,
    sameVoice: sameVoiceOf(contribution, source, ledger).map((one) => partOf(one, links)),
  };
}

/** The other documents of a contribution that are the same voice. */
function sameVoiceOf({ reports }: Contribution, source: Source, ledger: Ledger): readonly Source[] {
  return reports
    .flatMap((one) => ledger.byId.source.get(one.source) ?? [])
    .filter((one) => one.id !== source.id && voiceOf(one) === voiceOf(source));
}

/** What is said of the documents that each list names; a fact says it of the page’s own alone. */
function readOf(
  source: Source,
  { contributions, statements, spending }: Uses,
  ledger: Ledger,
): SourcePage['read'] {
  const said = (ids: readonly string[]) =>
    ids.every((id) => id === source.id) ? null : openingOfNamed(ledger, ids);
  return {
    contributions: said(
      contributions.flatMap((one) => sameVoiceOf(one, source, ledger).map(({ id }) => id)),
    ),
    statements: said(documentIdsOf(statements)),
    spending: said(documentIdsOf(spending)),
  };
}

function remarkOf({ role }: ReportAmount): string | null {
  if (role === 'conversion') return 'the publisher’s equivalent';
  return role === 'rival' ? 'contradicts other documents' : null;
}

function voice(source: Source, ledger: Ledger, query: Query): Voice {
  const own = voiceOf(source);
  const target = {
    path: '/sources',
    endpoint: PAGES['/sources'],
    currency: ledger.subject.currencies[0] ?? '',
  };
  const { length } = ledger.sources.filter((one) => one.id !== source.id && voiceOf(one) === own);
  const headline =
    source.carries === null
      ? 'It is its publisher’s own text, as far as is known'
      : `It carries the text of ${source.carries}, and is no voice of its own`;
  if (length === 0) {
    return { headline, sentence: 'No other document here is the same voice.', search: null };
  }
  return {
    headline,
    sentence: `${capitalised(countWord(length))} other ${length === 1 ? 'document here is' : 'documents here are'} the same voice: where they agree, that is one report and not several.`,
    search: {
      text: `Search the documents for ${own}`,
      href: `${addressOf(target, { ...carriedOf(query), q: own })}#documents`,
    },
  };
}

/** Dated readings by what they count, the most frequent first. */
function tally(observations: readonly Observation[]): SourcePage['observations'] {
  const counts = new Map<string, number>();
  for (const { indicator } of observations) {
    counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([indicator, count]) => ({ label: indicator.replaceAll('-', ' '), count }));
}

function partOf({ id, publisher, published }: Source, links: Links): Part {
  const date = publishedWords(published);
  return { text: `${publisher}, ${date}`, href: links.source(id) };
}
