import { describe, expect, it } from 'vitest';
import { namesTag, weakTag } from '@/lib/export/etag';

describe('a tag', () => {
  it('is weak, and the same for the same parts', () => {
    expect(weakTag(['a', 'b'])).toMatch(/^W\/"[\w-]{27}"$/);
    expect(weakTag(['a', 'b'])).toBe(weakTag(['a', 'b']));
  });

  it('differs where any part differs, and where parts are divided otherwise', () => {
    const tags = [
      ['a', 'b'],
      ['a', 'c'],
      ['c', 'b'],
      ['ab', ''],
      ['', 'ab'],
    ].map(weakTag);
    expect(new Set(tags).size).toBe(tags.length);
  });
});

describe('If-None-Match', () => {
  it.each([
    ['the same tag', 'W/"abc"', true],
    ['the same tag as a strong one', '"abc"', true],
    ['a list that has it', '"x", W/"abc" ,"y"', true],
    ['any', '*', true],
    ['any, with spaces', ' * ', true],
    ['another', 'W/"abd"', false],
    ['a list without it', '"x", "y"', false],
    ['a part of it', 'W/"ab"', false],
    ['without quotation marks', 'abc', false],
    ['empty', '', false],
    ['a tag that holds a comma', '"a,abc"', false],
  ])('%s', (_what, header, expected) => {
    expect(namesTag(header, 'W/"abc"')).toBe(expected);
  });

  it('that is not there names nothing', () => {
    expect(namesTag(null, 'W/"abc"')).toBe(false);
  });
});
