import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runCommand } from './run-program';

/** A browser that has been launched here, and what it needs to be launched again. */
export interface Browser {
  /** What it is and where it comes from, for people. */
  readonly name: string;
  readonly executablePath: string;
  /** Environment variables that it needs besides those of this process. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Finds a browser for the tests, without root: an installed Chromium without windows, else that of
 * an npm package, else an installed Chrome or Chromium, else the one that Playwright downloads. One
 * without windows draws pages alike, and opens one in less than half the time. Each is launched
 * before it is chosen. Throws an `Error` that says what was tried, and why it did not do.
 */
export async function findBrowser(): Promise<Browser> {
  const faults: string[] = [];
  for (const candidates of [withoutWindows, packaged, withWindows, downloaded]) {
    for await (const browser of candidates(faults)) {
      const fault = await faultOf(browser);
      if (fault === null) return browser;
      faults.push(`${browser.name} at ${browser.executablePath}: ${fault}`);
    }
  }
  throw new Error(`No browser for the tests was found.\n${faults.join('\n')}`);
}

const NAMES_WITHOUT_WINDOWS = ['chromium-headless-shell', 'chrome-headless-shell'];

const NAMES = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'];

const PLACES = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

function withoutWindows(): readonly Browser[] {
  return installed(onPath(NAMES_WITHOUT_WINDOWS));
}

function withWindows(): readonly Browser[] {
  return installed([...onPath(NAMES), ...PLACES]);
}

function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function installed(places: readonly string[]): readonly Browser[] {
  return places
    .filter((executablePath) => existsSync(executablePath))
    .map((executablePath) => ({ name: 'installed browser', executablePath, environment: {} }));
}

/** As it is, and with the system libraries that it brings, for machines that lack them. */
async function* packaged(faults: string[]): AsyncGenerator<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const name = 'Chromium of @sparticuz/chromium';
  const before = { ...process.env };
  const folder = join(tmpdir(), `packaged-chromium-${userInfo().username}`);
  try {
    mkdirSync(folder, { recursive: true });
    // It unpacks into the folder of temporary files, and its libraries only where it takes the
    // machine for a cloud function; it then also changes the environment of this process.
    process.env.TMPDIR = folder;
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
    const { default: packagedChromium } = await import('@sparticuz/chromium');
    const executablePath = await packagedChromium.executablePath();
    setEnvironment(before);
    yield { name, executablePath, environment: {} };
    yield {
      name: `${name} with its own libraries`,
      executablePath,
      environment: {
        FONTCONFIG_PATH: join(folder, 'fonts'),
        LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      },
    };
    // Neither was chosen. It may have been unpacked in part: the next run begins anew.
    rmSync(folder, { recursive: true });
  } catch (error) {
    faults.push(`${name}: ${sentence(error)}`);
  } finally {
    setEnvironment(before);
  }
}

function setEnvironment(wanted: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in wanted)) delete process.env[name];
  Object.assign(process.env, wanted);
}

async function* downloaded(faults: string[]): AsyncGenerator<Browser> {
  const name = 'Chromium downloaded by Playwright';
  const executablePath = chromium.executablePath();
  if (!existsSync(executablePath)) {
    const { code, output } = await runCommand('playwright', ['install', 'chromium'], {});
    if (code !== 0) {
      faults.push(`${name}: ${output.trim()}`);
      return;
    }
  }
  yield { name, executablePath, environment: {} };
}

/** Launches it and opens two pages side by side, as the tests do; null where both work. */
async function faultOf({ executablePath, environment }: Browser): Promise<string | null> {
  try {
    const browser = await chromium.launch({
      executablePath,
      env: { ...process.env, ...environment },
      timeout: 30_000,
    });
    const contexts = await Promise.all([browser.newContext(), browser.newContext()]);
    await Promise.all(contexts.map((context) => context.newPage()));
    await browser.close();
    return null;
  } catch (error) {
    return sentence(error);
  }
}

function sentence(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
}
