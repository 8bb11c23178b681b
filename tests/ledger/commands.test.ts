import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const scratch = mkdtempSync(path.join(tmpdir(), 'ledger-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A copy of the invented ledger on disk. */
function copyOnDisk(name: string): string {
  const folder = path.join(scratch, name);
  cpSync('tests/invented-ledger', folder, { recursive: true });
  return folder;
}

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...args],
    { encoding: 'utf8' },
  );
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  return { status, stdout, stderr };
}

describe('check:ledger', () => {
  test('ends with 0 and one line on a right ledger', () => {
    const { status, stdout, stderr } = run('check-ledger', 'tests/invented-ledger');
    expect(stdout).toMatch(
      /^tests\/invented-ledger is right: 6 contributions, 5 parties, 8 sources, 1 statement, 0 spending entries, 0 observations, 43 days of rates; version 0\.0\.1, hash [0-9a-f]{64}\n$/,
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  test('lists figures in words alone where it is asked for more', () => {
    const { status, stdout } = run('check-ledger', '--verbose', 'tests/invented-ledger');
    expect(status).toBe(0);
    expect(stdout.split('\n').at(0)).toBe(
      'contributions/freedonia-savings-2024-lamps.json, reports[0].amounts[0].printed: "five thousand euros" is in words alone, held as 5000',
    );
  });

  test('ends with 1 and every problem, sorted by file, on a wrong one', () => {
    const folder = copyOnDisk('wrong');
    const file = path.join(folder, 'contributions/bridge-friends-2024-timber.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"bridge-board"', '"bridge-bored"'));
    writeFileSync(path.join(folder, 'statements.json'), '[');
    writeFileSync(path.join(folder, 'totals.csv'), '');
    const { status, stdout, stderr } = run('check-ledger', folder);
    expect(stdout).toBe(
      [
        'contributions/bridge-friends-2024-timber.json',
        '  line 6, channels[0]  [reference]',
        '    found:    "bridge-bored"',
        '    expected: the id of a party in parties.json',
        '    mend:     Did you mean "bridge-board"?',
        'statements.json',
        '  line 1, column 2  [json]',
        '    found:    the end of the file where a value should stand',
        '    expected: JSON',
        '    mend:     Mend the place named, or take the file back from an older version.',
        'totals.csv',
        '  [unknown-file]',
        '    found:    a file named "totals.csv"',
        '    expected: only subject.json, parties.json, sources.json, statements.json, spending.json, observations.csv, README.md, LICENSE, contributions, rates, schema, releases',
        '    mend:     Move it out of the ledger.',
        '',
        '3 problems.',
        '',
      ].join('\n'),
    );
    expect([status, stderr]).toEqual([1, '']);
  });

  test('answers links in a circle, folders for files and files of fifty megabytes', () => {
    const folder = copyOnDisk('hostile');
    const at = (name: string) => path.join(folder, name);
    for (const name of ['statements.json', 'parties.json', 'spending.json', 'sources.json'])
      rmSync(at(name));
    symlinkSync('statements.json', at('statements.json'));
    symlinkSync('nowhere', at('parties.json'));
    mkdirSync(at('spending.json'));
    writeFileSync(at('sources.json'), '');
    truncateSync(at('sources.json'), 50_000_000);
    rmSync(at('rates'), { recursive: true });
    writeFileSync(at('rates'), 'no folder');
    const { status, stdout } = run('check-ledger', folder);
    expect(status).toBe(1);
    for (const found of [
      'it is a link that leads in a circle',
      'it is a link that leads nowhere',
      'it is larger than 40 MB',
      'found:    a folder\n    expected: a file',
      'found:    a file\n    expected: a folder',
    ]) {
      expect(stdout).toContain(found);
    }
  });

  test.each([
    ['a folder that is not there', [path.join(scratch, 'none')], 'nothing that can be listed'],
    ['a file', ['package.json'], 'nothing that can be listed'],
    ['two folders', ['data', 'tests'], 'Name one folder'],
    ['an unknown option', ['--fix'], 'Unknown option'],
  ])('ends with 2 on %s', (_, args, words) => {
    const { status, stdout, stderr } = run('check-ledger', ...args);
    expect(`${stdout}${stderr}`).toContain(words);
    expect(status).toBe(2);
  });
});

describe('fix:ledger', () => {
  test('puts right what is wrong, says so, and has nothing to do the second time', () => {
    const folder = copyOnDisk('untidy');
    const file = path.join(folder, 'parties.json');
    const right = readFileSync(file, 'utf8');
    const parties: object[] = JSON.parse(right);
    writeFileSync(file, JSON.stringify(parties.toReversed()));
    expect(run('fix-ledger', folder)).toEqual({
      status: 0,
      stdout: 'Put right: parties.json\n',
      stderr: '',
    });
    expect(readFileSync(file, 'utf8')).toBe(right);
    expect(run('fix-ledger', folder).stdout).toBe(
      'Order and layout are right; nothing was written.\n',
    );
  });

  test('writes nothing where a file cannot be read, and names it', () => {
    const folder = copyOnDisk('unreadable');
    writeFileSync(path.join(folder, 'parties.json'), '[ ]');
    writeFileSync(path.join(folder, 'sources.json'), 'nothing');
    const { status, stdout, stderr } = run('fix-ledger', folder);
    expect(stdout).toContain('sources.json\n  line 1, column 1  [json]');
    expect(stderr).toContain('Nothing was written');
    expect(status).toBe(1);
    expect(readFileSync(path.join(folder, 'parties.json'), 'utf8')).toBe('[ ]');
  });

  test('ends with 2 where there is no folder', () => {
    expect(run('fix-ledger', path.join(scratch, 'none')).status).toBe(2);
  });
});
