import { longDate, statedDate } from '@/lib/format/dates';
import { capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { partyOf } from './count';
import { apartWords, type Case, inShort, type Place } from './disagreement-case';
import type { MetFigure } from './disagreement-rows';
import { foldedAfter, keyed, onScale, printedBy } from './disagreement-sides';
import { howFarApart } from './how-far-apart';
import type { Links } from './links';
import { figureOf, rivalsOf } from './statement-rivals';
import { printedWords, readingOf, whatOf } from './statement-words';
import type { Part } from './text-rows';
import { groupBy } from './totals';

/** Statements of one figure whose values do not meet. */
export function statementCase(statements: readonly Statement[], place: Place): Case {
  const { ledger, query, links } = place;
  const [first] = statements;
  if (!first) throw new Error('A disagreement has sides');
  const period = first.period ?? first.date;
  const apart = howFarApart(statements, {
    currency: query.currency,
    date: period,
    rates: ledger.rates,
  });
  const open = { ratio: apart.ratio, sides: apart.sides };
  return {
    words: {
      id: `statements-${first.id}`,
      title: { text: capitalised(whatOf(first)) },
      detail: detailOf(first, ledger),
      ...apartWords(apart),
      decided: null,
      inShort: inShort(open, false),
      sides: statements.map((one, index) => ({
        key: one.id,
        said: {
          id: `statement-${one.id}`,
          words: saidBy(one, links),
          note: one.note,
        },
        reading: capitalised(readingOf(one)),
        held: null,
        isHeld: false,
        ...onScale(apart, index, query.currency),
        ...foldedAfter(
          keyed(
            one.sources.map(({ source, locator }, at) =>
              printedBy(source, at === 0 ? printedWords(one, ledger) : null, locator, place),
            ),
          ),
        ),
        outcome: null,
        against: rivalsOf(one, ledger).map((other) => ({
          text: `${readingOf(other)} (${other.speaker})`,
          href: `#statement-${other.id}`,
        })),
      })),
      holding: [],
      outcomeLabel: null,
    },
    ratio: apart.ratio,
    open,
    counts: null,
    alone: [],
    ever: [],
  };
}

/** Figures that were stated more than once of the same period, whose values all meet. */
export function metFigures(ledger: Ledger, links: Links): readonly MetFigure[] {
  return statedAgain(ledger)
    .filter((group) => group.every((one) => rivalsOf(one, ledger).length === 0))
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return [
        {
          id: `met-${first.id}`,
          title: capitalised(whatOf(first)),
          detail: detailOf(first, ledger),
          said: group.map((one) => ({
            id: one.id,
            figure: printedWords(one, ledger),
            by: saidBy(one, links),
          })),
        },
      ];
    });
}

/** Statements of one figure and period, wherever there are several; as in their file. */
export function statedAgain({
  statements,
}: Pick<Ledger, 'statements'>): readonly (readonly Statement[])[] {
  const dated = statements.filter((one) => figureOf(one) !== null);
  return [...groupBy(dated, figureOf)].flatMap(([, group]) => (group.length > 1 ? [group] : []));
}

function detailOf({ about, period, date }: Statement, ledger: Ledger): string {
  const name = about === null ? [] : [partyOf(ledger, about).name];
  return [...name, longDate(period ?? date)].join(', ');
}

function saidBy(one: Statement, links: Links): Part {
  return { text: `${one.speaker}, ${statedDate(one)}`, href: links.statement(one.id) };
}
