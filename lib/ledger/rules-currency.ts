import type { PerUsdSpan, Rates } from '@/lib/rates/rates';
import { isCurrencyCode } from './currency-codes';
import type { Draft, Found } from './draft';
import { ECB, PER_USD } from './files';
import { inShort } from './in-short';
import { amountsOf, heldIn } from './places-of-amounts';
import { type Fault, fault, type Rule } from './rule';

/** Every currency is a current or withdrawn ISO 4217 code. */
export const currencyCodes: Rule = {
  name: 'currency-code',
  *faultsIn(draft) {
    for (const { where, path, currency } of currenciesIn(draft)) {
      if (currency === null || isCurrencyCode(currency)) continue;
      yield fault(
        where,
        path,
        inShort(currency),
        'a current or withdrawn ISO 4217 code',
        'Mend the code; where it cannot be told, say so in the note.',
      );
    }
    yield* codesOfRates(draft);
  },
};

/** Every comparison currency can be converted on some day. */
export const comparisonCurrencies: Rule = {
  name: 'comparison-currency',
  *faultsIn({ subject, rates }) {
    if (!subject || !rates) return;
    const quoted = quotedCurrencies(rates);
    for (const [index, currency] of subject.record.currencies.entries()) {
      if (quoted.has(currency)) continue;
      yield fault(
        subject,
        `currencies[${index}]`,
        inShort(currency),
        `a currency with rates: ${[...quoted].join(', ')}`,
        'Choose another currency, or add its rates.',
      );
    }
  },
};

/** Each comparison currency stands once: it is a choice on a page and a column of its own. */
export const currenciesOnce: Rule = {
  name: 'currency-once',
  *faultsIn({ subject }) {
    if (!subject) return;
    const { currencies } = subject.record;
    for (const [index, currency] of currencies.entries()) {
      if (currencies.indexOf(currency) === index) continue;
      yield fault(
        subject,
        `currencies[${index}]`,
        `${inShort(currency)} once more`,
        'each currency once',
        'Remove it.',
      );
    }
  },
};

/** A currency is null where its sign was lost, and never where its code or its context names it. */
export const currencyKnown: Rule = {
  name: 'currency-known-by',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      for (const { path, amount } of amountsOf(where.record)) {
        const { currency, currencyKnownBy: by } = amount;
        if (by === 'lost' && currency !== null) {
          yield fault(
            where,
            `${path}.currency`,
            inShort(currency),
            'null, since "currencyKnownBy" is "lost"',
            'Write null, or say by what the currency is known.',
          );
        }
        if ((by === 'code' || by === 'context') && currency === null) {
          yield fault(
            where,
            `${path}.currency`,
            'null',
            `a code, since "currencyKnownBy" is "${by}"`,
            'Write the code, or say by what else it is known.',
          );
        }
      }
    }
  },
};

/** Currencies of which some day has a rate per euro, itself or by way of the dollar. */
function quotedCurrencies({ currencies, rows, perUsd }: Rates): ReadonlySet<string> {
  const daysOf = (currency: string) => {
    const index = currencies.indexOf(currency);
    return rows.filter(({ perEuro }) => typeof perEuro[index] === 'string').map(({ day }) => day);
  };
  const dollarDays = daysOf('USD');
  const inSpan = ({ from, to }: PerUsdSpan) =>
    dollarDays.some((day) => day >= from && (to === null || day <= to));
  return new Set([
    'EUR',
    ...currencies.filter((currency) => daysOf(currency).length > 0),
    ...perUsd.filter(inSpan).map(({ currency }) => currency),
  ]);
}

function* currenciesIn(
  draft: Draft,
): Iterable<{ where: Found<unknown>; path: string; currency: string | null }> {
  const { subject } = draft;
  if (subject) {
    for (const [index, currency] of subject.record.currencies.entries()) {
      yield { where: subject, path: `currencies[${index}]`, currency };
    }
  }
  for (const where of draft.contributions) {
    for (const { path, money } of heldIn(where.record)) {
      yield { where, path: `${path}.currency`, currency: money.currency };
    }
    for (const { path, amount } of amountsOf(where.record)) {
      yield { where, path: `${path}.currency`, currency: amount.currency };
    }
  }
  for (const where of draft.statements) {
    const { unit } = where.record;
    yield { where, path: 'unit', currency: unit === 'percent' ? null : unit };
  }
  for (const where of draft.spending) {
    yield { where, path: 'amount.currency', currency: where.record.amount.currency };
    for (const [index, { currency }] of where.record.rivals.entries()) {
      yield { where, path: `rivals[${index}].currency`, currency };
    }
  }
}

function* codesOfRates({ rates }: Draft): Iterable<Fault> {
  const wrong = (file: string, path: string, code: string) => ({
    file,
    path,
    found: inShort(code),
    expected: 'a current or withdrawn ISO 4217 code',
    mend: 'Mend the code.',
  });
  for (const code of rates?.currencies ?? [])
    if (!isCurrencyCode(code)) yield wrong(ECB, 'line 1', code);
  for (const [index, { currency }] of (rates?.perUsd ?? []).entries()) {
    // Rows stand below the header; a span knows its place in the table, not its line.
    if (!isCurrencyCode(currency))
      yield wrong(PER_USD, `line ${index + 2}, column currency`, currency);
  }
}
