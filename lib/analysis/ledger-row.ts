import { shortDate } from '@/lib/format/dates';
import { counted as countOf, fullNumber } from '@/lib/format/numbers';
import { dateOfWord, reasonWord, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Report, ReportAmount } from '@/lib/ledger/schema';
import type { Counted, Entry } from './count';
import { sourcesDiffer } from './differ';
import type { CountedPart, LedgerRow } from './ledger-rows';
import type { Links } from './links';
import { coded, isPlain } from './plain-figure';
import { reasonOf } from './select';
import { shortName } from './short-name';
import type { Part, PrintedFigure } from './text-rows';

/** One contribution as a line of the list. */
export function ledgerRow(entry: Entry, ledger: Ledger, links: Links): LedgerRow {
  const { contribution, donor, counted } = entry;
  const first = firstPrinted(contribution);
  return {
    id: contribution.id,
    href: links.contribution(contribution.id),
    date: shortDate(contribution.date),
    dateOf: dateOfWord(contribution.dateOf),
    donor: donor.name,
    donorHref: links.donor(donor.id),
    title: contribution.title,
    through: throughWords(contribution, ledger),
    printed: first && printedFigure(first.amount, first.report, ledger),
    reading: first && readingOf(contribution, first.amount),
    differ: sourcesDiffer(contribution),
    counted: counted && {
      low: fullNumber(counted.low),
      high: fullNumber(counted.high),
      rate: rateWords(counted),
    },
    stage: contribution.stage,
    stageWord: stageWord(contribution.stage),
    part: countedPart(entry),
    rule: ruleOf(entry),
    reason: reasonParts(entry, ledger, links),
  };
}

/** How much of an entry counts. */
export function countedPart({ contribution, counted }: Entry): CountedPart {
  if (!counted) return 'empty';
  return contribution.counting.rule === 'full' ? 'solid' : 'hatched';
}

/** The figure of an amount as its report prints it. */
export function printedFigure(amount: ReportAmount, report: Report, ledger: Ledger): PrintedFigure {
  return {
    text: amount.printed,
    lang: ledger.byId.source.get(report.source)?.language ?? 'en',
    lost: amount.currencyKnownBy === 'lost',
    qualifier: amount.qualifier,
  };
}

/** The first original figure that a document prints; any other where there is none. */
function firstPrinted({ reports }: Contribution) {
  const all = reports.flatMap((report) => report.amounts.map((amount) => ({ report, amount })));
  return all.find(({ amount }) => amount.role === 'original') ?? all[0] ?? null;
}

function readingOf(contribution: Contribution, amount: ReportAmount): string | null {
  const held = contribution.amount;
  if (held && 'candidates' in held) {
    return `${held.candidates.map(({ currency }) => currency).join(' or ')}, undecided`;
  }
  if (held?.basis === 'worked-out')
    return `${coded(held.high.value, held.high.currency)} worked out`;
  if (amount.currency === null) return 'currency not told';
  return isPlain(amount.printed, amount.value, amount.currency)
    ? null
    : coded(amount.value, amount.currency);
}

function throughWords({ channels, reports }: Contribution, ledger: Ledger): string {
  const names = channels.map((id) => shortName(ledger, id));
  const through = names.length === 0 ? 'no channel named' : `through ${names.join(', then ')}`;
  return `${through} · ${countOf(reports.length, 'report')}`;
}

/** Below the counted amount: what it was converted with. Whose rates they are the table says once. */
function rateWords({ basis, rateDate }: Counted): string {
  const date = rateDate === null ? '' : shortDate(rateDate);
  switch (basis) {
    case 'same':
      return 'no conversion';
    case 'mean':
      return `mean of ${date}`;
    case 'carried':
      return `last rate, ${date}`;
    case 'derived':
      return `derived, ${date}`;
    default:
      return `rate of ${date}`;
  }
}

function ruleOf({ contribution, counted }: Entry): string {
  if (!counted) return 'left out';
  return contribution.counting.rule === 'full' ? 'in full' : 'up to its high end';
}

/** Why an entry does not count in full; where its money counts, or may, is a link. */
export function reasonParts(entry: Entry, ledger: Ledger, links: Links): readonly Part[] {
  const reason = reasonOf(entry);
  if (reason === null) return [];
  const other = entry.contribution.counting.of;
  const named = other === null ? undefined : ledger.byId.contribution.get(other);
  if (!named) return [{ text: reasonWord(reason) }];
  // How much of a large whole counts there its own page tells.
  const verb = entry.counted ? 'may repeat ' : 'all or part in ';
  const name = `${ledger.byId.party.get(named.donor)?.name ?? named.donor}, ${named.date.slice(0, 4)}`;
  return [{ text: verb }, { text: name, href: links.contribution(named.id) }];
}
