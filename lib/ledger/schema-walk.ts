import { z } from 'zod';

/** The parts of a schema that a walk meets, without the wrapping of what may be null. */
export type Part =
  | {
      readonly kind: 'object';
      readonly shape: Readonly<Record<string, z.core.$ZodType>>;
      readonly keys: readonly string[];
      /** The keys behind which there are objects or lists. */
      readonly inner: readonly (readonly [key: string, schema: z.core.$ZodType])[];
    }
  | { readonly kind: 'list'; readonly element: z.core.$ZodType }
  | { readonly kind: 'union'; readonly options: readonly z.core.$ZodType[] }
  | { readonly kind: 'plain' };

// A schema never changes, and every record of a large ledger walks through the same few.
const parts = new WeakMap<z.core.$ZodType, Part>();

/** What a schema is made of, one step deep. */
export function partOf(schema: z.core.$ZodType): Part {
  const known = parts.get(schema);
  if (known) return known;
  const part = takeApart(schema);
  parts.set(schema, part);
  return part;
}

function takeApart(schema: z.core.$ZodType): Part {
  if (schema instanceof z.ZodNullable) return partOf(schema.unwrap());
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    const inner = Object.entries(shape).filter(([, each]) => partOf(each).kind !== 'plain');
    return { kind: 'object', shape, keys: Object.keys(shape), inner };
  }
  if (schema instanceof z.ZodArray) return { kind: 'list', element: schema.element };
  if (schema instanceof z.ZodUnion) return { kind: 'union', options: schema.options };
  return { kind: 'plain' };
}

/** Which option of a union a value means: the first that shares most keys with it. */
export function optionFor(options: readonly z.core.$ZodType[], value: unknown): number {
  const shared = options.map((option) => {
    const part = partOf(option);
    return part.kind === 'object'
      ? keysOf(value).filter((key) => Object.hasOwn(part.shape, key)).length
      : 0;
  });
  return shared.indexOf(Math.max(...shared));
}

/** The schema of the part of a value that a path leads to, and that part; undefined where nothing is there. */
export function follow(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): { readonly schema: z.core.$ZodType | undefined; readonly value: unknown } {
  const [step, ...rest] = path;
  if (step === undefined) return { schema, value };
  const part = partOf(schema);
  if (part.kind === 'union') {
    const option = part.options[optionFor(part.options, value)];
    return option ? follow(option, value, path) : { schema: undefined, value: undefined };
  }
  const inner =
    part.kind === 'object'
      ? part.shape[String(step)]
      : part.kind === 'list'
        ? part.element
        : undefined;
  const innerValue = valueAt(value, step);
  return inner ? follow(inner, innerValue, rest) : { schema: undefined, value: innerValue };
}

/** The keys of a value in the order that they stand, none where it is no object. */
export function keysOf(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, step: PropertyKey): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, String(step)) ? value[String(step)] : undefined;
}
