import type { EquivalentRow, OwnConversions } from '@/lib/analysis/contribution-rows';
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
        caption="The publishers’ own equivalents, as printed, and the rate that each implies beside that of the contribution’s date"
        wide={false}
        columns={[
          { key: 'printed', label: 'Printed equivalent', numeric: false },
          { key: 'of', label: 'Of the original', numeric: false },
          { key: 'implied', label: 'Implied rate', numeric: true },
          { key: 'check', label: 'Beside the reference rate', numeric: false },
          { key: 'documents', label: 'Documents', numeric: false },
        ]}
        rows={rows.map(({ key, printed, of, implied, unit, check, documents }) => ({
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
            documents.join(', '),
          ],
        }))}
      />
      <p className="message-below">
        Held against the rate of each document’s own publication too:{' '}
        <a href="/conversions">every printed conversion</a>.
      </p>
    </div>
  );
}
