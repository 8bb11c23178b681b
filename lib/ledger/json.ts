/**
 * JSON as written: values with their places, keys in their order and as often as they stand, and
 * every plain value as its own text. `JSON.parse` loses all of that, and this loses nothing.
 */
export type JsonNode = JsonObject | JsonList | JsonPlain;
export interface JsonObject {
  readonly kind: 'object';
  readonly at: number;
  readonly entries: readonly JsonEntry[];
}
export interface JsonEntry {
  readonly key: string;
  /** The key as written, with its quotes. */
  readonly raw: string;
  readonly at: number;
  readonly node: JsonNode;
}
export interface JsonList {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly JsonNode[];
}
export interface JsonPlain {
  readonly kind: 'plain';
  readonly at: number;
  readonly raw: string;
}

/** Why a text is not JSON; `at` counts characters from 0. */
export interface JsonFault {
  readonly at: number;
  readonly message: string;
}

/** Deeper than any record by far, and shallow enough for every function that walks a value. */
const DEEPEST = 64;
/** More values than any file of a ledger holds, and few enough for the memory of a small machine. */
const MOST_VALUES = 2_000_000;

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;

/** Reads strict JSON (RFC 8259). Never throws and never overflows: a fault is a value. */
export function readJson(
  text: string,
): { readonly node: JsonNode } | { readonly fault: JsonFault } {
  const reader = new JsonReader(text);
  const node = reader.value(0);
  if (node) reader.end();
  return reader.fault
    ? { fault: reader.fault }
    : node
      ? { node }
      : { fault: { at: 0, message: 'nothing' } };
}

/** The line and column of a place in a text, both from 1. */
export function placeOf(
  text: string,
  at: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

class JsonReader {
  fault: JsonFault | null = null;
  readonly #text: string;
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): JsonNode | null {
    this.#space();
    const at = this.#at;
    this.#values += 1;
    if (this.#values > MOST_VALUES) return this.#fail(`more than ${MOST_VALUES} values`);
    const sign = this.#text[at];
    if (sign === '{' || sign === '[') {
      if (depth === DEEPEST) return this.#fail(`brackets nested more than ${DEEPEST} deep`);
      this.#at += 1;
      return sign === '{' ? this.#object(at, depth + 1) : this.#list(at, depth + 1);
    }
    const raw = sign === '"' ? this.#string() : this.#take(PLAIN);
    if (raw === null) return this.#fail(`${this.#here()} where a value should stand`);
    return { kind: 'plain', at, raw };
  }

  end(): void {
    this.#space();
    if (this.#at < this.#text.length) this.#fail(`${this.#here()} after the end of the value`);
  }

  #object(at: number, depth: number): JsonNode | null {
    const entries: JsonEntry[] = [];
    if (this.#closes('}')) return { kind: 'object', at, entries };
    for (;;) {
      this.#space();
      const keyAt = this.#at;
      const raw = this.#text[keyAt] === '"' ? this.#string() : null;
      if (raw === null)
        return this.#fail(`${this.#here()} where a key in double quotes should stand`);
      if (!this.#skip(':')) return this.#fail(`${this.#here()} where ":" should stand`);
      const node = this.value(depth);
      if (!node) return null;
      entries.push({ key: unquote(raw), raw, at: keyAt, node });
      if (this.#skip(',')) continue;
      if (this.#skip('}')) return { kind: 'object', at, entries };
      return this.#fail(`${this.#here()} where "," or "}" should stand`);
    }
  }

  #list(at: number, depth: number): JsonNode | null {
    const items: JsonNode[] = [];
    if (this.#closes(']')) return { kind: 'list', at, items };
    for (;;) {
      const node = this.value(depth);
      if (!node) return null;
      items.push(node);
      if (this.#skip(',')) continue;
      if (this.#skip(']')) return { kind: 'list', at, items };
      return this.#fail(`${this.#here()} where "," or "]" should stand`);
    }
  }

  // Character by character: a pattern would overflow on a text of many megabytes.
  #string(): string | null {
    const from = this.#at;
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === QUOTE) {
        this.#at += 1;
        return this.#text.slice(from, this.#at);
      }
      if (code < FIRST_PRINTABLE)
        return this.#fail('a line end or a control character inside a text');
      if (code !== BACKSLASH) continue;
      if (this.#take(ESCAPE) === null) return this.#fail('a wrong escape after a backslash');
      this.#at -= 1;
    }
    this.#at = from;
    return this.#fail('a text without its closing quote');
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return null;
    this.#at = pattern.lastIndex;
    return match[0];
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at += 1;
    }
  }

  #skip(sign: string): boolean {
    this.#space();
    return this.#closes(sign);
  }

  #closes(sign: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #here(): string {
    const point = this.#text.codePointAt(this.#at);
    return point === undefined
      ? 'the end of the file'
      : JSON.stringify(String.fromCodePoint(point));
  }

  // The first fault counts: what follows from it would only mislead.
  #fail(message: string): null {
    this.fault ??= { at: this.#at, message };
    return null;
  }
}

function unquote(raw: string): string {
  return raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);
}
