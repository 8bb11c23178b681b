/** What a person may set, all of it optional, read from the environment. */
export interface Settings {
  /** `LEDGER_DIR`: the folder of the ledger, `data` unless set. */
  readonly ledgerDir: string;
  /** `SITE_URL`: where the site will stand, without a slash at the end, or null. */
  readonly siteUrl: string | null;
  /** `PORT`: the port that the server listens on, 3000 unless set. */
  readonly port: number;
  /** Where the finished build lies. The tests set it, to have two sites side by side. */
  readonly distDir: string;
}

/** Throws an `Error` that names the setting, what it holds and what was expected. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    ledgerDir: environment.LEDGER_DIR || 'data',
    siteUrl: readAddress(environment.SITE_URL),
    port: readPort(environment.PORT),
    distDir: environment.DIST_DIR || '.next',
  };
}

function readAddress(text: string | undefined): string | null {
  if (!text) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  const fits =
    (address?.protocol === 'https:' || address?.protocol === 'http:') &&
    address.search === '' &&
    address.hash === '';
  if (!fits) {
    throw new Error(
      `SITE_URL is "${text}"; expected the address of the site, such as https://example.org`,
    );
  }
  return address.href.replace(/\/+$/, '');
}

function readPort(text: string | undefined): number {
  if (!text) return 3000;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${text}"; expected a whole number from 1 to 65535`);
  }
  return port;
}
