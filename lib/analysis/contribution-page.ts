import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import { counted as countOf } from '@/lib/format/numbers';
import { activityWord, areaWord, longKindWord } from '@/lib/format/record-words';
import { dateOfWord, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';
import type { ContributionPage } from './contribution-rows';
import { contributionSources } from './contribution-sources';
import { countContribution, partyOf } from './count';
import { countedAmount } from './counted-amount';
import { countingOf } from './counting';
import { heldAmount } from './held-amount';
import { type Links, linksFor } from './links';
import { lostCurrenciesOf } from './lost-currencies';
import { ownConversions } from './own-conversions';
import { printedReports } from './printed-reports';
import { relatedGroup } from './related-groups';
import { type RestsOn, restingOn } from './resting';
import type { Fact, Part } from './text-rows';

/** One contribution as a sheet of evidence; throws where the ledger holds none of that id. */
export function contributionPage(ledger: Ledger, id: string, query: Query): ContributionPage {
  const contribution = ledger.byId.contribution.get(id);
  if (!contribution) throw new Error(`The ledger holds no contribution "${id}"`);
  const donor = partyOf(ledger, contribution.donor);
  const { recipient } = ledger.subject;
  const entry = countContribution(contribution, donor, recipient, query.currency, ledger.rates);
  const links = linksFor(ledger, query);
  return {
    id,
    donor: { text: donor.name, href: links.donor(donor.id) },
    title: contribution.title,
    purpose: contribution.purpose,
    held: heldAmount(contribution),
    counted: countedAmount(entry, ledger, query),
    facts: factsOf(contribution, ledger, links),
    printed: printedReports(contribution, ledger, links),
    conversions: ownConversions(contribution, ledger, query),
    lost: lostCurrenciesOf(id, ledger, links),
    counting: countingOf(entry, ledger, query, links),
    related: relatedGroup(contribution, ledger, links, query),
    sources: contributionSources(contribution, ledger, links),
    json: `${JSON.stringify(contribution, null, 2)}\n`,
  };
}

function factsOf(contribution: Contribution, ledger: Ledger, links: Links): readonly Fact[] {
  const { stage, date, dateOf, dateNote, period, kind, activity, area, note } = contribution;
  const { programme } = ledger.subject.words;
  const fact = (label: string, text: string): Fact => ({ label, parts: [{ text }] });
  return [
    fact('Stage', stageFact(stage)),
    fact(
      'Date',
      `${longDate(date)}, of the ${dateOfWord(dateOf)}${dateNote === null ? '' : `. ${dateNote}`}`,
    ),
    { label: 'Passes through', parts: channelParts(contribution, ledger, links) },
    fact('What', `${longKindWord(kind)}, ${activityWord(activity, programme)}`),
    fact('Where', areaWord(area)),
    { label: 'Rests on', parts: restsOn(contribution, ledger) },
    ...(period === null ? [] : [fact('Spent over', longDate(period))]),
    ...(note === null ? [] : [fact('Note', note)]),
  ];
}

function stageFact(stage: Contribution['stage']): string {
  return stage === 'unclear'
    ? 'unclear: no document tells it'
    : `${stageWord(stage)}, the furthest that any document reports`;
}

function channelParts({ channels }: Contribution, ledger: Ledger, links: Links): readonly Part[] {
  if (channels.length === 0) return [{ text: 'no document names a channel' }];
  return channels.flatMap((id, index) => [
    ...(index > 0 ? [{ text: ', then ' }] : []),
    { text: partyOf(ledger, id).name, href: links.party(id) },
  ]);
}

/** `3 documents by 2 publishers, 2 independent voices among them; 1 more confirms it without a figure`. */
function restsOn(contribution: Contribution, ledger: Ledger): readonly Part[] {
  const resting = restingOn(contribution, ledger);
  const { amountFrom } = resting;
  const publishers = new Set(amountFrom.map(({ publisher }) => publisher));
  const by = `${countOf(amountFrom.length, 'document')} by ${countOf(publishers.size, 'publisher')}`;
  const isHeld = contribution.amount !== null;
  return [
    { text: by, href: '#sources' },
    { text: `${voicesText(resting)}${withoutText(resting, isHeld)}${workedOutText(contribution)}` },
  ];
}

/** Whether those documents are independent of each other; a single one may carry another's text. */
function voicesText({ amountFrom, voices }: RestsOn): string {
  const count = amountFrom.length;
  const [voice] = voices;
  if (voices.size > 1) {
    return voices.size === count
      ? ', independent of each other'
      : `, ${countOf(voices.size, 'independent voice')} among them`;
  }
  if (count > 1) return `, ${count === 2 ? 'both' : 'all'} of one voice, ${voice}`;
  return amountFrom[0]?.publisher === voice ? '' : `, with the text of ${voice}`;
}

/** An amount may be no printed figure but a sum or difference; what was taken off is told with it. */
function workedOutText({ amount }: Contribution): string {
  return amount && 'basis' in amount && amount.basis === 'worked-out'
    ? '; the amount is worked out from printed figures, some of which other documents may print'
    : '';
}

/** What reports it without a figure or with another one, or that none is printed or held at all. */
function withoutText({ documents, printing, amountFrom }: RestsOn, isHeld: boolean): string {
  const all = documents.length;
  if (printing.length === 0) {
    return `; ${all === 1 ? 'it' : all === 2 ? 'neither' : 'none'} prints ${all === 1 ? 'no' : 'an'} amount`;
  }
  if (!isHeld) return '; no amount is held';
  const [other, without] = [printing.length - amountFrom.length, all - printing.length];
  return [
    ...(other === 0
      ? []
      : [
          `; ${other} more ${other === 1 ? 'prints another figure' : 'print other figures'}, not held`,
        ]),
    ...(without === 0
      ? []
      : [`; ${without} more ${without === 1 ? 'confirms' : 'confirm'} it without a figure`]),
  ].join('');
}
