const LONGEST = 80;

/** A value as a message shows it: on one line, without control characters, short. */
export function inShort(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  const text = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return quote(text);
}

/** A text in double quotes with everything escaped that a terminal would act on. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
