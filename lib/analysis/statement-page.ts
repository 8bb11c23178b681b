import { firstDay, lastDay } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { longDate, statedDate } from '@/lib/format/dates';
import { counted } from '@/lib/format/numbers';
import { includesWord } from '@/lib/format/record-words';
import { baseWord, capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { statementWindow } from './claim-requirement';
import type { Stretch } from './claim-rows';
import type { OwnConversions, SourcesPart } from './contribution-rows';
import { sourcesHeadline } from './contribution-sources';
import { openingOfNamed } from './how-read';
import { type Links, linksFor } from './links';
import { amountConversions } from './own-conversions';
import { documentIdsOf, statementLine } from './record-lines';
import { sourceRow } from './source-row';
import { type Compared, comparedWith } from './statement-compared';
import type { StatedLines, StatementPage } from './statement-page-rows';
import { statedPair } from './statement-pair';
import { rivalsOf } from './statement-rivals';
import { periodOf, printedWords, quantityOf, readingOf, whatOf } from './statement-words';
import type { Fact, Part } from './text-rows';
import { groupBy } from './totals';

/**
 * Everything that the ledger holds of one statement; throws where it holds no such statement.
 * `hrefOf` writes the addresses of what it is set beside.
 */
export function statementPage(
  ledger: Ledger,
  id: string,
  query: Query,
  hrefOf: (compared: Compared) => string,
): StatementPage {
  const statement = ledger.byId.statement.get(id);
  if (!statement) throw new Error(`The ledger holds no statement "${id}"`);
  const links = linksFor(ledger, query);
  const { speaker, scope, note } = statement;
  return {
    id,
    speaker,
    printed: printedWords(statement, ledger),
    reading: `Read as: ${readingOf(statement)}, ${whatOf(statement)}`,
    scope,
    facts: factsOf(statement, ledger, links),
    note,
    pair: statedPair(statement, ledger, query, links),
    conversion: conversionOf(statement, ledger, query),
    compared: comparedWith(statement, ledger, query, hrefOf),
    rivals: rivalLines(statement, ledger, links),
    others: otherLines(statement, ledger, links),
    sources: sourcesOf(statement, ledger, links),
    json: `${JSON.stringify(statement, null, 2)}\n`,
  };
}

function factsOf(statement: Statement, ledger: Ledger, links: Links): readonly Fact[] {
  const { id, speaker, role, party, dateNote, base, about, includes } = statement;
  const fact = (label: string, ...parts: readonly Part[]): Fact => ({ label, parts });
  const partOf = (one: string): Part => ({
    text: ledger.byId.party.get(one)?.name ?? one,
    href: links.party(one),
  });
  return [
    fact('Speaker', { text: [speaker, ...(role === null ? [] : [role])].join(', ') }),
    ...(party === null ? [] : [fact('Speaks for', partOf(party))]),
    fact('Date', {
      text: [capitalised(statedDate(statement)), ...(dateNote === null ? [] : [dateNote])].join(
        '. ',
      ),
    }),
    fact('Quantity', { text: quantityOf(statement) }),
    fact('Base', { text: baseWord(base) }),
    ...(about === null ? [] : [fact('Concerns', partOf(about))]),
    ...(statement.quantity === 'programme-total'
      ? [fact('Includes', { text: includesWord(includes) })]
      : []),
    fact('Period', { text: capitalised(periodWords(statement, ledger)) }),
    fact('Id', { text: id }),
  ];
}

/** The period named; else what is assumed in its place, and why. */
function periodWords(statement: Statement, ledger: Ledger): string {
  if (statement.period !== null) return periodOf(statement);
  const none = 'none is named.';
  switch (statement.quantity) {
    case 'cost-estimate':
    case 'unit-cost':
      return none;
    case 'national-total':
    case 'programme-total':
      return `${none} A national total is set against what a share requires only where it names its time, so none is assumed.`;
    default:
      return `${none} ${assumedWords(statementWindow(statement, ledger))}`;
  }
}

function assumedWords(window: Stretch | null): string {
  return window === null
    ? 'It was said before the first day that is counted here, so none is assumed.'
    : `Set beside the ledger’s amounts, it is taken to concern ${longDate(window.from)} to ${longDate(window.to)}: from the first day that is counted here to the last day of its date, the longest time that the words allow within what is counted.`;
}

function conversionOf(statement: Statement, ledger: Ledger, query: Query): OwnConversions | null {
  const { value, unit, period, date } = statement;
  if (unit === 'percent') return null;
  const by =
    period === null
      ? `It names no period, so conversions take its date, ${longDate(date)}.`
      : `Conversions take its period, ${longDate(period)}.`;
  const conversions = amountConversions({ value, currency: unit }, period ?? date, ledger, query);
  return { ...conversions, sentences: [by, ...conversions.sentences] };
}

function rivalLines(statement: Statement, ledger: Ledger, links: Links): StatementPage['rivals'] {
  const rivals = rivalsOf(statement, ledger);
  if (rivals.length === 0) return null;
  const { length } = rivals;
  return {
    headline: `${capitalised(counted(length, 'other statement'))} of the same figure and the same time ${length === 1 ? 'does' : 'do'} not meet it`,
    lines: rivals.map((one) => statementLine(one, ledger, links)),
    read: openingOfNamed(ledger, documentIdsOf(rivals)),
    disagreement: links.disagreement(`statement-${statement.id}`),
  };
}

function otherLines(statement: Statement, ledger: Ledger, links: Links): StatedLines | null {
  const others = ledger.statements
    .filter(({ id, speaker }) => id !== statement.id && speaker === statement.speaker)
    .toSorted(byPeriod);
  if (others.length === 0) return null;
  return {
    headline: `${counted(others.length, 'other statement')} of ${statement.speaker} ${others.length === 1 ? 'is' : 'are'} held`,
    // The heading names the speaker, once for all of them.
    lines: others.map((one) => ({
      ...statementLine(one, ledger, links),
      said: capitalised(statedDate(one)),
      what: `${whatOf(one)}, ${periodOf(one)}`,
    })),
    read: openingOfNamed(ledger, documentIdsOf(others)),
  };
}

/** The earliest period first, those without one last; the newest first where it is the same. */
function byPeriod(a: Statement, b: Statement): number {
  return (
    compareText(startOf(a), startOf(b)) ||
    compareText(lastDay(a.period ?? '9999'), lastDay(b.period ?? '9999')) ||
    compareText(firstDay(b.date), firstDay(a.date))
  );
}

function startOf({ period }: Statement): string {
  return firstDay(period ?? '9999');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every document with where in it the statement stands; one cited twice has both places. */
function sourcesOf({ sources }: Statement, ledger: Ledger, links: Links): SourcesPart {
  const cited = [...groupBy(sources, ({ source }) => source)].flatMap(([id, places]) => {
    const source = ledger.byId.source.get(id);
    return source ? [{ source, locator: placesWords(places) }] : [];
  });
  return {
    headline: sourcesHeadline(cited.map(({ source }) => source)),
    rows: cited.map(({ source, locator }) => sourceRow(source, links, { locator })),
  };
}

function placesWords(places: readonly { readonly locator: string | null }[]): string | null {
  const words = places.flatMap(({ locator }) => locator ?? []);
  return words.length === 0 ? null : words.join('; ');
}
