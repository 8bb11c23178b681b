// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import DonorsPage from '@/app/donors/page';
import { donorsPage } from '@/lib/analysis/donors-table';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { readQuery } from '@/lib/filters/read-query';
import { loadLedger } from '@/lib/ledger/load';

/** What the page of the donors offers to choose from: donors for a comparison, kinds. */

async function offered(address: Readonly<Record<string, string>>) {
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(
    await DonorsPage({ searchParams: Promise.resolve(address) }),
  );
  const main = host.querySelector('main');
  const { query } = readQuery(
    Object.entries(address),
    PAGES['/donors'],
    vocabularyOf(loadLedger()),
  );
  const { foreign, domestic } = donorsPage(loadLedger(), query, () => '');
  return {
    donors: foreign.length + domestic.length,
    boxes: main?.querySelectorAll('input[type=checkbox]').length,
    buttons: [...(main?.querySelectorAll('button') ?? [])].filter(
      ({ textContent }) => textContent === 'Compare the chosen',
    ).length,
    kinds: main?.querySelector('nav[aria-label=Kind]')?.textContent ?? null,
  };
}

describe('donors can be chosen for a comparison', () => {
  test('where there are several, each by a box', async () => {
    const { donors, boxes, buttons, kinds } = await offered({});
    expect(donors).toBeGreaterThan(2);
    expect(boxes).toBe(donors);
    expect(buttons).toBe(2);
    expect(kinds).toMatch(/^Kindall/);
  });

  test('not where there is one', async () => {
    const { donors, boxes, buttons } = await offered({ from: '2022-01', to: '2022-01' });
    expect({ donors, boxes, buttons }).toEqual({ donors: 1, boxes: 0, buttons: 0 });
  });

  test('not where there is none, and no kind either', async () => {
    expect(await offered({ from: '2030' })).toEqual({
      donors: 0,
      boxes: 0,
      buttons: 0,
      kinds: null,
    });
  });
});
