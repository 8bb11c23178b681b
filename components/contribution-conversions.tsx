import type {
  EquivalentRow,
  OwnConversions,
  PublicationCheck,
} from '@/lib/analysis/contribution-rows';
import { Checked } from './checked';
import { DataTable } from './data-table';
import { MessageSection } from './message-section';
import { PrintedFigure } from './printed-figure';

/** Our conversions into every comparison currency, then the publishers' equivalents beside them. */
export function ContributionConversions({
  conversions,
  caption = 'The amount held, in each comparison currency',
}: {
  readonly conversions: OwnConversions;
  readonly caption?: string;
}) {
  const { headline, sentences, rows, equivalents } = conversions;
  const ranged = rows.some(({ low, high }) => low !== high);
  return (
    <MessageSection id="conversion" label="Our conversion" headline={headline}>
      {sentences.length > 0 && <p className="message-below">{sentences.join(' ')}</p>}
      <DataTable
        caption={caption}
        columns={[
          { key: 'label', label: 'In', numeric: false },
          ...(ranged ? [{ key: 'low', label: 'Low end', numeric: true }] : []),
          { key: 'high', label: ranged ? 'High end' : 'Amount', numeric: true },
          { key: 'rate', label: 'Rate', numeric: false },
          { key: 'of', label: 'Rate of', numeric: false },
          { key: 'basis', label: 'Basis', numeric: false },
        ]}
        rows={rows.map(({ label, current, low, high, rate, rateOf, basis }) => ({
          key: label,
          cells: [
            current ? <strong key="label">{label}</strong> : label,
            ...(ranged ? [low ?? '–'] : []),
            high ?? '–',
            rate,
            rateOf,
            basis,
          ],
        }))}
      />
      {equivalents.length > 0 && <Equivalents rows={equivalents} />}
    </MessageSection>
  );
}

function Equivalents({ rows }: { readonly rows: readonly EquivalentRow[] }) {
  return (
    <div className="mt-10">
      <DataTable
        caption="The publishers’ own equivalents, as printed, and the rate that each implies beside that of the contribution’s date and that of each document’s publication"
        columns={[
          { key: 'printed', label: 'Printed equivalent', numeric: false },
          { key: 'of', label: 'Of the original', numeric: false },
          { key: 'implied', label: 'Implied rate', numeric: true },
          { key: 'check', label: 'Rate of the contribution’s date', numeric: false },
          { key: 'publication', label: 'Rate of the publication', numeric: false },
        ]}
        rows={rows.map(({ key, printed, of, implied, unit, check, atPublication }) => ({
          key,
          cells: [
            printed.map((figure, index) => (
              <span key={figure.text}>
                {index > 0 && ', '}
                <PrintedFigure figure={figure} />
              </span>
            )),
            of ? <PrintedFigure key="of" figure={of} /> : 'none printed',
            <span key="implied">
              {implied ?? '–'}
              {unit !== null && <span className="verdict-detail">{unit}</span>}
            </span>,
            check ? <Checked key="check" check={check} /> : '–',
            <AtPublication key="publication" checks={atPublication} />,
          ],
        }))}
      />
      <p className="message-below">
        Documents are numbered as above. The same for all contributions:{' '}
        <a href="/conversions">every printed conversion</a>.
      </p>
    </div>
  );
}

/** What comes of it when each document was published, and which documents these are. */
function AtPublication({ checks }: { readonly checks: readonly PublicationCheck[] }) {
  return checks.map(({ check, documents }) => (
    <span key={documents.join(' ')} className="at-publication">
      <span className="at-publication-documents">
        {documents.length === 1 ? 'Document' : 'Documents'} {documents.join(', ')}
        {check && ': '}
      </span>
      {check && <Checked check={check} />}
    </span>
  ));
}
