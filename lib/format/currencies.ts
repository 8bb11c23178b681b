import { inScale, isZero, scaleFor } from './numbers';

/** `USD` → `US dollars`; the code itself where no name is known. */
export function currencyName(code: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  }).formatToParts(2);
  return parts.find((part) => part.type === 'currency')?.value ?? code;
}

const signs = new Map<string, string>();

/** `USD` → `$`, `CAD` → `CA$`; a code keeps a space behind it: `AZN `. Looked up once for each. */
export function currencySign(code: string): string {
  const sign = signs.get(code) ?? findSign(code);
  signs.set(code, sign);
  return sign;
}

function findSign(code: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  }).formatToParts(1);
  const sign = parts.find((part) => part.type === 'currency')?.value ?? code;
  return /[A-Z]$/.test(sign) ? `${sign} ` : sign;
}

/** `$19.1 million`: one decimal from ten on, else two. */
export function shortMoney(value: string, currency: string): string {
  const scale = scaleFor(value);
  return `${currencySign(currency)}${inScale(value, scale, decimalsFor(value))}${scale.word}`;
}

/** `$19.1 – 40.6 million`, `up to $1.29 million`, `$0.27 million`; `nothing` where nothing counts. */
export function shortRange(low: string, high: string, currency: string): string {
  if (isZero(high)) return 'nothing';
  if (low === high) return shortMoney(high, currency);
  if (isZero(low)) return `up to ${shortMoney(high, currency)}`;
  const scale = scaleFor(high);
  const decimals = decimalsFor(high);
  const [a, b] = [inScale(low, scale, decimals), inScale(high, scale, decimals)];
  if (a === b) return shortMoney(high, currency);
  return `${currencySign(currency)}${a} – ${b}${scale.word}`;
}

function decimalsFor(value: string): number {
  const { power } = scaleFor(value);
  const whole = (value.split('.')[0]?.length ?? 0) - power;
  return power === 0 ? 2 : whole >= 2 ? 1 : 2;
}
