import { createHash } from 'node:crypto';
import type { Entry, LedgerFiles } from '@/lib/ledger/files';
import { readFiles } from '@/lib/ledger/load';

/** JSON that a test may change. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type Step = string | number;

/** The files of a ledger in the repository, `data` unless told otherwise. */
export function filesOf(folder: string): Map<string, Entry> {
  const files = readFiles(folder);
  if (!files) throw new Error(`${folder} is no folder`);
  return new Map(files);
}

/**
 * A copy of a ledger in memory that a test corrupts. Places are written as problems write them,
 * `reports[0].source`; `<ada>` is the place of the record with that id in a list.
 */
export class LedgerCopy {
  readonly files: Map<string, Entry>;

  constructor(files: LedgerFiles) {
    this.files = new Map(files);
  }

  text(file: string): string {
    const entry = this.files.get(file);
    if (entry?.kind !== 'file') throw new Error(`${file} is no file`);
    return Buffer.from(entry.bytes).toString('utf8');
  }

  write(file: string, content: string | Uint8Array): this {
    this.files.set(file, { kind: 'file', bytes: Buffer.from(content) });
    return this;
  }

  replace(file: string, from: string, to: string): this {
    const text = this.text(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    return this.write(file, text.replace(from, to));
  }

  remove(file: string): this {
    this.files.delete(file);
    return this;
  }

  rename(from: string, to: string): this {
    const entry = this.files.get(from);
    if (!entry) throw new Error(`there is no ${from}`);
    this.files.set(to, entry);
    return this.remove(from);
  }

  put(path: string, entry: Entry): this {
    this.files.set(path, entry);
    return this;
  }

  json(file: string): Json {
    const value: Json = JSON.parse(this.text(file));
    return value;
  }

  /** Changes a JSON file with everything as it is laid out. */
  edit(file: string, change: (value: Json) => Json): this {
    return this.write(file, `${JSON.stringify(change(this.json(file)), null, 2)}\n`);
  }

  /** Sets the value at a place; undefined removes the key or item. */
  set(file: string, place: string, value: Json | undefined): this {
    return this.edit(file, (root) => changed(root, steps(root, place), () => value));
  }

  /** Puts a value into a list, at the end unless told otherwise. */
  add(file: string, place: string, value: Json, at = Number.POSITIVE_INFINITY): this {
    return this.edit(file, (root) =>
      changed(root, steps(root, place), (list) => {
        if (!Array.isArray(list)) throw new Error(`${place} is no list`);
        return list.toSpliced(at, 0, value);
      }),
    );
  }

  /** Swaps two items of a list that follow each other. */
  swap(file: string, place: string, first: number): this {
    return this.edit(file, (root) =>
      changed(root, steps(root, place), (list) => {
        const pair = Array.isArray(list) ? list.slice(first, first + 2) : [];
        if (!Array.isArray(list) || pair.length < 2) throw new Error(`no pair at ${place}`);
        return list.toSpliced(first, 2, ...pair.toReversed());
      }),
    );
  }

  /** The place as problems write it, `<ada>.kind` → `[0].kind`; null where no record has the id. */
  place(file: string, place: string): string | null {
    if (!place.includes('<')) return place;
    const [, id = '', rest = ''] = /^<([^>]+)>(.*)$/.exec(place) ?? [];
    const at = indexOf(this.json(file), id);
    return at === -1 ? null : `[${at}]${rest}`;
  }
}

/** A source as the format wants it, with an id that fits its address and date. */
export function madeSource(published: string, url: string): Json {
  const digits = createHash('sha1').update(url).digest('hex').slice(0, 4);
  return {
    id: `made-${published}-${digits}`,
    publisher: 'Made',
    title: null,
    url,
    published,
    language: 'en',
    kind: 'press',
    read: 'whole',
    archived: null,
    carries: null,
    note: 'Made for a test.',
  };
}

function steps(root: Json, place: string): readonly Step[] {
  return [...place.matchAll(/<([^>]+)>|\[(\d+)\]|[^.[\]<>]+/g)].map(([word, id, index]) => {
    if (index !== undefined) return Number(index);
    if (id === undefined) return word;
    const at = indexOf(root, id);
    if (at === -1) throw new Error(`no record "${id}"`);
    return at;
  });
}

function indexOf(root: Json, id: string): number {
  return Array.isArray(root) ? root.findIndex((item) => isObject(item) && item.id === id) : -1;
}

function changed(
  value: Json,
  way: readonly Step[],
  change: (value: Json) => Json | undefined,
): Json {
  const [step, ...rest] = way;
  if (step === undefined) return change(value) ?? null;
  if (Array.isArray(value) && typeof step === 'number') {
    const inner = value[step];
    if (inner === undefined) throw new Error(`nothing at ${step}`);
    const next = rest.length > 0 ? changed(inner, rest, change) : change(inner);
    return value.toSpliced(step, 1, ...(next === undefined ? [] : [next]));
  }
  if (!isObject(value) || typeof step !== 'string') throw new Error(`nothing at ${step}`);
  const inner = value[step] ?? null;
  const next = rest.length > 0 ? changed(inner, rest, change) : change(inner);
  const entries = Object.entries({ ...value, [step]: next }).flatMap(([key, each]) =>
    each === undefined ? [] : [[key, each] as const],
  );
  return Object.fromEntries(entries);
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
