import type { Ledger } from '@/lib/ledger/ledger';
import { CONVERSION_TERMS } from './glossary-conversions';
import type { GlossaryTerm } from './glossary-rows';

/** Terms of the ledger, in the order of the alphabet. */
const LEDGER_TERMS: readonly (readonly [term: string, meaning: string])[] = [
  [
    'Amount held',
    'What the ledger takes a contribution to be worth, in the currency in which it was given: one number where the documents agree, else a low and a high end, with the reports on which it rests.',
  ],
  [
    'As reported',
    'A figure exactly as a document prints it, sign, spacing and language included. Nothing of ours is in it.',
  ],
  [
    'Base',
    'What a stated share is a share of: the whole programme, one budget, the work done, one donor’s support. Shares with different bases cannot be compared.',
  ],
  ['Candidate', 'One of several readings of an amount whose currency the documents leave open.'],
  [
    'Carries',
    'A document that reprints or retells another publisher’s text carries it, and is no voice of its own.',
  ],
  [
    'Channel',
    'A body through which money passes on its way. The first one named decides where a contribution stands in a sum by channel, so that such sums never overlap.',
  ],
  [
    'Comparison currency',
    'The currency into which everything is converted so that it can be added up. Each ledger names its own; the first is used unless another is asked for.',
  ],
  [
    'Contribution',
    'What one donor gave or promised at one time, with every report of it: one file of the ledger.',
  ],
  [
    'Conversion, ours',
    'An amount turned into a comparison currency with a reference rate of its own date, which is always named.',
  ],
  [
    'Counted period',
    'The stretch of time of every total unless another is asked for. A contribution belongs to it where the first day of its date does.',
  ],
  [
    'Domestic donor',
    'A donor whose seat is the recipient country. Such gifts are held and listed, and never part of foreign support.',
  ],
  [
    'Equivalent',
    'A publisher’s own conversion, printed beside the donor’s figure. It is shown, and never counted.',
  ],
  [
    'Foreign support',
    'The total of what counts from donors outside the recipient country, always with a low and a high end.',
  ],
  [
    'High end',
    'The most that the reports allow: of a range, its upper end; of what may count, all of it.',
  ],
  [
    'Independent',
    'Two documents are independent of each other where their texts come from different publishers.',
  ],
  ['Kept to', 'The day to which the ledger was last brought up to date. Nothing later is in it.'],
  ['Left out', 'Held and listed, but adding nothing to a total, always with a reason.'],
  [
    'Line of readings',
    'Observations of one thing, counted for one scope since one day, that add up. Only such readings are joined in a chart.',
  ],
  [
    'Lost sign',
    'A currency sign that the copy which was read has dropped. The figure is shown with a dashed box in its place, and its currency is not guessed.',
  ],
  ['Low end', 'The least that the reports allow, of what the counting rules take in full.'],
  ['Observation', 'A dated reading of something other than money, such as an area or a number.'],
  ['Original', 'The donor’s own figure, as opposed to a publisher’s equivalent of it.'],
  ['Party', 'Anyone who gives, passes on, receives or speaks.'],
  ['Qualifier', 'A word that a document sets before a figure: over, about, at least, up to.'],
  ['Range', 'A low and a high end. It is shown as one number only where both are equal.'],
  ['Read', 'How far a document was read: whole, or only its opening.'],
  [
    'Reference rate',
    'What one euro was worth in other currencies on a day, as a central bank publishes it for information.',
  ],
  ['Report', 'What one document says of one contribution.'],
  [
    'Rests on',
    'An amount rests on the documents that print a figure for it. A document that confirms the contribution without a figure, or prints only one that contradicts what is held, reports it, and no money rests on it. Without an amount, a contribution rests on every document that reports it.',
  ],
  ['Rival', 'A figure for the same thing that contradicts the others.'],
  ['Scope', 'Whose work an observation counts: that of all operators, of one, or of others.'],
  ['Spending line', 'A sum that the recipient itself is reported to plan or spend.'],
  [
    'Stage',
    'How far a contribution has got: announced, signed, paid, delivered. Each has one, the furthest that any document reports.',
  ],
  [
    'Statement',
    'What an official or a monitor said about a share, a total or a cost. It is attributed to whoever said it.',
  ],
  [
    'Through',
    'All contributions that name a party anywhere among their channels. Sums of several parties overlap.',
  ],
  [
    'Union with its members',
    'A group such as a union chosen together with the parties that belong to it; its total is the sum of their rows. The union and its members are separate donors.',
  ],
  [
    'Version and hash',
    'The name of one state of the ledger, and a check sum over all its records: the same hash means the same records.',
  ],
  ['Voice', 'All documents that print or carry one publisher’s text.'],
  [
    'Worked out',
    'An amount that no document prints itself: a sum or a difference of printed figures, written out in words.',
  ],
];

/** Terms of the field, in the order of the alphabet; `activity` is what the ledger calls it. */
const fieldTerms = (activity: string): readonly (readonly [term: string, meaning: string])[] => [
  ['Anti-personnel mine', 'A mine that a person sets off.'],
  ['Anti-tank mine', 'A mine that a vehicle sets off; also called anti-vehicle.'],
  [
    'Clearance',
    `Finding and removing or destroying every mine and explosive remnant in an area to a set depth. Pages here say “${activity}” for it and for what goes with it.`,
  ],
  ['Contaminated area', 'Land on which explosive ordnance is known or suspected.'],
  [
    'Explosive remnants of war',
    'Shells, bombs, grenades and the like that were fired and did not go off, or were left behind.',
  ],
  [
    'Mine action',
    'Everything that lowers the harm of mines and explosive remnants: clearance, risk education, help for victims, destroying stocks, speaking for a ban.',
  ],
  ['Risk education', 'Teaching people who live near contaminated land how to stay safe.'],
  [
    'Survey',
    'Finding out where contamination is: by asking and records (non-technical), or by entering the land with detectors, dogs or machines (technical).',
  ],
  [
    'Victim assistance',
    'Medical care, prostheses, and help with income and schooling for survivors and families.',
  ],
];

export interface Glossary {
  readonly title: string;
  readonly terms: readonly GlossaryTerm[];
}

/** The glossary of a ledger: terms of ledgers, then of the field, where the ledger is of that field. */
export function glossaryOf(ledger: Ledger): readonly Glossary[] {
  const ofField = isOfField(ledger) ? fieldTerms(ledger.subject.words.activity) : [];
  return [
    {
      title: 'Terms of the ledger',
      terms: [...LEDGER_TERMS, ...CONVERSION_TERMS]
        .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
        .map(termOf),
    },
    { title: 'Terms of the field', terms: ofField.map(termOf) },
  ].filter(({ terms }) => terms.length > 0);
}

/** Words that no ledger of another field has a use for. */
const FIELD_WORDS = /\b(?:(?:land)?mines?|demining|unexploded|ordnance)\b/i;

/** A ledger that holds readings of land, mines or casualties, or that speaks of mines itself. */
function isOfField({
  subject,
  observations,
  contributions,
  statements,
  spending,
}: Ledger): boolean {
  if (observations.length > 0) return true;
  const { title, question, words } = subject;
  const texts = [
    ...[title, question, words.activity, words.programme],
    ...contributions.flatMap((one) => [one.title, one.purpose]),
    ...statements.map(({ scope }) => scope),
    ...spending.map((one) => one.title),
  ];
  return texts.some((text) => FIELD_WORDS.test(text));
}

function termOf([term, meaning]: readonly [string, string]): GlossaryTerm {
  return { id: `term-${term.toLowerCase().replace(/[^a-z]+/g, '-')}`, term, meaning };
}
