import { describe, expect, it } from 'vitest';
import type { DisagreementCase } from '@/lib/analysis/disagreement-rows';
import { caseOf, pageOf, sectionOf } from '@/tests/support/disagreement-pages';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

/** Each side as its documents print it, and which of them is held. */
const sidesOf = ({ sides }: DisagreementCase) =>
  sides.map(({ reading, held, printed: shown, more }) => [
    reading,
    held,
    [...shown, ...(more?.printed ?? [])].map(({ figure }) => figure?.text),
  ]);

describe('the real ledger', () => {
  const ledger = ledgerIn(REAL);

  it('has a headline of kinds, of what is held alone and of the widest that is left open', () => {
    expect(pageOf(ledger).headline).toBe(
      'Sources differ on eight figures: seven contributions and one line of spending; of five the ledger holds one size and says why; of the other three it leaves sizes side by side: at the widest of them, the larger is 25 % more than the smaller',
    );
    expect(pageOf(ledger).sections.map(({ headline }) => headline)).toEqual([
      'Documents give seven contributions different sizes; two of them count in the total since 10 November 2020, two more only in that over all years',
      'One line of spending is contradicted by another figure',
      'The one figure that was stated more than once of the same period has values that meet',
    ]);
  });

  it('shows one sum in both currencies, converted at the mean of its month', () => {
    const words = caseOf(ledger, 'bel-2024-apopo');
    expect(words.apart).toBe('9.1 % more');
    expect(words.apartNote).toBe(
      '272,628.41 beside 250,000.00 US dollars, at 1 EUR = 1.09051 USD, mean of the daily rates (January 2024). Rates: European Central Bank.',
    );
    expect(sidesOf(words)).toEqual([
      [
        '250,000 euros',
        'held',
        [
          '250, 000',
          '250 min avro',
          '250 000 euros',
          '250.000 Euro',
          '€250,000',
          '250 min avro',
          '250 min avro',
          '€250,000',
        ],
      ],
      ['250,000 US dollars', 'not held', ['250 тыс. долларов США', '$250,000']],
    ]);
    expect(words.sides.map(({ converted, outcome }) => [converted, outcome?.change])).toEqual([
      ['272,628.41 US dollars', 'As it is'],
      ['250,000.00 US dollars', 'Both ends 22,628.41 less'],
    ]);
  });

  it('says once what a currency without a euro quotation is worth', () => {
    const { apartNote } = caseOf(ledger, 'bel-2024-apopo', 'AZN');
    expect(apartNote.split('1.7 AZN per US dollar')).toHaveLength(2);
  });

  it('shows two sizes of one envelope, and what each would make of the total', () => {
    const words = caseOf(ledger, 'fra-2021-demining');
    expect([words.apart, words.apartNote]).toEqual(['25 % more', '500,000 beside 400,000 euros.']);
    expect(words.sides.map(({ reading, held, length }) => [reading, held, length])).toEqual([
      ['400,000 euros', 'held as the low end', 0.8],
      ['500,000 euros', 'held as the high end', 1],
      ['400,000 without its sign', 'currency not told: set against nothing', null],
    ]);
    expect(sidesOf(words)[1]?.[2]).toEqual(['EUR 500,000', '500,000 euros', '500 000 euros']);
    expect(words.sides.map(({ outcome }) => outcome?.change)).toEqual([
      'High end 118,270.00 less',
      'Low end 118,270.00 more',
      undefined,
    ]);
    expect(words.sides[0]?.more?.label).toBe('Five more documents');
    expect(words.decided).toBeNull();
  });

  it('shows three sizes of a package that is left out, and that no total would change', () => {
    const words = caseOf(ledger, 'eu-2024-team-europe-package');
    expect(words.apart).toBe('2.9 times');
    expect(sidesOf(words)).toEqual([
      ['2,750,000 euros', 'held as the low end', ['2.75 million euros']],
      ['About 3,000,000 euros', 'held as the high end', ['3 million euros']],
      ['8,000,000 euros', 'not held', ['EUR 8 million']],
    ]);
    expect(words.outcomeLabel).toBeNull();
    expect(words.holding.at(-1)?.text).toBe(
      'Left out of the total since 10 November 2020: repeats money counted elsewhere. Whichever side were held, neither that total nor the one over all years would change.',
    );
  });

  it('shows a line of spending beside a figure 414 times its size', () => {
    const words = caseOf(ledger, 'spending-aze-2020-demining');
    expect(words.apart).toBe('414 times');
    expect(sidesOf(words)).toEqual([
      ['7,000,000 Azerbaijani manats', 'held', ['7 milyon manat', undefined]],
      ['2,900,000,000 Azerbaijani manats', 'not held', ['2.9 billion manat ($1.7 billion)']],
    ]);
    expect(words.sides[1]?.outcome?.change).toBe('1,701,764,705.88 more');
  });

  it('keeps our reading of a qualifier outside of what is printed', () => {
    const printedBy = caseOf(ledger, 'eu-2024-team-europe-package').sides[1]?.printed;
    expect(printedBy).toMatchObject([
      {
        figure: { text: '3 million euros', qualifier: null },
        remark: 'Almost; EU with member states.',
      },
    ]);
  });

  it('says of two that only the total over all years counts what that one would be', () => {
    const words = caseOf(ledger, 'nato-2005-saloglu');
    expect(words.outcomeLabel).toBe('Total over all years if held alone, US dollars');
    expect(words.sides.map(({ outcome }) => outcome?.change.replace(/[\d,.]+/, '…'))).toEqual([
      'As it is',
      'Both ends … more',
    ]);
    expect(words.holding.at(-1)?.text).toContain(
      'that total would not change; beside each side stands what the total over all years would be.',
    );
    expect(caseOf(ledger, 'undp-2013-victim-loans').outcomeLabel).toBe(words.outcomeLabel);
    expect(caseOf(ledger, 'landmine-free-artsakh-2017-halo').outcomeLabel).toBeNull();
    const [, ever] = sectionOf(ledger, 'contributions').sentences;
    expect(ever?.parts[1]).toMatchObject({ href: '/ledger?period=all', sum: 'range' });
  });

  it('names whose text a reprint is, and so which voice prints a side', () => {
    const { sides } = caseOf(ledger, 'eu-2024-team-europe-package');
    const by = sides.flatMap(({ printed }) =>
      printed.map(({ publisher, textOf }) => `${publisher.text}: ${textOf}`),
    );
    expect(by).toContain('Sivil.az: APA');
    expect(by.filter((one) => one.endsWith(': null'))).toHaveLength(by.length - 1);
  });

  it('counts none of those for which no rate is held, and says that they are left out for it', () => {
    const { headline, sentences, cases, order } = sectionOf(ledger, 'contributions', 'AZN');
    expect(headline).toBe(
      'Documents give seven contributions different sizes; two of them count in the total since 10 November 2020',
    );
    expect(sentences.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([
      expect.stringMatching(/^Foreign support since 10 November 2020 comes to /),
      'Two contributions could not be converted into Azerbaijani manats, since no rate of that time is held, and are left out.',
    ]);
    expect(order).toBe(
      'First stand those that the total of the period counts, then the others, in each the widest apart first.',
    );
    expect(cases.map(({ apart, inShort }) => `${apart}, ${inShort}`)).toEqual([
      '25 % more, left side by side',
      '9.1 % more, one size held',
      '7.3 times, one size held',
      '2.9 times, some sizes held',
      '34 % more, one size held',
      '1.8 % more, one size held',
      '0.81 % more, left side by side',
    ]);
    expect(cases.map(({ id }) => id).indexOf('nato-2005-saloglu')).toBe(4);
    for (const id of ['nato-2005-saloglu', 'undp-2013-victim-loans']) {
      const { sides, holding } = caseOf(ledger, id, 'AZN');
      expect(sides.map(({ outcome }) => outcome?.change)).toEqual(
        sides.map(() => 'Could not be counted'),
      );
      expect(holding.at(-1)?.text).toMatch(
        /No rate is held for any side: whichever side were held, neither that total nor the one over all years would change\.$/,
      );
    }
  });

  it('sets no side beside another that rounds it: how far apart is told of two that do not meet', () => {
    const { apart, apartNote } = caseOf(ledger, 'onearmenia-2017-halo-lachin');
    expect([apart, apartNote]).toEqual([
      '1.8 % more',
      '97,979 beside 96,214 US dollars, the widest apart that do not meet.',
    ]);
  });

  it('names the figure that was stated more than once with values that meet', () => {
    const { met } = sectionOf(ledger, 'statements');
    expect(met.map(({ detail, said }) => [detail, said.map(({ figure }) => figure.text)])).toEqual([
      ['European Union, 2020 to 3 May 2024', ['around €10 million', '10 million euros']],
    ]);
    expect(sectionOf(ledger, 'contributions').met).toEqual([]);
  });

  it('names the lines of the sum that reach out of its time, and how far', () => {
    const [, outside] = sectionOf(ledger, 'spending').sentences;
    const text = outside?.parts.map((part) => part.text).join('');
    expect(text).toMatch(/^Two of these lines reach beyond that time and are in the sum whole: /);
    expect(text).toContain('(2020, 4,117,647.06 US dollars) begins 10 months before it;');
    expect(text).toContain('US dollars) ends 6 months after it.');
    expect(outside?.parts.flatMap(({ href }) => href ?? [])).toEqual([
      '/spending#aze-2020-demining',
      '/spending#aze-2025-9m-demining',
    ]);
  });

  it('says beside how far all sides are apart that some of them are not held', () => {
    const cases = pageOf(ledger).sections.flatMap((section) => section.cases);
    const one = 'One of them is held; the ledger’s own words on the rest stand below.';
    expect(Object.fromEntries(cases.map(({ id, decided }) => [id, decided]))).toEqual({
      'fra-2021-demining': null,
      'bel-2024-apopo': one,
      'nato-2005-saloglu': one,
      'undp-2013-victim-loans': null,
      'landmine-free-artsakh-2017-halo': one,
      'eu-2024-team-europe-package':
        'Of those held, the larger is 9.1 % more than the smaller; the ledger’s own words on the rest stand below.',
      'onearmenia-2017-halo-lachin': one,
      'spending-aze-2020-demining': one,
    });
    expect(pageOf(ledger).settled.at(-1)?.parts.at(1)?.href).toBe('#fra-2021-demining');
  });

  it('puts those that the total counts first, then those of all years, then the widest', () => {
    expect(sectionOf(ledger, 'contributions').cases.map(({ id }) => id)).toEqual([
      'fra-2021-demining',
      'bel-2024-apopo',
      'nato-2005-saloglu',
      'undp-2013-victim-loans',
      'landmine-free-artsakh-2017-halo',
      'eu-2024-team-europe-package',
      'onearmenia-2017-halo-lachin',
    ]);
  });

  it('links to the rows of the total in the currency asked for', () => {
    const total = sectionOf(ledger, 'contributions', 'EUR').sentences[0]?.parts[1];
    expect(total?.href).toBe('/ledger?currency=EUR');
    expect(caseOf(ledger, 'fra-2021-demining', 'EUR').title.href).toBe(
      '/ledger/fra-2021-demining?currency=EUR',
    );
  });
});
