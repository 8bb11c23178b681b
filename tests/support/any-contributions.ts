import fc from 'fast-check';
import type { MadeContribution } from './made-ledger';

const REASONS = { full: null, 'up-to': 'weak-evidence', none: 'general-aid' } as const;

/** A contribution as any ledger may hold it: every rule, an unknown currency, a date without rates. */
export const anyContribution: fc.Arbitrary<MadeContribution> = fc
  .record({
    donor: fc.constantFrom('aaa', 'bbb', 'ccc', 'zzz'),
    ends: fc.tuple(fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 10n ** 9n)),
    currency: fc.constantFrom('USD', 'EUR', 'GBP', 'XTS'),
    undecided: fc.boolean(),
    rule: fc.constantFrom('full', 'up-to', 'none'),
    stage: fc.constantFrom('announced', 'signed', 'paid', 'delivered', 'unclear'),
    date: fc.constantFrom(
      '2019',
      '2020-11-09',
      '2020-11-10',
      '2021',
      '2021-05-04',
      '2021-05/2026',
      '2026-08',
      '2027',
    ),
    channels: fc.subarray(['aaa', 'hand', 'zzz']),
  })
  .map(({ ends: [low, more], undecided, rule, ...rest }) => ({
    ...rest,
    rule,
    reason: REASONS[rule],
    low: thousandths(low),
    high: thousandths(low + more),
    ...(undecided
      ? {
          candidates: [
            { value: thousandths(low), currency: 'EUR' },
            { value: thousandths(low), currency: rest.currency },
          ],
        }
      : {}),
  }));
/** What one small ledger holds. */
export const anyContributions = fc.array(anyContribution, { maxLength: 12 });

function thousandths(amount: bigint): string {
  return `${amount / 1000n}.${(amount % 1000n).toString().padStart(3, '0')}`;
}
