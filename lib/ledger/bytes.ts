/** Text of a file, or what its bytes are instead. */
export type Decoded = { readonly text: string } | { readonly found: string };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes UTF-8 without a byte-order mark; anything else is named. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { found: 'a byte-order mark' };
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { found: 'UTF-16' };
  if (bytes.length > 3 && (first === 0) !== (second === 0) && bytes.includes(0))
    return { found: 'UTF-16' };
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { found: `bytes that are no UTF-8, the first at ${firstFault(bytes)}` };
  }
}

/** The line with the first fault: a stretch of whole lines before it decodes. */
function firstFault(bytes: Uint8Array): string {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const next = end === -1 ? bytes.length : end + 1;
    try {
      strict.decode(bytes.subarray(start, next));
    } catch {
      return `line ${line}`;
    }
    start = next;
    line += 1;
  }
  return `line ${line}`;
}
