import { z } from 'zod';
import { type Comparison, firstDifference, madeAnew, rowsWords } from './recompute-compare';
import { contributionRows, harmless } from './recompute-contributions';
import { conversionRows } from './recompute-conversions';
import { disagreementRows } from './recompute-disagreements';
import { donorRows } from './recompute-donors';
import { type PublicFiles, type Row, rowsOf } from './recompute-files';
import { hashOfRates, hashOfRecords } from './recompute-hashes';
import { readPublicLedger } from './recompute-ledger';
import { optionWords } from './recompute-options';
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

/**
 * `contributions.csv` in each comparison currency, `donors.csv` in each and for each period,
 * `conversions.csv` and `disagreements.csv`, cell by cell.
 */
export async function compareTables(
  site: PublicSite,
  files: PublicFiles,
): Promise<readonly Comparison[]> {
  const { currencies, counted } = files.ledger.subject;
  const comparisons: Comparison[] = [];
  const compare = async (
    name: string,
    asked: { readonly currency: string | null; readonly period: 'counted' | 'all' | null },
    recompute: () => readonly Row[],
  ) => {
    const pairs = Object.entries(asked).flatMap(([key, value]) =>
      value === null ? [] : [`${key}=${value}`],
    );
    const query = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
    const published = await readRows(site, `${API}/${name}${query}`);
    const rows = published.map(withoutOrigin);
    const start = { name, options: optionWords(asked), published: rowsWords(rows.length) };
    comparisons.push({
      ...start,
      ...madeAnew(recompute, (ours) => ({
        recomputed: rowsWords(ours.length),
        difference: firstDifference('row', rows, ours),
      })),
    });
  };
  for (const currency of currencies) {
    const asked = { currency, period: 'all' } as const;
    await compare('contributions.csv', asked, () => contributionRows(files, currency));
  }
  for (const period of ['counted', 'all'] as const) {
    const window = period === 'all' ? { from: null, to: null } : counted;
    for (const currency of currencies) {
      await compare('donors.csv', { currency, period }, () =>
        donorRows(files, { currency, ...window }).map(harmless),
      );
    }
  }
  const neither = { currency: null, period: null };
  await compare('conversions.csv', neither, () =>
    conversionRows(files).map(({ row }) => harmless(row)),
  );
  await compare('disagreements.csv', neither, () => disagreementRows(files).map(harmless));
  return comparisons;
}

async function readRows(site: PublicSite, path: string): Promise<readonly Row[]> {
  const bytes = await site.get(path);
  return expectedAt(site, path, () => rowsOf(textOf(bytes)));
}

/** Permanent links begin with the address that the site was built for, whichever that is. */
function withoutOrigin(row: Row): Row {
  return row.permalink === undefined
    ? row
    : { ...row, permalink: row.permalink.replace(/^.*(?=\/ledger\/)/, '') };
}
