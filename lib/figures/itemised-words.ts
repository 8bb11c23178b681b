import type { Itemised, ItemisedRange, ItemisedTotal } from '@/lib/analysis/itemised-rows';
import { countWord, fullNumber, isZero } from '@/lib/format/numbers';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { compareDecimals } from '@/lib/money';
import { periodLabel } from './spending-words';

/** The words of what is stated beside what is itemised. */

/** Which of the stated totals the ledger itemises: one sentence that is true of any ledger. */
export function itemisedFinding({ groups, apart }: Itemised): string {
  const totals = groups.flatMap((group) => group.totals);
  const verdicts = totals.flatMap((total) => verdictOf(total) ?? []);
  const count = verdicts.length;
  if (totals.length + apart.length === 0) return 'No foreign total is stated';
  if (count === 0) return 'No foreign total that is stated can be set beside the ledger';
  const [whole, part] = ['whole', 'part'].map(
    (kind) => verdicts.filter((one) => one === kind).length,
  );
  const rest = count - (whole ?? 0) - (part ?? 0);
  if (count === 1) {
    if (whole) return 'The ledger holds all of the one foreign total that is stated';
    return part
      ? 'The ledger holds only a part of the one foreign total that is stated'
      : 'Whether the ledger holds all of the one foreign total that is stated depends on what counts';
  }
  const holds = [
    whole ? `all of ${countWord(whole)}` : '',
    part ? `only a part of ${countWord(part)}` : '',
  ].filter((clause) => clause !== '');
  const depends = rest > 0 ? `for ${countWord(rest)} it depends on what counts` : '';
  return holds.length === 0
    ? `For all ${countWord(count)} stated foreign totals it depends on what counts whether the ledger holds all of them`
    : [`Of ${countWord(count)} stated foreign totals the ledger holds ${listed(holds)}`, depends]
        .filter((clause) => clause !== '')
        .join('; ');
}

/** `whole` and `part` where every reading says so; null where there is nothing to compare. */
function verdictOf({ ranges, amount }: ItemisedTotal): 'whole' | 'part' | 'either' | null {
  if (!amount || isZero(amount.value) || ranges.length === 0) return null;
  if (ranges.every(({ reach }) => reach === 'both')) return 'whole';
  return ranges.every(({ reach }) => reach === 'neither') ? 'part' : 'either';
}

/** `86.33 to 117.72 %`; words where nothing is stated or it cannot be converted. */
export function shareOf({ share }: ItemisedRange, { amount }: ItemisedTotal): string {
  if (!amount) return 'not converted';
  if (!share) return 'nothing is stated';
  const { low, high } = share;
  return `${low === high ? fullNumber(high) : `${fullNumber(low)} to ${fullNumber(high)}`}\u00a0%`;
}

/** `more than stated`, where per cent of it are more than a hundred; empty without a share. */
export function measureWords({ share, reach, foreign }: ItemisedRange): string {
  if (!share) return isZero(foreign.high) ? 'and nothing is counted' : '';
  if (isZero(foreign.high)) return 'nothing is counted';
  if (reach === 'high') return 'as much only with everything that may count';
  if (reach === 'neither') return 'less than stated';
  return compareDecimals(share.low, '100') > 0 ? 'more than stated' : 'as much as stated';
}

/** The time of both sides, and whether the statement names it. */
export function timeOf({ window, namesPeriod }: ItemisedTotal): string {
  if (!window) return 'no time is named';
  return namesPeriod ? periodLabel(window) : `${periodLabel(window)}; no period is named`;
}

/** What a group of totals is of: a donor, a channel, or all. */
export function groupTitle({ of, party }: Itemised['groups'][number], ledger: Ledger): string {
  if (of === 'all') return 'All foreign donors';
  return `${ledger.byId.party.get(party ?? '')?.name ?? ''}, as ${of}`;
}

/** Whose contributions a range adds up. */
export function rangeName({ of }: ItemisedRange): string {
  return { donor: 'by itself', 'with-members': 'with its members', channel: '', all: '' }[of];
}

export function apartWords(apart: ItemisedTotal['apart']): string {
  return apart === 'no-party'
    ? 'of whom it is said is not told'
    : 'ends before the counted period begins';
}

/** The scope in the ledger's own words, and the time. */
export function scopeOf({ statement, namesPeriod }: ItemisedTotal): string {
  const { scope } = statement;
  const sentence = /[.!?]$/.test(scope) ? scope : `${scope}.`;
  return namesPeriod ? capitalised(sentence) : `${capitalised(sentence)} No period is named.`;
}
