import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Twelve and three quarter hours from Greenwich, with summer time: a date that goes through a
// local clock by mistake shows here. Set before any worker starts, since they inherit it.
process.env.TZ = 'Pacific/Chatham';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    pool: 'forks',
    // No test leaves anything behind that another could see; loading all for each file takes minutes.
    isolate: false,
    // Nothing else runs beside the tests, so every core is theirs.
    maxWorkers: '100%',
    // A slow machine is no failure; what hangs still ends.
    hookTimeout: 120_000,
    testTimeout: 120_000,
    restoreMocks: true,
    unstubEnvs: true,
    // A forgotten assertion is no test.
    expect: { requireAssertions: true },
  },
});
