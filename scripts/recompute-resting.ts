import { countedRows, summedUp, written } from './recompute-counting';
import type { PublicFiles, Recompute, Row } from './recompute-files';
import { type Group, groupsOf, largestFirst } from './recompute-support';

/**
 * What is counted by the one voice on which it rests; the last row rests on several. The voice of a
 * document is the publisher whose text it carries, else its own. An amount rests on the documents
 * that print a figure for it.
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

/** The documents that print a figure; where none does, all that report it. */
function documentsOf({ id }: Row, { ledger }: PublicFiles) {
  const reports = ledger.contributions.find((one) => one.id === id)?.reports ?? [];
  const withFigure = reports.filter(({ amounts }) => amounts.length > 0);
  const behind = new Set((withFigure[0] ? withFigure : reports).map(({ source }) => source));
  return ledger.sources.filter((one) => behind.has(one.id));
}
