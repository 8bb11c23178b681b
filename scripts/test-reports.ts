import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** How many checks passed, and what to say of each that did not. */
export interface Tally {
  readonly passed: number;
  readonly failures: readonly string[];
}

const unitReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/**
 * Reads the JSON report of Vitest. A test that was skipped counts as failed, and so does a file
 * that could not be loaded.
 */
export function readUnitReport(file: string): Tally {
  const { testResults } = unitReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, name })),
  );
  const broken = testResults.filter(
    ({ status, assertionResults }) => status !== 'passed' && assertionResults.every(isPassed),
  );
  return {
    passed: tests.filter(isPassed).length,
    failures: [
      ...broken.map(({ name, message }) => `${name}: ${message || 'holds no test'}`),
      ...tests
        .filter((test) => !isPassed(test))
        .map(({ name, fullName, status, failureMessages }) =>
          inLines([`${name}: ${fullName} (${status})`, ...(failureMessages ?? [])]),
        ),
    ],
  };
}

/** Without the colours that the tools put into their messages. */
function inLines(texts: readonly string[]): string {
  return stripVTControlCharacters(texts.join('\n'));
}

function isPassed({ status }: { readonly status: string }): boolean {
  return status === 'passed';
}

const fault = z.object({ message: z.string().optional() });

const suite = z.object({
  title: z.string(),
  specs: z.array(
    z.object({
      title: z.string(),
      file: z.string(),
      tests: z.array(
        z.object({
          projectName: z.string(),
          status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
          results: z.array(z.object({ errors: z.array(fault) })),
        }),
      ),
    }),
  ),
  get suites() {
    return z.array(suite).optional();
  },
});

const browserReport = z.object({ suites: z.array(suite), errors: z.array(fault) });

type Suite = z.infer<typeof suite>;

/**
 * Reads the JSON report of Playwright. A test that was skipped, or that passed only when it was
 * repeated, counts as failed.
 */
export function readBrowserReport(file: string): Tally {
  const { suites, errors } = browserReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  const tests = suites.flatMap((top) => testsOf(top, []));
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failures: [
      ...errors.map(({ message }) => message ?? 'an error without a message'),
      ...tests
        .filter(({ status }) => status !== 'expected')
        .map(({ name, status, messages }) => inLines([`${name} (${status})`, ...messages])),
    ],
  };
}

function testsOf({ specs, suites }: Suite, path: readonly string[]): readonly BrowserTest[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ projectName, status, results }) => ({
      name: [`${projectName}: ${file}`, ...path, title].join(' > '),
      status,
      messages: results.flatMap(({ errors }) => errors.map(({ message }) => message ?? '')),
    })),
  );
  const inner = (suites ?? []).flatMap((one) => testsOf(one, [...path, one.title]));
  return [...own, ...inner];
}

interface BrowserTest {
  readonly name: string;
  readonly status: string;
  readonly messages: readonly string[];
}
