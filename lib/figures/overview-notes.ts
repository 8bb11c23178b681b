import { outsideOf, outsideParts } from '@/lib/analysis/outside';
import { periodWords } from '@/lib/analysis/period-words';
import type { Total } from '@/lib/analysis/totals';
import { counted, fullRange } from '@/lib/format/numbers';
import type { Note } from './figure';
import { type Frame, leftOutOf } from './frame';
import { linkToDonors, linkToEntries } from './links';
import { plainNote } from './notes';

/** What the ledger's total is a total of: both ends to the cent, and every count as a link. */
export function totalNotes(frame: Frame): readonly Note[] {
  const { summary } = frame;
  return [
    totalNote(frame),
    ...certainNote(summary.total),
    ...leftOutOf(frame),
    ...outsideNote(frame),
  ];
}

function totalNote(frame: Frame): Note {
  const { ledger, query, summary } = frame;
  const period = periodWords(ledger, query);
  if (summary.counted.length === 0) return plainNote(`of foreign support is counted ${period}.`);
  const { low, high } = summary.total;
  const rows = linkToEntries(frame, { counted: 'counted' });
  return {
    parts: [
      { text: `of foreign support reported ${period}, from ` },
      { text: counted(summary.donors, 'donor'), href: linkToDonors(frame) },
      { text: ': ' },
      { text: `${fullRange(low, high)} ${query.currency}`, href: rows, sum: 'range' },
      { text: ', the sum of ' },
      { text: counted(summary.counted.length, 'contribution'), href: rows, sum: 'count' },
      { text: '.' },
    ],
  };
}

function certainNote({ low, high }: Total): readonly Note[] {
  return low === high
    ? []
    : [plainNote('The low end holds what is certain to count once; the high end adds what may.')];
}

/** How many contributions the period does not hold, with their rows and a link to all. */
function outsideNote(frame: Frame): readonly Note[] {
  const outside = outsideOf(frame.ledger, frame.query);
  if (outside.length === 0) return [];
  return [
    {
      parts: [
        { text: 'Not in it, outside this period: ' },
        ...outsideParts(outside, (period) => linkToEntries(frame, period)),
        { text: '; see ' },
        {
          text: 'all years',
          href: linkToEntries(frame, { period: 'all', from: null, to: null }),
        },
        { text: '.' },
      ],
    },
  ];
}
