import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isChart } from '@/components/charts/chart-layout';
import { DESIGN_NAMES } from '@/components/charts/design-widths';
import { picturedFigures } from '@/lib/figures/pictured';
import { readLedgerFolder } from '@/lib/ledger/load';
import { installDom } from './draw-dom';
import { readSettings } from './settings';

/**
 * Draws the pictures of the ledger's figures, each at three widths, for the build: they stand on
 * the pages until script has loaded the chart, and where there is none for good.
 */

const FOLDER = join('components', 'figure', 'generated');

const { ledger, problems } = readLedgerFolder(readSettings(process.env).ledgerDir);
if (!ledger) {
  throw new Error(`The ledger has ${problems.length} problems: npm run check:ledger lists them.`);
}

// The DOM must be there before React's client is: it looks for one as it loads.
const uninstallDom = installDom();
const { drawPicture } = await import('./draw-picture');

const charts = picturedFigures(ledger).flatMap(({ key, figure: { drawing } }) =>
  isChart(drawing) ? [{ key, drawing }] : [],
);
const pictures = Object.fromEntries(
  charts.map(({ key, drawing }, index) => [
    key,
    Object.fromEntries(
      DESIGN_NAMES.map((design) => [
        design,
        drawPicture(drawing, design, `p${index}${design.slice(0, 1)}`),
      ]),
    ),
  ]),
);
await uninstallDom();

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'pictures.json'), `${JSON.stringify(pictures)}\n`);
console.log(`Drew ${charts.length} figures at ${DESIGN_NAMES.length} widths.`);
