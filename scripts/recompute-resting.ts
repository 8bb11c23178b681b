import { countedRows, summedUp, written } from './recompute-counting';
import type { PublicFiles, Recompute, Row } from './recompute-files';
import { type Group, groupsOf, largestFirst } from './recompute-support';

/**
 * What is counted by the one voice on which it rests; the last row rests on several. The voice of a
 * document is the publisher whose text it carries, else its own.
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

/** The distinct voices of every document that reports a contribution. */
function voicesOf(row: Row, files: PublicFiles): readonly string[] {
  return [
    ...new Set(documentsOf(row, files).map(({ carries, publisher }) => carries ?? publisher)),
  ];
}

function documentsOf({ id }: Row, { ledger }: PublicFiles) {
  const contribution = ledger.contributions.find((one) => one.id === id);
  return (contribution?.reports ?? []).flatMap(({ source }) =>
    ledger.sources.filter((one) => one.id === source),
  );
}
