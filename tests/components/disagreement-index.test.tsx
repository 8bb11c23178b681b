// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DisagreementCases } from '@/components/disagreement-cases';
import { DisagreementIndex } from '@/components/disagreement-index';
import { disagreementsPage } from '@/lib/analysis/disagreements-page';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

const ledger = ledgerIn(REAL);
const { sections } = disagreementsPage(
  ledger,
  defaultQuery(vocabularyOf(ledger), PAGES['/disagreements']),
);

function shown(node: React.ReactNode): Element {
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(node);
  return host;
}

const plain = (node: Element | null | undefined) =>
  node?.textContent?.replace(/[\u00a0\u202f]/g, ' ');

test('the list at the top leads to every case, with whose it is and how far apart', () => {
  const index = shown(
    <DisagreementIndex sections={sections} last={{ id: 'meeting', title: 'What counts' }} />,
  );
  const page = shown(
    sections.map((section) => <DisagreementCases key={section.id} section={section} />),
  );
  const anchors = [...index.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  const cases = sections.flatMap((section) => section.cases);
  expect(anchors).toEqual([
    ...sections.flatMap(({ id, cases: own }) => [`#${id}`, ...own.map((one) => `#${one.id}`)]),
    '#meeting',
  ]);
  for (const { id } of cases) expect(page.querySelector(`[id="${id}"] h3`), id).not.toBeNull();
  expect([...index.querySelectorAll('ol ol > li')].map(plain)).toEqual(
    cases.map(({ title, detail, apart, inShort }) => `${title.text} ${detail} ${apart} ${inShort}`),
  );
});

test('statements that meet stand as printed, each with a link to its own page', () => {
  const page = shown(
    sections.map((section) => <DisagreementCases key={section.id} section={section} />),
  );
  const met = page.querySelector('#statements article');
  expect([...(met?.querySelectorAll('li') ?? [])].map(plain)).toEqual([
    'around €10 million Gert Jan Koopman, 3 May 2024',
    '10 million euros Peter Michalko, 3 May 2024',
  ]);
  expect([...(met?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    '/statements/koopman-2024-05-eu-and-members',
    '/statements/michalko-2024-05-eu-total',
  ]);
});
