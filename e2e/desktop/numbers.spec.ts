import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@/e2e/support/test';

/** Every number that opens its rows is the one that stands there, to the last digit. */

const SEVERAL = [
  '/?currency=EUR&period=all',
  '/donors?currency=GBP&period=all',
  '/compare?donor=gbr&donor=fra&donor=eu.members',
  '/claim?currency=EUR',
  '/ledger?donor=eu&from=2021',
];
/** So many pages are asked for at a time, and of the addresses found the ledger's page at each so-manieth. */
const AT_ONCE = 4;
const EACH = 8;

/** `38 contributions`, `and 5 more`, `$19.1 million`; not a day within a longer sentence. */
const BEGINS_WITH_A_NUMBER = /^\D{0,8}\d/;

/** A number on a page: what it says in the words of a promise, and where it leads. */
interface Promised {
  readonly page: string;
  readonly href: string;
  readonly says: string;
}

test('every sum and count on every page is the one that its link opens', async ({ baseURL }) => {
  test.slow();
  // Not by the browser's own requests: each of two thousand would pass through a second process.
  const get = asker(baseURL ?? '');
  const sitemap = await get('/sitemap.xml');
  const paths = [...sitemap.matchAll(/<loc>(?:https?:\/\/[^/<]+)?([^<]*)<\/loc>/g)].map(
    ([, path]) => path || '/',
  );
  const promised: Promised[] = [];
  const silent: string[] = [];
  await inTurns([...paths, ...SEVERAL], async (page) => {
    for (const { href, sum, text } of linksIn(await htmlOf(get, page))) {
      if (sum !== undefined) promised.push({ page, href, says: saysOf(sum, text) });
      else if (isLedger(href) && BEGINS_WITH_A_NUMBER.test(text)) {
        silent.push(`${page}: ${text} (${href})`);
      }
    }
  });
  expect(silent, 'links to the ledger with a number that promises nothing').toEqual([]);
  const byAddress = new Map<string, Promised[]>();
  for (const one of promised.filter(({ href }) => isLedger(href))) {
    byAddress.set(one.href, [...(byAddress.get(one.href) ?? []), one]);
  }
  expect(byAddress.size).toBeGreaterThan(300);
  const broken: string[] = [];
  await inTurns([...[...byAddress].entries()], async ([index, [address, promises]]) => {
    const shown =
      index % EACH === 0
        ? [await fileAt(get, address), await pageAt(get, address)]
        : [await fileAt(get, address)];
    for (const { page, says } of promises) {
      const kept = shown.map((all) => all[says.split(' ')[0] ?? '']);
      const isKept = kept.every((one) => one === says);
      if (!isKept) broken.push(`${page}: ${says}, at ${address}: ${kept.join(' and ')}`);
    }
  });
  expect(broken).toEqual([]);
});

test.describe('a mark of a chart opens its rows', () => {
  test('with the mouse and with Enter', async ({ page }) => {
    for (const [figure, keys] of [
      ['foreign-support-by-donor', []],
      ['foreign-support-by-year', ['Home', 'ArrowRight', 'ArrowRight']],
      ['foreign-support-cumulative', ['End', 'ArrowLeft']],
    ] as const) {
      await page.goto('/');
      const drawing = page.locator(`#${figure} .drawing`);
      await drawing.scrollIntoViewIfNeeded();
      await expect(drawing).toHaveAttribute('data-drawn');
      if (keys.length === 0) {
        const name = drawing.locator('.live text.name', { hasText: 'France' });
        await name.hover({ force: true });
        const sum = await sumIn(drawing);
        await name.click({ force: true });
        await expectRows(page, sum);
        await page.goBack();
        await expect(drawing).toHaveAttribute('data-drawn');
        // The first hatched piece of what is announced: the largest bar, which has two stages.
        const piece = drawing.locator('.live .mark.open.announced').first();
        await piece.hover({ force: true });
        const ofStage = await drawing.locator('.tip-current dd').textContent();
        await piece.click({ force: true });
        await expect(page).toHaveURL(/[?&]stage=announced&/);
        await expectRows(page, (ofStage ?? '').replace(/ [A-Z]{3}$/, ''));
      } else {
        await drawing.locator('.tip-layer').focus();
        for (const key of keys) await page.keyboard.press(key);
        const sum = await sumIn(drawing);
        await page.keyboard.press('Enter');
        await expectRows(page, sum);
      }
    }
  });
});

