import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { asHeld, fullNumber } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import type { Pair, PairReading } from './claim-rows';
import type { Links } from './links';
import { pairsOf } from './pairs';
import { amountText } from './plain-figure';
import type { PairSide, StatedPair, StatedReading } from './statement-page-rows';
import { periodOf, printedWords, readingOf, whatOf } from './statement-words';

/** A statement and its counterpart, side by side; null where it has none. */
export function statedPair(
  statement: Statement,
  ledger: Ledger,
  query: Query,
  links: Pick<Links, 'statement'>,
): StatedPair | null {
  const other = ledger.byId.statement.get(statement.counterpart ?? '');
  if (!other) return null;
  const pair = pairsOf(ledger, query.currency).find(
    ({ first, second }) => first.id === statement.id || second.id === statement.id,
  );
  const sides = pair ? [pair.first, pair.second] : [statement, other];
  const before = ledger.byId.statement.get(pair?.repeats ?? '');
  return {
    headline: headlineOf(sides, pair),
    sides: sides.map((one) => sideOf(one, statement, ledger, links)),
    readings: pair ? pair.readings.map((reading) => stated(pair, reading)) : [],
    why: pair && pair.readings.length > 1 ? whyTwo(pair) : null,
    repeats: before
      ? { text: `${before.speaker}, ${longDate(before.date)}`, href: links.statement(before.id) }
      : null,
  };
}

/** The national share that the ledger features, as the page names it beside what a pair needs. */
export function featuredShare({ byId, subject }: Ledger): string | null {
  const featured = byId.statement.get(subject.featuredClaim);
  return featured ? `${asHeld(featured.value)} per cent` : null;
}

function headlineOf(sides: readonly Statement[], pair: Pair | undefined): string {
  if (sides.every(({ unit }) => unit === 'percent')) {
    return 'Both sides are shares: no amount follows from them';
  }
  const [first, second] = pair?.readings ?? [];
  if (!first) return 'No share follows from the two sides';
  const yielded = `Together they yield a national share of ${fullNumber(first.share)} per cent`;
  return second ? `${yielded}, or of ${fullNumber(second.share)} with ${HOW[second.how]}` : yielded;
}

/** Two readings stand where the ledger does not settle whether one amount contains the other. */
function whyTwo({ first }: Pair): string {
  return first.quantity === 'programme-total' && first.includes === null
    ? 'Whether the one amount contains the other is not said, so both readings stand.'
    : 'Another statement of the same two amounts reads them the other way, so both readings stand.';
}

function sideOf(
  side: Statement,
  statement: Statement,
  ledger: Ledger,
  links: Pick<Links, 'statement'>,
): PairSide {
  return {
    id: side.id,
    href: side.id === statement.id ? null : links.statement(side.id),
    what: whatOf(side),
    printed: printedWords(side, ledger),
    reading: readingOf(side),
    period: periodOf(side),
  };
}

const HOW: Readonly<Record<PairReading['how'], string>> = {
  parts: 'the foreign part beside the national one',
  inside: 'the foreign part inside the whole',
  beside: 'the foreign part beside the other',
  'of-total': 'the national part of the whole',
};

function stated({ first, second }: Pair, { how, share, needs }: PairReading): StatedReading {
  return {
    how: HOW[how],
    formula: first.unit === second.unit ? formulaOf(how, first.value, second.value) : null,
    share: fullNumber(share),
    needs: needs && `${fullNumber(needs.value)} ${currencyName(needs.currency)}`,
  };
}

function formulaOf(how: PairReading['how'], first: string, second: string): string {
  const [a, b] = [amountText(first), amountText(second)];
  switch (how) {
    case 'parts':
    case 'beside':
      return `${a} ÷ (${a} + ${b})`;
    case 'inside':
      return `(${a} − ${b}) ÷ ${a}`;
    case 'of-total':
      return `${a} ÷ ${b}`;
  }
}
