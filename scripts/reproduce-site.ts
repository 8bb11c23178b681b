import { z } from 'zod';
import {
  type Comparison,
  compareFigure,
  firstDifference,
  inShort,
  madeAnew,
  type PublishedFigure,
  publishedFigure,
} from './recompute-compare';
import { RECOMPUTED } from './recompute-figures';
import type { PublicFiles } from './recompute-files';
import { type Asked, optionWords, saidBy, saidIfRight, timesToAsk } from './recompute-options';
import { type PublicSite, recorded } from './reproduce-download';
import { compareTables, downloadFiles } from './reproduce-files';
import { API, readJson } from './reproduce-read';

/** The tables and figures that a site publishes, beside what its public files alone come to. */
export interface Reproduction {
  readonly version: string;
  readonly hash: string;
  /** The ends of the counted period, as the ledger writes them. */
  readonly counted: { readonly from: string; readonly to: string | null };
  readonly comparisons: readonly Comparison[];
  /** Every path that was asked for, in order. */
  readonly downloaded: readonly string[];
}

/** Throws an `Error` with a plain sentence where a file is missing, or is another one. */
export async function reproduceSite(asked: PublicSite): Promise<Reproduction> {
  const { site, paths } = recorded(asked);
  const { files, hashes } = await downloadFiles(site);
  const { version, hash, subject } = files.ledger;
  const tables = await compareTables(site, files);
  const figures = await figuresOf(site, files);
  return {
    version,
    hash,
    counted: subject.counted,
    comparisons: [...hashes, ...tables, ...figures],
    downloaded: paths,
  };
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
  const made = madeAnew(
    () => recompute(files, asked.options),
    (ours) => {
      const said = saidIfRight(name, files.ledger, asked);
      const difference =
        firstDifference('answer', [saidBy(figure)], [said]) ?? compareFigure(figure, ours);
      return { recomputed: inShort(ours), difference };
    },
  );
  return { ...start, ...made };
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
