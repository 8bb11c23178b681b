import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from './find-browser';
import { endPrograms } from './run-program';
import { freePort, serveSite } from './serve-site';
import { readSettings } from './settings';

/**
 * `npm run bench:page`: the first page on a slow phone and a slow line, as figures without pass or
 * fail, beside a static page of the same HTML and pictures without any script, in the same run.
 */

const RUNS = 5;
const CPU_RATE = 4;
const LINE = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** What one visit comes to. Times are milliseconds from the start of navigation. */
interface Visit {
  readonly paint: number;
  readonly drawings: number;
  readonly blocking: number;
  readonly script: number;
  readonly bytes: number;
  readonly shift: number;
}

const settings = { ...readSettings(process.env), port: await freePort() };
const site = await serveSite(settings);
const twin = await serveTwin(site.address);
const { executablePath, environment } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox'],
  env: { ...process.env, ...environment },
});
try {
  const pages = [await visits('the site', site.address), await visits('static twin', twin.address)];
  print(pages);
} finally {
  await browser.close();
  twin.close();
  await endPrograms();
}

interface Visited {
  readonly name: string;
  readonly visits: readonly Visit[];
}

async function visits(name: string, address: string): Promise<Visited> {
  const all: Visit[] = [];
  // The first visit warms the server's caches and is not counted.
  for (let run = 0; run <= RUNS; run++) {
    const visit = await visitOnce(browser, address);
    if (run > 0) all.push(visit);
  }
  return { name, visits: all };
}

async function visitOnce(from: Browser, address: string): Promise<Visit> {
  const context = await from.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  const sizes = { script: 0, bytes: 0 };
  const kinds = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.bytes += encodedDataLength;
    if (kinds.get(requestId) === 'Script') sizes.script += encodedDataLength;
  });
  // The compiler of scripts wraps named functions in a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'networkidle' });
  const times = await readTimes(page);
  await context.close();
  return { ...times, ...sizes };
}

/** Runs in the page before anything else: notes paints, long tasks, shifts and drawings. */
function watch(): void {
  const seen = { paint: 0, drawings: 0, blocking: 0, shift: 0 };
  Object.assign(globalThis, { seen });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('largest-contentful-paint', (entry) => {
    seen.paint = entry.startTime;
  });
  observe('longtask', (entry) => {
    seen.blocking += Math.max(0, entry.duration - 50);
  });
  observe('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value;
  });
  const look = () => {
    const places = [...document.querySelectorAll('.drawing')];
    const shown = places.filter((place) =>
      [...place.querySelectorAll('svg')].some((svg) => svg.getBoundingClientRect().height > 0),
    );
    const whole = document.readyState !== 'loading' && places.length > 0;
    if (whole && shown.length === places.length) seen.drawings = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function readTimes(
  page: Page,
): Promise<Pick<Visit, 'paint' | 'drawings' | 'blocking' | 'shift'>> {
  await page.waitForFunction(() => Reflect.get(globalThis, 'seen').drawings > 0);
  return page.evaluate(() => Reflect.get(globalThis, 'seen'));
}

/** The same page without its script, style sheets and faces included, from a plain server. */
async function serveTwin(address: string): Promise<{ address: string; close: () => void }> {
  const html = (await (await fetch(address)).text())
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link\b[^>]*\bas="script"[^>]*>/g, '');
  const packed = gzipSync(html);
  const server = createServer(async (request, answer) => {
    if (request.url === '/') {
      answer.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-encoding': 'gzip',
      });
      answer.end(packed);
      return;
    }
    const file = await fetch(`${address}${request.url}`);
    const body = Buffer.from(await file.arrayBuffer());
    const type = file.headers.get('content-type') ?? 'application/octet-stream';
    const isText = type.startsWith('text/');
    answer.writeHead(file.status, {
      'content-type': type,
      'cache-control': file.headers.get('cache-control') ?? 'no-store',
      ...(isText ? { 'content-encoding': 'gzip' } : {}),
    });
    answer.end(isText ? gzipSync(body) : body);
  });
  const port = await freePort();
  await new Promise<void>((listening) => server.listen(port, listening));
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

function print(pages: readonly Visited[]): void {
  const [own, other] = pages;
  if (!own || !other) return;
  console.log(
    `/ at ${CPU_RATE} times slower CPU, 1.6 Mbit/s, ${LINE.latency} ms; median of ${RUNS} visits (least to most)`,
  );
  const rows: readonly [string, keyof Visit, string, number][] = [
    ['largest paint', 'paint', 'ms', 0],
    ['every drawing shows', 'drawings', 'ms', 0],
    ['blocking time', 'blocking', 'ms', 0],
    ['script', 'script', 'kB', 1],
    ['bytes in all', 'bytes', 'kB', 1],
    ['layout shift', 'shift', '', 3],
  ];
  console.log([''.padEnd(22), own.name.padStart(26), other.name.padStart(26), '   ratio'].join(''));
  for (const [label, key, unit, digits] of rows) {
    const [a, b] = [own, other].map((one) =>
      spread(
        one.visits.map((visit) => visit[key]),
        unit,
      ),
    );
    if (!a || !b) continue;
    const show = (one: Spread) =>
      `${one.median.toFixed(digits)} (${one.least.toFixed(digits)} to ${one.most.toFixed(digits)}) ${unit}`;
    const ratio = b.median > 0 ? (a.median / b.median).toFixed(2) : '';
    console.log(
      [label.padEnd(22), show(a).padStart(26), show(b).padStart(26), ratio.padStart(8)].join(''),
    );
  }
}

interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

function spread(values: readonly number[], unit: string): Spread {
  const sorted = values
    .map((value) => (unit === 'kB' ? value / 1000 : value))
    .toSorted((a, b) => a - b);
  return {
    least: sorted[0] ?? 0,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    most: sorted.at(-1) ?? 0,
  };
}
