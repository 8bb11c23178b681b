import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// A path in the text; one with a `*` or a `<` stands for many.
const PLACE = /`((?:app|components|data|lib|scripts|tests)\/[\w./-]+)`/g;

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

test('the record in the guide is the record in the ledger, with comments', () => {
  const [, example = ''] = /```jsonc\n([\s\S]*?)```/.exec(guide) ?? [];
  const record = JSON.parse(example.replace(/^ *\/\/.*$/gm, ''));
  const held = readFileSync(`data/contributions/${record.id}.json`, 'utf8');
  // As text, since the order of keys is a part of the format.
  expect(JSON.stringify(record, null, 2)).toBe(held.trim());
});

test.each(['README.md', 'CONTRIBUTING.md'])('every command that %s names exists', (file) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = readFileSync(file, 'utf8').matchAll(/npm run ([\w:]+)/g);
  const missing = [...named].map(([, name]) => name).filter((name) => !(String(name) in scripts));
  expect(missing).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])(
  'every file and folder that %s names exists',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const links = [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^):]+)\)/g)].map(([, path]) => path ?? '');
    const places = [...text.matchAll(PLACE)].map(([, path]) => path ?? '');
    expect([...links, ...places].filter((path) => !existsSync(path))).toEqual([]);
  },
);
