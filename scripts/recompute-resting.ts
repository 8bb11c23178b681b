import { countedRows, summedUp, written } from './recompute-counting';
import { exactly, meet } from './recompute-disagreements';
import type { PublicFiles, Recompute, Row } from './recompute-files';
import type { PublicContribution } from './recompute-ledger';
import { quotientOf } from './recompute-quotients';
import { type Group, groupsOf, largestFirst } from './recompute-support';

/**
 * What is counted by the one voice on which it rests; the last row rests on several. The voice of a
 * document is the publisher whose text it carries, else its own. An amount rests on the documents
 * that print a figure for it, and not only one that contradicts it.
 */
export const restingOnOneSource: Recompute = (files, options) => {
  const rows = countedRows(files, options);
  const groups = groupsOf(rows, ({ row }) => {
    const [voice = '', other] = voicesOf(row, files);
    return other === undefined ? voice : '';
  });
  const ofOne = groups
    .filter(({ key }) => key !== '')
    .map((group) => ({ ...group, name: group.key }))
    .toSorted(largestFirst);
  const ofSeveral = groups.filter(({ key }) => key === '');
  return {
    ...summedUp(rows),
    rows: [...ofOne, ...ofSeveral].map((group) => rowOf(group, files)),
  };
};

function rowOf({ key: voice, counted, sum }: Group, files: PublicFiles): Row {
  return {
    voice,
    rests: voice === '' ? 'several-voices' : 'one-voice',
    contributions: String(counted.length),
    one_document: String(counted.filter(({ row }) => documentsOf(row, files).length === 1).length),
    ...written(sum),
  };
}

/** The distinct voices of the documents on which the amount of a contribution rests. */
function voicesOf(row: Row, files: PublicFiles): readonly string[] {
  return [
    ...new Set(documentsOf(row, files).map(({ carries, publisher }) => carries ?? publisher)),
  ];
}

/**
 * The documents that print a figure for what is held; where none does, all that print one, else all
 * that report it.
 */
function documentsOf({ id }: Row, { ledger }: PublicFiles) {
  const one = ledger.contributions.find((contribution) => contribution.id === id);
  const reports = one?.reports ?? [];
  const withFigure = reports.filter(({ amounts }) => amounts.length > 0);
  const fitting = withFigure.filter((report) => !isApart(report, one?.amount ?? null));
  const chosen = fitting[0] ? fitting : withFigure[0] ? withFigure : reports;
  const behind = new Set(chosen.map(({ source }) => source));
  return ledger.sources.filter((source) => behind.has(source.id));
}

type Held = PublicContribution['amount'];

/** Every figure of its own lies apart from a printed amount held: by value, or by a known currency. */
function isApart({ amounts }: PublicContribution['reports'][number], held: Held): boolean {
  if (held === null || ('basis' in held && held.basis === 'worked-out')) return false;
  const ranges =
    'candidates' in held ? held.candidates.map((one) => ({ low: one, high: one })) : [held];
  const own = amounts.filter(({ role }) => role !== 'conversion');
  return (
    own.length > 0 &&
    own.every(
      (figure) =>
        !ranges.some(
          ({ low, high }) =>
            [null, low.currency, high.currency].includes(figure.currency) &&
            meet(exactly(figure), { low: quotientOf(low.value), high: quotientOf(high.value) }),
        ),
    )
  );
}
