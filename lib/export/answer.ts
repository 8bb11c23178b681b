import { vocabularyOf } from '@/lib/analysis/vocabulary';
import type { Query } from '@/lib/filters/query';
import { readQuery } from '@/lib/filters/read-query';
import { addressOf } from '@/lib/filters/write-query';
import type { Ledger } from '@/lib/ledger/ledger';
import { namesTag, weakTag } from './etag';
import { fileAt, filesOf } from './files';
import { jsonText } from './json';
import { downloadName, type LedgerFile, mediaType } from './ledger-file';
import { nearestPath } from './nearest-path';
import { badRequest, methodNotAllowed, notFound, type Problem } from './problem';

/** What an answer depends on of a request. */
export interface FileRequest {
  readonly method: string;
  readonly path: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly ifNoneMatch: string | null;
}

/** What it depends on beside the request and the ledger. */
export interface Site {
  /** Names the build: another program may write the same ledger otherwise. */
  readonly build: string;
  /** What permanent links begin with, or empty. */
  readonly url: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

const METHODS: readonly string[] = ['GET', 'HEAD'];

/** The API's answer to a request: a file, "not modified", or a problem that says what is wrong. */
export function answer(request: FileRequest, ledger: Ledger, site: Site): Answer {
  const { method, path, pairs } = request;
  if (!METHODS.includes(method)) {
    const refused = refusal(methodNotAllowed(method, METHODS), ledger);
    return { ...refused, headers: { ...refused.headers, Allow: METHODS.join(', ') } };
  }
  const file = fileAt(ledger, path);
  if (!file) {
    const paths = filesOf(ledger).map((one) => one.path);
    return refusal(notFound(path, nearestPath(path, paths)), ledger);
  }
  const { query, problems } = readQuery(pairs, file.endpoint, vocabularyOf(ledger));
  return problems.length > 0
    ? refusal(badRequest(problems), ledger)
    : fileAnswer(request, file, query, ledger, site);
}

function fileAnswer(
  { method, ifNoneMatch }: FileRequest,
  file: LedgerFile,
  query: Query,
  ledger: Ledger,
  site: Site,
): Answer {
  const { hash, rates } = ledger.identity;
  const asked = addressOf({ ...file, currency: ledger.subject.currencies[0] ?? '' }, query);
  const tag = weakTag([site.build, site.url, hash, rates.hash, asked]);
  const headers = {
    ...commonHeaders(ledger),
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
    ETag: tag,
  };
  if (namesTag(ifNoneMatch, tag)) return { status: 304, headers, body: null };

  const handling = file.format === 'csv' ? 'attachment' : 'inline';
  return {
    status: 200,
    headers: {
      ...headers,
      'Content-Type': mediaType(file),
      'Content-Disposition': `${handling}; filename="${downloadName(file, ledger.identity)}"`,
    },
    body: method === 'HEAD' ? null : bytesOf(file.write(query, site.url)),
  };
}

function bytesOf(written: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof written === 'string' ? new TextEncoder().encode(written) : new Uint8Array(written);
}

/** A refusal is not kept: the next ledger or build may answer. */
function refusal(problem: Problem, ledger: Ledger): Answer {
  return {
    status: problem.status,
    headers: {
      ...commonHeaders(ledger),
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json',
    },
    body: new TextEncoder().encode(jsonText(problem)),
  };
}

function commonHeaders({ identity }: Ledger): Readonly<Record<string, string>> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Content-Disposition, ETag, X-Ledger-Hash, X-Ledger-Version',
    'X-Ledger-Hash': identity.hash,
    'X-Ledger-Version': identity.version,
    Vary: 'Accept-Encoding',
  };
}
