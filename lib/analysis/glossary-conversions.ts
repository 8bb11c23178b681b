import { AGREES, CLOSE } from './printed-check';

/** Terms of printed conversions: what they are held against and what comes of it. */
export const CONVERSION_TERMS: readonly (readonly [term: string, meaning: string])[] = [
  [
    'Agrees',
    `Of a printed conversion: its gap is at most ${AGREES} per cent. “Agrees with the rate of publication” says so of that rate alone.`,
  ],
  [
    'At one rate or both',
    'By the reference rate of the contribution’s date, by that of the document’s publication, or by both: “off at one rate or both” is what is off by one of them at least.',
  ],
  [
    'Close',
    `Of a printed conversion: its gap is more than ${AGREES} and at most ${CLOSE} per cent.`,
  ],
  [
    'Gap',
    'How far a printed conversion lies below or above a reference rate, in per cent of the rate, to the nearest end of what it implies.',
  ],
  [
    'Implied rate',
    'A printed equivalent divided by its original: an interval, since the equivalent is taken as rounded.',
  ],
  [
    'Not testable',
    'Of a printed conversion: there is no rate to hold it against, the currency of one side is not known, or the equivalent is printed too coarsely.',
  ],
  ['Off', `Of a printed conversion: its gap is more than ${CLOSE} per cent.`],
  [
    'Rate of publication',
    'The reference rate of the day, or the mean of the span, in which a document was published, as opposed to that of the contribution’s date.',
  ],
];
