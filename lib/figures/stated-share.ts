import { daysBetween, firstDay, yearOf } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import { asHeld, countWord } from '@/lib/format/numbers';
import { baseWord, capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import type { ShareMark } from './drawing';
import type { Figure } from './figure';
import { plainNote } from './notes';
import { shareWords } from './share-words';

/** Every stated national share over time, grouped by what it is a share of. */
export function statedNationalShare(ledger: Ledger, _query: Query): Figure {
  const stated = ledger.statements
    .filter((one) => one.quantity === 'national-share')
    .toSorted((a, b) => compareDays(a, b) || (a.id < b.id ? -1 : 1));
  const featured = ledger.byId.statement.get(ledger.subject.featuredClaim) ?? null;
  const years = trackOf(stated);
  const groups = [...new Set(stated.map((one) => one.base))].map((base) => ({
    base: capitalised(baseWord(base)),
    marks: stated.filter((one) => one.base === base).map((one) => markOf(one, ledger, years)),
  }));
  return {
    id: 'stated-national-share',
    title: 'Stated national share',
    finding: findingOf(stated),
    subtitle: `Share of ${ledger.subject.words.programme} said to be paid from ${ledger.subject.words.national}, by what it is a share of, in per cent as stated. Shares of different things are not one series. Kept to ${longDate(ledger.subject.updated)}.`,
    unit: 'percent',
    currency: null,
    ledger: { version: ledger.identity.version, hash: ledger.identity.hash },
    options: {},
    columns: ['statement', 'speaker', 'date', 'base', 'qualifier', 'share'],
    rows: stated.map((one) => ({
      statement: one.id,
      speaker: one.speaker,
      date: one.date,
      base: one.base,
      qualifier: one.qualifier ?? '',
      share: one.value,
    })),
    total: null,
    contributions: [],
    leftOut: [],
    drawing:
      stated.length === 0
        ? { kind: 'none' }
        : {
            kind: 'shares',
            name: 'Stated national share',
            description: `${findingOf(stated)}.`,
            groups,
            line: featured && {
              share: featured.value,
              label: `${shareWords(featured)}, the statement on the first page`,
            },
            years: years && { first: yearOf(years.first), last: yearOf(years.last) },
          },
    table: tableOf(stated, ledger),
    notes: [
      plainNote(
        'Each row is what was said, by whom and when; the ledger computes none of these shares.',
      ),
    ],
    sources: sourcesOf(stated),
  };
}

function compareDays(a: Statement, b: Statement): number {
  return firstDay(a.date) < firstDay(b.date) ? -1 : firstDay(a.date) > firstDay(b.date) ? 1 : 0;
}

interface Track {
  readonly first: string;
  readonly last: string;
}

/** From the first day of the first year to the last day of the last. */
function trackOf(stated: readonly Statement[]): Track | null {
  const days = stated.map((one) => firstDay(one.date)).sort();
  const [first] = days;
  const last = days.at(-1);
  return first && last ? { first: `${yearOf(first)}-01-01`, last: `${yearOf(last)}-12-31` } : null;
}

function markOf(statement: Statement, ledger: Ledger, track: Track | null): ShareMark {
  const { id, speaker, role, date, printed, value, qualifier } = statement;
  const time = track
    ? daysBetween(track.first, firstDay(date)) / daysBetween(track.first, track.last)
    : 0;
  return {
    id,
    speaker,
    role: role ?? '',
    date,
    dateText: longDate(date),
    printed,
    share: value,
    qualifier,
    turned: false,
    workedOut: null,
    featured: id === ledger.subject.featuredClaim,
    time: Math.round(time * 1000) / 1000,
    href: sourceHref(statement),
  };
}

/** Until statements have pages of their own, the document in which one was read. */
function sourceHref({ sources }: Statement): string | null {
  const [first] = sources;
  return first ? `/sources/${first.source}` : null;
}

function findingOf(stated: readonly Statement[]): string {
  const [only, second] = stated;
  if (!only) return 'No statement gives a national share';
  if (!second) return `One statement gives a national share: ${shareWords(only)}`;
  const values = stated.map((one) => one.value).toSorted(compareDecimals);
  const bases = new Set(stated.map((one) => one.base)).size;
  const [least = '0'] = values;
  const most = values.at(-1) ?? '0';
  const range =
    compareDecimals(least, most) === 0
      ? `all name ${asHeld(least)} %`
      : `name from ${asHeld(least)} to ${asHeld(most)} %`;
  const on = bases === 1 ? 'on one base' : `on ${countWord(bases)} different bases`;
  return `${capitalised(countWord(stated.length))} statements ${range}, ${on}`;
}

function tableOf(stated: readonly Statement[], ledger: Ledger): Figure['table'] {
  return {
    caption: 'Every stated national share, by date',
    columns: [
      { key: 'date', label: 'Date', numeric: false },
      { key: 'speaker', label: 'Speaker', numeric: false },
      { key: 'share', label: 'Share, per cent', numeric: true },
      { key: 'printed', label: 'As printed', numeric: false },
      { key: 'base', label: 'Share of', numeric: false },
      { key: 'source', label: 'Read in', numeric: false },
    ],
    rows: stated.map((one) => {
      const [first] = one.sources;
      const source = first && ledger.byId.source.get(first.source);
      return {
        key: one.id,
        cells: [
          { text: longDate(one.date) },
          { text: one.speaker, ...(one.role === null ? {} : { detail: one.role }) },
          { text: shareWords(one) },
          { text: one.printed },
          { text: baseWord(one.base).replace(/^of /, '') },
          source ? { text: source.publisher, href: `/sources/${source.id}` } : { text: '' },
        ],
      };
    }),
    foot: null,
  };
}

function sourcesOf(stated: readonly Statement[]): Figure['sources'] {
  const documents = new Set(stated.flatMap((one) => one.sources.map((cited) => cited.source)));
  return documents.size === 0
    ? []
    : [
        {
          parts: [
            { text: 'Read in ' },
            {
              text: `${documents.size} ${documents.size === 1 ? 'document' : 'documents'}`,
              href: '/sources',
            },
            { text: '.' },
          ],
        },
      ];
}
