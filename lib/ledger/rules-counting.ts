import { circles } from './circles';
import { inShort } from './in-short';
import { fault, type Rule } from './rule';
import { type Contribution, NONE_REASONS, UP_TO_REASONS } from './schema';

/** `full` has no reason; `up-to` and `none` have one of theirs. */
export const countingReason: Rule = {
  name: 'counting-reason',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const { rule, reason } = where.record.counting;
      const allowed = REASONS[rule];
      if (reason === null ? allowed.length === 0 : allowed.includes(reason)) continue;
      const expected =
        allowed.length === 0
          ? 'null, since the rule is "full"'
          : `with "${rule}" one of ${allowed.join(', ')}`;
      yield fault(
        where,
        'counting.reason',
        inShort(reason),
        expected,
        'Mend the reason or the rule.',
      );
    }
  },
};

const REASONS: Readonly<Record<Contribution['counting']['rule'], readonly string[]>> = {
  full: [],
  'up-to': UP_TO_REASONS,
  none: NONE_REASONS,
};

/** `of` stands exactly where its reason asks for it. */
export const countingOf: Rule = {
  name: 'counting-of',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const { reason, of } = where.record.counting;
      const asked = reason === 'may-repeat' || reason === 'repeats';
      if (asked === (of !== null)) continue;
      const expected = asked
        ? `the id of another contribution, since the reason is "${reason}"`
        : 'null, since the reason does not ask for it';
      yield fault(where, 'counting.of', inShort(of), expected, 'Mend "of" or the reason.');
    }
  },
};

/** `of` is another contribution and leads in no circle. */
export const countingCircle: Rule = {
  name: 'counting-circle',
  *faultsIn({ contributions }) {
    const next = (id: string) => ofById.get(id) ?? [];
    const ofById = new Map(
      contributions.map(({ record: { id, counting } }) => [
        id,
        counting.of === null ? [] : [counting.of],
      ]),
    );
    for (const [where, circle] of circles(contributions, next)) {
      yield fault(
        where,
        'counting.of',
        circle,
        'another contribution, and no way back to this one',
        'Decide which of them holds the money.',
      );
    }
  },
};

/** A domestic donor is left out as `domestic`, and nobody else is. */
export const domesticDonors: Rule = {
  name: 'domestic',
  *faultsIn({ subject, contributions, byId }) {
    if (!subject) return;
    const { recipient } = subject.record;
    for (const where of contributions) {
      const { donor, counting } = where.record;
      const party = byId.party.get(donor);
      if (!party) continue;
      const domestic = party.country === recipient;
      const counted = `"${counting.rule}" and ${inShort(counting.reason)}`;
      if (domestic && !(counting.rule === 'none' && counting.reason === 'domestic')) {
        yield fault(
          where,
          'counting.reason',
          counted,
          `"none" and "domestic", since "${donor}" is in ${recipient}`,
          'Leave it out as domestic, or mend the donor.',
        );
      }
      if (!domestic && counting.reason === 'domestic') {
        yield fault(
          where,
          'counting.reason',
          '"domestic"',
          `another reason, since "${donor}" is not in ${recipient}`,
          'Mend the reason or the country of the donor.',
        );
      }
    }
  },
};

/** Without an amount nothing is counted. */
export const countedAmount: Rule = {
  name: 'counted-amount',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const { amount, counting } = where.record;
      if (amount !== null || counting.rule === 'none') continue;
      yield fault(
        where,
        'counting.rule',
        inShort(counting.rule),
        '"none", since "amount" is null',
        'Write the rule "none" and the reason "no-amount".',
      );
    }
  },
};

/** Only what has no amount is left out for having none. */
export const noAmount: Rule = {
  name: 'no-amount',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const { amount, counting } = where.record;
      if (amount === null || counting.reason !== 'no-amount') continue;
      yield fault(
        where,
        'counting.reason',
        '"no-amount"',
        'another reason, since there is an amount',
        'Mend the reason, or make the amount null.',
      );
    }
  },
};

/** Only what has candidates is counted as of undecided currency. */
export const undecidedCurrency: Rule = {
  name: 'currency-undecided',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const { amount, counting } = where.record;
      if (amount === null || 'candidates' in amount) continue;
      if (counting.reason !== 'currency-undecided') continue;
      yield fault(
        where,
        'counting.reason',
        '"currency-undecided"',
        `another reason, since the amount is held in ${amount.low.currency}`,
        'Mend the reason, or write the amount as candidates.',
      );
    }
  },
};
