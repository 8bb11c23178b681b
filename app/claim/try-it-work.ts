import type { TryItAnswerProps } from '@/components/try-it-answer';
import { tryIt } from '@/lib/analysis/try-it';
import type { TryPrefill } from '@/lib/analysis/try-it-near';
import type { TryValues } from '@/lib/analysis/try-it-outcome';
import type { TryField, TryIt } from '@/lib/analysis/try-it-rows';
import { PAGES } from '@/lib/filters/endpoints';
import { plainNumber } from '@/lib/filters/plain-number';
import type { Query } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';

/** What an answer needs beside the three values: what is filled in, and how addresses are written. */
export interface TryItSetting {
  readonly prefill: TryPrefill;
  readonly currency: string;
  /** The default comparison currency, which addresses leave out. */
  readonly usual: string;
  /** Currency and period of the page, which its links keep. */
  readonly carried: Partial<Query>;
}

/** The answer to what a page was asked, ready to be shown; by the server and in the browser alike. */
export function answerOf(result: TryIt, setting: TryItSetting): TryItAnswerProps {
  const target = { path: '/claim', endpoint: PAGES['/claim'], currency: setting.usual };
  const addressFor = (fields: TryValues) => addressOf(target, { ...setting.carried, ...fields });
  const { share, foreign, national } = result.fields;
  return {
    currency: result.currency,
    answer: result.answer,
    sentence: result.sentence,
    working: result.working,
    drawing: result.drawing,
    near: result.near.map(({ label, value, fields }) => ({
      label,
      value,
      href: `${addressFor(fields)}#try-it`,
    })),
    address: addressFor({
      share: share.value,
      foreign: short(foreign.value),
      national: short(national.value),
    }),
  };
}

/** Without decimals that are none: an address is for people too. */
function short(value: string | null): string | null {
  return value?.replace(/\.0+$/, '') ?? null;
}

/** What stands in a field and cannot be used. */
export interface TypedProblem {
  readonly field: TryField;
  readonly typed: string;
  readonly expected: string;
}

const MOST = { share: '100', foreign: null, national: null } as const;
const FIELDS = ['share', 'foreign', 'national'] as const satisfies readonly TryField[];

/** The answer to what stands in the fields, or what in them cannot be used. */
export function workOut(
  typed: Readonly<Record<TryField, string>>,
  setting: TryItSetting,
): TryItAnswerProps | readonly TypedProblem[] {
  const values: Record<TryField, string | null> = { share: null, foreign: null, national: null };
  const problems: TypedProblem[] = [];
  for (const field of FIELDS) {
    const text = typed[field].trim();
    if (text === '') continue;
    const read = plainNumber(text, MOST[field]);
    if ('plain' in read) values[field] = read.plain;
    else problems.push({ field, typed: text, expected: read.expected });
  }
  return problems.length > 0
    ? problems
    : answerOf(tryIt(values, setting.prefill, setting.currency), setting);
}
