import { compareDecimals } from '@/lib/money';
import { inShort } from './in-short';
import { fault, type Rule } from './rule';

/** A share is in per cent, a total and a unit cost in a currency. */
export const statementUnit: Rule = {
  name: 'statement-unit',
  *faultsIn({ statements }) {
    for (const where of statements) {
      const { quantity, unit } = where.record;
      // The costs of a programme are also estimated in per cent of others.
      if (quantity === 'cost-estimate') continue;
      const share = quantity === 'national-share' || quantity === 'foreign-share';
      if (share === (unit === 'percent')) continue;
      yield fault(
        where,
        'unit',
        inShort(unit),
        share
          ? `"percent", since the quantity is "${quantity}"`
          : `a currency, since the quantity is "${quantity}"`,
        'Mend the unit or the quantity.',
      );
    }
  },
};

/** `per` stands exactly with unit costs. */
export const unitCosts: Rule = {
  name: 'unit-cost',
  *faultsIn({ statements }) {
    for (const where of statements) {
      const { quantity, per } = where.record;
      if ((quantity === 'unit-cost') === (per !== null)) continue;
      yield fault(
        where,
        'per',
        inShort(per),
        per === null
          ? 'mine, hectare or square-metre, since it is a unit cost'
          : `null, since the quantity is "${quantity}"`,
        'Mend "per" or the quantity.',
      );
    }
  },
};

/** A percentage is 0 to 100, said or observed. */
export const percentages: Rule = {
  name: 'percentage',
  *faultsIn({ statements, observations }) {
    for (const where of [...statements, ...observations]) {
      const { unit, value } = where.record;
      if (unit !== 'percent' || compareDecimals(value, '100') <= 0) continue;
      yield fault(
        where,
        'value',
        inShort(value),
        '0 to 100 per cent',
        'Mend the value or the unit.',
      );
    }
  },
};

/** A stated amount of money has at most three decimals. */
export const statedDecimals: Rule = {
  name: 'stated-decimals',
  *faultsIn({ statements }) {
    for (const where of statements) {
      const { unit, value } = where.record;
      if (unit === 'percent' || /^\d+(?:\.\d{1,3})?$/.test(value)) continue;
      yield fault(
        where,
        'value',
        inShort(value),
        'at most three decimals',
        'Write the figure as it is printed.',
      );
    }
  },
};

/** A statement that says what it includes is the total of a programme. */
export const pair: Rule = {
  name: 'pair',
  *faultsIn({ statements }) {
    for (const where of statements) {
      const { includes, quantity } = where.record;
      if (includes === null || quantity === 'programme-total') continue;
      yield fault(
        where,
        'includes',
        inShort(includes),
        `null, since the quantity is "${quantity}"`,
        'Make it null, or mend the quantity.',
      );
    }
  },
};

/** A counterpart is another statement, and points back. */
export const counterparts: Rule = {
  name: 'counterpart',
  *faultsIn({ statements, byId }) {
    for (const where of statements) {
      const { id, counterpart } = where.record;
      const other = counterpart === null ? undefined : byId.statement.get(counterpart);
      if (!other || (counterpart !== id && other.record.counterpart === id)) continue;
      const found =
        counterpart === id
          ? 'the statement itself'
          : `"${counterpart}", whose counterpart is ${inShort(other.record.counterpart)}`;
      yield fault(
        where,
        'counterpart',
        found,
        'another statement that points back',
        'Name each in the other, or neither.',
      );
    }
  },
};

/** The statement that the overview shows is one of a national share. */
export const featuredClaim: Rule = {
  name: 'featured-claim',
  *faultsIn({ subject, byId }) {
    const featured = subject && byId.statement.get(subject.record.featuredClaim);
    if (!featured || featured.record.quantity === 'national-share') return;
    yield fault(
      subject,
      'featuredClaim',
      `a statement of "${featured.record.quantity}"`,
      'a statement whose quantity is "national-share"',
      'Name another statement.',
    );
  },
};
