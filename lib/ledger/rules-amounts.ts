import { compareDecimals } from '@/lib/money';
import { inShort } from './in-short';
import { amountsOf, heldIn } from './places-of-amounts';
import { fault, type Rule } from './rule';

/** Low and high are in one currency. */
export const oneCurrency: Rule = {
  name: 'one-currency',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const { amount } = where.record;
      if (!amount || 'candidates' in amount || amount.low.currency === amount.high.currency)
        continue;
      const { currency } = amount.high;
      yield fault(
        where,
        'amount.high.currency',
        inShort(currency),
        `"${amount.low.currency}", as in "low"`,
        'Hold both ends in one currency, or write candidates.',
      );
    }
  },
};

/** Low is not above high. */
export const lowBeforeHigh: Rule = {
  name: 'low-high',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const { amount } = where.record;
      if (
        !amount ||
        'candidates' in amount ||
        compareDecimals(amount.low.value, amount.high.value) <= 0
      )
        continue;
      yield fault(
        where,
        'amount.low.value',
        inShort(amount.low.value),
        `at most "${amount.high.value}", the high end`,
        'Put the two ends in order.',
      );
    }
  },
};

/** With basis `printed` each end is the value of a report's amount in its currency. */
export const endsPrinted: Rule = {
  name: 'amount-printed',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const { amount } = where.record;
      if (!amount || 'candidates' in amount || amount.basis !== 'printed') continue;
      const printed = amountsOf(where.record);
      for (const { path, money } of heldIn(where.record)) {
        const inCurrency = printed.filter(
          ({ amount: { currency } }) => currency === money.currency,
        );
        if (inCurrency.some(({ amount: { value } }) => compareDecimals(value, money.value) === 0))
          continue;
        const values = [...new Set(inCurrency.map(({ amount: { value } }) => value))];
        const expected =
          values.length > 0
            ? `an amount in ${money.currency} that a report prints: ${values.join(', ')}`
            : `a report that prints an amount in ${money.currency}`;
        yield fault(
          where,
          `${path}.value`,
          inShort(money.value),
          expected,
          'Mend the amount or the report; a sum or difference has the basis "worked-out".',
        );
      }
    }
  },
};

/** With basis `worked-out` at least one report prints an amount in the currency. */
export const workedOutFromPrinted: Rule = {
  name: 'amount-worked-out',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const { amount } = where.record;
      if (!amount || 'candidates' in amount || amount.basis !== 'worked-out') continue;
      const { currency } = amount.low;
      if (amountsOf(where.record).some(({ amount: printed }) => printed.currency === currency))
        continue;
      yield fault(
        where,
        'amount.basis',
        `"worked-out", and no report prints an amount in ${currency}`,
        `a report with an amount in ${currency}`,
        'Add the report that it is worked out from.',
      );
    }
  },
};

/** Candidates are in at least two currencies. */
export const candidateCurrencies: Rule = {
  name: 'candidates',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const { amount } = where.record;
      if (!amount || !('candidates' in amount)) continue;
      const currencies = new Set(amount.candidates.map(({ currency }) => currency));
      if (currencies.size > 1) continue;
      yield fault(
        where,
        'amount.candidates',
        `candidates in ${[...currencies].join()} alone`,
        'at least two currencies',
        'Write "low" and "high" where the currency is decided.',
      );
    }
  },
};

/** The value of each candidate is printed. */
export const candidatesPrinted: Rule = {
  name: 'candidate-printed',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const { amount } = where.record;
      if (!amount || !('candidates' in amount)) continue;
      const values = [...new Set(amountsOf(where.record).map(({ amount: { value } }) => value))];
      for (const { path, money } of heldIn(where.record)) {
        if (values.some((value) => compareDecimals(value, money.value) === 0)) continue;
        yield fault(
          where,
          `${path}.value`,
          inShort(money.value),
          `an amount that a report prints: ${values.join(', ') || 'none does'}`,
          'Mend the candidate or the report.',
        );
      }
    }
  },
};
