import { firstDay, lastDay } from '@/lib/dates';
import type { Draft, Found } from './draft';
import { inShort } from './in-short';
import { fault, type Rule } from './rule';

/** The first day of an interval's first end is not after the last day of its second. */
export const intervalOrder: Rule = {
  name: 'interval-order',
  *faultsIn(draft) {
    for (const { where, path, date } of datesIn(draft)) {
      if (date === null || firstDay(date) <= lastDay(date)) continue;
      yield fault(
        where,
        path,
        inShort(date),
        'the earlier date first',
        'Put the two ends in order.',
      );
    }
  },
};

/** The counted period begins before it ends. */
export const countedOrder: Rule = {
  name: 'counted-order',
  *faultsIn({ subject }) {
    if (!subject) return;
    const { from, to } = subject.record.counted;
    if (to === null || firstDay(from) <= lastDay(to)) return;
    yield fault(
      subject,
      'counted.to',
      inShort(to),
      `a date not before ${from}`,
      'Put the two dates in order.',
    );
  },
};

/** No source was published after the day to which the ledger is kept. */
export const publishedBeforeUpdate: Rule = {
  name: 'published-before-updated',
  *faultsIn({ subject, sources }) {
    if (!subject) return;
    const { updated } = subject.record;
    for (const where of sources) {
      const { published } = where.record;
      if (published === null || firstDay(published) <= updated) continue;
      yield fault(
        where,
        'published',
        inShort(published),
        `a date not after ${updated}, to which the ledger is kept`,
        'Mend the date, or "updated" in subject.json.',
      );
    }
  },
};

/** What an observation counts begins before it ends. */
export const observationSpan: Rule = {
  name: 'observation-span',
  *faultsIn({ observations }) {
    for (const where of observations) {
      const { from, as_of: asOf } = where.record;
      if (from === null || asOf === null || firstDay(from) <= lastDay(asOf)) continue;
      yield fault(
        where,
        'from',
        inShort(from),
        `a date not after ${asOf}`,
        'Put "from" and "as_of" in order.',
      );
    }
  },
};

function* datesIn(
  draft: Draft,
): Iterable<{ where: Found<unknown>; path: string; date: string | null }> {
  for (const where of draft.sources)
    yield { where, path: 'published', date: where.record.published };
  for (const where of draft.contributions) {
    yield { where, path: 'date', date: where.record.date };
    yield { where, path: 'period', date: where.record.period };
  }
  for (const where of draft.statements) {
    yield { where, path: 'date', date: where.record.date };
    yield { where, path: 'period', date: where.record.period };
  }
  for (const where of draft.spending) yield { where, path: 'period', date: where.record.period };
  for (const where of draft.observations) {
    yield { where, path: 'from', date: where.record.from };
    yield { where, path: 'as_of', date: where.record.as_of };
  }
}
