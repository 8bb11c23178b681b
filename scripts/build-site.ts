import { rmSync, writeFileSync } from 'node:fs';
import { type BuildRecord, buildId, fileOfRecord } from './build-record';
import { runCommand, runScript } from './run-program';
import type { Settings } from './settings';

/**
 * Draws the pictures and builds the site into `settings.distDir`; the ledger has been checked.
 * Shows what the programs write. False where one of them failed.
 */
export async function buildSite(settings: Settings, record: BuildRecord): Promise<boolean> {
  const environment = {
    BUILD_ID: buildId(record),
    DIST_DIR: settings.distDir,
    LEDGER_DIR: settings.ledgerDir,
    LEDGER_HASH: record.hash,
    RATES_HASH: record.ratesHash,
    SITE_URL: record.siteUrl ?? '',
  };
  // A build that is broken off must not pass for a finished one.
  rmSync(fileOfRecord(settings), { force: true });
  const pictures = await runScript('scripts/draw-pictures.ts', [], { environment, show: true });
  if (pictures.code !== 0) return false;
  const site = await runCommand('next', ['build'], { environment, show: true });
  if (site.code !== 0) return false;
  writeFileSync(fileOfRecord(settings), `${JSON.stringify(record, null, 2)}\n`);
  return true;
}
