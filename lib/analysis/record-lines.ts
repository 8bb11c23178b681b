import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { asHeld } from '@/lib/format/numbers';
import {
  confidenceWord,
  lineWord,
  natureWord,
  perWord,
  quantityWord,
} from '@/lib/format/record-words';
import { baseWord, qualifierWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Spending, Statement } from '@/lib/ledger/schema';
import { amountText } from './plain-figure';
import type { SpendingLine, StatementLine } from './source-rows';
import type { Part, PrintedFigure } from './text-rows';

/** A statement in words; `source` is the document of the page, whose place in it is then told. */
export function statementLine(
  statement: Statement,
  ledger: Ledger,
  source: string | null = null,
): StatementLine {
  const { id, speaker, role, date, printed, quantity, per, base, scope, sources } = statement;
  return {
    id,
    said: [speaker, ...(role === null ? [] : [role]), longDate(date)].join(', '),
    printed: printedOf(printed, sources[0]?.source, ledger),
    reading: readingOf(statement),
    what: [quantityWord(quantity), ...(per === null ? [] : [perWord(per)]), baseOf(base)].join(' '),
    scope,
    sources: partsOf(sources, ledger),
    locator: sources.find((cited) => cited.source === source)?.locator ?? null,
  };
}

/** A reported sum that the recipient itself spends, in words. */
export function spendingLine(
  entry: Spending,
  ledger: Ledger,
  source: string | null = null,
): SpendingLine {
  const { id, title, period, amount, printed, nature, line, confidence, sources, rivals } = entry;
  const rival = rivals.find((one) => one.source === source);
  return {
    id,
    title,
    period: longDate(period),
    printed: printedOf(printed, sources[0]?.source, ledger),
    amount: `${amountText(amount.value)} ${currencyName(amount.currency)}`,
    what: [natureWord(nature), lineWord(line), confidenceWord(confidence)].join(', '),
    sources: partsOf(sources, ledger),
    rival: rival ? `This document prints ${rival.printed}: ${rival.why}` : null,
  };
}

/** `of the whole programme`; the words for an unsaid base are a clause of their own. */
function baseOf(base: string): string {
  return base === 'unclear' ? '(of what, is not said)' : baseWord(base);
}

/** `over 90 per cent`, `10,000,000 US dollars`: what the printed words are read as. */
function readingOf({ qualifier, value, unit }: Statement): string {
  const figure =
    unit === 'percent' ? `${asHeld(value)} per cent` : `${amountText(value)} ${currencyName(unit)}`;
  return qualifier === null ? figure : `${qualifierWord(qualifier)} ${figure}`;
}

/** The words of a statement hold their own qualifier. */
function printedOf(text: string, source: string | undefined, ledger: Ledger): PrintedFigure {
  const lang = ledger.byId.source.get(source ?? '')?.language ?? 'en';
  return { text, lang, lost: false, qualifier: null };
}

function partsOf(cited: readonly { readonly source: string }[], ledger: Ledger): readonly Part[] {
  return [...new Set(cited.map(({ source }) => source))].map((id) => ({
    text: ledger.byId.source.get(id)?.publisher ?? id,
    href: `/sources/${id}`,
  }));
}
