import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Ledger } from '@/lib/ledger/ledger';
import { ledgerFolder, loadLedger, readLedgerFolder } from '@/lib/ledger/load';

function read(folder: string): Ledger {
  const { ledger, problems } = readLedgerFolder(folder);
  if (!ledger) throw new Error(`${folder} has problems: ${JSON.stringify(problems, null, 2)}`);
  return ledger;
}

/** RFC 8785 for values without numbers: keys in the order of their code units, no space. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

function everyObjectIn(value: unknown, path = ''): readonly (readonly [string, object])[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    everyObjectIn(each, `${path}.${key}`),
  );
  return [[path, value], ...inner];
}

describe('the real ledger', () => {
  const ledger = read('data');

  test('passes every rule', () => {
    expect(readLedgerFolder('data').problems).toEqual([]);
  });

  test('is held whole', () => {
    const { contributions, parties, sources, statements, spending, observations, rates } = ledger;
    const counts = [
      contributions,
      parties,
      sources,
      statements,
      spending,
      observations,
      rates.rows,
    ];
    expect(counts.map((list) => list.length)).toEqual([101, 74, 483, 77, 12, 655, 7075]);
  });

  test('prints seven figures in words alone', () => {
    const { notes } = readLedgerFolder('data');
    expect(notes).toHaveLength(7);
    expect(notes.at(0)).toContain(
      'contributions/are-2024-demining.json, reports[2].amounts[0].printed',
    );
    expect(notes.at(-1)).toBe(
      'statements.json, [65].printed: "Ninety-five percent" is in words alone, held as 95',
    );
  });

  test('has contributions in id order, and everything else in the order of its files', () => {
    const ids = ledger.contributions.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    const file: { id: string }[] = JSON.parse(readFileSync('data/statements.json', 'utf8'));
    expect(ledger.statements.map(({ id }) => id)).toEqual(file.map(({ id }) => id));
  });

  test('holds observations as objects with the names of the columns, null where a cell is empty', () => {
    expect(ledger.observations.at(0)).toEqual({
      id: 'ap-mines-found-2020-11-30-agency',
      indicator: 'ap-mines-found',
      value: '4500',
      unit: 'count',
      printed: 'about 4,500',
      qualifier: 'about',
      from: '2020-09-27',
      as_of: '2020-11-30',
      cumulative: true,
      scope: 'agency',
      subject: 'all',
      speaker: 'ANAMA (I. Ismayilov, operational HQ)',
      source: 'azernews-2020-11-30-f19f',
      locator: 'body text',
      flag: 'ok',
      note: 'Counted from 27 September 2020, the start of the war.',
    });
    expect(ledger.observations.some(({ cumulative }) => !cumulative)).toBe(true);
  });

  test('is named by the hash of its canonical JSON and by that of the bytes of its rates', () => {
    const { subject, parties, sources, contributions, statements, spending, observations } = ledger;
    const records = {
      subject,
      parties,
      sources,
      contributions,
      statements,
      spending,
      observations,
    };
    const hash = createHash('sha256').update(canonical(records)).digest('hex');
    const rates = createHash('sha256')
      .update(readFileSync('data/rates/ecb.csv'))
      .update(readFileSync('data/rates/per-usd.csv'))
      .digest('hex');
    expect(ledger.identity).toEqual({
      version: '0.1.0',
      hash,
      rates: { last: '2026-08-21', hash: rates },
    });
  });

  test('is looked up by id', () => {
    expect(ledger.byId.party.get('fra')?.name).toBe('France');
    expect(ledger.byId.contribution.get('fra-2021-demining')?.donor).toBe('fra');
    expect(ledger.byId.statement.get(ledger.subject.featuredClaim)?.value).toBe('90');
    expect(ledger.byId.source.size).toBe(ledger.sources.length);
    expect(ledger.byId.spending.size).toBe(ledger.spending.length);
  });
});

describe('the invented ledger', () => {
  const ledger = read('tests/invented-ledger');

  test('passes every rule', () => {
    expect(readLedgerFolder('tests/invented-ledger').problems).toEqual([]);
  });

  test('does without spending, observations and rates per dollar', () => {
    expect(ledger.spending).toEqual([]);
    expect(ledger.observations).toEqual([]);
    expect(ledger.rates.perUsd).toEqual([]);
    expect(ledger.rateFiles.perUsd).toBeNull();
  });

  test('has one foreign donor, whose name is long, and a domestic one', () => {
    const donors = [...new Set(ledger.contributions.map(({ donor }) => donor))];
    expect(donors).toEqual(['bridge-friends', 'freedonia-savings']);
    expect(ledger.byId.party.get('bridge-friends')?.name.length).toBeGreaterThan(150);
  });

  test('says in all that a reader may see that it is invented', () => {
    expect(ledger.subject.title).toContain('Invented');
    for (const { id, name, aliases } of ledger.parties) {
      expect([name, ...aliases].join(), id).toMatch(/invented/i);
    }
    const hosts = ledger.sources.flatMap(({ url }) =>
      url === null ? [] : [new URL(url).hostname],
    );
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });
});

describe('the ledger of the program', () => {
  test('is in `data`, or where LEDGER_DIR says', () => {
    vi.stubEnv('LEDGER_DIR', '');
    expect(ledgerFolder()).toBe(`${process.cwd()}/data`);
    vi.stubEnv('LEDGER_DIR', 'tests/invented-ledger');
    expect(ledgerFolder()).toBe(`${process.cwd()}/tests/invented-ledger`);
  });

  test('is read once, and frozen to its last list', async () => {
    vi.stubEnv('LEDGER_DIR', 'tests/invented-ledger');
    vi.resetModules();
    const fresh = await import('@/lib/ledger/load');
    const ledger = fresh.loadLedger();
    expect(fresh.loadLedger()).toBe(ledger);
    const loose = everyObjectIn(ledger).filter(([, value]) => !Object.isFrozen(value));
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('is refused with a sentence and the number of problems', async () => {
    vi.stubEnv('LEDGER_DIR', 'tests/ledger');
    vi.resetModules();
    const fresh = await import('@/lib/ledger/load');
    const { problems } = readLedgerFolder('tests/ledger');
    expect(() => fresh.loadLedger()).toThrow(
      `The ledger in ${process.cwd()}/tests/ledger has ${problems.length} problems`,
    );
  });

  test('is refused where there is no folder', () => {
    expect(readLedgerFolder('nowhere').problems).toEqual([
      expect.objectContaining({ rule: 'folder', found: 'nothing that can be listed at nowhere' }),
    ]);
  });

  test('is the real one here', () => {
    vi.stubEnv('LEDGER_DIR', '');
    expect(loadLedger().subject.id).toBe('azerbaijan-mine-action');
  });
});
