import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { longDate, publishedWords } from '@/lib/format/dates';
import { counted, countWord, fullNumber } from '@/lib/format/numbers';
import { confidenceWord, lineWord, natureWord } from '@/lib/format/record-words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Spending } from '@/lib/ledger/schema';
import { atRates, ratesBetween } from '@/lib/rates/convert';
import { openingWordsOf } from './how-read';
import { type Links, linksFor } from './links';
import { amountText } from './plain-figure';
import { rateWords } from './rate-words';
import type {
  SpendingEntry,
  SpendingGroup,
  SpendingPage,
  SpentConverted,
  SpentRival,
  SpentSource,
} from './spending-rows';
import { printedWords } from './statement-words';
import type { Part } from './text-rows';

/** Every reported line of spending; null where the ledger holds none. */
export function spendingPage(ledger: Ledger, query: Query): SpendingPage | null {
  const { spending } = ledger;
  if (spending.length === 0) return null;
  const links = linksFor(ledger, query);
  const isSpent = ({ nature }: Spending) => nature === 'executed';
  const group = (
    id: SpendingGroup['id'],
    label: string,
    words: string,
    entries: readonly Spending[],
  ): readonly SpendingGroup[] =>
    entries.length === 0
      ? []
      : [
          {
            id,
            label,
            headline: groupHeadline(entries, words),
            lines: nested(entries).map(({ entry, level }) =>
              entryOf(entry, level, ledger, query, links),
            ),
          },
        ];
  return {
    headline: headlineOf(spending),
    read: openingWordsOf(
      ledger,
      spending.flatMap(({ sources, rivals }) => [...sources, ...rivals].map((one) => one.source)),
    ),
    groups: [
      ...group('spent', 'Spent', 'reported as spent', spending.filter(isSpent)),
      ...group(
        'planned',
        'Planned, ordered or estimated',
        'reported as planned, ordered or estimated',
        spending.filter((one) => !isSpent(one)),
      ),
    ],
    rates: ratesOf(ledger, query),
  };
}

function headlineOf(spending: readonly Spending[]): string {
  const rivals = spending.filter((one) => one.rivals.length > 0).length;
  const lines = counted(spending.length, 'line');
  const are = spending.length === 1 ? 'is' : 'are';
  if (rivals === 0) return `${lines} of spending ${are} reported, and no document contradicts one`;
  const more = rivals === 1 ? 'one is' : `${countWord(rivals)} are`;
  return `${lines} of spending ${are} reported; ${more} contradicted by another figure`;
}

function groupHeadline(entries: readonly Spending[], words: string): string {
  const all = counted(entries.length, 'line');
  const inside = nested(entries).filter(({ level }) => level > 0).length;
  const are = entries.length === 1 ? 'is' : 'are';
  if (inside === 0) return `${all} ${are} ${words}`;
  return `${all} ${are} ${words}; ${countWord(inside)} of them ${inside === 1 ? 'lies' : 'lie'} inside another`;
}

interface Nested {
  readonly entry: Spending;
  readonly level: number;
}

/** Lines with those that each contains below it; a line inside several stands in the first. */
function nested(entries: readonly Spending[]): readonly Nested[] {
  const here = new Set(entries.map(({ id }) => id));
  const containerOf = ({ within }: Spending) => within.find((id) => here.has(id)) ?? null;
  const below = (container: string | null, level: number): readonly Nested[] =>
    entries
      .filter((one) => containerOf(one) === container)
      .flatMap((entry) => [{ entry, level }, ...below(entry.id, level + 1)]);
  return below(null, 0);
}

function entryOf(
  entry: Spending,
  level: number,
  ledger: Ledger,
  query: Query,
  links: Links,
): SpendingEntry {
  const { id, title, payer, period, amount, nature, line, confidence, cumulativeFrom, note } =
    entry;
  const here = ({ id: other, title: text }: Spending): Part => ({ text, href: `#${other}` });
  return {
    id,
    title,
    level,
    payer: { text: ledger.byId.party.get(payer)?.name ?? payer, href: links.party(payer) },
    period: longDate(period),
    printed: printedWords(entry, ledger),
    held: moneyWords(amount.value, amount.currency),
    converted: convertedOf(entry, ledger, query),
    what: [natureWord(nature), lineWord(line), confidenceWord(confidence)].join(', '),
    cumulativeFrom: cumulativeFrom && longDate(cumulativeFrom),
    inside: entry.within.flatMap((one) => ledger.byId.spending.get(one) ?? []).map(here),
    contains: ledger.spending.filter(({ within }) => within.includes(id)).map(here),
    note,
    sources: entry.sources.map(({ source, locator }) => ({
      ...documentOf(source, ledger, links),
      locator,
    })),
    rivals: entry.rivals.map((rival) => rivalOf(rival, ledger, links)),
    disagreement: entry.rivals.length === 0 ? null : links.disagreement(`spending-${id}`),
  };
}

function moneyWords(value: string, currency: string): string {
  return `${amountText(value)} ${currencyName(currency)}`;
}

function convertedOf({ amount, period }: Spending, ledger: Ledger, query: Query): SpentConverted {
  const { currency } = query;
  const used = ratesBetween(ledger.rates, amount.currency, currency, period);
  if (!used) {
    return { amount: null, how: `no rate of its time into ${currencyName(currency)} is held` };
  }
  const words = rateWords(amount.currency, currency, used);
  return (
    words && {
      amount: `${fullNumber(atRates(amount.value, used))} ${currencyName(currency)}`,
      how: `${words.rate}, ${words.rateOf}: ${words.basis}`,
    }
  );
}

/** Whose rates the conversions rest on, each said once. */
function ratesOf({ spending, rates }: Ledger, { currency }: Query): readonly string[] {
  const words = spending.flatMap(({ amount, period }) => {
    const used = ratesBetween(rates, amount.currency, currency, period);
    return (used && rateWords(amount.currency, currency, used)) ?? [];
  });
  const publishers = new Set(words.map(({ publisher }) => publisher));
  const outside = new Set(words.flatMap((one) => one.outside));
  return [
    ...[...publishers].map((publisher) => `Rates: ${publisher}, euro reference rates.`),
    ...[...outside].map((said) => `${said}.`),
  ];
}

function documentOf(id: string, ledger: Ledger, links: Links): Omit<SpentSource, 'locator'> {
  const source = ledger.byId.source.get(id);
  const published = source?.published ?? null;
  return {
    document: { text: source?.publisher ?? id, href: links.source(id) },
    published: publishedWords(published),
  };
}

function rivalOf(rival: Spending['rivals'][number], ledger: Ledger, links: Links): SpentRival {
  const { printed, value, currency, source, why } = rival;
  const lang = ledger.byId.source.get(source)?.language ?? 'en';
  return {
    printed: { text: printed, lang, lost: false, qualifier: null },
    reading: moneyWords(value, currency),
    ...documentOf(source, ledger, links),
    why,
  };
}
