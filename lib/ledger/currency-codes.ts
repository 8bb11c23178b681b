// Codes that ICU knows and ISO 4217 never had: money of account, older currencies, offshore renminbi.
const NEVER_ISO = new Set(
  'ARL ARM BAN BGM BGO BOL BRZ CLE CNH CNX KRH KRO MCF MDC MKN YUR'.split(' '),
);
// Codes that ISO 4217 has and an ICU may lack: newer than it, or withdrawn long ago.
const ALSO_ISO = new Set(
  'ARY AYM BGJ BGK CHC CSJ GNE LAJ LSM MVQ PEH ROK SLE UGW UYN VED VNC XAD XCG ZWC ZWG ZWN'.split(
    ' ',
  ),
);

// Without a fallback a code that nobody assigned has no name. The data are those of Node itself.
const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
const known = new Map<string, boolean>();

/** True for a current or withdrawn ISO 4217 code, `AZN` or `DEM`. */
export function isCurrencyCode(code: string): boolean {
  const before = known.get(code);
  if (before !== undefined) return before;
  const is =
    ALSO_ISO.has(code) ||
    (/^[A-Z]{3}$/.test(code) && !NEVER_ISO.has(code) && names.of(code) !== undefined);
  known.set(code, is);
  return is;
}