/** The last amount that a mark's words name: all of it, or what stands after that day. */
async function sumIn(drawing: Locator): Promise<string> {
  const words = await drawing.locator('.tip dd').last().textContent();
  return (words ?? '').replace(/ [A-Z]{3}$/, '');
}

async function expectRows(page: Page, sum: string): Promise<void> {
  await expect(page).toHaveURL(/\/ledger\?/);
  await expect(page.locator('.ledger-summary')).toContainText(`to the cent, ${sum} US dollars`);
}

async function inTurns<Item>(items: readonly Item[], one: (item: Item) => Promise<void>) {
  const left = [...items];
  const next = async (): Promise<void> => {
    const item = left.shift();
    if (item === undefined) return;
    await one(item);
    await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** The ledger’s page, of any rows; its further pages are no other rows. */
function isLedger(href: string): boolean {
  return /^\/ledger(?:\?|$)/.test(href) && !/[?&]page=/.test(href);
}

type Get = (path: string) => Promise<string>;

/** Asks a site for the text at a path; throws where it answers anything but that. */
function asker(site: string): Get {
  return async (path) => {
    const answer = await fetch(new URL(path, site), { headers: { 'accept-encoding': 'identity' } });
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    return answer.text();
  };
}

async function htmlOf(get: Get, path: string): Promise<string> {
  return (await get(path)).replace(/<script[\s\S]*?<\/script>/g, '');
}

function linksIn(html: string) {
  return [...html.matchAll(/<a ([^>]*)>([\s\S]*?)<\/a>/g)].map(
    ([, attributes = '', inner = '']) => ({
      href: plain(/href="([^"]*)"/.exec(attributes)?.[1] ?? ''),
      sum: /data-sum="([^"]*)"/.exec(attributes)?.[1],
      text: textIn(inner),
    }),
  );
}

function textIn(html: string): string {
  return plain(html.replace(/<!--.*?-->|<[^>]+>/g, '')).replaceAll('\u00a0', ' ');
}

function plain(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');
}

/** A mark says which number the text is, or is the exact one itself. */
function saysOf(sum: string, text: string): string {
  const cents = text.replaceAll(',', '').match(/\d+\.\d\d/g) ?? [];
  // On a phone a high end stands behind its low end.
  if (sum === 'low' || sum === 'high') return `${sum} ${cents.at(-1)}`;
  if (sum === 'range') return `range ${cents[0]} ${cents.at(-1)}`;
  if (sum === 'count') return `count ${/\d+/.exec(text.replaceAll(',', ''))?.[0]}`;
  return sum.startsWith('count ') ? sum : `range ${sum}`;
}

type Shown = Readonly<Record<string, string>>;

function shownOf(count: string, low: string, high: string): Shown {
  return {
    count: `count ${count}`,
    low: `low ${low}`,
    high: `high ${high}`,
    range: `range ${low} ${high}`,
  };
}

/** What the ledger's page says of its rows. */
async function pageAt(get: Get, address: string): Promise<Shown> {
  const html = await htmlOf(get, address);
  const text = textIn(html).replaceAll(',', '');
  const heading = /class="list-heading"><h2>([^<]*)</.exec(html)?.[1]?.replaceAll(',', '') ?? '';
  const [, low = '0.00', high = low] =
    /to the cent (\d+\.\d\d)(?: to (\d+\.\d\d))?/.exec(text) ?? [];
  return shownOf(/\d+/.exec(heading)?.[0] ?? '', low, high);
}

/** What the public file of the same filters comes to; it holds every period unless told. */
async function fileAt(get: Get, address: string): Promise<Shown> {
  const { searchParams } = new URL(address, 'http://localhost');
  if (!['period', 'from', 'to'].some((name) => searchParams.has(name))) {
    searchParams.set('period', 'counted');
  }
  const { rows }: { rows: { counted_low: string | null; counted_high: string | null }[] } =
    JSON.parse(await get(`/api/v1/contributions.json?${searchParams}`));
  const sum = (values: readonly (string | null)[]) => {
    const cents = values.reduce((all, one) => all + BigInt((one ?? '0').replace('.', '')), 0n);
    return cents
      .toString()
      .padStart(3, '0')
      .replace(/(\d\d)$/, '.$1');
  };
  return shownOf(
    String(rows.length),
    sum(rows.map((row) => row.counted_low)),
    sum(rows.map((row) => row.counted_high)),
  );
}
