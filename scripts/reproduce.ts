import { z } from 'zod';
import { addUp, recompute } from './recompute';

/**
 * `npm run reproduce [-- ADDRESS]`: downloads the public files of a running site, recomputes every
 * counted amount and the totals from them, and holds them against what the site says. Exit code 1
 * where a digit differs.
 */

const address = (process.argv[2] ?? 'http://localhost:3000').replace(/\/+$/, '');

const ledgerFile = z.object({
  hash: z.string(),
  subject: z.object({
    currencies: z.array(z.string()),
    counted: z.object({ from: z.string(), to: z.string().nullable() }),
  }),
});
const figureFile = z.object({ total: z.object({ low: z.string(), high: z.string() }) });

let differences = 0;
const { hash, subject } = ledgerFile.parse(JSON.parse(await download('/api/v1/ledger.json')));
console.log(`${address}, ledger ${hash.slice(0, 8)}`);
const ecb = await download('/api/v1/rates/ecb.csv');
const perUsd = await fetch(`${address}/api/v1/rates/per-usd.csv`).then((answer) =>
  answer.ok ? answer.text() : null,
);
for (const currency of subject.currencies) {
  const contributions = await download(`/api/v1/contributions.csv?currency=${currency}`);
  const rows = recompute({ contributions, ecb, perUsd }, currency);
  for (const { id, low, high, published } of rows) {
    compare(`${id}, ${currency}`, [low, high], published);
  }
  const { from, to } = subject.counted;
  const periods = [
    ['counted', addUp(rows, from, to)],
    ['all', addUp(rows, null, null)],
  ] as const;
  for (const [period, sum] of periods) {
    const address = `/api/v1/figures/foreign-support-by-donor.json?currency=${currency}&period=${period}`;
    const { total } = figureFile.parse(JSON.parse(await download(address)));
    compare(`${currency}, period ${period}`, [sum.low, sum.high], [total.low, total.high]);
    console.log(
      `${currency}, period ${period}: ${sum.low} to ${sum.high}, ${sum.counted} counted, ${sum.leftOut} left out, ${sum.donors} donors`,
    );
  }
}
console.log(differences === 0 ? 'Every digit agrees.' : `${differences} differences.`);
process.exitCode = differences === 0 ? 0 : 1;

function compare(
  what: string,
  ours: readonly (string | null)[],
  theirs: readonly (string | null)[],
) {
  if (ours.join() === theirs.join()) return;
  differences += 1;
  console.log(`${what}: recomputed ${ours.join(' to ')}, published ${theirs.join(' to ')}`);
}

async function download(path: string): Promise<string> {
  const answer = await fetch(`${address}${path}`);
  if (!answer.ok) throw new Error(`${address}${path} answers ${answer.status}`);
  return answer.text();
}
