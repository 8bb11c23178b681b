import type { ClaimTest } from '@/lib/analysis/claim-rows';
import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { asHeld } from '@/lib/format/numbers';
import { qualifierWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { breaksDrawing } from './claim-breaks-drawing';
import { breaksTable } from './claim-breaks-table';
import { type Breaking, breaksHeadline, heldPiece } from './claim-breaks-words';
import { asksForMore, isNoShare, stretchWords } from './claim-terms';
import type { DrawnStrips } from './drawn-strips';
import type { FigureTable, Note, TextPart } from './figure';
import { findingFrom, type Piece } from './finding-parts';
import { plainNote } from './notes';

/** A part with a headline of its own, drawn as strips and written as a table. */
export interface ClaimStrips {
  readonly headline: string;
  readonly subtitle: string;
  /** The same in pieces, where numbers in it open their rows. */
  readonly subtitleParts: readonly TextPart[];
  readonly drawing: DrawnStrips | null;
  readonly table: FigureTable | null;
  readonly notes: readonly Note[];
}

/**
 * The foreign support above which the words would not hold on each reported total, beside what
 * the ledger holds of the same time.
 */
export function claimBreaks(test: ClaimTest, ledger: Ledger, query: Query): ClaimStrips {
  const breaking = test.totals.filter(
    (total): total is Breaking => total.breaks !== null && total.amount !== null,
  );
  const unconverted = test.totals.length - test.totals.filter(({ amount }) => amount).length;
  const subtitle = findingFrom(subtitleOf(breaking, test, ledger, query));
  return {
    headline: breaksHeadline(breaking, test),
    subtitle: subtitle.finding,
    subtitleParts: subtitle.findingParts,
    drawing: breaking.length === 0 ? null : breaksDrawing(breaking, test, ledger, query),
    table: breaking.length === 0 ? null : breaksTable(breaking, test, ledger, query),
    notes: [
      ...(breaking.length > 0 ? [readingNote(test)] : []),
      ...(test.spending.sum
        ? [
            plainNote(
              'The sum of published spending is not here: its months are not those of any foreign total.',
            ),
          ]
        : []),
      ...(unconverted > 0
        ? [
            plainNote(
              `${unconverted === 1 ? 'One reported total' : `${unconverted} reported totals`} could not be converted into ${currencyName(test.currency)} and ${unconverted === 1 ? 'is' : 'are'} not here.`,
            ),
          ]
        : []),
    ],
  };
}

function subtitleOf(
  breaking: readonly Breaking[],
  test: ClaimTest,
  ledger: Ledger,
  query: Query,
): readonly Piece[] {
  const share = test.statement.value;
  const time = stretchWords(test.required.window);
  const held = ['The ledger holds ', heldPiece(test, ledger, query), ` for ${time}.`];
  if (isNoShare(share)) {
    return [
      'Whatever the state spent, a share of 0 per cent leaves room for any foreign support. ',
      ...held,
    ];
  }
  const part = `(100 − ${asHeld(share)}) ÷ ${asHeld(share)}`;
  return breaking.length === 0
    ? [`A national total × ${part} is the foreign support that it leaves room for. `, ...held]
    : [
        `Each reported national total × ${part}, beside the foreign support that the ledger holds for ${time}, in ${currencyName(test.currency)}.`,
      ];
}

/** How a row is to be read: what follows from each of the three places. */
function readingNote({ statement }: ClaimTest): Note {
  const { qualifier, value } = statement;
  const words = `“${qualifier === null ? '' : `${qualifierWord(qualifier)} `}${asHeld(value)} per cent”`;
  return plainNote(
    asksForMore(qualifier)
      ? `Where the sum lies above the range, everything that the ledger holds leaves room for ${words} on that total; below it, what is certain to count does not; inside it, the answer hangs on what may count. Each total is of months of its own; where they are others than the statement’s, a second line sets it beside the support of the same months. A donor that no document names moves a range up, never down.`
      : `Where the sum lies below the range, what is certain to count is enough for ${words} on that total; above it, everything that the ledger holds is not; inside it, the answer hangs on what may count. Each total is of months of its own; where they are others than the statement’s, a second line sets it beside the support of the same months. A donor that no document names moves a range up, never down.`,
  );
}
