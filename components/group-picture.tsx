import type { GroupLine, GroupMember, GroupPicture as Picture } from '@/lib/analysis/related-rows';

/** The lines lie in a box of this width and of so much height for each row, stretched to the rows. */
const WIDTH = 1000;
const ROW = 100;

/**
 * Who is inside whom, and when: one row a member, all of one height, so that the lines between
 * them, drawn below the marks, meet them at every width. The list says the same in words.
 */
export function GroupPicture({
  members,
  picture,
}: {
  readonly members: readonly GroupMember[];
  readonly picture: Picture;
}) {
  const { years, spans, stems, lines } = picture;
  return (
    <figure className="group-figure">
      <div className="group-picture" style={{ '--rows': members.length }}>
        <div className="group-years" aria-hidden="true">
          {years.map(({ label, at }) => (
            <span key={label} style={{ '--at': at }}>
              {label}
            </span>
          ))}
        </div>
        <div className="group-lines">
          <svg
            viewBox={`0 0 ${WIDTH} ${members.length * ROW}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {years.map(({ label, at }) => (
              <line
                key={label}
                className="group-year"
                x1={at * WIDTH}
                x2={at * WIDTH}
                y1="0"
                y2={members.length * ROW}
              />
            ))}
            {lines.map((line) => (
              <path
                key={`${line.kind} ${line.from} ${line.to}`}
                className={`group-${line.kind}`}
                d={arc(line, spans)}
              />
            ))}
          </svg>
        </div>
        <ol>
          {members.map((member, row) => (
            <Row
              key={member.id}
              member={member}
              span={spans[row] ?? { from: 0, to: 0 }}
              stem={stems.find((one) => one.row === row)}
            />
          ))}
        </ol>
      </div>
      <figcaption>{legend(members, lines)}</figcaption>
    </figure>
  );
}

function Row({
  member,
  span: { from, to },
  stem,
}: {
  readonly member: GroupMember;
  readonly span: Picture['spans'][number];
  readonly stem: Picture['stems'][number] | undefined;
}) {
  const { letter, level, own, donor, held, stage, part, brief } = member;
  return (
    <li
      className={own ? 'group-row group-row-own' : 'group-row'}
      style={{ '--level': level, '--from': from, '--to': to }}
    >
      <div className="group-name">
        {level > 0 && <span className="group-branch" />}
        {stem && <span className="group-stem" style={{ '--reach': stem.last - stem.row }} />}
        <a className="group-letter" href={`#group-${letter.toLowerCase()}`}>
          {letter}
        </a>
        <span>
          {donor}
          <small>{held}</small>
        </span>
      </div>
      <div className="group-lane">
        <span className="group-span" />
        <span className={`swatch swatch-small swatch-${stage} swatch-${part}`} />
      </div>
      <p className="group-words">
        {own && <strong>this one</strong>}
        {brief}
      </p>
    </li>
  );
}

/** A curve that bends to the right, the further the more rows it passes. */
function arc({ from, to }: GroupLine, spans: Picture['spans']): string {
  const [a, b] = [middle(spans[from]), middle(spans[to])];
  const [top, bottom] = [(from + 0.5) * ROW, (to + 0.5) * ROW];
  const bend = 25 + 25 * Math.min(to - from, 5);
  return `M${a} ${top}C${a + bend} ${top} ${b + bend} ${bottom} ${b} ${bottom}`;
}

function middle(span: Picture['spans'][number] | undefined): number {
  return Math.round((((span?.from ?? 0) + (span?.to ?? 0)) / 2) * WIDTH);
}

function legend(members: readonly GroupMember[], lines: readonly GroupLine[]): string {
  const nested = members.some(({ level }) => level > 0);
  return [
    'Amounts as held, time from left to right; a bar is a date known to the month or the year only, or a span.',
    'The square: filled counts in full, hatched at the high end only, empty is left out; its colour is the stage.',
    ...(nested ? ['What is set in below another is part of it.'] : []),
    ...(lines.some(({ kind }) => kind === 'after') ? ['A full line: follows, or hands on.'] : []),
    ...(lines.some(({ kind }) => kind === 'same')
      ? ['A dashed line: may be the same, or repeats.']
      : []),
  ].join(' ');
}
