import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readBrowserReport, readUnitReport } from '@/scripts/test-reports';
import { tallyOfReport } from '@/scripts/test-steps';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(report: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

describe('the report of the unit tests', () => {
  const file = { name: 'a.test.ts', status: 'passed', message: '' };
  const passed = { fullName: 'adds', status: 'passed', failureMessages: [] };

  test.each([
    ['passed', [passed], 'passed', 1, []],
    ['skipped', [passed, { ...passed, status: 'skipped' }], 'passed', 1, ['adds (skipped)']],
    ['still to be written', [{ ...passed, status: 'todo' }], 'passed', 0, ['adds (todo)']],
    [
      'failed',
      [{ ...passed, status: 'failed', failureMessages: ['\u001b[31m1 is not 2\u001b[39m'] }],
      'failed',
      0,
      ['adds (failed)\n1 is not 2'],
    ],
  ])('counts a test that %s', (_what, assertionResults, status, count, failures) => {
    const report = written({ testResults: [{ ...file, status, assertionResults }] });
    expect(readUnitReport(report)).toEqual({
      passed: count,
      failures: failures.map((failure) => `a.test.ts: ${failure}`),
    });
  });

  test('counts a file that cannot be loaded as a failure', () => {
    const broken = { ...file, status: 'failed', message: 'no such module', assertionResults: [] };
    expect(readUnitReport(written({ testResults: [broken] }))).toEqual({
      passed: 0,
      failures: ['a.test.ts: no such module'],
    });
  });
});

describe('the report of the tests in a browser', () => {
  function reportOf(status: string, errors: readonly { readonly message: string }[]) {
    const tests = [{ projectName: 'phone', status, results: [{ errors }] }];
    const specs = [{ title: 'opens', file: 'home.spec.ts', tests }];
    const inner = { title: 'the menu', specs };
    return written({ errors: [], suites: [{ title: 'home.spec.ts', specs: [], suites: [inner] }] });
  }

  test('counts a test that passed', () => {
    expect(readBrowserReport(reportOf('expected', []))).toEqual({ passed: 1, failures: [] });
  });

  test.each([
    ['unexpected', [{ message: 'no menu' }], '\nno menu'],
    ['flaky', [], ''],
    ['skipped', [], ''],
  ])('counts a test that was %s as a failure', (status, errors, message) => {
    expect(readBrowserReport(reportOf(status, errors))).toEqual({
      passed: 0,
      failures: [`phone: home.spec.ts > the menu > opens (${status})${message}`],
    });
  });

  test('counts an error outside every test', () => {
    const report = written({ errors: [{ message: 'no tests found' }], suites: [] });
    expect(readBrowserReport(report)).toEqual({ passed: 0, failures: ['no tests found'] });
  });
});

describe('a program that failed', () => {
  const outcome = { code: 1, output: 'the disk is full' };

  test('is a failure although every test in its report passed', () => {
    const tally = tallyOfReport(outcome, () => ({ passed: 3, failures: [] }));
    expect(tally).toEqual({ passed: 3, failures: ['ended with code 1\nthe disk is full'] });
  });

  test('is a failure where it left no report', () => {
    const { passed, failures } = tallyOfReport(outcome, () => readUnitReport('no/such/file'));
    expect(passed).toBe(0);
    expect(failures.at(-1)).toBe('ended with code 1\nthe disk is full');
  });
});
