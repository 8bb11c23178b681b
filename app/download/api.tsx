import { PARAMETER_WORDS } from '@/app/download/parameters';
import { absolute } from '@/app/site';
import '@/components/contents-list.css';
import { DataTable } from '@/components/data-table';
import { PageSection } from '@/components/page-section';
import { filesOf } from '@/lib/export/files';
import { API } from '@/lib/export/ledger-file';
import { PARAMETERS } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';

/** The same files for programs: addresses, parameters, answers, how to know that nothing changed. */
export function Api({ ledger }: { readonly ledger: Ledger }) {
  const donor = mostReported(ledger);
  const last = ledger.subject.currencies.at(-1);
  const taken = new Set(filesOf(ledger).flatMap(({ endpoint }) => endpoint.takes));
  const examples = [
    `${API}/contributions.csv?period=counted`,
    ...(donor === undefined ? [] : [`${API}/contributions.json?donor=${donor}`]),
    `${API}/donors.csv?currency=${last}&period=all`,
  ];
  return (
    <PageSection id="api" title="For programs">
      <div className="prose">
        <p>
          Every file has an address that stays. <code>GET</code> and <code>HEAD</code> are answered,
          from any site (CORS), without a key. For example:
        </p>
        <ul>
          {examples.map((path) => (
            <li key={path}>
              <a href={path}>
                <code className="break-all">{absolute(path)}</code>
              </a>
            </li>
          ))}
        </ul>
        <p>
          CSV is RFC 4180 in UTF-8 with one header line; lists in a cell are joined by “; ”,
          addresses by a space. In JSON money is decimal text, so that no digit is lost. Names of
          columns stand in the <a href="/methodology#dictionary">data dictionary</a>.
        </p>
      </div>
      <div className="chapters">
        <DataTable
          caption="Parameters; down to the search they are the filters of the ledger"
          columns={[
            { key: 'name', label: 'Parameter', numeric: false },
            { key: 'words', label: 'What it asks for', numeric: false },
          ]}
          rows={PARAMETERS.filter((name) => taken.has(name)).map((name) => ({
            key: name,
            cells: [<code key="name">{name}</code>, PARAMETER_WORDS[name]],
          }))}
        />
      </div>
      <div className="prose mt-6">
        <p>
          An empty value is a missing one. An unknown name, an unknown value or a parameter given
          twice that may not be gets a <code>400</code> with <code>application/problem+json</code>,
          which names each with what was found and what would have been understood. An address
          without a file gets a <code>404</code> with the nearest one.
        </p>
        <p>
          Every answer carries <code>X-Ledger-Version</code> and <code>X-Ledger-Hash</code>, and an{' '}
          <code>ETag</code>: with <code>If-None-Match</code> an unchanged file is answered by{' '}
          <code>304</code>. The hash is the SHA-256 of all records as canonical JSON (RFC 8785), as{' '}
          <a href={`${API}/ledger.json`}>ledger.json</a> holds them: whoever has the records can
          compute it again.
        </p>
      </div>
    </PageSection>
  );
}

/** The donor with the most contributions, for an example that shows something. */
function mostReported({ contributions }: Ledger): string | undefined {
  const counts = new Map<string, number>();
  for (const { donor } of contributions) counts.set(donor, (counts.get(donor) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
