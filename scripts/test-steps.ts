import type { Outcome } from './run-program';
import type { Tally } from './test-reports';

/** Runs the steps of a test run one after the other, says how each went, and adds them up. */
export interface Steps {
  /** Runs a step. One that throws could not be run, which is a failure. */
  readonly run: (name: string, work: () => Promise<Tally>) => Promise<void>;
  /** Prints the name of every failure, and the numbers in the last line. True where all passed. */
  readonly sum: () => boolean;
}

export function beginSteps(): Steps {
  let passed = 0;
  const failed: { readonly step: string; readonly failure: string }[] = [];

  async function run(step: string, work: () => Promise<Tally>): Promise<void> {
    console.log(`── ${step}`);
    const begun = performance.now();
    const tally = await work().catch(asFailure);
    passed += tally.passed;
    failed.push(...tally.failures.map((failure) => ({ step, failure })));
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`   ${counts(tally.passed, tally.failures.length)} in ${seconds} s`);
    for (const failure of tally.failures) console.log(indented(failure));
  }

  function sum(): boolean {
    if (failed.length > 0) console.log('\nFailed:');
    for (const { step, failure } of failed) console.log(`- ${step}: ${failure.split('\n')[0]}`);
    console.log(`\n${counts(passed, failed.length)}`);
    return failed.length === 0;
  }

  return { run, sum };
}

/** A step that is one program: passed where it ended with 0, else all that it wrote. */
export function tallyOf({ code, output }: Outcome): Tally {
  if (code === 0) return { passed: 1, failures: [] };
  return { passed: 0, failures: [`ended with code ${code}\n${output.trim()}`] };
}

/**
 * A step whose program leaves a report. Where the program failed and the report does not say why,
 * or cannot be read, what the program wrote is the failure.
 */
export function tallyOfReport(outcome: Outcome, read: () => Tally): Tally {
  try {
    const tally = read();
    const explained = outcome.code === 0 || tally.failures.length > 0;
    return explained ? tally : { ...tally, failures: tallyOf(outcome).failures };
  } catch (error) {
    const { failures } = asFailure(error);
    return { passed: 0, failures: [...failures, ...tallyOf(outcome).failures] };
  }
}

function asFailure(error: unknown): Tally {
  return { passed: 0, failures: [error instanceof Error ? error.message : String(error)] };
}

function counts(passed: number, failed: number): string {
  return `${passed} passed, ${failed} failed`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '   | ');
}
