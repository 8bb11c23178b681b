import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/lib/figures/list';
import { publicRows, publicText } from '@/tests/support/public-file';

describe('figures', () => {
  it('are listed with the addresses of their data', () => {
    const list: readonly { id: string; title: string; href: string }[] = JSON.parse(
      publicText('/api/v1/figures.json'),
    );
    expect(list.map((one) => Object.keys(one).join())).toEqual(list.map(() => 'id,title,href'));
    expect(list.map((one) => JSON.parse(publicText(one.href)).id)).toEqual(
      list.map((one) => one.id),
    );
    expect(list.map((one) => one.id)).toEqual(FIGURES.map((kind) => kind.id));
  });

  it.each(['foreign-support-by-donor', 'stated-national-share'])(
    '%s.json has its keys in their order',
    (id) => {
      const keys = Object.keys(JSON.parse(publicText(`/api/v1/figures/${id}.json`)));
      expect(keys).toEqual([
        'id',
        'title',
        'finding',
        'unit',
        'currency',
        'ledger',
        'options',
        'rows',
        'total',
        'contributions',
        'leftOut',
      ]);
    },
  );

  it('give total, contributions and what is left out of exactly what was asked for', () => {
    const figure = JSON.parse(publicText('/api/v1/figures/foreign-support-by-donor.json'));
    expect(figure).toMatchObject({
      unit: 'USD',
      currency: 'USD',
      options: { currency: 'USD', period: 'counted' },
      total: { low: '19092613.98', high: '40611248.27' },
    });
    expect([figure.contributions.length, figure.leftOut.length]).toEqual([23, 38]);
    expect(
      figure.contributions.find((one: { id: string }) => one.id === 'fra-2021-demining'),
    ).toEqual({ id: 'fra-2021-demining', low: '473080.00', high: '591350.00', basis: 'day' });
    const ids = [...figure.contributions, ...figure.leftOut].map((one) => one.id);
    expect(new Set(ids).size).toBe(61);
    expect(figure.leftOut.map((one: { id: string }) => one.id)).toEqual(
      figure.leftOut.map((one: { id: string }) => one.id).toSorted(),
    );
  });

  it('that are no sum have no total and no contributions; no qualifier is null', () => {
    const figure = JSON.parse(publicText('/api/v1/figures/stated-national-share.json'));
    expect(figure).toMatchObject({
      unit: 'percent',
      currency: null,
      options: {},
      total: null,
      contributions: [],
      leftOut: [],
    });
    expect(figure.rows.map((row: { qualifier: string | null }) => row.qualifier)).toContain(null);
  });

  it('have the same rows in CSV', () => {
    const query = '?currency=EUR&period=all';
    const rows = publicRows(`/api/v1/figures/foreign-support-by-donor.csv${query}`);
    expect(rows).toEqual(
      JSON.parse(publicText(`/api/v1/figures/foreign-support-by-donor.json${query}`)).rows,
    );
  });
});
