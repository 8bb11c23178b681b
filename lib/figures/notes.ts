import type { Entry } from '@/lib/analysis/count';
import { openingWords } from '@/lib/analysis/how-read';
import { counted, countWord } from '@/lib/format/numbers';
import type { SumMark } from '@/lib/format/sums';
import { capitalised, countedReasonWord } from '@/lib/format/words';
import type { Contribution, Source } from '@/lib/ledger/schema';
import { RATE_PUBLISHER } from '@/lib/rates/convert';
import { isQuotedInEuro } from '@/lib/rates/lookup';
import type { Note, TextPart } from './figure';
import type { Frame } from './frame';
import { linkToEntries } from './links';

/** A note of plain words. */
export function plainNote(text: string): Note {
  return { parts: [{ text }] };
}

/**
 * `38 contributions are left out: 22 without an amount, …`, the whole and each reason a link; one
 * reason for all of them stands with their number.
 */
export function leftOutNote(
  count: number,
  reasons: readonly { readonly reason: string; readonly count: number }[],
  href: (reason: string | null) => string,
): Note {
  const all = counted(count, 'contribution');
  const are = count === 1 ? 'is' : 'are';
  const [first, second] = reasons;
  if (first && !second) {
    const one = `${all} ${countedReasonWord(first.reason, count)}`;
    return {
      parts: [{ text: one, href: href(first.reason), sum: 'count' }, { text: ` ${are} left out.` }],
    };
  }
  const parts: TextPart[] = [
    { text: all, href: href(null), sum: 'count' },
    { text: ` ${are} left out: ` },
  ];
  reasons.forEach(({ reason, count: times }, index) => {
    if (index > 0) parts.push({ text: index === reasons.length - 1 ? ' and ' : ', ' });
    const text = `${times} ${countedReasonWord(reason, times)}`;
    parts.push({ text, href: href(reason), sum: 'count' });
  });
  parts.push({ text: '.' });
  return { parts };
}

/**
 * How many documents report the counted contributions. No list of documents is chosen by a
 * figure's filters, so the note leads to the rows, on whose pages each document is named.
 */
export function reportedInNote(frame: Frame): Note | null {
  const { ledger, summary } = frame;
  const ids = new Set(
    summary.counted.flatMap(({ contribution }) => contribution.reports.map((one) => one.source)),
  );
  return documentsNote(
    'What counts is reported in',
    [...ids].flatMap((id) => ledger.byId.source.get(id) ?? []),
    {
      count: summary.counted.length,
      noun: 'contribution',
      href: linkToEntries(frame, { counted: 'counted' }),
      sum: 'count',
    },
  );
}

/**
 * `Read in 12 documents by 4 publishers, named on the pages of 9 statements. All 12 were read only in
 * their opening.`: how many documents, how far they were read, and a link to the records that name
 * each of them; null for none.
 */
export function documentsNote(
  lead: string,
  sources: readonly Pick<Source, 'publisher' | 'read'>[],
  records: {
    readonly count: number;
    readonly noun: string;
    readonly href: string;
    readonly sum?: SumMark;
  },
): Note | null {
  if (sources.length === 0) return null;
  const publishers = new Set(sources.map((source) => source.publisher)).size;
  const opening = openingWords(sources);
  return {
    parts: [
      {
        text: `${lead} ${counted(sources.length, 'document')} by ${counted(publishers, 'publisher')}, named on the ${records.count === 1 ? 'page' : 'pages'} of `,
      },
      {
        text: counted(records.count, records.noun),
        href: records.href,
        ...(records.sum === undefined ? {} : { sum: records.sum }),
      },
      { text: opening === null ? '.' : `. ${opening}` },
    ],
  };
}

/** Whose rates were used, and where a currency has no central-bank rate, that it has none. */
export function ratesNote({ query, summary, ledger }: Frame): Note | null {
  const { currency } = query;
  const converted = convertedOf(summary);
  if (converted.length === 0) return null;
  const isQuoted = (one: string) => isQuotedInEuro(ledger.rates, one);
  const derived = converted.some(
    ({ contribution }) => ![currency, ...heldCurrencies(contribution)].every(isQuoted),
  );
  const carried = converted.filter(isCarried).length;
  const sentences = [`Rates: ${RATE_PUBLISHER}, euro reference rates.`];
  if (derived) {
    const own = isQuoted(currency) ? 'Some amounts' : `Amounts in ${currency}`;
    sentences.push(`${own} are derived through the US dollar: not central-bank rates.`);
  }
  if (carried > 0) {
    sentences.push(
      `${capitalised(countWord(carried))} later than the last rate held, ${ledger.identity.rates.last}, ${carried === 1 ? 'takes' : 'take'} that rate.`,
    );
  }
  return plainNote(sentences.join(' '));
}

/** ` at the rates of each contribution’s date`, where that is true; empty where nothing is converted. */
export function atRatesWords({ summary }: Pick<Frame, 'summary'>): string {
  const converted = convertedOf(summary);
  if (converted.length === 0) return '';
  return converted.every(isCarried)
    ? ' at the last rates held'
    : ' at the rates of each contribution’s date';
}

function convertedOf({ counted: entries }: Frame['summary']): readonly Entry[] {
  return entries.filter(({ counted: one }) => one && one.basis !== 'same');
}

function isCarried({ counted: one }: Entry): boolean {
  return one?.basis === 'carried';
}

function heldCurrencies({ amount }: Contribution): readonly string[] {
  if (amount === null) return [];
  const held = 'candidates' in amount ? amount.candidates : [amount.low];
  return held.map((one) => one.currency);
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
