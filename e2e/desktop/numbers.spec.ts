import type { APIRequestContext, Locator, Page } from '@playwright/test';
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

test('every sum and count on every page is the one that its link opens', async ({ request }) => {
  test.slow();
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>(?:https?:\/\/[^/<]+)?([^<]*)<\/loc>/g)].map(
    ([, path]) => path || '/',
  );
  const promised: Promised[] = [];
  const silent: string[] = [];
  await inTurns([...paths, ...SEVERAL], async (page) => {
    const html = await htmlOf(request, page);
    for (const { href, sum, text } of linksIn(html)) {
      if (sum !== undefined) promised.push({ page, href, says: saysOf(sum, text) });
      else if (isLedger(href) && BEGINS_WITH_A_NUMBER.test(text)) {
        silent.push(`${page}: ${text} (${href})`);
      }
    }
  });
  expect(silent, 'links to the ledger with a number that promises nothing').toEqual([]);
  const addresses = [...new Set(promised.map(({ href }) => href))].filter(isLedger);
  expect(addresses.length).toBeGreaterThan(300);
  const broken: string[] = [];
  await inTurns(addresses, async (address) => {
    const shown =
      addresses.indexOf(address) % EACH === 0
        ? [await fileAt(request, address), await pageAt(request, address)]
        : [await fileAt(request, address)];
    for (const { page, says } of promised.filter(({ href }) => href === address)) {
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

async function htmlOf(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return (await answer.text()).replace(/<script[\s\S]*?<\/script>/g, '');
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
async function pageAt(request: APIRequestContext, address: string): Promise<Shown> {
  const html = await htmlOf(request, address);
  const text = textIn(html).replaceAll(',', '');
  const heading = /class="list-heading"><h2>([^<]*)</.exec(html)?.[1]?.replaceAll(',', '') ?? '';
  const [, low = '0.00', high = low] =
    /to the cent (\d+\.\d\d)(?: to (\d+\.\d\d))?/.exec(text) ?? [];
  return shownOf(/\d+/.exec(heading)?.[0] ?? '', low, high);
}

/** What the public file of the same filters comes to; it holds every period unless told. */
async function fileAt(request: APIRequestContext, address: string): Promise<Shown> {
  const { searchParams } = new URL(address, 'http://localhost');
  if (!['period', 'from', 'to'].some((name) => searchParams.has(name))) {
    searchParams.set('period', 'counted');
  }
  const answer = await request.get(`/api/v1/contributions.json?${searchParams}`);
  expect(answer.status(), address).toBe(200);
  const { rows }: { rows: { counted_low: string | null; counted_high: string | null }[] } =
    await answer.json();
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
