import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The program knows nothing about its subject: whatever it says of a place, a party or a person
 * comes from the ledger that it is pointed at. So no name that this ledger holds stands in it.
 */

interface Named {
  readonly id: string;
}

interface Party extends Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Statement extends Named {
  readonly speaker: string;
}

const parties: readonly Party[] = read('data/parties.json');
const statements: readonly Statement[] = read('data/statements.json');
const contributions = readdirSync('data/contributions').map((file) => file.replace('.json', ''));

// Names that are words of any program as well: an ordinary word, a sign of a currency, and the body
// after which the format itself calls a kind of party.
const WORDS = new Set(['Report', 'US', 'UN', 'United Nations']);

// Places stand in prose and in no key of their own, so the test names them itself.
const PLACES = [
  ['Karabakh', 'Artsakh', 'Caucasus', 'Armenia', 'Baku', 'Yerevan', 'Jeyranchel', 'Saloglu'],
  ['Aghdam', 'Aghstafa', 'Fuzuli', 'Horadiz', 'Khankendi', 'Lachin', 'Shusha', 'Tartar'],
  ['Stepanakert', 'Martakert', 'Zangilan', 'Kalbajar', 'Jabrayil', 'Gubadli', 'Nakhchivan'],
].flat();

const partyNames = parties.flatMap((party) => [party.name, ...party.aliases]);
const people = statements
  .map((statement) => statement.speaker)
  .filter((speaker) => !partyNames.includes(speaker) && speaker.split(' ').length <= 3)
  .flatMap((speaker) => [speaker, speaker.split(' ').at(-1) ?? speaker]);

const files = ['app', 'components', 'lib', 'scripts'].flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|js|mjs|css|json|svg|grit)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    // Pictures drawn from the ledger are of the ledger.
    .filter((file) => !file.includes(join('generated', ''))),
);

test('the lists of names are not empty', () => {
  expect(partyNames.length).toBeGreaterThan(50);
  expect(people).toContain('Bayramov');
  expect(files.length).toBeGreaterThan(20);
});

test.each([
  ['parties', partyNames.filter((name) => !WORDS.has(name))],
  ['people', people],
  ['places', PLACES],
  ['contributions', contributions],
  ['statements', statements.map((statement) => statement.id)],
])('no name of the ledger’s %s stands in the program', (_kind, names) => {
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const folded = text.toLowerCase();
    // Few names stand anywhere at all: only those are looked for as words of their own.
    return names
      .filter((name) => folded.includes(name.toLowerCase()))
      .flatMap((name) => [...text.matchAll(new RegExp(asPattern(name), 'gu'))])
      .map(([name]) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

/** A name as a word of its own: a language may be called after its country. */
function asPattern(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const inAnyCase = name.length > 6 ? anyCase(escaped) : escaped;
  return `(?<![\\p{L}\\d-])${inAnyCase}(?![\\p{L}\\d-])`;
}

function anyCase(escaped: string): string {
  return escaped.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

function read<Records>(path: string): Records {
  return JSON.parse(readFileSync(path, 'utf8'));
}
