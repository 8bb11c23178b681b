import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { LedgerIdentity } from '@/lib/ledger/ledger';
import type { Settings } from './settings';

const buildRecord = z.strictObject({
  ledgerDir: z.string(),
  hash: z.string(),
  ratesHash: z.string(),
  siteUrl: z.string().nullable(),
  program: z.string(),
});

/** What a build was made of. It lies beside the build as `ledger.json`. */
export type BuildRecord = Readonly<z.infer<typeof buildRecord>>;

/** The record that a build made now would have. */
export function recordOfNow(settings: Settings, identity: LedgerIdentity): BuildRecord {
  return {
    ledgerDir: settings.ledgerDir,
    hash: identity.hash,
    ratesHash: identity.rates.hash,
    siteUrl: settings.siteUrl,
    program: hashOfProgram(),
  };
}

export function fileOfRecord(settings: Settings): string {
  return join(settings.distDir, 'ledger.json');
}

/** The record of the build that there is; null where there is none, or none that can be read. */
export function readRecord(settings: Settings): BuildRecord | null {
  const file = fileOfRecord(settings);
  if (!existsSync(file)) return null;
  try {
    return buildRecord.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Names a build, the same for the same content: 16 hexadecimal digits. */
export function buildId(record: BuildRecord): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 16);
}

/** Why a build is to be made, as clauses; none where the one that there is will do. */
export function reasonsToBuild(built: BuildRecord | null, now: BuildRecord): readonly string[] {
  if (!built) return ['there is no finished build'];
  const reasons: readonly (readonly [keyof BuildRecord, string])[] = [
    [
      'ledgerDir',
      `the ledger is to be read from "${now.ledgerDir}", no longer "${built.ledgerDir}"`,
    ],
    ['hash', 'the ledger has changed'],
    ['ratesHash', 'the rates have changed'],
    ['siteUrl', `SITE_URL has changed to ${now.siteUrl ?? 'nothing'}`],
    ['program', 'the program has changed'],
  ];
  return reasons.filter(([key]) => built[key] !== now[key]).map(([, reason]) => reason);
}

const ROOMS = ['app', 'components', 'lib', 'public', 'scripts'];
const FILES =
  /^(?:.+\.config\.\w+|instrumentation.*\.ts|proxy\.ts|package(?:-lock)?\.json|tsconfig.*\.json)$/;

/**
 * SHA-256 over every file that a build is made from, names included. What is generated from the
 * ledger is not of the program; the ledger has a hash of its own.
 */
function hashOfProgram(): string {
  const inRooms = ROOMS.filter((room) => existsSync(room)).flatMap((room) =>
    readdirSync(room, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && basename(entry.parentPath) !== 'generated')
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const files = [...readdirSync('.').filter((name) => FILES.test(name)), ...inRooms].sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
