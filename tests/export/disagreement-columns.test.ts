import { describe, expect, it } from 'vitest';
import { DISAGREEMENT_COLUMNS, disagreementRows } from '@/lib/export/disagreement-columns';
import { madeLedger, madeStatement } from '@/tests/support/made-ledger';
import { publicRows, publicText } from '@/tests/support/public-file';

describe('disagreements.csv', () => {
  const rows = publicRows('/api/v1/disagreements.csv');
  const of = (id: string) => rows.filter((row) => row.id === id);

  it('has the columns of its design and then the qualifier, one row for each side, in a fixed order', () => {
    expect(DISAGREEMENT_COLUMNS.map(({ name }) => name)).toEqual([
      'kind',
      'id',
      'against',
      'printed',
      'value',
      'currency',
      'sources',
      'held',
      'qualifier',
    ]);
    expect(rows.map(({ kind, id, value }) => `${kind} ${id} ${value}`)).toEqual([
      'contribution bel-2024-apopo 250000',
      'contribution bel-2024-apopo 250000',
      'contribution eu-2024-team-europe-package 2750000',
      'contribution eu-2024-team-europe-package 3000000',
      'contribution eu-2024-team-europe-package 8000000',
      'contribution fra-2021-demining 400000',
      'contribution fra-2021-demining 500000',
      'contribution fra-2021-demining 400000',
      'contribution landmine-free-artsakh-2017-halo 80000',
      'contribution landmine-free-artsakh-2017-halo 11000',
      'contribution nato-2005-saloglu 1048000',
      'contribution nato-2005-saloglu 1400000',
      'contribution onearmenia-2017-halo-lachin 97979',
      'contribution onearmenia-2017-halo-lachin 96214',
      'contribution onearmenia-2017-halo-lachin 98000',
      'contribution undp-2013-victim-loans 135000',
      'contribution undp-2013-victim-loans 136100',
      'spending aze-2020-demining 7000000',
      'spending aze-2020-demining 2900000000',
    ]);
  });

  it('holds both currencies, each with what is printed and where', () => {
    expect(of('bel-2024-apopo')).toEqual([
      expect.objectContaining({ currency: 'EUR', held: 'true', against: '' }),
      {
        kind: 'contribution',
        id: 'bel-2024-apopo',
        against: '',
        printed: '250 тыс. долларов США; $250,000',
        value: '250000',
        currency: 'USD',
        sources: 'az24saat-2024-07-05-3616; brussels-morning-undated-eb50',
        held: 'false',
        qualifier: '',
      },
    ]);
  });

  it('a copy that lost its sign has no currency of others, and a word before a figure is a cell', () => {
    expect(of('fra-2021-demining').map(({ currency, printed }) => [currency, printed])).toEqual([
      ['EUR', expect.stringContaining('€ 400,000')],
      ['EUR', 'EUR 500,000; 500,000 euros; 500 000 euros'],
      ['', '400,000'],
    ]);
    expect(
      of('eu-2024-team-europe-package').map(({ printed, qualifier }) => [printed, qualifier]),
    ).toEqual([
      ['2.75 million euros', ''],
      ['3 million euros', 'about'],
      ['EUR 8 million', ''],
    ]);
  });

  it('the figure held of a line of spending is true, its rival false', () => {
    expect(of('aze-2020-demining')).toEqual([
      expect.objectContaining({
        printed: '7 milyon manat',
        held: 'true',
        sources: 'avciya-undated-ddce; kaspiy-2021-05-24-bad1',
      }),
      expect.objectContaining({ printed: '2.9 billion manat ($1.7 billion)', held: 'false' }),
    ]);
  });

  it('is the JSON with version and hash, lists as lists, held true, false or null', () => {
    const json = JSON.parse(publicText('/api/v1/disagreements.json'));
    expect(Object.keys(json)).toEqual(['ledger', 'rows']);
    expect(Object.keys(json.ledger)).toEqual(['version', 'hash']);
    expect(json.rows).toHaveLength(rows.length);
    expect(json.rows[1]).toMatchObject({
      printed: ['250 тыс. долларов США', '$250,000'],
      against: [],
      held: false,
    });
  });
});

it('statements stand as in their file, name whom they do not meet, and are not held', () => {
  const say = (id: string, value: string) =>
    madeStatement({ id, value, qualifier: null, period: '2022' });
  const statements = [madeStatement({ id: 'claim' }), say('b', '80'), say('a', '90')];
  expect(disagreementRows(madeLedger({ statements }))).toEqual([
    {
      kind: 'statement',
      id: 'b',
      against: ['a'],
      printed: ['over 90%'],
      value: '80',
      currency: 'percent',
      sources: ['paper-2021-0000'],
      held: null,
      qualifier: null,
    },
    expect.objectContaining({ id: 'a', against: ['b'] }),
  ]);
});
