import { expectCaught } from './corrupted';
import { madeSource } from './ledger-copy';

const FRA = 'contributions/fra-2021-demining.json';

expectCaught([
  {
    what: 'two parties are not in id order',
    edit: (copy) => copy.swap('parties.json', '', 0),
    rule: 'record-order',
    file: 'parties.json',
    path: '[1]',
    found: '"ada" behind "air-center"',
    expected: 'it before "air-center"',
    mend: 'fix:ledger',
  },
  {
    what: 'two sources are not in date order',
    edit: (copy) => copy.swap('sources.json', '', 2),
    rule: 'record-order',
    file: 'sources.json',
    path: '[3]',
    found: '"monitor-2005-871a" (2005) behind "nato-2005-02-14-93b4" (2005-02-14)',
    expected: 'it before',
  },
  {
    what: 'two statements of one day are not in id order',
    edit: (copy) => copy.swap('statements.json', '', 1),
    rule: 'record-order',
    file: 'statements.json',
    path: '[2]',
    found: '"landmine-monitor-2005-national-2004" (2005)',
    expected: 'it before "landmine-monitor-2005-programme-2004"',
  },
  {
    what: 'two spending entries are not in the order of their periods',
    edit: (copy) => copy.swap('spending.json', '', 0),
    rule: 'record-order',
    file: 'spending.json',
    path: '[1]',
    found: '"aze-2020-demining" (2020)',
    expected: 'it before "aze-2021-demining"',
  },
  {
    what: 'two observations are not in order',
    edit: (copy) => {
      const [header, first, second, ...rest] = copy.text('observations.csv').split('\r\n');
      return copy.write('observations.csv', [header, second, first, ...rest].join('\r\n'));
    },
    rule: 'record-order',
    file: 'observations.csv',
    path: 'line 3',
    found: '"ap-mines-found-2020-11-30-agency"',
    expected: 'it before "at-mines-found-2020-11-30-agency"',
  },
  {
    what: 'two related contributions are not in id order',
    edit: (copy) => copy.swap(FRA, 'related', 0),
    rule: 'related-order',
    file: FRA,
    path: 'related[1]',
    found: '"fra-2022-detectors" behind "fra-2022-tool-kits"',
    expected: 'it before "fra-2022-tool-kits"',
  },
  {
    what: 'two reports are not in the order of their sources',
    edit: (copy) => copy.swap(FRA, 'reports', 3),
    rule: 'report-order',
    file: FRA,
    path: 'reports[4]',
    found: '"trend-2021-09-08-f1d1" (2021-09-08)',
    expected: 'it before "abc-az-2021-09-09-ccf3"',
  },
  {
    what: 'a report of an undated source stands before a dated one',
    edit: (copy) => copy.swap(FRA, 'reports', 15),
    rule: 'report-order',
    file: FRA,
    path: 'reports[16]',
    found: '"turan-2024-05-03-3dec" (2024-05-03) behind "azvision-undated-c7f2"',
    expected: 'it before "azvision-undated-c7f2"',
  },
  {
    what: 'two keys of a record are swapped',
    edit: (copy) =>
      copy.replace(
        FRA,
        '"id": "fra-2021-demining",\n  "donor": "fra",',
        '"donor": "fra",\n  "id": "fra-2021-demining",',
      ),
    rule: 'key-order',
    file: FRA,
    path: '',
    found: 'the keys in the order donor, id, title',
    expected: 'id, donor, title',
    mend: 'fix:ledger',
  },
  {
    what: 'two keys deep inside a record are swapped',
    edit: (copy) =>
      copy.replace(
        FRA,
        '"value": "400000",\n      "currency": "EUR"',
        '"currency": "EUR",\n      "value": "400000"',
      ),
    rule: 'key-order',
    file: FRA,
    path: 'amount.low',
    found: 'the keys in the order currency, value',
    expected: 'value, currency',
  },
  {
    what: 'the columns of the observations are swapped',
    edit: (copy) => copy.replace('observations.csv', 'id,indicator,', 'indicator,id,'),
    rule: 'columns',
    file: 'observations.csv',
    path: 'line 1',
    found: 'the columns in the order indicator, id',
    expected: 'id, indicator, value',
  },
  {
    what: 'a column is misspelt',
    edit: (copy) => copy.replace('observations.csv', 'id,indicator,', 'id,indikator,'),
    rule: 'columns',
    file: 'observations.csv',
    path: 'line 1',
    found: 'no column "indicator", the unknown column "indikator"',
    expected: 'id, indicator, value',
  },
  {
    what: 'a column stands twice',
    edit: (copy) => copy.replace('observations.csv', 'id,indicator,', 'id,id,'),
    rule: 'columns',
    file: 'observations.csv',
    path: 'line 1',
    found: 'the column "id" once more, no column "indicator"',
    expected: 'id, indicator, value',
  },
  {
    what: 'a row has a cell too many',
    edit: (copy) => copy.replace('observations.csv', ',body text,ok,', ',body text,ok,,'),
    rule: 'csv-width',
    file: 'observations.csv',
    path: 'line 2',
    found: '17 cells',
    expected: '16 cells',
  },
  {
    what: 'an interval ends before it begins',
    edit: (copy) => copy.set(FRA, 'period', '2023-05/2022'),
    rule: 'interval-order',
    file: FRA,
    path: 'period',
    found: '"2023-05/2022"',
    expected: 'the earlier date first',
  },
  {
    what: 'an interval of spending ends before it begins',
    edit: (copy) =>
      copy.set('spending.json', '<anama-2024-tow-trucks>.period', '2024-02-01/2024-01'),
    rule: 'interval-order',
    file: 'spending.json',
    path: '<anama-2024-tow-trucks>.period',
    found: '"2024-02-01/2024-01"',
    expected: 'the earlier date first',
    also: ['record-order'],
  },
  {
    what: 'the counted period ends before it begins',
    edit: (copy) => copy.set('subject.json', 'counted.to', '2020-11-09'),
    rule: 'counted-order',
    file: 'subject.json',
    path: 'counted.to',
    found: '"2020-11-09"',
    expected: 'a date not before 2020-11-10',
  },
  {
    what: 'a source is published after the ledger was kept',
    edit: (copy) => {
      const sources = copy.json('sources.json');
      const undated = Array.isArray(sources)
        ? sources.findIndex((each) => JSON.stringify(each).includes('"published":null'))
        : -1;
      return copy.add(
        'sources.json',
        '',
        madeSource('2026-11-22', 'https://example.org/'),
        undated,
      );
    },
    rule: 'published-before-updated',
    file: 'sources.json',
    path: '<made-2026-11-22-166d>.published',
    found: '"2026-11-22"',
    expected: 'a date not after 2026-11-21',
  },
  {
    what: 'an observation ends before it begins',
    edit: (copy) => copy.replace('observations.csv', '2020-09-27,2020-11-30', '2020-12,2020-11-30'),
    rule: 'observation-span',
    file: 'observations.csv',
    path: 'line 2, column from',
    found: '"2020-12"',
    expected: 'a date not after 2020-11-30',
  },
]);
