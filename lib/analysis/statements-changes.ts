import { firstDay } from '@/lib/dates';
import { longDate, shortDate, statedDate } from '@/lib/format/dates';
import { countWord } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals, exact } from '@/lib/money';
import type { Links } from './links';
import { baseOf, periodOf, printedWords, readingOf, whatOf } from './statement-words';
import type { StatedChange, StatedChanges, StatedMark } from './statements-rows';
import type { Part } from './text-rows';
import { groupBy } from './totals';

/**
 * What each speaker said of one quantity, base and party at two dates or more, in the order of
 * dates. A group is shown whole where any of it is among `shown`. Null where there is none.
 */
export function statedChanges(
  ledger: Ledger,
  shown: readonly Statement[],
  links: Pick<Links, 'statement'>,
): StatedChanges | null {
  const among = new Set(shown.map(({ id }) => id));
  const groups = [...groupBy(ledger.statements, keyOf)]
    .filter(([, group]) => new Set(group.map(({ date }) => date)).size > 1)
    .filter(([, group]) => group.some(({ id }) => among.has(id)))
    .map(([key, group]) => ({ key, group: group.toSorted(byDate) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  if (groups.length === 0) return null;
  const differing = groups.filter(({ group }) => valuesOf(group).size > 1).length;
  return {
    headline: headlineOf(groups.length, differing),
    groups: groups.map(({ key, group }) => changeOf(key, group, ledger, links)),
  };
}

function keyOf({ speaker, quantity, base, about }: Statement): string {
  return [speaker, quantity, base, about ?? ''].join(' · ');
}

function byDate(a: Statement, b: Statement): number {
  const [one, other] = [firstDay(a.date), firstDay(b.date)];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

function valuesOf(group: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    group.map(({ value, unit, per }) => [exact(value).toFixed(), unit, per].join(' ')),
  );
}

function headlineOf(groups: number, differing: number): string {
  const times =
    groups === 1
      ? 'One figure was given by the same speaker at different dates'
      : `${capitalised(countWord(groups))} figures were each given by one speaker at different dates`;
  if (groups === 1)
    return `${times}, ${differing === 1 ? 'with different values' : 'with the same value'}`;
  if (differing === 0) return `${times}, each with the same value`;
  if (differing === groups) return `${times}, all with different values`;
  return `${times}; the values differ in ${countWord(differing)} of them`;
}

function changeOf(
  key: string,
  group: readonly Statement[],
  ledger: Ledger,
  links: Pick<Links, 'statement'>,
): StatedChange {
  const [first] = group;
  if (!first) throw new Error(`The group "${key}" holds no statement`);
  const { speaker, quantity, about } = first;
  const name = ledger.byId.party.get(about ?? '')?.name;
  const lengthOf = lengths(group);
  return {
    key,
    speaker,
    what: name === undefined ? whatOf(first) : `${whatOf(first)}: ${name}`,
    side: sideOf(quantity),
    rows: group.map(
      (one): StatedMark => ({
        id: one.id,
        href: links.statement(one.id),
        date: statedDate(one, shortDate),
        printed: printedWords(one, ledger),
        reading: readingOf(one),
        period: periodOf(one, shortDate),
        length: lengthOf(one),
      }),
    ),
    remarks: [periodsRemark(group), unitsRemark(group), sameDayRemark(group)].flatMap(
      (remark) => remark ?? [],
    ),
    elsewhere: elsewhereOf(first, ledger, links),
  };
}

function sideOf(quantity: Statement['quantity']): StatedChange['side'] {
  if (quantity === 'national-share' || quantity === 'national-total') return 'national';
  return quantity === 'foreign-share' || quantity === 'foreign-total' ? 'foreign' : 'neither';
}

/** Marks of one unit on one scale, to three decimals; none where the units differ. */
function lengths(group: readonly Statement[]): (one: Statement) => number | null {
  const units = new Set(group.map(({ unit, per }) => `${unit} ${per}`));
  const [most] = group.map(({ value }) => value).toSorted((a, b) => compareDecimals(b, a));
  const whole = group.every(({ unit }) => unit === 'percent') ? '100' : (most ?? '0');
  if (units.size > 1 || compareDecimals(whole, '0') === 0) return () => null;
  return ({ value }) => Number(exact(value).div(exact(whole)).toFixed(3));
}

function periodsRemark(group: readonly Statement[]): string {
  const named = new Set(group.flatMap(({ period }) => period ?? []));
  const silent = group.filter(({ period }) => period === null).length;
  const [only] = named;
  if (only === undefined) return 'None of them names a period.';
  if (named.size === 1 && silent === 0) return `All are about ${longDate(only)}.`;
  const none = `${countWord(silent)} ${silent === 1 ? 'names' : 'name'} none`;
  if (named.size === 1) {
    const some = group.length - silent;
    return `${capitalised(countWord(some))} ${some === 1 ? 'names' : 'name'} a period and ${none}: they are not one series.`;
  }
  return `Their periods differ${silent === 0 ? '' : `, and ${none}`}: they are not one series.`;
}

function unitsRemark(group: readonly Statement[]): string | null {
  const units = new Set(group.map(({ unit, per }) => `${unit} ${per}`));
  return units.size === 1 ? null : 'They have different units and are not converted here.';
}

function sameDayRemark(group: readonly Statement[]): string | null {
  const days = [...groupBy(group, ({ date }) => date)].filter(([, { length }]) => length > 1);
  if (days.length === 0) return null;
  const words = days.map(([date, { length }]) => `${countWord(length)} of ${longDate(date)}`);
  return `${capitalised(words.join(', '))} stand side by side; they are not successive.`;
}

/** What the same speaker said of the same quantity on another base or of another party. */
function elsewhereOf(
  first: Statement,
  ledger: Ledger,
  links: Pick<Links, 'statement'>,
): readonly Part[] {
  return ledger.statements
    .filter(
      (one) =>
        one.speaker === first.speaker &&
        one.quantity === first.quantity &&
        keyOf(one) !== keyOf(first),
    )
    .toSorted(byDate)
    .map((one) => ({
      text: `${readingOf(one)} ${baseOf(one.base)}, ${shortDate(one.date)}`,
      href: links.statement(one.id),
    }));
}
