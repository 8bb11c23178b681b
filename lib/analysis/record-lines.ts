import { currencyName } from '@/lib/format/currencies';
import { longDate, statedDate } from '@/lib/format/dates';
import { confidenceWord, lineWord, natureWord } from '@/lib/format/record-words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Spending, Statement } from '@/lib/ledger/schema';
import type { Links } from './links';
import { amountText } from './plain-figure';
import type { SpendingLine, StatementLine } from './source-rows';
import { printedWords, readingOf, whatOf } from './statement-words';
import type { Part } from './text-rows';

/** A statement in words; `source` is the document of the page, whose place in it is then told. */
export function statementLine(
  statement: Statement,
  ledger: Ledger,
  links: Pick<Links, 'statement' | 'source'>,
  source: string | null = null,
): StatementLine {
  const { id, speaker, role, scope, sources } = statement;
  return {
    id,
    href: links.statement(id),
    said: [speaker, ...(role === null ? [] : [role]), statedDate(statement)].join(', '),
    printed: printedWords(statement, ledger),
    reading: readingOf(statement),
    what: whatOf(statement),
    scope,
    sources: partsOf(sources, ledger, links),
    locator: sources.find((cited) => cited.source === source)?.locator ?? null,
  };
}

/** A reported sum that the recipient itself spends, in words. */
export function spendingLine(
  entry: Spending,
  ledger: Ledger,
  links: Pick<Links, 'spending' | 'source'>,
  source: string | null = null,
): SpendingLine {
  const { id, title, period, amount, nature, line, confidence, sources, rivals } = entry;
  const rival = rivals.find((one) => one.source === source);
  return {
    id,
    href: links.spending(id),
    title,
    period: longDate(period),
    printed: printedWords(entry, ledger),
    amount: `${amountText(amount.value)} ${currencyName(amount.currency)}`,
    what: [natureWord(nature), lineWord(line), confidenceWord(confidence)].join(', '),
    sources: partsOf(sources, ledger, links),
    rival: rival ? `This document prints ${rival.printed}: ${rival.why}` : null,
  };
}

/** Ids of the documents that some records were read in; one read in two of them comes twice. */
export function documentIdsOf(
  records: readonly { readonly sources: readonly { readonly source: string }[] }[],
): readonly string[] {
  return records.flatMap(({ sources }) => sources.map(({ source }) => source));
}

function partsOf(
  cited: readonly { readonly source: string }[],
  ledger: Ledger,
  links: Pick<Links, 'source'>,
): readonly Part[] {
  return [...new Set(cited.map(({ source }) => source))].map((id) => ({
    text: ledger.byId.source.get(id)?.publisher ?? id,
    href: links.source(id),
  }));
}
