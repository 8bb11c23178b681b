import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boolean, type Column, count, decimal, list, text } from '@/lib/export/column';
import { cellOf, csvOf, harmless } from '@/lib/export/csv';
import { objectsOf } from '@/lib/export/json';

interface Row {
  readonly words: string | null;
  readonly amount: string | null;
  readonly number: number | null;
  readonly yes: boolean;
  readonly many: readonly string[];
}
const COLUMNS: readonly Column<Row>[] = [
  text('words', 'words', (row) => row.words),
  decimal('amount', 'an amount', (row) => row.amount),
  count('number', 'a number', (row) => row.number),
  boolean('yes', 'yes or no', (row) => row.yes),
  list('many', 'several', (row) => row.many),
  list('links', 'several addresses', (row) => row.many, ' '),
];
const ROW: Row = { words: 'one', amount: '-1.50', number: 0, yes: false, many: ['a', 'b'] };
const EMPTY: Row = { words: null, amount: null, number: null, yes: true, many: [] };

describe('a table as CSV', () => {
  it('has one header line, CRLF after every line, and nothing before or after', () => {
    expect(csvOf(COLUMNS, [ROW, EMPTY])).toBe(
      'words,amount,number,yes,many,links\r\none,-1.50,0,false,a; b,a b\r\n,,,true,,\r\n',
    );
  });

  it('without rows still has its header', () => {
    expect(csvOf(COLUMNS, [])).toBe('words,amount,number,yes,many,links\r\n');
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark', 'say "a"', '"say ""a"""'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
    ['Arabic', 'خمسة ملايين', 'خمسة ملايين'],
    ['spaces, which count', ' a ', ' a '],
  ])('%s is quoted where it has to be', (_what, words, cell) => {
    const [, line] = csvOf(COLUMNS.slice(0, 1), [{ ...ROW, words }]).split('\r\n');
    expect(line).toBe(cell);
  });

  it('reads back as it was, whatever the text', () => {
    const rows = fc.array(
      fc.string({ unit: 'binary' }).filter((words) => words !== ''),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rows, (texts) => {
        const csv = csvOf(
          COLUMNS.slice(0, 1),
          texts.map((words) => ({ ...ROW, words })),
        );
        const back: string[][] = parse(csv, { record_delimiter: '\r\n', from: 2 });
        expect(back.flat()).toEqual(texts.map(harmless));
      }),
    );
  });
});

describe('text that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://example.org")', `'=HYPERLINK("http://example.org")`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tcmd', "'\tcmd"],
    ['\rcmd', "'\rcmd"],
    ['\ncmd', "'\ncmd"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM', "'＠SUM"],
    ['﹣1', "'﹣1"],
    ['a=1', 'a=1'],
    ["'=1", "'=1"],
    ['–1', '–1'],
    ['€1', '€1'],
    ['', ''],
  ])('%j becomes %j', (words, cell) => {
    expect(harmless(words)).toBe(cell);
    expect(
      cellOf(
        text('words', '', () => words),
        null,
      ),
    ).toBe(cell);
  });

  it('is made harmless in lists too, by its first sign', () => {
    expect(
      cellOf(
        list('many', '', () => ['=a', '=b']),
        null,
      ),
    ).toBe("'=a; =b");
  });

  it.each(['-5', '-0.01', '0', '19092613.98'])('a number is left alone: %s', (value) => {
    expect(
      cellOf(
        decimal('amount', '', () => value),
        null,
      ),
    ).toBe(value);
  });

  it('what stands in a number’s column and is none is text', () => {
    expect(
      cellOf(
        decimal('amount', '', () => '-1+cmd'),
        null,
      ),
    ).toBe("'-1+cmd");
  });
});

it('JSON keeps the raw text, lists as lists, nothing as null', () => {
  expect(objectsOf(COLUMNS, [{ ...ROW, words: '=1' }, EMPTY])).toEqual([
    { words: '=1', amount: '-1.50', number: 0, yes: false, many: ['a', 'b'], links: ['a', 'b'] },
    { words: null, amount: null, number: null, yes: true, many: [], links: [] },
  ]);
});
