import { counted, countWord } from '@/lib/format/numbers';
import { capitalised, countedReasonWord, listed } from '@/lib/format/words';
import { RATE_PUBLISHER } from '@/lib/rates/convert';
import { isQuotedInEuro } from '@/lib/rates/lookup';
import type { Note, TextPart } from './figure';
import type { Frame } from './frame';

/** A note of plain words. */
export function plainNote(text: string): Note {
  return { parts: [{ text }] };
}

/** `Left out: 38 contributions, 22 without an amount, …`, the whole and each reason a link. */
export function leftOutNote(
  count: number,
  reasons: readonly { readonly reason: string; readonly count: number }[],
  href: (reason: string | null) => string,
): Note {
  const parts: TextPart[] = [
    { text: 'Left out: ' },
    { text: counted(count, 'contribution'), href: href(null) },
    { text: ': ' },
  ];
  reasons.forEach(({ reason, count: times }, index) => {
    if (index > 0) parts.push({ text: index === reasons.length - 1 ? ' and ' : ', ' });
    parts.push({ text: `${times} ${countedReasonWord(reason)}`, href: href(reason) });
  });
  parts.push({ text: '.' });
  return { parts };
}

/** How many documents by how many publishers the counted contributions rest on. */
export function restsOnNote({ ledger, summary }: Frame): Note | null {
  const ids = new Set(
    summary.counted.flatMap(({ contribution }) => contribution.reports.map((one) => one.source)),
  );
  if (ids.size === 0) return null;
  const sources = [...ids].flatMap((id) => ledger.byId.source.get(id) ?? []);
  const publishers = new Set(sources.map((source) => source.publisher));
  return {
    parts: [
      { text: 'What counts rests on ' },
      { text: counted(ids.size, 'document'), href: '/sources' },
      { text: ` by ${counted(publishers.size, 'publisher')}.` },
    ],
  };
}

/** Whose rates were used, and where a currency has no central-bank rate, that it has none. */
export function ratesNote({ query, summary, ledger }: Frame): Note | null {
  const converted = summary.counted.filter(({ counted: one }) => one && one.basis !== 'same');
  if (converted.length === 0) return null;
  const derived = converted.some(({ counted: one }) => one?.basis === 'derived');
  const carried = converted.filter(({ counted: one }) => one?.basis === 'carried').length;
  const sentences = [`Rates: ${RATE_PUBLISHER}, euro reference rates.`];
  if (derived) {
    const { currency } = query;
    const own = isQuotedInEuro(ledger.rates, currency) ? 'Some amounts' : `Amounts in ${currency}`;
    sentences.push(`${own} are derived through the US dollar: not central-bank rates.`);
  }
  if (carried > 0) {
    sentences.push(
      `${capitalised(countWord(carried))} later than the last rate held, ${ledger.identity.rates.last}, ${carried === 1 ? 'takes' : 'take'} that rate.`,
    );
  }
  return plainNote(sentences.join(' '));
}

/** Names with what is reported of each, in one sentence. */
export function absentNote(
  lead: string,
  absent: readonly { readonly name: string; readonly href: string; readonly why: string }[],
): Note {
  return {
    parts: [
      { text: lead },
      ...absent.flatMap(({ name, href, why }, index): TextPart[] => [
        ...(index > 0 ? [{ text: '; ' }] : []),
        { text: name, href },
        { text: ` (${why})` },
      ]),
      { text: '.' },
    ],
  };
}

/** `2 without an amount and 1 bought, not given`. */
export function reasonsInWords(
  reasons: readonly { readonly reason: string; readonly count: number }[],
): string {
  return listed(reasons.map(({ reason, count }) => `${count} ${countedReasonWord(reason)}`));
}
