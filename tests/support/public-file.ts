import { parse } from 'csv-parse/sync';
import { type Answer, answer } from '@/lib/export/answer';
import type { Ledger } from '@/lib/ledger/ledger';
import { loadLedger } from '@/lib/ledger/load';

/** What the API answers to an address, on the real ledger unless another is given. */
export function ask(
  address: string,
  {
    ledger = loadLedger(),
    method = 'GET',
    ifNoneMatch = null,
    url = '',
    build = 'test',
  }: {
    readonly ledger?: Ledger;
    readonly method?: string;
    readonly ifNoneMatch?: string | null;
    readonly url?: string;
    readonly build?: string;
  } = {},
): Answer {
  const { pathname, searchParams } = new URL(address, 'https://example.org');
  return answer({ method, path: pathname, pairs: [...searchParams], ifNoneMatch }, ledger, {
    build,
    url,
  });
}

/** The text of a file; throws where the answer is none. */
export function publicText(address: string, ledger?: Ledger): string {
  const { status, body } = ask(address, ledger ? { ledger } : {});
  if (status !== 200 || !body) throw new Error(`${address} answers ${status}`);
  return new TextDecoder().decode(body);
}

/** The rows of a CSV file by the names of its columns. */
export function publicRows(
  address: string,
  ledger?: Ledger,
): readonly Readonly<Record<string, string>>[] {
  return parse(publicText(address, ledger), { columns: true });
}
