import { expect, test } from 'vitest';
import type { Problem } from '@/lib/ledger/ledger';
import { parseLedger } from '@/lib/ledger/parse';
import { filesOf, LedgerCopy } from './ledger-copy';

/** One way to break a ledger, and the problem that has to be found. */
export interface Corruption {
  /** What is wrong, a sentence. */
  readonly what: string;
  readonly edit: (copy: LedgerCopy) => unknown;
  readonly rule: string;
  readonly file: string;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** Part of the advice, where it matters. */
  readonly mend?: string;
  /** Rules that must find something as well, each as often as it stands here. */
  readonly also?: readonly string[];
}

/** The real ledger with few rates, so that reading it many times is quick. */
function realLedger(): LedgerCopy {
  const copy = new LedgerCopy(filesOf('data'));
  const [header = '', ...rows] = copy.text('rates/ecb.csv').split('\n');
  return copy.write('rates/ecb.csv', [header, ...rows.slice(-40)].join('\n'));
}

/** A test for each corruption: the rule meant for it finds it, in its place, and no other fires. */
export function expectCaught(corruptions: readonly Corruption[]): void {
  const whole = realLedger();
  test.each(corruptions)('$rule: $what', (corruption) => {
    const copy = new LedgerCopy(whole.files);
    corruption.edit(copy);
    const { ledger, problems } = parseLedger(copy.files);
    expect(ledger === null).toBe(true);
    const also = [...(corruption.also ?? [])];
    const rules = problems.map(({ rule }) => rule);
    expect(rules.toSorted()).toEqual([corruption.rule, ...also].toSorted());
    const { file, found, expected, mend = '' } = corruption;
    const path = copy.place(file, corruption.path) ?? whole.place(file, corruption.path);
    const problem: Problem | undefined = problems.find(
      (each) => each.rule === corruption.rule && each.file === file && each.path === path,
    );
    expect(problem, `among ${JSON.stringify(problems, null, 2)}`).toBeDefined();
    expect(problem?.found).toContain(found);
    expect(problem?.expected).toContain(expected);
    expect(problem?.mend).toContain(mend);
  });
}
