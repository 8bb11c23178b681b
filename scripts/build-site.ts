import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildRecord, buildId, fileOfRecord } from './build-record';
import { runCommand, runScript } from './run-program';
import type { Settings } from './settings';

/**
 * Where a site is built, whatever folder it is served from. The bundler's cache stays in it from
 * build to build.
 */
const WORKSHOP = '.next-building';

/**
 * Draws the pictures and builds the site into `settings.distDir`; the ledger has been checked.
 * The folder is exchanged whole at the end, so that a build which fails or is broken off leaves the
 * last good one as it was. Shows what the programs write. False where one of them failed.
 */
export async function buildSite(settings: Settings, record: BuildRecord): Promise<boolean> {
  const environment = {
    BUILD_ID: buildId(record),
    DIST_DIR: WORKSHOP,
    LEDGER_DIR: settings.ledgerDir,
    LEDGER_HASH: record.hash,
    RATES_HASH: record.ratesHash,
    SITE_URL: record.siteUrl ?? '',
  };
  const pictures = await runScript('scripts/draw-pictures.ts', [], { environment, show: true });
  if (pictures.code !== 0) return false;
  const site = await runCommand('next', ['build'], { environment, show: true });
  if (site.code !== 0) return false;
  const file = fileOfRecord({ ...settings, distDir: WORKSHOP });
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  putInPlace(WORKSHOP, settings.distDir);
  followTypes(settings.distDir);
  return true;
}

/** Puts a finished build into the place of the one before; its cache stays where it was made. */
export function putInPlace(built: string, place: string): void {
  const replaced = `${place}-replaced`;
  rmSync(replaced, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, replaced);
  renameSync(built, place);
  const cache = join(place, 'cache');
  if (existsSync(cache)) {
    mkdirSync(built);
    renameSync(cache, join(built, 'cache'));
  }
  rmSync(replaced, { recursive: true, force: true });
}

/** Next writes into the tree where it left the types of the routes: they have moved. */
function followTypes(place: string): void {
  const file = 'next-env.d.ts';
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(`"./${WORKSHOP}/`, `"./${place}/`));
}
