/** The public files of a site, as any reader downloads them. */
export interface PublicSite {
  /** Without a slash at its end. */
  readonly address: string;
  /** The bytes of a file; throws an `Error` with a plain sentence where there is none. */
  readonly get: (path: string) => Promise<Uint8Array>;
  /** The same; null where the site has no such file. */
  readonly getIfThere: (path: string) => Promise<Uint8Array | null>;
}

/** The same site, and the paths that are asked of it, in their order; one that is not there too. */
export function recorded(site: PublicSite): {
  readonly site: PublicSite;
  readonly paths: readonly string[];
} {
  const paths: string[] = [];
  const noting =
    <Answer>(ask: (path: string) => Promise<Answer>) =>
    (path: string) => {
      paths.push(path);
      return ask(path);
    };
  const { address, get, getIfThere } = site;
  return { site: { address, get: noting(get), getIfThere: noting(getIfThere) }, paths };
}

/** The site at an address. Throws an `Error` where the text is no address of one. */
export function siteAt(text: string): PublicSite {
  const address = addressOf(text);
  const getIfThere = async (path: string) => {
    const answer = await answerOf(`${address}${path}`);
    if (answer.status === 404) return null;
    if (!answer.ok) throw refused(`${address}${path}`, answer.status);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const get = async (path: string) => {
    const bytes = await getIfThere(path);
    if (bytes === null) throw refused(`${address}${path}`, 404);
    return bytes;
  };
  return { address, get, getIfThere };
}

function addressOf(text: string): string {
  const { protocol, search, hash } = URL.canParse(text)
    ? new URL(text)
    : { protocol: '', search: '', hash: '' };
  const isOne = protocol === 'http:' || protocol === 'https:';
  if (isOne && search === '' && hash === '') return text.replace(/\/+$/, '');
  throw new Error(
    `"${text}" is no address of a site; expected one such as http://localhost:3000 or https://example.org`,
  );
}

async function answerOf(file: string): Promise<Response> {
  try {
    return await fetch(file);
  } catch {
    throw new Error(
      `No server answers at ${file}. Start the site with "npm start", or name another address: npm run reproduce -- https://example.org`,
    );
  }
}

function refused(file: string, status: number): Error {
  return new Error(`${file} answers ${status}: is that the address of the site?`);
}
