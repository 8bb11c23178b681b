import { longDate, statedDate } from '@/lib/format/dates';
import { capitalised } from '@/lib/format/words';
import type { Statement } from '@/lib/ledger/schema';
import { partyOf } from './count';
import { apartWords, type Case, type Place } from './disagreement-case';
import { foldedAfter, keyed, onScale, printedBy } from './disagreement-sides';
import { howFarApart } from './how-far-apart';
import { rivalsOf } from './statement-rivals';
import { printedWords, readingOf, whatOf } from './statement-words';

/** Statements of one figure whose values do not meet. */
export function statementCase(statements: readonly Statement[], place: Place): Case {
  const { ledger, query, links } = place;
  const [first] = statements;
  if (!first) throw new Error('A disagreement has sides');
  const period = first.period ?? first.date;
  const apart = howFarApart(
    statements.map(({ value, unit }) => ({ value, unit })),
    { currency: query.currency, date: period, rates: ledger.rates },
  );
  const name = first.about === null ? null : partyOf(ledger, first.about).name;
  return {
    words: {
      id: `statements-${first.id}`,
      title: { text: capitalised(whatOf(first)) },
      detail: [...(name === null ? [] : [name]), longDate(period)].join(', '),
      ...apartWords(apart),
      decided: null,
      sides: statements.map((one, index) => ({
        key: one.id,
        said: {
          id: `statement-${one.id}`,
          words: {
            text: `${one.speaker}, ${statedDate(one)}`,
            href: links.statement(one.id),
          },
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
    open: { ratio: apart.ratio, sides: statements.length },
    alone: [],
    ever: [],
  };
}
