import type { LedgerSummary as Summary } from '@/lib/analysis/ledger-rows';
import { counted } from '@/lib/format/numbers';
import { countMark } from '@/lib/format/sums';
import { NoteText } from './note-text';
import { RangeNumber } from './range-number';
import { RowsLink } from './rows-link';
import './ledger-summary.css';

/** The total of exactly what is shown, beside what is left out of it. */
export function LedgerSummary({ summary }: { readonly summary: Summary }) {
  const { short, sentence, currencies, leftOut, outside, withOutside } = summary;
  return (
    <div className="ledger-summary">
      <div>
        <RangeNumber lead="Total of what is shown" text={short} />
        <p>{sentence}</p>
        {currencies.length > 1 && (
          <nav aria-label="Currency" className="choices ledger-currencies">
            <span className="text-muted">In</span>
            <ul className="contents">
              {currencies.map(({ code, name, href, current }) => (
                <li key={code}>
                  {current ? <span aria-current="true">{name}</span> : <a href={href}>{name}</a>}
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      {leftOut.length + outside.length > 0 && (
        <div>
          <h3 className="ledger-left-out-title">{leftOutTitle(summary)}</h3>
          <ul className="ledger-left-out">
            {leftOut.map(({ count, label, href }) => (
              <li key={label}>
                <strong>{count}</strong>
                <RowsLink href={href} sum={countMark(count)}>
                  {label}
                </RowsLink>
              </li>
            ))}
            {outside.map(({ count, label, href }, index) => (
              <li key={label} className={index === 0 ? 'ledger-outside' : undefined}>
                <strong>{count}</strong>
                <span>
                  <RowsLink href={href} sum={countMark(count)}>
                    more {label}
                  </RowsLink>
                  {index === outside.length - 1 && (
                    <span className="text-muted">
                      {' '}
                      <NoteText note={{ parts: withOutside }} />
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function leftOutTitle({ leftOut }: Summary): string {
  const count = leftOut.reduce((sum, reason) => sum + reason.count, 0);
  if (count === 0) return 'Outside the period';
  return `Left out of it: ${counted(count, 'row')}`;
}
