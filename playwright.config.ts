import { defineConfig } from '@playwright/test';

/**
 * The tests in a browser. `npm run test:e2e` builds and serves the sites, finds a browser, and says
 * so here by environment variables. Files in `e2e/` are run on a desktop and on a phone, those in a
 * folder named after a project only in that one; `e2e/support` holds no tests.
 */

/** `Browser` of `scripts/find-browser.ts` as JSON. */
const browser: { executablePath: string; environment: Record<string, string> } = JSON.parse(
  process.env.E2E_BROWSER ?? '{}',
);
const site = process.env.E2E_SITE ?? 'http://localhost:3000';
const inventedSite = process.env.E2E_INVENTED_SITE ?? 'http://localhost:3001';

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  // A slow machine is no failure; what hangs still ends.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: site,
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...process.env, ...browser.environment },
    },
    locale: 'en-GB',
    timezoneId: 'Pacific/Chatham',
  },
  projects: [
    { name: 'desktop', testMatch: ['e2e/*.spec.ts', 'e2e/desktop/*.spec.ts'], use: desktop },
    { name: 'phone', testMatch: ['e2e/*.spec.ts', 'e2e/phone/*.spec.ts'], use: phone },
    {
      name: 'no-script',
      testMatch: 'e2e/no-script/*.spec.ts',
      use: { ...desktop, javaScriptEnabled: false },
    },
    {
      name: 'invented',
      testMatch: 'e2e/invented/*.spec.ts',
      use: { ...desktop, baseURL: inventedSite },
    },
  ],
});
