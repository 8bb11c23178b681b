import type { DrawnShares, ShareMark } from '@/lib/figures/drawing';
import { asHeld } from '@/lib/format/numbers';
import { qualifierWord } from '@/lib/format/words';
import { type ShareScale, shareScale } from './share-scale';

/**
 * Stated shares, one row a statement, grouped by what they are a share of: a track for the time
 * and one for the share, so that no label can meet another. HTML and CSS alone. A filled mark was
 * stated as it stands, a hollow one as the foreign share, and is drawn at 100 less it.
 */
export function ShareRows({ drawing }: { readonly drawing: DrawnShares }) {
  const scale = shareScale(drawing);
  const { line, years } = drawing;
  const turned = drawing.groups.some((group) => group.marks.some((mark) => mark.turned));
  return (
    <div className="share-rows" style={lineStyle(line, scale)}>
      <table>
        <caption className="sr-only">{drawing.description}</caption>
        <thead>
          <tr>
            <th scope="col">Said on</th>
            <th scope="col" className="share-time">
              {years && (
                <span className="share-years">
                  <span>{years.first}</span>
                  {years.last !== years.first && <span>{years.last}</span>}
                </span>
              )}
            </th>
            <th scope="col">By</th>
            <th scope="col" className="share-track-head">
              <span className="share-ticks">
                {scale.ticks.map(({ label, at }) => (
                  <span key={label} style={{ left: at }}>
                    {label}
                  </span>
                ))}
              </span>
            </th>
            <th scope="col" className="share-value">
              Share
            </th>
          </tr>
        </thead>
        {drawing.groups.map(({ base, marks }) => (
          <tbody key={base}>
            <tr className="share-base">
              <th scope="rowgroup" colSpan={5}>
                {base}
              </th>
            </tr>
            {marks.map((mark) => (
              <ShareRow key={mark.id} mark={mark} scale={scale} lined={line !== null} />
            ))}
          </tbody>
        ))}
      </table>
      <p className="share-key">
        {line && (
          <>
            <span className="share-key-line" /> {line.label}.{' '}
          </>
        )}
        {turned && 'Hollow: stated as the foreign share, drawn at 100 less it. '}
        An arrow: “over” or “under”. The scale begins at {scale.from} %.
      </p>
    </div>
  );
}

function ShareRow({
  mark,
  scale,
  lined,
}: {
  readonly mark: ShareMark;
  readonly scale: ShareScale;
  readonly lined: boolean;
}) {
  const { speaker, role, dateText, qualifier, share, turned, featured, href } = mark;
  const name = href === null ? speaker : <a href={href}>{speaker}</a>;
  return (
    <tr className={featured ? 'share-row share-featured' : 'share-row'}>
      <td className="share-date">{dateText}</td>
      <td className="share-time">
        <span className="share-moment" style={{ left: `${mark.time * 100}%` }} />
      </td>
      <th scope="row" className="share-speaker">
        {name}
        {featured && ', the featured statement'}
        {role !== '' && <small>{role}</small>}
      </th>
      <td className="share-track">
        <span className="share-lines" data-lined={lined ? '' : undefined}>
          <span
            className={`share-mark${turned ? ' share-turned' : ''}${arrowOf(qualifier)}`}
            style={{ left: scale.place(share) }}
          />
        </span>
      </td>
      <td className="share-value">
        {qualifier && `${qualifierWord(qualifier)} `}
        {asHeld(share)} %{turned && <small>stated as foreign: {mark.printed}</small>}
      </td>
    </tr>
  );
}

function arrowOf(qualifier: string | null): string {
  if (qualifier === 'over' || qualifier === 'at-least') return ' share-over';
  return qualifier === 'under' || qualifier === 'up-to' ? ' share-under' : '';
}

function lineStyle(line: DrawnShares['line'], scale: ShareScale) {
  return line === null ? undefined : { '--line': scale.place(line.share) };
}
