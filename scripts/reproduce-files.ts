import { z } from 'zod';
import { type Comparison, firstDifference, rowsWords } from './recompute-compare';
import { contributionRows, harmless } from './recompute-contributions';
import { conversionRows } from './recompute-conversions';
import { type PublicFiles, type Row, rowsOf } from './recompute-files';
import { hashOfRates, hashOfRecords } from './recompute-hashes';
import { readPublicLedger } from './recompute-ledger';
import type { PublicSite } from './reproduce-download';
import { API, expectedAt, textOf } from './reproduce-read';

/** The files that everything is made from, and what can be said of them without any figure. */

const anyObject = z.record(z.string(), z.unknown());

/** The files, and whether they are the ones that the ledger's hashes name. */
export async function downloadFiles(
  site: PublicSite,
): Promise<{ readonly files: PublicFiles; readonly hashes: readonly Comparison[] }> {
  const path = `${API}/ledger.json`;
  const text = textOf(await site.get(path));
  const { ledger, records } = expectedAt(site, path, () => ({
    ledger: readPublicLedger(text),
    records: anyObject.parse(JSON.parse(text)),
  }));
  const ecb = await site.get(`${API}/rates/ecb.csv`);
  const perUsd = await site.getIfThere(`${API}/rates/per-usd.csv`);
  const rowsAt = (name: string, bytes: Uint8Array) =>
    expectedAt(site, `${API}/${name}`, () => rowsOf(textOf(bytes)));
  const files = {
    ledger,
    contributions: await readRows(site, `${API}/contributions.csv`),
    ecb: rowsAt('rates/ecb.csv', ecb),
    perUsd: perUsd ? rowsAt('rates/per-usd.csv', perUsd) : [],
  };
  const rates = hashOfRates(ecb, ...(perUsd ? [perUsd] : []));
  return { files, hashes: hashesOf(files, hashOfRecords(records), rates) };
}

function hashesOf({ ledger, ecb }: PublicFiles, records: string, rates: string): Comparison[] {
  const named = (name: string, published: Row, ours: Row): Comparison => ({
    name,
    options: 'hash',
    published: (published.hash ?? '').slice(0, 8),
    recomputed: (ours.hash ?? '').slice(0, 8),
    difference: firstDifference('state', [published], [ours]),
  });
  const { version, hash } = ledger;
  return [
    named('ledger.json', { version, hash }, { version: ledger.subject.version, hash: records }),
    named('rates', ledger.rates, { last: ecb.at(-1)?.date ?? '', hash: rates }),
  ];
}

/** `contributions.csv` in each comparison currency and `conversions.csv`, cell by cell. */
export async function compareTables(
  site: PublicSite,
  files: PublicFiles,
): Promise<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const currency of files.ledger.subject.currencies) {
    const published = await readRows(site, `${API}/contributions.csv?currency=${currency}`);
    const ours = contributionRows(files, currency);
    comparisons.push(
      tableComparison('contributions.csv', currency, published.map(withoutOrigin), ours),
    );
  }
  const published = await readRows(site, `${API}/conversions.csv`);
  const ours = conversionRows(files).map(({ row }) => harmless(row));
  return [...comparisons, tableComparison('conversions.csv', '–', published, ours)];
}

async function readRows(site: PublicSite, path: string): Promise<readonly Row[]> {
  const bytes = await site.get(path);
  return expectedAt(site, path, () => rowsOf(textOf(bytes)));
}

/** Permanent links begin with the address that the site was built for, whichever that is. */
function withoutOrigin(row: Row): Row {
  const { permalink = '' } = row;
  return { ...row, permalink: permalink.replace(/^.*(?=\/ledger\/)/, '') };
}

function tableComparison(
  name: string,
  options: string,
  published: readonly Row[],
  ours: readonly Row[],
): Comparison {
  return {
    name,
    options,
    published: rowsWords(published.length),
    recomputed: rowsWords(ours.length),
    difference: firstDifference('row', published, ours),
  };
}
