import type { z } from 'zod';
import { joinPath } from './schema-problems';
import { isObject, keysOf, optionFor, partOf } from './schema-walk';

/** An object whose keys stand in another order than its schema's. */
export interface KeysAstray {
  readonly path: string;
  readonly found: readonly string[];
  readonly expected: readonly string[];
}

/** Every object in a value whose known keys are out of order, the outer ones first. */
export function keysAstray(schema: z.core.$ZodType, value: unknown, path = ''): KeysAstray[] {
  const part = partOf(schema);
  if (part.kind === 'union') {
    const option = part.options[optionFor(part.options, value)];
    return option ? keysAstray(option, value, path) : [];
  }
  if (part.kind === 'list' && Array.isArray(value)) {
    return value.flatMap((item, index) => keysAstray(part.element, item, joinPath(path, index)));
  }
  if (part.kind !== 'object' || !isObject(value)) return [];
  const found = keysOf(value).filter((key) => Object.hasOwn(part.shape, key));
  const expected = Object.keys(part.shape).filter((key) => Object.hasOwn(value, key));
  const here = found.every((key, index) => key === expected[index])
    ? []
    : [{ path, found, expected }];
  return [
    ...here,
    ...expected.flatMap((key) => {
      const inner = part.shape[key];
      return inner ? keysAstray(inner, value[key], joinPath(path, key)) : [];
    }),
  ];
}
