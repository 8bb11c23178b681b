import { z } from 'zod';
import { addUp, recompute } from './recompute';

/**
 * `npm run reproduce [-- ADDRESS]`: downloads the public files of a running site, recomputes every
 * counted amount and the totals from them, and holds them against what the site says. Exit code 1
 * where a digit differs, 2 where the address answers with no such files.
 */

const ledgerFile = z.object({
  hash: z.string(),
  subject: z.object({
    currencies: z.array(z.string()),
    counted: z.object({ from: z.string(), to: z.string().nullable() }),
  }),
});
const figureFile = z.object({ total: z.object({ low: z.string(), high: z.string() }) });

try {
  const address = siteAddress(process.argv[2] ?? 'http://localhost:3000');
  const differences = await reproduce(address);
  console.log(differences === 0 ? 'Every digit agrees.' : `${differences} differences.`);
  process.exitCode = differences === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** How many numbers the site gives otherwise; each is printed. */
async function reproduce(address: string): Promise<number> {
  let differences = 0;
  const { hash, subject } = await downloadJson(`${address}/api/v1/ledger.json`, ledgerFile);
  console.log(`${address}, ledger ${hash.slice(0, 8)}`);
  const ecb = await download(`${address}/api/v1/rates/ecb.csv`);
  const perUsd = await downloadIfThere(`${address}/api/v1/rates/per-usd.csv`);
  for (const currency of subject.currencies) {
    const file = `${address}/api/v1/contributions.csv?currency=${currency}`;
    const contributions = await download(file);
    const rows = recompute({ contributions, ecb, perUsd }, currency);
    for (const { id, low, high, published } of rows) {
      differences += compare(`${id}, ${currency}`, [low, high], published);
    }
    const { from, to } = subject.counted;
    const periods = [
      ['counted', addUp(rows, from, to)],
      ['all', addUp(rows, null, null)],
    ] as const;
    for (const [period, sum] of periods) {
      const figure = `${address}/api/v1/figures/foreign-support-by-donor.json?currency=${currency}&period=${period}`;
      const { total } = await downloadJson(figure, figureFile);
      const { low, high, counted, leftOut, donors } = sum;
      differences += compare(`${currency}, period ${period}`, [low, high], [total.low, total.high]);
      console.log(
        `${currency}, period ${period}: ${low} to ${high}, ${counted} counted, ${leftOut} left out, ${donors} donors`,
      );
    }
  }
  return differences;
}

type Ends = readonly (string | null)[];

/** 1 where two pairs of ends differ, which is printed. */
function compare(what: string, ours: Ends, theirs: Ends): 0 | 1 {
  if (ours.join() === theirs.join()) return 0;
  console.log(`${what}: recomputed ${ours.join(' to ')}, published ${theirs.join(' to ')}`);
  return 1;
}

/** The address without a slash at its end. */
function siteAddress(text: string): string {
  const { protocol } = URL.canParse(text) ? new URL(text) : { protocol: '' };
  if (protocol === 'http:' || protocol === 'https:') return text.replace(/\/+$/, '');
  throw new Error(
    `"${text}" is no address of a site; expected one such as http://localhost:3000 or https://example.org`,
  );
}

async function downloadJson<Shape>(file: string, shape: z.ZodType<Shape>): Promise<Shape> {
  const text = await download(file);
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} is not the file that was expected: no such site stands there.`);
  }
}

async function download(file: string): Promise<string> {
  const answer = await answerOf(file);
  if (answer.ok) return answer.text();
  throw new Error(`${file} answers ${answer.status}: is that the address of the site?`);
}

/** Null where there is no such file. */
async function downloadIfThere(file: string): Promise<string | null> {
  const answer = await answerOf(file);
  return answer.status === 404 ? null : download(file);
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
