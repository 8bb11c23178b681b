import { DictionaryTable } from '@/components/dictionary-table';
import { PageSection } from '@/components/page-section';
import { TYPE_WORDS } from '@/lib/export/column';
import { filesOf } from '@/lib/export/files';
import { baseName } from '@/lib/export/ledger-file';
import { capitalised } from '@/lib/format/words';
import { dictionary } from '@/lib/ledger/dictionary';
import type { Ledger } from '@/lib/ledger/ledger';

/** The data dictionary: the ledger's records from its schema, the files from their column table. */
export function Dictionary({ ledger }: { readonly ledger: Ledger }) {
  const files = filesOf(ledger)
    .map((file) => ({ file, columns: file.columns() }))
    .filter(({ file, columns }) => file.format === 'csv' && columns.length > 0);
  return (
    <PageSection id="dictionary" title="Data dictionary">
      <div className="prose">
        <p>
          Made from the schema that every record is checked against, and from the one table of
          columns that the public files are written from.
        </p>
        <h3>Records of the ledger</h3>
      </div>
      {dictionary().map(({ record, file, rows }) => (
        <DictionaryTable
          key={record}
          id={`record-${record}`}
          title={capitalised(record)}
          detail={file}
          names="Key"
          rows={rows.map(({ key, ...row }) => ({ ...row, name: key }))}
        />
      ))}
      <div className="prose mt-8">
        <h3>Columns of the files</h3>
        <ul>
          {Object.entries(TYPE_WORDS).map(([type, words]) => (
            <li key={type}>
              <strong>{type}</strong>: {words}
            </li>
          ))}
        </ul>
      </div>
      {files.map(({ file, columns }) => (
        <DictionaryTable
          key={file.path}
          id={`file-${baseName(file).replace(/\W+/g, '-')}`}
          title={baseName(file)}
          detail={file.holds}
          names="Column"
          rows={columns.map(({ name, description, type }) => ({
            name,
            description,
            type,
            values: [],
          }))}
        />
      ))}
    </PageSection>
  );
}
