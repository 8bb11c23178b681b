import { yearOf } from '@/lib/dates';
import { shortDate } from '@/lib/format/dates';
import { countWord } from '@/lib/format/numbers';
import { howKnownWord } from '@/lib/format/record-words';
import { capitalised, knownByWord, languageName, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, ReportAmount } from '@/lib/ledger/schema';
import type { PrintedReports, ReportGroup, ReportLine } from './contribution-rows';
import { sourcesDiffer } from './differ';
import { openingWords } from './how-read';
import { printedFigure } from './ledger-row';
import type { Links } from './links';
import {
  amountWords,
  figuresIn,
  heldEnd,
  type Numbered,
  ownFigures,
  type PrintedGroup,
  printedGroups,
  sizeKey,
} from './printed-groups';
import { printedHeadline } from './printed-headline';
import { restingOn } from './resting';

const UNDATED = 'undated';
const LANGUAGE_OF_SITE = 'en';
/** With more years than this between first and last, only those that occur are columns. */
const MOST_YEARS = 7;

/** Every report side by side, grouped by the amount printed. */
export function printedReports(
  contribution: Contribution,
  ledger: Ledger,
  links: Links,
): PrintedReports {
  const groups = printedGroups(contribution);
  const stages = new Set(contribution.reports.flatMap(({ stage }) => stage ?? []));
  const lines = groups.map(
    (group, index): ReportGroup => ({
      key: sizeKey(group),
      label: capitalised(amountWords(group)),
      detail: detailOf(group, contribution),
      reports: group.documents.map((one) =>
        lineOf(one, group, ledger, links, {
          stage: stages.size > 1,
          equivalents: !groups.slice(0, index).some(({ documents }) => documents.includes(one)),
        }),
      ),
    }),
  );
  const known = new Set(lines.flatMap(figuresOf).map(({ knownBy }) => knownBy));
  return {
    headline: printedHeadline(groups),
    sentences: [
      ...sentencesOf(contribution, lines, stages),
      ...[openingWords(restingOn(contribution, ledger).documents)].flatMap((said) => said ?? []),
    ],
    years: yearsOf(lines),
    groups: lines,
    columns: {
      knownBy: known.size > 1,
      equivalents: lines.some(({ reports }) => reports.some((one) => one.equivalents.length > 0)),
    },
    disagreement: sourcesDiffer(contribution) ? links.disagreement(contribution.id) : null,
  };
}

function lineOf(
  { number, report }: Numbered,
  group: PrintedGroup,
  ledger: Ledger,
  links: Links,
  shows: { readonly stage: boolean; readonly equivalents: boolean },
): ReportLine {
  const source = ledger.byId.source.get(report.source);
  const amounts = figuresIn(group, report);
  const lost = amounts.length > 0 && amounts.every((amount) => amount.currencyKnownBy === 'lost');
  const published = source?.published ?? null;
  const language = source?.language ?? LANGUAGE_OF_SITE;
  return {
    number,
    mark: amounts.length === 0 ? 'hollow' : lost ? 'lost' : 'filled',
    year: published === null ? UNDATED : yearOf(published),
    published: published === null ? UNDATED : shortDate(published),
    publisher: { text: source?.publisher ?? report.source, href: links.source(report.source) },
    language: language === LANGUAGE_OF_SITE ? null : languageName(language),
    figures: amounts.map((amount) => ({
      printed: printedFigure(amount, report, ledger),
      knownBy: knownByWords(amount),
      rival: amount.role === 'rival',
    })),
    equivalents: shows.equivalents
      ? report.amounts
          .filter(({ role }) => role === 'conversion')
          .map((amount) => printedFigure(amount, report, ledger))
      : [],
    locator: report.locator,
    stage: shows.stage && report.stage !== null ? stageSentence(report.stage) : null,
    note: report.note,
  };
}

/** `sign`, `sign lost in this copy`; a word or sign that does not tell the currency is said to be shared. */
function knownByWords({ currency, currencyKnownBy: how }: ReportAmount): string {
  const shared = currency === null && how !== 'lost';
  return shared ? `${how} that several currencies share` : knownByWord(how);
}

function stageSentence(stage: string): string {
  return stage === 'unclear' ? 'Leaves the stage unclear.' : `Reports it as ${stageWord(stage)}.`;
}

const ENDS = {
  both: 'the amount held',
  low: 'the low end of the amount held',
  high: 'the high end of the amount held',
} as const;

function detailOf(group: PrintedGroup, contribution: Contribution): string {
  const count = group.documents.length;
  const documents = `${countWord(count)} ${count === 1 ? 'document' : 'documents'}`;
  if (group.value === null) {
    return `${documents} that ${count === 1 ? 'confirms' : 'confirm'} the event`;
  }
  const end = heldEnd(group, contribution);
  return end === null ? documents : `${documents}; ${ENDS[end]}`;
}

/** What is true of every row, and what the marks mean where one is unusual. */
function sentencesOf(
  contribution: Contribution,
  groups: readonly ReportGroup[],
  stages: ReadonlySet<string>,
): readonly string[] {
  const figures = contribution.reports.flatMap(ownFigures);
  const known = new Set(figures.map(knownByWords));
  const [how] = new Set(figures.map(({ currencyKnownBy }) => currencyKnownBy));
  const told = figures.every(({ currency }) => currency !== null);
  const [stage] = stages;
  const lost = groups.some(({ reports }) => reports.some(({ mark }) => mark === 'lost'));
  const unknown = groups.some(({ reports }) => reports.some(({ mark }) => mark === 'hollow'));
  return [
    ...(contribution.reports.length > 1 ? ['Each number is one document, numbered by date.'] : []),
    ...(unknown && figures.length > 0 ? ['A hollow one prints no amount.'] : []),
    ...(lost ? ['A dashed one is a copy that lost its currency sign.'] : []),
    ...(known.size === 1 && how !== undefined && how !== 'lost'
      ? [
          told
            ? `The currency is known ${howKnownWord(how)}${figures.length > 1 ? ' everywhere' : ''}.`
            : `The currency has only a ${how} that several currencies share.`,
        ]
      : []),
    ...(stages.size === 1 && stage !== undefined
      ? [
          stage === 'unclear'
            ? 'No document tells the stage.'
            : `Whoever names a stage reports it as ${stageWord(stage)}.`,
        ]
      : []),
  ];
}

function yearsOf(groups: readonly ReportGroup[]): readonly string[] {
  const found = new Set(groups.flatMap(({ reports }) => reports.map(({ year }) => year)));
  const undated = found.delete(UNDATED);
  const years = [...found].sort();
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  const shown =
    years.length > 0 && last - first < MOST_YEARS
      ? Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
      : years;
  return undated ? [...shown, UNDATED] : shown;
}

function figuresOf({ reports }: ReportGroup): ReportLine['figures'] {
  return reports.flatMap(({ figures }) => figures);
}
