import { selectEntries } from '@/lib/analysis/select';
import { summaryOf } from '@/lib/analysis/totals';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { readQuery } from '@/lib/filters/read-query';
import { fullNumber, fullRange } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';

/** What a number that opens its rows promises, wherever it stands in a figure or a page's rows. */
export interface Promised {
  readonly href: string;
  /** In the words of what is promised: `low 1.00`, `range 1.00 to 2.00`, `count 3`. */
  readonly says: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Every promise in a value, however deep: cells, pieces of sentences, bars, columns, steps. */
export function promisesIn(value: unknown): readonly Promised[] {
  if (Array.isArray(value)) return value.flatMap(promisesIn);
  if (!isFields(value)) return [];
  return [...promiseOf(value), ...Object.values(value).flatMap(promisesIn)];
}

/** What the rows at an address come to, in the words of a promise; a problem in plain words. */
export function keptAt(ledger: Ledger, { href, says }: Promised): string {
  const { searchParams } = new URL(href, 'http://test.example');
  const read = readQuery([...searchParams], PAGES['/ledger'], vocabularyOf(ledger));
  if (read.problems.length > 0) return `cannot be read: ${JSON.stringify(read.problems)}`;
  const entries = selectEntries(ledger, read.query);
  const { low, high } = summaryOf(entries).total;
  const [kind = ''] = says.split(' ');
  switch (kind) {
    case 'low':
      return `low ${fullNumber(low)}`;
    case 'high':
      return `high ${fullNumber(high)}`;
    case 'range':
      return `range ${fullRange(low, high)}`;
    default:
      return `count ${entries.length}`;
  }
}

function promiseOf(fields: Fields): readonly Promised[] {
  const { href, exact } = fields;
  if (typeof href !== 'string' || exact === false || !isLedger(href)) return [];
  const says = saysOf(fields);
  return says.map((one) => ({ href, says: one }));
}

function saysOf({ sum, text, count, low, high, segments }: Fields): readonly string[] {
  if (typeof sum === 'string') return [markedSays(sum, typeof text === 'string' ? text : '')];
  if (typeof count === 'number') return [`count ${count}`];
  if (Array.isArray(segments) && segments.length > 0) return [`range ${segmentsRange(segments)}`];
  if (typeof low === 'string' && typeof high === 'string') {
    return [`range ${[...new Set([low, high])].map(grouped).join(' to ')}`];
  }
  return [];
}

/** A mark says which number the text is, or is itself the exact one. */
function markedSays(sum: string, text: string): string {
  const cents = text.match(/\d[\d,]*\.\d\d/g) ?? [];
  if (sum === 'low' || sum === 'high') return `${sum} ${cents.join(' to ')}`;
  if (sum === 'range') return `range ${cents.join(' to ')}`;
  if (sum === 'count') return `count ${/\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? 'none'}`;
  if (sum.startsWith('count ')) return sum;
  const [low = '', high = ''] = sum.split(' ');
  return `range ${fullRange(low, high)}`;
}

/** A bar’s solid pieces make its low end, all of them its high end. */
function segmentsRange(segments: readonly unknown[]): string {
  const pieces = segments.filter(isFields);
  const sum = (some: readonly Fields[]) => {
    const cents = some.reduce((all, { value }) => all + BigInt(String(value).replace('.', '')), 0n);
    const digits = cents.toString().padStart(3, '0');
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  return fullRange(sum(pieces.filter(({ part }) => part === 'solid')), sum(pieces));
}

function grouped(value: string): string {
  return value.includes(',') ? value : fullNumber(value);
}

function isLedger(href: string): boolean {
  return href === '/ledger' || href.startsWith('/ledger?');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
