import type { ReactNode } from 'react';
import { PrintedPieces } from '@/components/cell-text';
import { NoteText } from '@/components/note-text';
import { RowsLink } from '@/components/rows-link';
import type { DrawnStrips, StripLook, StripMark } from '@/lib/figures/drawn-strips';
import { bandRoom } from './strip-band';
import { type PlacedMark, type PlacedStrip, percent, placeOn, placeStrips } from './strip-places';

/**
 * Rows on one axis of money with words beside each mark, in HTML and CSS alone: a table of label,
 * track, and what it comes to, with the band painted behind all of them. Where there is little
 * room a row becomes a block: its label, its track, its words.
 */
export function StripRows({ drawing }: { readonly drawing: DrawnStrips }) {
  const { band, groups, key } = drawing;
  return (
    <div className={band ? 'strip-rows strip-banded' : 'strip-rows'} style={bandStyle(drawing)}>
      {band && <BandWords drawing={drawing} band={band} />}
      <div className="strip-body">
        {band && <div className="strip-band" />}
        <table>
          <caption className="sr-only">{drawing.description}</caption>
          <colgroup>
            <col className="strip-labels" />
            <col />
            <col className="strip-verdicts" />
          </colgroup>
          <thead className="sr-only">
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Amount</th>
              <th scope="col">What it comes to</th>
            </tr>
          </thead>
          {groups.map(({ title, strips }) => (
            <tbody key={title ?? ''}>
              {title !== null && (
                <tr className="strip-group">
                  <th scope="rowgroup" colSpan={3}>
                    <span>{title}</span>
                  </th>
                </tr>
              )}
              {placeStrips(drawing, strips).map((placed) => (
                <StripRow key={placed.strip.key} placed={placed} />
              ))}
            </tbody>
          ))}
        </table>
        <StripAxis drawing={drawing} />
      </div>
      {key.length > 0 && (
        <ul className="strip-key">
          {key.map(({ look, text }) => (
            <li key={look}>
              <span className={markClass(look, hueOf(look, drawing))} />
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the band is, and its two ends; above everything where they do not fit beside its lines. */
function BandWords({
  drawing,
  band,
}: {
  readonly drawing: DrawnStrips;
  readonly band: NonNullable<DrawnStrips['band']>;
}) {
  const room = bandRoom(drawing, band);
  const isOne = band.low === band.high;
  const crowded = `${room.wide ? '' : ' strip-crowded'}${room.narrow ? '' : ' strip-crowded-narrow'}`;
  return (
    <p className={`strip-words${crowded}`}>
      <span className="strip-title">
        <b>{band.title}</b> {band.detail}
      </span>{' '}
      {!isOne && (
        <span className="strip-low">
          <BandEnd band={band}>{band.lowText}</BandEnd> low end
        </span>
      )}{' '}
      <span className="strip-high">
        <BandEnd band={band}>{band.highText}</BandEnd> {isOne ? 'both ends' : 'high end'}
      </span>
    </p>
  );
}

function BandEnd({
  band: { rows },
  children,
}: {
  readonly band: NonNullable<DrawnStrips['band']>;
  readonly children: string;
}) {
  return <b>{rows ? <RowsLink {...rows}>{children}</RowsLink> : children}</b>;
}

function StripRow({ placed }: { readonly placed: PlacedStrip }) {
  const { strip, marks, text, above, below } = placed;
  const { label, href, sum, printed, detail, level, strong, verdict, verdictDetail } = strip;
  const classes = [
    'strip',
    strong && 'strip-strong',
    level > 0 && 'strip-nested',
    marks.length === 0 && 'strip-none',
    marks.some((mark) => mark.look === 'bracket') && 'strip-bracketed',
  ];
  const words = (of: 'text' | 'verdict' | 'verdictDetail') =>
    strip.pieces ? <NoteText note={{ parts: strip.pieces[of] }} /> : strip[of];
  const value = <PlacedValue text={text}>{words('text')}</PlacedValue>;
  const isBeside = text.where === 'beside';
  // A total's value, and `no figure`, stand with the label where that is above the track.
  const isOnTrack = !strong && marks.length > 0;
  return (
    <tr className={classes.filter(Boolean).join(' ')} style={{ '--level': level }}>
      <th scope="row" className="strip-label">
        <span className="strip-heading">
          <span className="strip-name">
            {href === null ? (
              label
            ) : (
              <RowsLink href={href} sum={sum}>
                {label}
              </RowsLink>
            )}
          </span>
          {printed.length > 0 && (
            <span className="strip-printed">
              <PrintedPieces pieces={printed} />
            </span>
          )}
        </span>
        {detail !== '' && <small>{detail}</small>}
      </th>
      <td className="strip-track">
        <span className="strip-marks">
          {above !== null && <span className="strip-above" style={{ left: above }} />}
          {below !== null && <span className="strip-below" style={{ left: below }} />}
          <span aria-hidden="true">
            {marks.map((mark) => (
              <Mark key={`${mark.look} ${mark.left}`} mark={mark} href={href} />
            ))}
          </span>
          {isOnTrack && !isBeside && value}
        </span>
        {!(isOnTrack || isBeside) && value}
      </td>
      <td className="strip-verdict">
        {isBeside && value}
        {verdict !== '' && (
          <span className={strong ? 'strip-says' : undefined}>{words('verdict')}</span>
        )}
        {verdictDetail !== '' && <small>{words('verdictDetail')}</small>}
      </td>
    </tr>
  );
}

/**
 * A mark. One that is drawn from rows opens them for a pointer, any other where its name leads; the
 * words beside it do so for everyone.
 */
function Mark({
  mark: { look, hue, left, width, edges, rows },
  href,
}: {
  readonly mark: PlacedMark;
  readonly href: string | null;
}) {
  const name = markClass(look, hue);
  const style = look === 'tick' ? { left } : { left, width };
  const lines = edges.map((edge) => (
    <span key={edge} className="strip-edge" style={{ left: edge }} />
  ));
  const leads = rows ?? (href === null ? null : { href, sum: undefined });
  return leads ? (
    <a className={name} style={style} href={leads.href} data-sum={leads.sum} tabIndex={-1}>
      {lines}
    </a>
  ) : (
    <span className={name} style={style}>
      {lines}
    </span>
  );
}

function PlacedValue({
  text: { where, at },
  children,
}: {
  readonly text: PlacedStrip['text'];
  readonly children: ReactNode;
}) {
  if (where === 'beside') return <span className="strip-value">{children} </span>;
  const name = where === 'inside' ? 'in' : where;
  return (
    <span
      className={`strip-value strip-${name}`}
      style={where === 'after' ? { left: at } : { right: at }}
    >
      {children}
    </span>
  );
}

/** The axis for the eye alone: every row says its own amount. */
function StripAxis({ drawing }: { readonly drawing: DrawnStrips }) {
  const { ticks } = drawing.axis;
  return (
    <div
      className={ticks.length > 4 ? 'strip-axis strip-axis-many' : 'strip-axis'}
      aria-hidden="true"
    >
      {ticks.map(({ value, label }) => (
        <span key={value} style={{ left: percent(placeOn(drawing, value)) }}>
          {label}
        </span>
      ))}
    </div>
  );
}

function markClass(look: StripLook, hue: StripMark['hue']): string {
  return `strip-mark strip-${look} strip-${hue}`;
}

function hueOf(look: StripLook, { groups }: DrawnStrips): StripMark['hue'] {
  const marks = groups.flatMap(({ strips }) => strips.flatMap((strip) => strip.marks));
  return marks.find((mark) => mark.look === look)?.hue ?? 'ink';
}

/** Both ends of the band as fractions of the track; the style sheet knows how wide that is. */
function bandStyle(drawing: DrawnStrips) {
  const { band } = drawing;
  if (!band) return undefined;
  return { '--low': placeOn(drawing, band.low), '--high': placeOn(drawing, band.high) };
}
