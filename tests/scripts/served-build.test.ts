import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { noteServedBuild, replacedBuild } from '@/scripts/served-build';

const folder = mkdtempSync(join(tmpdir(), 'served-build-'));
afterAll(() => rmSync(folder, { recursive: true }));
const onDisk = (name: string) => writeFileSync(join(folder, 'BUILD_ID'), name);

beforeEach(() => {
  vi.stubEnv('DIST_DIR', folder);
  vi.stubEnv('BUILD_ID', '');
  vi.stubEnv('SERVED_BUILD', '');
  onDisk('first');
});

test('a server whose build still lies there goes on', () => {
  noteServedBuild();
  expect(replacedBuild()).toBeNull();
});

test('a server whose build was replaced says so, and goes on where it is put back', () => {
  noteServedBuild();
  onDisk('second');
  expect(replacedBuild()).toBe(
    'The site was built anew while this server ran, and it would mix two builds. Start the server again.',
  );
  onDisk('first\n');
  expect(replacedBuild()).toBeNull();
});

test('a build that is gone was replaced', () => {
  noteServedBuild();
  rmSync(join(folder, 'BUILD_ID'));
  expect(replacedBuild()).not.toBeNull();
});

test('a build replaced as the server starts is noticed by the name that it was built with', () => {
  vi.stubEnv('BUILD_ID', 'before');
  noteServedBuild();
  expect(replacedBuild()).not.toBeNull();
});

test('a server that is being developed has no build to lose', () => {
  expect(replacedBuild()).toBeNull();
});
