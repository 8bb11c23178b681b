import type { Itemised, ItemisedRange, ItemisedTotal, Verdict } from '@/lib/analysis/itemised-rows';
import { longDate } from '@/lib/format/dates';
import { countWord, fullNumber, isZero } from '@/lib/format/numbers';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { periodLabel } from './spending-words';

/** The words of what is stated beside what is itemised. */

const HOLDS = [
  ['more', 'more than stated', 'more than'],
  ['all', 'all that is stated', 'all of'],
  ['less', 'less than stated', 'less than'],
] as const;

const COMPARABLE = 'that name a period to compare';

/** Which of the stated totals the ledger itemises: one sentence that is true of any ledger. */
export function itemisedFinding(itemised: Itemised): string {
  const totals = allTotals(itemised);
  if (totals.length === 0) return 'No foreign total is stated';
  const unnamed = totals.filter((total) => !total.namesPeriod).length;
  const verdicts = totals.flatMap(({ verdict }) => verdict ?? []);
  const others =
    verdicts.length === 0
      ? `${countWord(unnamed)} ${unnamed === 1 ? 'names' : 'name'} no period`
      : `${countWord(unnamed)} ${unnamed === 1 ? 'other names' : 'others name'} none`;
  return [comparedWords(verdicts), unnamed > 0 ? others : '']
    .filter((clause) => clause !== '')
    .join('; ');
}

function comparedWords(verdicts: readonly Verdict[]): string {
  const [only] = verdicts;
  const one = 'the one foreign total that names a period to compare';
  const depends = dependsWords(verdicts);
  if (only === undefined) return 'No foreign total that is stated can be compared with the ledger';
  if (verdicts.length === 1) {
    const held = HOLDS.find(([verdict]) => verdict === only)?.[2];
    return held === undefined
      ? `Whether the ledger holds all of ${one} ${depends}`
      : `The ledger holds ${held} ${one}`;
  }
  const count = countWord(verdicts.length);
  const holds = HOLDS.flatMap(([verdict, words]) => {
    const times = verdicts.filter((other) => other === verdict).length;
    return times > 0 ? `${words} for ${countWord(times)}` : [];
  });
  const rest = verdicts.filter(isOpen).length;
  if (holds.length === 0) {
    return `For all ${count} foreign totals ${COMPARABLE} it ${depends} whether the ledger holds all of them`;
  }
  return [
    `Of ${count} foreign totals ${COMPARABLE}, the ledger holds ${listed(holds)}`,
    rest > 0 ? `for ${countWord(rest)} it ${depends}` : '',
  ]
    .filter((clause) => clause !== '')
    .join('; ');
}

function isOpen(verdict: Verdict): boolean {
  return !HOLDS.some(([known]) => known === verdict);
}

/** On what the open ones among some verdicts depend. */
function dependsWords(verdicts: readonly Verdict[]): string {
  const open = verdicts.filter(isOpen);
  if (open.every((one) => one === 'depends-on-counting')) return 'depends on what counts';
  return open.every((one) => one === 'depends-on-members')
    ? 'depends on whether members are meant'
    : 'depends on what counts or on whether members are meant';
}

/** Every stated total, those that are not compared last. */
export function allTotals({ groups, withoutPeriod, apart }: Itemised): readonly ItemisedTotal[] {
  return [...groups.flatMap(({ totals }) => totals), ...withoutPeriod, ...apart];
}

/** `86.33 to 117.72 %`; words where none follows. */
export function shareOf({ share }: ItemisedRange, { amount, namesPeriod }: ItemisedTotal): string {
  if (!namesPeriod) return '';
  if (!amount) return 'not converted';
  if (!share) return 'zero is stated';
  const { low, high } = share;
  return `${low === high ? fullNumber(high) : `${fullNumber(low)} to ${fullNumber(high)}`}\u00a0%`;
}

/** The same in whole per cents, for the drawing: `86 – 118 %`. */
export function shortShareOf(range: ItemisedRange, total: ItemisedTotal): string {
  if (!range.share) return shareOf(range, total);
  const [low, high] = [fullNumber(range.share.low, 0), fullNumber(range.share.high, 0)];
  return `${low === high ? high : `${low}\u00a0–\u00a0${high}`}\u00a0%`;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  more: 'more than stated',
  all: 'all that is stated',
  less: 'less than stated',
  'depends-on-counting': 'depends on what counts',
  'depends-on-members': 'depends on whether its members are meant',
  'depends-on-both': 'depends on what counts and on members',
};

/** `more than stated`: what all readings of a total agree on; that it names no period. */
export function verdictWords({ verdict, namesPeriod, ranges, amount }: ItemisedTotal): string {
  if (!namesPeriod) return 'names no period';
  if (verdict === null) return '';
  if (ranges.every(({ foreign }) => isZero(foreign.high))) {
    return amount && isZero(amount.value) ? 'and nothing is counted' : 'nothing is counted';
  }
  return VERDICTS[verdict];
}

/** The time of both sides, and whether the statement names it. */
export function timeOf({ window, namesPeriod }: ItemisedTotal): string {
  if (!window) return 'no time is named';
  return namesPeriod ? periodLabel(window) : `names no period; the ledger: ${periodLabel(window)}`;
}

/** What a group of totals is of: a donor, a channel, or all. */
export function groupTitle({ of, party }: Itemised['groups'][number], ledger: Ledger): string {
  if (of === 'all') return 'All foreign donors';
  return `${ledger.byId.party.get(party ?? '')?.name ?? ''}, as ${of}`;
}

export const WITHOUT_PERIOD = 'Name no period: beside the ledger, but not compared';

/** The same, with the time of the ledger's side, which is the same start for all of them. */
export function withoutPeriodTitle({ withoutPeriod: [first] }: Itemised): string {
  if (!first?.window) return WITHOUT_PERIOD;
  return `Name no period: beside the ledger from ${longDate(first.window.from)} to the day each was said, but not compared`;
}

/** Of whom a total is, where its group does not say so. */
export function giverOf({ statement, ranges }: ItemisedTotal, ledger: Ledger): string {
  const party = ledger.byId.party.get(statement.about ?? '')?.name;
  return ranges[0]?.of === 'all' || party === undefined ? 'All foreign donors' : party;
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

/** The scope in the ledger's own words. */
export function scopeOf({ statement: { scope } }: ItemisedTotal): string {
  return capitalised(/[.!?]$/.test(scope) ? scope : `${scope}.`);
}
