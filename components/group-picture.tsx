import type { GroupMember, GroupPicture as Picture } from '@/lib/analysis/related-rows';
import { GroupLegend } from './group-legend';
import { GroupTie } from './group-tie';
import './group-picture.css';
import './group-tie.css';

/** How the two halves of a group are named, in the picture and in the list. */
export const GROUP_HEADS = {
  near: 'This one and what is tied to it',
  far: 'Tied to those, not to this one',
} as const;

/**
 * Who is inside whom, and when: a grid in which each member takes two lines of any height, so that
 * what joins two of them reaches from the middle of one row to that of the other, at every width
 * and however long the names are. Lines run beside the rows and touch no words. The list says the
 * same in words.
 */
export function GroupPicture({
  members,
  picture,
}: {
  readonly members: readonly GroupMember[];
  readonly picture: Picture;
}) {
  const { years, stems, lines, tracks } = picture;
  const near = members.filter((one) => one.near).length;
  const far = members.length - near;
  // The years take the first line of the grid, the head of those further off one after the near.
  const start = (row: number) => 2 + 2 * row + (row < near ? 0 : 1);
  const middle = (row: number) => start(row) + 1;
  const end = start(members.length - 1) + 2;
  const rows = (from: number, to: number) =>
    members
      .slice(from, to)
      .map((member, index) => (
        <Row
          key={member.id}
          member={member}
          span={picture.spans[from + index]}
          ends={lines.filter((one) => [one.top, one.bottom].includes(from + index)).length}
        />
      ));
  return (
    <figure className="group-figure">
      <div className="group-picture" style={{ '--lines': end - 2, '--tracks': tracks }}>
        {far > 0 && <p className="group-head">{GROUP_HEADS.near}</p>}
        <div className="group-years" aria-hidden="true">
          {years.map(({ label, at }) => (
            <span key={label} style={{ '--at': at }}>
              {label}
            </span>
          ))}
        </div>
        <div className="group-grid" style={{ gridRow: `2 / ${end}` }} aria-hidden="true">
          {years.map(({ label, at }) => (
            <span key={label} style={{ '--at': at }} />
          ))}
        </div>
        <ol style={{ gridRow: `2 / ${start(near - 1) + 2}` }}>{rows(0, near)}</ol>
        {far > 0 && (
          <>
            <p className="group-head group-head-far" style={{ gridRow: start(near) - 1 }}>
              {GROUP_HEADS.far}
            </p>
            <ol style={{ gridRow: `${start(near)} / ${end}` }} start={near + 1}>
              {rows(near, members.length)}
            </ol>
          </>
        )}
        <div className="contents" aria-hidden="true">
          {stems.map(({ row, last, level }) => (
            <span
              key={row}
              className="group-stem"
              style={{ gridRow: `${middle(row)} / ${middle(last)}`, '--level': level }}
            />
          ))}
          {lines.map((line) => (
            <GroupTie
              key={`${line.tie} ${line.top} ${line.bottom} ${line.mark}`}
              line={line}
              grid={{ from: middle(line.top), to: middle(line.bottom) }}
            />
          ))}
        </div>
      </div>
      <GroupLegend members={members} picture={picture} />
    </figure>
  );
}

function Row({
  member: { letter, level, near, own, donor, date, held, stage, part, brief },
  span,
  ends,
}: {
  readonly member: GroupMember;
  readonly span: Picture['spans'][number] | undefined;
  readonly ends: number;
}) {
  const kind = own ? ' group-row-own' : near ? '' : ' group-row-far';
  return (
    <li
      className={`group-row${kind}`}
      style={{ '--level': level, '--from': span?.from, '--to': span?.to, '--ends': ends }}
    >
      <div className="group-name">
        {level > 0 && <span className="group-branch" />}
        <a className="group-letter" href={`#group-${letter.toLowerCase()}`}>
          {letter}
        </a>
        <span>
          {donor}
          <small>
            {held}, <span className="whitespace-nowrap">{date}</span>
          </small>
        </span>
      </div>
      <div className="group-lane">
        {span?.exact === false && <span className="group-span" />}
        {ends > 0 && <span className="group-leader" />}
        <span className={`swatch swatch-small swatch-${stage} swatch-${part}`} />
      </div>
      <p className="group-words">
        {own && <strong>this one</strong>}
        {brief}
      </p>
    </li>
  );
}
