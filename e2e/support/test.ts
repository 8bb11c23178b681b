import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, type Page } from '@playwright/test';

/**
 * `test` and `expect` for everything in `e2e`. A page that writes a warning or an error to the
 * console, throws, asks for something that fails, or asks another host for anything, fails its test.
 */

interface Options {
  /** Noise that a test is about, `/status of 404/`; anything else still fails it. */
  readonly expectedNoise: readonly RegExp[];
}

interface Watches {
  readonly quiet: undefined;
}

export const test = base.extend<Options & Watches>({
  expectedNoise: [[], { option: true }],
  quiet: [
    async ({ context, baseURL, expectedNoise, javaScriptEnabled }, use) => {
      const noise = listen(context, new URL(baseURL ?? 'http://localhost').host);
      await use(undefined);
      // With script off the browser refuses to load any, and reports that as a failed request.
      const known = javaScriptEnabled ? expectedNoise : [...expectedNoise, /\.js \(csp\)$/];
      const unexpected = noise.filter((line) => !known.some((pattern) => pattern.test(line)));
      expect(unexpected, 'noise of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = test;

/** Collects, from now on, what pages of the context complain of. */
function listen(context: BrowserContext, host: string): readonly string[] {
  const noise: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'warning' || message.type() === 'error') {
      noise.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => noise.push(`thrown: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.host !== host) {
      noise.push(`request to another host: ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'no reason given';
    // What a page still wanted when the reader left it, and what became a download.
    if (why !== 'net::ERR_ABORTED') noise.push(`failed request: ${request.url()} (${why})`);
  });
  return noise;
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of axe that colours decide; they take longer than all others together. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Expects all drawings of the page to come to life, no violation that axe can find in it, and
 * nothing in it wider than the screen, nor than 320 pixels. Leaves the page so narrow.
 */
export async function expectUsable(page: Page): Promise<void> {
  for (const drawing of await page.locator('.drawing').all()) {
    await drawing.scrollIntoViewIfNeeded();
    await expect(drawing).toHaveAttribute('data-drawn');
  }
  await expectAccessible(page);
  // A phone hides what is a little too wide for it, so a narrow desktop is asked too.
  for (const width of [page.viewportSize()?.width ?? 0, 320]) {
    await page.setViewportSize({ width, height: 740 });
    const taken = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(taken, `the width of ${page.url()} at ${width}`).toBeLessThanOrEqual(width);
  }
}

/**
 * Expects no violation that axe can find in the page as it stands: by all rules in light, and by
 * those that colours decide in dark, which changes colours alone. Widths choose among the same
 * colours, so a phone is asked by the other rules only. Unit tests of the style sheets hold the
 * dark, and the contrast of each two colours. Axe is a script itself, so it cannot look at a page
 * whose script is off.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const axe = axeOf(page).withTags(STANDARDS);
  await expectNoViolation(page, onPhone() ? axe.disableRules(OF_COLOURS) : axe, 'light');
  if (!onPhone()) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolation(page, axeOf(page).withRules(OF_COLOURS), 'dark');
  }
  await page.emulateMedia({ colorScheme: null });
}

function onPhone(): boolean {
  return test.info().project.use.isMobile === true;
}

/**
 * Only violations are asked for in full, and within the page itself, which is its only frame: what
 * passes is long, and to carry it elsewhere takes as long as to look.
 */
function axeOf(page: Page): AxeBuilder {
  expect(page.frames()).toHaveLength(1);
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function expectNoViolation(page: Page, axe: AxeBuilder, scheme: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`),
  );
  expect(found, `what axe finds at ${page.url()} in ${scheme}`).toEqual([]);
}
