import type { Problem } from './ledger';

/** So many problems of one file are listed; nobody mends more by hand before checking again. */
const MOST_LISTED = 1000;

/** The problems of one file, the first thousand one by one and the others as their number. */
export class ProblemList {
  readonly #file: string;
  readonly #listed: Problem[] = [];
  #others = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** How many more are listed; further ones need not be put into words, only counted. */
  get room(): number {
    return MOST_LISTED - this.#listed.length;
  }

  add(problems: readonly Problem[]): void {
    const { room } = this;
    for (const problem of problems.slice(0, room)) this.#listed.push(problem);
    this.count(problems.length - room);
  }

  count(others: number): void {
    this.#others += Math.max(0, others);
  }

  all(): Problem[] {
    if (this.#others === 0) return this.#listed;
    const others = {
      file: this.#file,
      path: '',
      rule: 'too-many',
      found: `${this.#others} more problems`,
      expected: 'none',
      mend: 'Mend those listed first, and check again.',
    };
    return [...this.#listed, others];
  }
}
