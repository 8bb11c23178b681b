import type { RelatedGroup as Group, GroupMember, Relation } from '@/lib/analysis/related-rows';
import { capitalised } from '@/lib/format/words';
import { GroupCounts } from './group-counts';
import { GROUP_HEADS, GroupPicture } from './group-picture';
import { MessageSection } from './message-section';
import { NoteText } from './note-text';
import './related-group.css';

/** What belongs together: a picture of it, each member in words, and what of it is counted. */
export function RelatedGroup({ group }: { readonly group: Group }) {
  const { headline, members, picture, counts } = group;
  const near = members.filter((one) => one.near);
  const far = members.filter((one) => !one.near);
  return (
    <MessageSection id="related" label="Related" headline={<NoteText note={headline} />}>
      <GroupPicture members={members} picture={picture} />
      <p className="group-quoted">
        In quotation marks: what the record of each says of it. Where another one’s record says it,
        that one is named.
      </p>
      <Members heading={far.length > 0 ? GROUP_HEADS.near : null} members={near} start={1} />
      {far.length > 0 && (
        <Members heading={GROUP_HEADS.far} members={far} start={near.length + 1} />
      )}
      <GroupCounts counts={counts} />
    </MessageSection>
  );
}

function Members({
  heading,
  members,
  start,
}: {
  readonly heading: string | null;
  readonly members: readonly GroupMember[];
  readonly start: number;
}) {
  return (
    <>
      {heading !== null && <h3 className="group-list-head">{heading}</h3>}
      <ol className="group-list" start={start}>
        {members.map((member) => (
          <Member key={member.id} member={member} />
        ))}
      </ol>
    </>
  );
}

function Member({ member }: { readonly member: GroupMember }) {
  const { letter, level, own, donor, title, date, stage, stageWord, part } = member;
  return (
    <li id={`group-${letter.toLowerCase()}`} style={{ '--level': level }}>
      <span className="group-letter">{letter}</span>
      <div className="group-what">
        <p>
          <strong>{donor}</strong>, {date}
        </p>
        <p>{own ? <strong>{title.text}</strong> : <NoteText note={{ parts: [title] }} />}</p>
        <p className="group-held">
          {member.held}, {stageWord}
        </p>
      </div>
      <div className="group-how">
        {own && <p className="group-own">This contribution</p>}
        {member.relations.map((relation) => (
          <Told key={`${relation.how} ${relation.other.text}`} relation={relation} />
        ))}
        <p>
          <span className={`swatch swatch-small swatch-${stage} swatch-${part}`} />{' '}
          {capitalised(member.counted)}. <q>{member.why}</q>
        </p>
      </div>
    </li>
  );
}

/** `Is part of B (Ruritania). “Paid into it.”`; the words of the other one's record say so. */
function Told({ relation: { how, other, donor, why, mirrored } }: { readonly relation: Relation }) {
  return (
    <p>
      {capitalised(how)} <NoteText note={{ parts: [other] }} />
      {other.href !== undefined && ` (${donor})`}
      {mirrored && why !== null ? ', whose record says: ' : '. '}
      {why !== null && <q>{why}</q>}
    </p>
  );
}
