import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which build a server was started from, so that it can tell when another has taken its place: what
 * it reads from the disk from then on is not of the pages that it holds.
 */

const NAME = 'SERVED_BUILD';

/** Notes which build lies on the disk as the server starts. */
export function noteServedBuild(): void {
  process.env[NAME] = process.env.BUILD_ID || buildOnDisk() || '';
}

/** What to tell a reader where the build was replaced since the server started, else null. */
export function replacedBuild(): string | null {
  const served = process.env[NAME];
  // A server that is being developed serves no build.
  if (!served || served === buildOnDisk()) return null;
  return 'The site was built anew while this server ran, and it would mix two builds. Start the server again.';
}

/** Next's own name of the build in its folder; null where there is none. */
function buildOnDisk(): string | null {
  const file = join(/* turbopackIgnore: true */ process.env.DIST_DIR || '.next', 'BUILD_ID');
  try {
    return readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim();
  } catch {
    return null;
  }
}
