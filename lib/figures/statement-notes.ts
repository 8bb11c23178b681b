import { periodWords } from '@/lib/analysis/period-words';
import type { Required, StatementRow } from '@/lib/analysis/statement-row';
import { shortMoney, shortRange } from '@/lib/format/currencies';
import { longDate, statedDate } from '@/lib/format/dates';
import { counted, countWord, fullNumber, isZero } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';
import { capitalised } from '@/lib/format/words';
import type { Statement } from '@/lib/ledger/schema';
import type { Note, TextPart } from './figure';
import type { Frame } from './frame';
import { linkToEntries } from './links';
import { plainNote } from './notes';

/**
 * What the featured statement and the ledger's total can and cannot tell about each other, from
 * the statement's own base, period and qualifier. Both sides of a sentence have one period.
 */
export function statementNotes(row: StatementRow, frame: Frame): readonly Note[] {
  const { statement, requires } = row;
  const apart = [
    'Neither number proves or disproves the other: the statement is a share and names no amount, the ledger holds amounts of foreign support and no share.',
    baseSentence(statement.base),
    periodSentence(statement, frame),
  ];
  return [
    plainNote(apart.join(' ')),
    ...(requires ? [requiredNote(requires, statement, frame)] : []),
  ];
}

/** `Said by …, office, date`; of an undated document: `Said by …. Undated; said between …`. */
export function saidBy(statement: Statement): string {
  const { speaker, role, date } = statement;
  const by = `Said by ${speaker}${role === null ? '' : `, ${role}`}`;
  const when = statedDate(statement);
  return when === longDate(date) ? `${by}, ${when}` : `${by}. ${capitalised(when)}`;
}

/** `15 statements of a national share, on 4 bases`. */
export function similarWords({ similar }: StatementRow): string {
  const { statements, bases } = similar;
  return `${counted(statements, 'statement')} of a national share, on ${counted(bases, 'base')}`;
}

function baseSentence(base: Statement['base']): string {
  switch (base) {
    case 'programme':
      return 'It is said of the whole programme.';
    case 'activities':
      return 'It is said of activities, and a share of activities need not be a share of money.';
    case 'agency-budget':
      return 'It is said of one agency’s budget, and foreign support may pass beside that budget.';
    case 'state-budget-line':
      return 'It is said of one line of the state budget, and foreign support may pass beside that line.';
    case 'one-donor':
      return 'It is said of one donor’s support, and the ledger adds up all donors.';
    case 'one-channel':
      return 'It is said of one channel, and the ledger adds up all channels.';
    case 'unclear':
      return 'It does not say what it is a share of.';
  }
}

function periodSentence({ period }: Statement, { ledger, query }: Frame): string {
  const ours = periodWords(ledger, query);
  return period === null
    ? `It names no period; the ledger’s total is of what is reported ${ours}.`
    : `It is about ${longDate(period)}; the ledger’s total is of what is reported ${ours}.`;
}

/** What would have to be true, if the share is one of money. */
function requiredNote(requires: Required, { qualifier }: Statement, frame: Frame): Note {
  const { window, foreign, national, times } = requires;
  const { currency } = frame.query;
  const more = COMPARED[qualifier ?? 'null'] ?? '';
  const rows = linkToEntries(frame, {
    period: 'window',
    from: window.from,
    to: window.to,
    counted: 'counted',
  });
  const low = `${more}${shortMoney(national.low, currency)}`;
  const high = `${more}${shortMoney(national.high, currency)}`;
  const parts: TextPart[] = [
    {
      text: `If it is a share of money and holds from ${longDate(window.from)} to ${longDate(window.to)}, national spending in that time came to ${more}${timesWords(times)} the foreign support, which the ledger puts at `,
    },
    { text: shortRange(foreign.low, foreign.high, currency), href: rows, sum: markOf(foreign) },
  ];
  if (foreign.low === foreign.high) return { parts: [...parts, { text: `: to ${high}.` }] };
  if (isZero(foreign.low)) {
    return {
      parts: [
        ...parts,
        { text: `: to ${high} for the high end; nothing follows from the low end.` },
      ],
    };
  }
  return { parts: [...parts, { text: `: to ${low} for the low end, ${high} for the high end.` }] };
}

const COMPARED: Readonly<Record<string, string>> = {
  over: 'more than ',
  'at-least': 'at least ',
  about: 'about ',
  under: 'less than ',
  'up-to': 'at most ',
};

/** `nine times`, `11.5 times`. */
function timesWords(times: string): string {
  const [whole = '0', fraction = ''] = times.split('.');
  if (fraction === '' && whole.length <= 2) return `${countWord(Number(whole))} times`;
  return `${fullNumber(times, fraction.length > 1 ? 2 : fraction.length)} times`;
}
