// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ClaimCurrency } from '@/app/claim/claim-currency';
import { openPage } from '@/app/open-page';
import { SitePage } from '@/app/site-page';

/** What stands around a page: what its links carry on, and what they leave behind. */

async function opened(address: Readonly<Record<string, string>>) {
  const open = await openPage('/claim', Promise.resolve(address));
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(
    <SitePage current="/claim" ledger={open.ledger} open={open}>
      <ClaimCurrency open={open} />
    </SitePage>,
  );
  const linkOf = (scope: string, words: string) =>
    [...host.querySelectorAll(`${scope} a`)]
      .find(({ textContent }) => textContent.startsWith(words))
      ?.getAttribute('href');
  return { linkOf, text: host.textContent };
}

describe('the footer', () => {
  test('leads on in the currency of the page, where the page behind takes one', async () => {
    const { linkOf } = await opened({ currency: 'AZN' });
    expect(linkOf('footer', 'Spending lines')).toBe('/spending?currency=AZN');
    expect(linkOf('footer', 'Every statement')).toBe('/statements');
    expect(linkOf('footer', 'The ledger as JSON')).toBe('/api/v1/ledger.json');
  });

  test('leads to the plain page where nothing differs', async () => {
    expect((await opened({})).linkOf('footer', 'Spending lines')).toBe('/spending');
  });
});

describe('a typed amount', () => {
  test('does not become one of another currency, and the page says so', async () => {
    const { linkOf, text } = await opened({ currency: 'AZN', share: '95', foreign: '100' });
    expect(linkOf('main', 'Back to')).toBe('/claim?share=95');
    expect(linkOf('main', 'EUR')).toBe('/claim?share=95&currency=EUR');
    expect(text).toContain(
      'Amounts typed below are in Azerbaijani manats; another currency begins without them.',
    );
  });

  test('stays where only the period goes back, and without one nothing is said', async () => {
    const typed = await opened({ period: 'all', foreign: '100' });
    expect(typed.linkOf('main', 'Back to')).toBe('/claim?foreign=100');
    expect((await opened({ share: '95' })).text).not.toContain('Amounts typed');
  });
});
