import type { ReactNode } from 'react';
import { PrintedPieces } from '@/components/cell-text';
import type { DrawnShares, ShareMark } from '@/lib/figures/drawing';
import { asHeld, fullNumber } from '@/lib/format/numbers';
import { qualifierWord } from '@/lib/format/words';
import { type ShareScale, shareScale } from './share-scale';

/**
 * Stated shares and those worked out, one row each, grouped by what they are a share of, so that
 * no label can meet another. HTML and CSS alone. A diamond was worked out from two amounts, a dot
 * stated as it stands, a ring stated as the foreign share and drawn at 100 less it.
 */
export function ShareRows({ drawing }: { readonly drawing: DrawnShares }) {
  const scale = shareScale(drawing);
  const { line, groups } = drawing;
  return (
    <div className="share-rows" style={line ? { '--line': scale.place(line.share) } : undefined}>
      <table className={line ? 'share-lined' : undefined}>
        <caption className="sr-only">{drawing.description}</caption>
        <thead>
          <tr>
            <th scope="col">Said by</th>
            <th scope="col" className="share-track">
              <span className="share-ticks">
                {scale.ticks.map(({ label, at }) => (
                  <span key={label} style={{ left: at }}>
                    {label}
                  </span>
                ))}
              </span>
            </th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        {groups.map(({ base, marks }) => (
          <tbody key={base}>
            <tr className="share-base">
              <th scope="rowgroup" colSpan={3}>
                {base}
              </th>
            </tr>
            {marks.map((mark) => (
              <ShareRow key={mark.id} mark={mark} scale={scale} />
            ))}
          </tbody>
        ))}
      </table>
      <ShareKey drawing={drawing} scale={scale} />
    </div>
  );
}

function ShareRow({ mark, scale }: { readonly mark: ShareMark; readonly scale: ShareScale }) {
  const { speaker, dateText, share, featured, href, also } = mark;
  const remark = remarkOf(mark);
  // For a pointer they lead where the value beside them leads for everyone.
  const marks = (
    <>
      {also && <Mark share={also.share} kind="diamond share-open" scale={scale} />}
      <Mark share={share} kind={`${kindOf(mark)}${arrowOf(mark.qualifier)}`} scale={scale} />
    </>
  );
  return (
    <tr className={featured ? 'share-row share-featured' : 'share-row'}>
      <th scope="row">
        {speaker}, {dateText}
        {featured && ', the featured statement'}
      </th>
      <td className="share-track">
        <span aria-hidden="true">
          {href === null ? (
            marks
          ) : (
            <a className="share-leads" href={href} tabIndex={-1}>
              {marks}
            </a>
          )}
        </span>
      </td>
      <td className="share-value">
        {href === null ? valueOf(mark) : <a href={href}>{valueOf(mark)}</a>}
        {remark !== null && <small> {remark}</small>}
      </td>
    </tr>
  );
}

function Mark({
  share,
  kind,
  scale,
}: {
  readonly share: string;
  readonly kind: string;
  readonly scale: ShareScale;
}) {
  const shape = scale.isBelow(share) ? 'off' : kind;
  return <i className={`share-mark share-${shape}`} style={{ left: scale.place(share) }} />;
}

function kindOf({ turned, workedOut }: ShareMark): 'diamond' | 'ring' | 'dot' {
  if (workedOut !== null) return 'diamond';
  return turned ? 'ring' : 'dot';
}

function arrowOf(qualifier: string | null): string {
  if (qualifier === 'over' || qualifier === 'at-least') return ' share-over';
  return qualifier === 'under' || qualifier === 'up-to' ? ' share-under' : '';
}

/** `over 90 %`; what is worked out has two decimals. */
function valueOf({ share, qualifier, workedOut }: ShareMark): string {
  const number = workedOut === null ? asHeld(share) : fullNumber(share);
  return `${qualifier === null ? '' : `${qualifierWord(qualifier)} `}${number}\u00a0%`;
}

/** What a share was worked out from, or the printed foreign share that it was turned from. */
function remarkOf({ turned, printed, lang, workedOut, also }: ShareMark): ReactNode {
  if (workedOut !== null) return also ? `${workedOut}; ${also.words}` : workedOut;
  if (!turned) return null;
  const pieces = [
    { text: 'from ', lang: null },
    { text: printed, lang },
    { text: ' foreign', lang: null },
  ];
  return <PrintedPieces pieces={pieces} />;
}

/** What the marks mean: only those that occur. */
function ShareKey({
  drawing: { groups, line },
  scale,
}: {
  readonly drawing: DrawnShares;
  readonly scale: ShareScale;
}) {
  const marks = groups.flatMap((group) => group.marks);
  const words = [
    marks.some((mark) => kindOf(mark) === 'diamond') &&
      'Diamond: worked out from two totals of one occasion.',
    marks.some(({ also }) => also) && 'Open diamond: the same two, read otherwise.',
    marks.some((mark) => kindOf(mark) === 'dot') && 'Dot: a national share as stated.',
    marks.some(({ turned }) => turned) && 'Ring: a foreign share as stated, drawn at 100 less it.',
    marks.some(({ qualifier }) => arrowOf(qualifier) !== '') &&
      'Arrow at a mark: “over” or “under”.',
    marks.some(({ share }) => scale.isBelow(share)) &&
      'Arrow alone: further to the left than the scale.',
    `The scale begins at ${scale.from} %.`,
  ];
  return (
    <p className="share-key">
      {line && (
        <>
          <span className="share-key-line" /> {line.label}.{' '}
        </>
      )}
      {words.filter((sentence) => sentence !== false).join(' ')}
    </p>
  );
}
