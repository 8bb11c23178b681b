import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonNode, placeOf, readJson } from '@/lib/ledger/json';
import { firstMisplaced, printJson } from '@/lib/ledger/print-json';

function nodeOf(text: string): JsonNode {
  const read = readJson(text);
  if ('fault' in read) throw new Error(`${text}: ${read.fault.message}`);
  return read.node;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('reading JSON as it is written', () => {
  test('accepts exactly what JSON.parse accepts', () => {
    const signs = fc.constantFrom(...'{}[]:,"\\ \n01-.eE+truefalsn\u0000é/');
    const pieces = fc.array(fc.oneof(signs, fc.json({ maxDepth: 2 })), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect('node' in readJson(text), text).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('prints any JSON as JSON.stringify does with two spaces', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        const node = nodeOf(JSON.stringify(value));
        const printed = `${JSON.stringify(value, null, 2)}\n`;
        expect(printJson(node)).toBe(printed);
        expect(firstMisplaced(printed, node)).toBeNull();
      }),
    );
  });

  test.each([
    ['', 'the end of the file where a value should stand'],
    ['[1,]', '"]" where a value should stand'],
    ['{"a" 1}', '"1" where ":" should stand'],
    ["{'a': 1}", '"\'" where a key in double quotes should stand'],
    ['[1 2]', '"2" where "," or "]" should stand'],
    ['{"a":1;}', '";" where "," or "}" should stand'],
    ['[] x', '"x" after the end of the value'],
    ['"a', 'a text without its closing quote'],
    ['"\\x"', 'a wrong escape'],
    ['"a\nb"', 'a line end or a control character inside a text'],
    ['[01]', '"0" where a value should stand'],
    ['[😀]', '"😀" where a value should stand'],
  ])('says of %j what stands there', (text, message) => {
    expect(readJson(text)).toEqual({
      fault: { at: expect.any(Number), message: expect.stringContaining(message) },
    });
  });

  test.each([
    ['[1]', 1],
    ['[\n  1\n]', 3],
    ['[\n  1\n]\n\n', 4],
    ['[\n    1\n]\n', 2],
    ['[\n  1,\n  {"a": 1}\n]\n', 3],
    ['[\n  1,\n  {\n    "a":1\n  }\n]\n', 4],
  ])('finds in %j the first line that is laid out otherwise', (text, line) => {
    expect(firstMisplaced(text, nodeOf(text))).toBe(line);
  });

  test.each([
    ['a', 0, { line: 1, column: 1 }],
    ['a\nbc', 3, { line: 2, column: 2 }],
    ['a\r\nbc', 3, { line: 2, column: 1 }],
  ])('counts lines and columns of %j from one', (text, at, place) => {
    expect(placeOf(text, at)).toEqual(place);
  });

  test('bears texts, numbers and spaces of many megabytes', () => {
    const long = 10_000_000;
    for (const text of [`"${'a'.repeat(long)}"`, '1'.repeat(long), `${' '.repeat(long)}1`]) {
      expect(nodeOf(text).kind).toBe('plain');
    }
  });
});
