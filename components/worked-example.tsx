import type { WorkedExample } from '@/lib/analysis/worked-example-rows';
import { DataTable } from './data-table';
import { NoteText } from './note-text';
import { PrintedFigure } from './printed-figure';
import './worked-example.css';

/** One contribution from its printed figures to the total, in steps that a reader can repeat. */
export function WorkedExampleSteps({ example }: { readonly example: WorkedExample }) {
  const { printed, held, why, rule, rates, quotients, cells, sums, total, files } = example;
  return (
    <ol className="worked-example">
      <li>
        <h4>As printed</h4>
        <ul>
          {printed.map(({ figure, document, published, language }) => (
            <li key={`${document.href} ${figure.text}`}>
              <PrintedFigure figure={figure} /> <NoteText note={{ parts: [document] }} />,{' '}
              {published}
              {language !== null && `, in ${language}`}
            </li>
          ))}
        </ul>
        <p>
          Every printed figure is a row of <a href="/api/v1/reports.csv">reports.csv</a>, with its
          document.
        </p>
      </li>
      <li>
        <h4>The amount held: {held}</h4>
        <p>{why}</p>
      </li>
      <li>
        <h4>The rule</h4>
        <p>{rule}</p>
      </li>
      <li>
        <h4>The rates</h4>
        <p>
          {rates.sentence} Both stand in <a href="/api/v1/rates/ecb.csv">ecb.csv</a>.
        </p>
        <DataTable
          caption="Units of each currency for one euro"
          wide={false}
          columns={[
            { key: 'currency', label: 'Currency', numeric: false },
            { key: 'rate', label: 'For one euro', numeric: true },
            { key: 'where', label: 'In the file', numeric: false },
          ]}
          rows={rates.rows.map(({ currency, perEuro, where }) => ({
            key: currency,
            cells: [currency, perEuro, where],
          }))}
        />
      </li>
      <li>
        <h4>Divided, multiplied, and rounded once</h4>
        <DataTable
          caption="Rounded to two decimals, half away from zero"
          wide={false}
          columns={[
            { key: 'end', label: 'Of', numeric: false },
            { key: 'formula', label: 'Amount ÷ its rate × the other', numeric: false },
            { key: 'unrounded', label: 'Exactly', numeric: true },
            { key: 'rounded', label: 'Rounded', numeric: true },
          ]}
          rows={quotients.map(({ end, formula, unrounded, rounded }) => ({
            key: end,
            cells: [end, formula, unrounded, rounded],
          }))}
        />
      </li>
      <li>
        <h4>The same in the file</h4>
        <p>
          These are cells of its row in <a href={files.contributions}>contributions.csv</a>:
        </p>
        <dl className="worked-cells">
          {cells.map(({ name, value }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </li>
      <li>
        <h4>The sum</h4>
        <DataTable
          caption={`The two columns of that file, ${files.counted} with something in them`}
          wide={false}
          columns={[
            { key: 'column', label: 'Column', numeric: false },
            { key: 'own', label: 'This one', numeric: true },
            { key: 'others', label: 'All others', numeric: true },
            { key: 'total', label: 'Together', numeric: true },
          ]}
          rows={sums.map(({ column, own, others, total: sum }) => ({
            key: column,
            cells: [
              <code key="column">{column}</code>,
              own,
              others,
              <NoteText key="total" note={{ parts: [sum] }} />,
            ],
          }))}
        />
        <p>
          That is the total of these pages: <NoteText note={{ parts: [total] }} />.
        </p>
      </li>
    </ol>
  );
}
