import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runScript } from '@/scripts/run-program';
import { freePort } from '@/scripts/serve-site';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

const environment = { LEDGER_DIR: folder, DIST_DIR: join(folder, 'site') };

test('a broken ledger is not built: the build lists its problems and fails', async () => {
  const { code, output } = await runScript('scripts/build.ts', [], { environment });
  expect(code).toBe(1);
  expect(output).toContain('subject.json');
  expect(existsSync(environment.DIST_DIR)).toBe(false);
});

test('a broken ledger is not served', async () => {
  const PORT = String(await freePort());
  const { code, output } = await runScript('scripts/start.ts', [], {
    environment: { ...environment, PORT },
  });
  expect(code).toBe(1);
  expect(output).toContain('subject.json');
  expect(output).not.toContain('Serving');
});

test('a port that is in use is named', async () => {
  const port = await freePort();
  const other = createServer().listen(port);
  const { code, output } = await runScript('scripts/start.ts', [], {
    environment: { ...environment, PORT: String(port) },
  });
  other.close();
  expect(code).toBe(1);
  expect(output.trim()).toBe(
    `Port ${port} is in use. End what listens there, or choose another: PORT=${port + 1} npm start`,
  );
});

test.each(['scripts/build.ts', 'scripts/start.ts'])(
  '%s names a setting that cannot be, without a stack trace',
  async (script) => {
    const { code, output } = await runScript(script, [], {
      environment: { ...environment, PORT: 'three' },
    });
    expect(code).toBe(1);
    expect(output.trim()).toBe('PORT is "three"; expected a whole number from 1 to 65535');
  },
  30_000,
);
