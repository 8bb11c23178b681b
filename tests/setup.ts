import { format } from 'node:util';
import { afterEach, expect } from 'vitest';

// A warning that nobody reads is a defect that nobody mends: whatever a test makes the program
// write to the console as a warning or an error fails that test.
const noise: string[] = [];

console.warn = (...words: unknown[]) => noise.push(`warning: ${format(...words)}`);
console.error = (...words: unknown[]) => noise.push(`error: ${format(...words)}`);

afterEach(() => {
  expect(noise.splice(0), 'written to the console').toEqual([]);
});
