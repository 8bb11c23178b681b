import { createHash } from 'node:crypto';

/** A weak entity tag made from everything that an answer depends on. */
export function weakTag(parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `W/"${digest.slice(0, 27)}"`;
}

/**
 * True where `If-None-Match` names the tag: a list of tags, weak or strong, compared weakly
 * (RFC 9110, 13.1.2), or `*`.
 */
export function namesTag(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const named: readonly string[] = ifNoneMatch.match(/"[^"]*"/g) ?? [];
  return named.includes(tag.replace(/^W\//, ''));
}
