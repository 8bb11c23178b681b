import { expect, test } from 'vitest';
import { figureLinks } from '@/app/figure-links';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { restingOnOneSource } from '@/lib/figures/resting-on-one-source';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';
import { INVENTED, ledgerIn } from '@/tests/support/real-ledger';

test('a figure above a list has one address, whichever page of the list is open', () => {
  const ledger = ledgerIn(INVENTED);
  const [currency = ''] = ledger.subject.currencies;
  const endpoint = PAGES['/sources'];
  const query = { ...defaultQuery(vocabularyOf(ledger), endpoint), page: 2, q: 'bridge' };
  const figure = restingOnOneSource(ledger, query);
  const links = figureLinks(ledger, figure, {
    query,
    self: (change) => addressOf({ path: '/sources', endpoint, currency }, { ...query, ...change }),
    files: figure.id,
  });
  expect([links.self, links.chart, links.table]).toEqual([
    '/sources?q=bridge#resting-on-one-source',
    '/sources?q=bridge#resting-on-one-source',
    '/sources?q=bridge&view=table#resting-on-one-source',
  ]);
});
