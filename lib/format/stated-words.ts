import { perWord } from './record-words';
import { baseWord } from './words';

/** What a statement is a figure of, as one phrase: each quantity reads on into each base. */

/** How a total or cost lies in a base that is no whole of its own. */
const PARTS: Readonly<Record<string, string>> = {
  'agency-budget': 'within the agency’s budget',
  'state-budget-line': 'within a line of the state budget',
};
/** One side of a whole. */
const SIDE_PARTS: Readonly<Record<string, string>> = {
  ...PARTS,
  'one-channel': 'passing through one channel',
};
/** Where the units were paid for. */
const UNIT_PARTS: Readonly<Record<string, string>> = {
  ...PARTS,
  programme: 'in the whole programme',
  activities: 'in the activities',
  'one-donor': 'in one donor’s support',
  'one-channel': 'in what passes through one channel',
};

/**
 * `national share of the activities`, `foreign total passing through one channel`, `estimated cost
 * of the whole programme`, `cost per mine (of what, is not said)`.
 */
export function statedThing(quantity: string, per: string | null, base: string): string {
  switch (quantity) {
    case 'national-share':
      return `national share ${ofBase(base)}`;
    case 'foreign-share':
      return `foreign share ${ofBase(base)}`;
    case 'national-total':
      return `national total ${SIDE_PARTS[base] ?? ofBase(base)}`;
    case 'foreign-total':
      return `foreign total ${SIDE_PARTS[base] ?? ofBase(base)}`;
    case 'programme-total':
      return `total ${ofBase(base)}`;
    case 'cost-estimate':
      return `estimated cost ${PARTS[base] ?? ofBase(base)}`;
    case 'unit-cost':
      return `cost ${per === null ? 'of a unit' : perWord(per)} ${UNIT_PARTS[base] ?? ofBase(base)}`;
    default:
      return `${quantity} ${ofBase(base)}`;
  }
}

/** The words for a base that is not said are a clause of their own. */
function ofBase(base: string): string {
  return base === 'unclear' ? `(${baseWord(base)})` : baseWord(base);
}
