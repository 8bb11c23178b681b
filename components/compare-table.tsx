import type { Measure } from '@/lib/analysis/compare-rows';
import { CompareCell } from './compare-cell';
import './compare.css';

/**
 * Donors side by side, one row a measure. On a phone the rows are grouped by measure: each cell
 * stands under the other with its donor's name in front.
 */
export function CompareTable({
  caption,
  names,
  measures,
}: {
  readonly caption: string;
  readonly names: readonly string[];
  readonly measures: readonly Measure[];
}) {
  return (
    <table className="compare-table" data-donors={names.length}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measures.map(({ key, label, cells }) => (
          <tr key={key} id={`measure-${key}`}>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => (
              <td key={names[index]} data-label={names[index]}>
                <CompareCell cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
