import { z } from 'zod';
import {
  type Comparison,
  compareFigure,
  firstDifference,
  inShort,
  type PublishedFigure,
  publishedFigure,
} from './recompute-compare';
import { RECOMPUTED } from './recompute-figures';
import type { PublicFiles } from './recompute-files';
import { type Asked, optionWords, saidBy, saidIfRight, timesToAsk } from './recompute-options';
import type { PublicSite } from './reproduce-download';
import { compareTables, downloadFiles } from './reproduce-files';
import { API, readJson } from './reproduce-read';

/** Everything that a site publishes as numbers, beside what its public files alone come to. */
export interface Reproduction {
  readonly version: string;
  readonly hash: string;
  readonly comparisons: readonly Comparison[];
}

/** Throws an `Error` with a plain sentence where a file is missing, or is another one. */
export async function reproduceSite(site: PublicSite): Promise<Reproduction> {
  const { files, hashes } = await downloadFiles(site);
  const { version, hash } = files.ledger;
  const tables = await compareTables(site, files);
  return { version, hash, comparisons: [...hashes, ...tables, ...(await figuresOf(site, files))] };
}

const figureList = z.array(z.object({ id: z.string(), href: z.string() }));

/** Every figure of the site's list, in every way of asking for it, and those that it leaves out. */
async function figuresOf(site: PublicSite, files: PublicFiles): Promise<readonly Comparison[]> {
  const list = await readJson(site, `${API}/figures.json`, figureList);
  const comparisons: Comparison[] = [];
  for (const { id, href } of list) {
    const byDefault = await readJson(site, href, publishedFigure);
    for (const asked of timesToAsk(byDefault, files.ledger.subject)) {
      const figure =
        asked.query === ''
          ? byDefault
          : await readJson(site, `${href}${asked.query}`, publishedFigure);
      comparisons.push(comparisonOf(id, figure, asked, files));
    }
  }
  const published = new Set(list.map(({ id }) => id));
  const missing = Object.keys(RECOMPUTED).filter((id) => !published.has(id));
  return [...comparisons, ...missing.map(missingFigure)];
}

function comparisonOf(
  name: string,
  figure: PublishedFigure,
  asked: Asked,
  files: PublicFiles,
): Comparison {
  const start = { name, options: optionWords(asked), published: inShort(figure) };
  const recompute = RECOMPUTED[name];
  if (!recompute) {
    const difference = 'no rule is known by which this figure could be recomputed';
    return { ...start, recomputed: 'unknown', difference };
  }
  try {
    const ours = recompute(files, asked.options);
    const said = saidIfRight(name, files.ledger, asked);
    const difference =
      firstDifference('answer', [saidBy(figure)], [said]) ?? compareFigure(figure, ours);
    return { ...start, recomputed: inShort(ours), difference };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...start, recomputed: 'none', difference: `it cannot be recomputed: ${why}` };
  }
}

function missingFigure(name: string): Comparison {
  return {
    name,
    options: '–',
    published: 'none',
    recomputed: 'unknown',
    difference: 'the site’s list of figures does not name it',
  };
}
