import type { Chip, Rescue } from '@/lib/analysis/ledger-rows';
import { counted } from '@/lib/format/numbers';
import { countMark } from '@/lib/format/sums';
import { Notice } from './notice';
import { RowsLink } from './rows-link';
import './list-heading.css';

/** How many records are shown, under which filters; each filter can be removed. */
export function ListHeading({
  heading,
  chips,
  clear,
}: {
  readonly heading: string;
  readonly chips: readonly Chip[];
  readonly clear: string;
}) {
  return (
    <div className="list-heading">
      <h2>{heading}</h2>
      {chips.length > 0 && (
        <ul className="list-chips">
          {chips.map(({ label, value, href, meaning }) => (
            <li key={`${label} ${value}`} className="chip">
              <span>
                {meaning === undefined ? label : <a href={meaning}>{label}</a>}:{' '}
                <strong>{value}</strong>
              </span>
              <a href={href} aria-label={`Remove ${label}: ${value}`}>
                ×
              </a>
            </li>
          ))}
          <li>
            <a href={clear}>
              Clear {chips.length === 2 ? 'both' : chips.length === 1 ? '' : 'all'}
            </a>
          </li>
        </ul>
      )}
    </div>
  );
}

/** In place of the table where nothing matches: what to remove. `noun` names one record. */
export function NothingShown({
  noun,
  used,
  rescues,
  clear,
  outside = [],
}: {
  readonly noun: string;
  /** How many filters are in use. */
  readonly used: number;
  readonly rescues: readonly Rescue[];
  readonly clear: string;
  /** What matches at other times, each with its rows. */
  readonly outside?: readonly {
    readonly count: number;
    readonly label: string;
    readonly href: string;
  }[];
}) {
  return (
    <Notice title={`No ${noun} matches ${used > 1 ? 'all of this at once' : 'this'}`}>
      <ul>
        {rescues.map(({ label, href, count }) => (
          <li key={href}>
            Without{' '}
            <RowsLink href={href} sum={countMark(count)}>
              {label}
            </RowsLink>{' '}
            there {count === 1 ? 'is' : 'are'} {counted(count, noun)}.
          </li>
        ))}
        {outside.map(({ count, label, href }) => (
          <li key={href}>
            <RowsLink href={href} sum={countMark(count)}>
              {counted(count, noun)} {label}
            </RowsLink>{' '}
            {count === 1 ? 'matches' : 'match'}.
          </li>
        ))}
        <li>
          <a href={clear}>Clear everything</a>
        </li>
      </ul>
    </Notice>
  );
}
