import type { PrintedReports, ReportGroup, ReportLine } from '@/lib/analysis/contribution-rows';
import { DocumentMark } from './document-mark';
import { MessageSection } from './message-section';
import { PrintedFigure } from './printed-figure';
import './contribution-reports.css';

/** Every report side by side: a small picture of them over the years, then each with its words. */
export function ContributionReports({ printed }: { readonly printed: PrintedReports }) {
  const { headline, sentences, groups, columns, disagreement } = printed;
  const first = firstPlaces(groups);
  return (
    <MessageSection id="as-printed" label="As printed" headline={headline}>
      {sentences.length > 0 && <p className="message-below">{sentences.join(' ')}</p>}
      {disagreement !== null && (
        <p className="message-below">
          Documents differ on it:{' '}
          <a href={disagreement}>how far apart, and what each side would make of the total</a>.
        </p>
      )}
      <Picture printed={printed} />
      <table className="reports">
        <caption>
          Every document, as it prints the amount. A printed figure is set in this{' '}
          <span className="as-printed">book face</span>, a figure of ours in this plain one.
        </caption>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Published</th>
            <th scope="col">Publisher</th>
            <th scope="col">As printed</th>
            {columns.knownBy && <th scope="col">Currency by</th>}
            {columns.equivalents && <th scope="col">Equivalents</th>}
            <th scope="col">Where it stands, and our note</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            <tr className="reports-group">
              <th
                scope="rowgroup"
                colSpan={5 + Number(columns.knownBy) + Number(columns.equivalents)}
              >
                <strong>{group.label}</strong> {group.detail}
              </th>
            </tr>
            {group.reports.map((report) => (
              <Report
                key={report.number}
                report={report}
                columns={columns}
                anchor={first.get(report.number) === group.key}
              />
            ))}
          </tbody>
        ))}
      </table>
    </MessageSection>
  );
}

/** The group in which each document stands first: that row carries its anchor. */
function firstPlaces(groups: readonly ReportGroup[]): ReadonlyMap<number, string> {
  return new Map(
    groups
      .toReversed()
      .flatMap(({ key, reports }) => reports.map(({ number }) => [number, key] as const)),
  );
}

/** Amounts down, years across, one numbered circle a document. */
function Picture({ printed: { years, groups } }: { readonly printed: PrintedReports }) {
  return (
    <table className="report-picture">
      <caption className="sr-only">Documents by the amount printed and by year</caption>
      <thead>
        <tr>
          <th scope="col">Amount printed</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
          <th scope="col" className="numeric">
            In all
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ key, label, reports }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {years.map((year) => (
              <td key={year} data-label={year}>
                {reports
                  .filter((report) => report.year === year)
                  .map(({ number, mark }) => (
                    <DocumentMark
                      key={number}
                      number={number}
                      mark={mark}
                      href={`#document-${number}`}
                    />
                  ))}
              </td>
            ))}
            <td className="numeric">{reports.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Report({
  report,
  columns,
  anchor,
}: {
  readonly report: ReportLine;
  readonly columns: PrintedReports['columns'];
  readonly anchor: boolean;
}) {
  const { number, mark, published, publisher, language, figures, equivalents } = report;
  return (
    <tr {...(anchor ? { id: `document-${number}` } : {})}>
      <td className="reports-number">
        <DocumentMark number={number} mark={mark} />
      </td>
      <td className="reports-date">{published}</td>
      <th scope="row">
        <a href={publisher.href}>{publisher.text}</a>
        {language !== null && <span className="text-muted">, {language}</span>}
      </th>
      <td className="reports-printed">
        {figures.length === 0 && <span className="text-muted">no amount</span>}
        {figures.map(({ printed, rival }) => (
          <span key={printed.text} className="block">
            <PrintedFigure figure={printed} />
            {rival && <small className="block text-muted">contradicts the others</small>}
          </span>
        ))}
      </td>
      {columns.knownBy && (
        <td className={mark === 'lost' ? 'reports-known text-link' : 'reports-known'}>
          {[...new Set(figures.map(({ knownBy }) => knownBy))].join(', ')}
        </td>
      )}
      {columns.equivalents && (
        <td className="reports-equivalents">
          {equivalents.map((figure) => (
            <span key={`${figure.qualifier} ${figure.text}`}>
              <PrintedFigure figure={figure} />
            </span>
          ))}
        </td>
      )}
      <td className="reports-where">
        {report.locator}
        {report.stage !== null && <small>{report.stage}</small>}
        {report.note !== null && <small>{report.note}</small>}
      </td>
    </tr>
  );
}
