import type { z } from 'zod';
import { joinPath, type SchemaFault } from './schema-problems';
import { isObject, keysOf, optionFor, partOf } from './schema-walk';

/** Every object in a value whose known keys are out of order, the outer ones first. */
export function keysAstray(schema: z.core.$ZodType, value: unknown, path = ''): SchemaFault[] {
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
  const expected = part.keys.filter((key) => Object.hasOwn(value, key));
  const here = found.every((key, index) => key === expected[index])
    ? []
    : [fault(path, found, expected)];
  const deeper = part.inner.flatMap(([key, inner]) =>
    keysAstray(inner, value[key], joinPath(path, key)),
  );
  return [...here, ...deeper];
}

function fault(path: string, found: readonly string[], expected: readonly string[]): SchemaFault {
  return {
    path,
    found: `the keys in the order ${found.join(', ')}`,
    expected: expected.join(', '),
    mend: 'Run "npm run fix:ledger".',
  };
}
