import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the lock file sends nobody to a host other than the public registry', () => {
  const hosts = readFileSync('package-lock.json', 'utf8').matchAll(
    /"resolved":\s*"\w+:\/\/([^/"]+)/g,
  );
  expect([...new Set([...hosts].map(([, host]) => host))].filter(isForeign)).toEqual([]);
});

test('the lock file holds a checksum for every package', () => {
  const lock: { packages: Record<string, { integrity?: string; inBundle?: true }> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  const unchecked = Object.entries(lock.packages).filter(
    ([path, entry]) => path !== '' && !entry.inBundle && entry.integrity === undefined,
  );
  expect(unchecked.map(([path]) => path)).toEqual([]);
});

function isForeign(host: string | undefined): boolean {
  return host !== 'registry.npmjs.org';
}
