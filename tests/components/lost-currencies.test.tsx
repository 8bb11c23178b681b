// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LostCurrencies } from '@/components/lost-currencies';
import { linksFor } from '@/lib/analysis/links';
import { lostCurrencies, lostCurrenciesOf } from '@/lib/analysis/lost-currencies';
import type { Ledger } from '@/lib/ledger/ledger';
import { as, ledgerOfReports, lost } from '@/tests/support/made-conversions';

const ONE = ledgerOfReports([[lost(), as('499', 'USD')]]);
const all = (ledger: Ledger) => lostCurrencies(ledger, linksFor(ledger, null));

function shown(node: React.ReactNode): Element {
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(node);
  return host;
}

describe('currencies not told', () => {
  test('together name the contribution, and say what each case finds', () => {
    const host = shown(<LostCurrencies lost={all(ONE)} />);
    expect(host.querySelector('h2')?.textContent).toBe(
      'One printed figure does not tell its currency',
    );
    expect(host.querySelector('h3')?.textContent).toContain('on Aaaland: A gift');
    expect(host.querySelector('.lost-finding')?.textContent).toBe(
      'One of two currencies tried fits the printed equivalent: euros.',
    );
    expect([...host.querySelectorAll('tbody th[scope=row]')].map((one) => one.textContent)).toEqual(
      ['US dollars', 'Euros'],
    );
    expect(host.querySelector('.lost-sign')).not.toBeNull();
    expect(host.querySelector('details > summary')?.textContent).toBe(
      'Each reading tried against the equivalent of the same document',
    );
    expect(host.querySelector('details table')).not.toBeNull();
  });

  test('explain the words of all their tables once, above them', () => {
    const many = ledgerOfReports([
      [lost(), as('499', 'USD')],
      [lost(), as('499', 'USD')],
    ]);
    const host = shown(<LostCurrencies lost={all(many)} />);
    expect(host.querySelectorAll('table')).toHaveLength(2);
    expect(host.textContent?.split('Allowed means')).toHaveLength(2);
    expect(host.querySelector('.lost-means + .lost-case')).not.toBeNull();
    expect(
      [...(host.querySelector('thead')?.querySelectorAll('th') ?? [])].map(
        (one) => one.textContent,
      ),
    ).toEqual(['Read as', 'Would imply', 'Rate of its date', 'Rate of publication', 'Reading']);
  });

  test('on the contribution’s own page say it once, as the headline', () => {
    const own = lostCurrenciesOf('one', ONE, linksFor(ONE, null));
    if (!own) throw new Error('it has one');
    const host = shown(<LostCurrencies lost={own} own />);
    expect(host.querySelector('h2')?.textContent).toBe(
      'One of two currencies tried fits the printed equivalent: euros',
    );
    expect(host.querySelector('.lost-finding')).toBeNull();
    expect(host.querySelector('details')).toBeNull();
    expect(host.querySelector('table')).not.toBeNull();
    expect(host.querySelector('h3')?.textContent).not.toContain('A gift');
  });

  test('of a ledger without any are one line', () => {
    const host = shown(<LostCurrencies lost={all(ledgerOfReports([]))} />);
    expect(host.textContent).toBe('Currencies not toldEvery printed figure tells its currency');
  });
});
