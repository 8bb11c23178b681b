import type { RelatedGroup as Group, GroupCounts, GroupMember } from '@/lib/analysis/related-rows';
import { capitalised } from '@/lib/format/words';
import { DataTable } from './data-table';
import { GroupPicture } from './group-picture';
import { MessageSection } from './message-section';
import { NoteText } from './note-text';
import './related-group.css';

/** What belongs together: a picture of it, each member in words, and what of it is counted. */
export function RelatedGroup({ group }: { readonly group: Group }) {
  const { headline, members, picture, counts } = group;
  return (
    <MessageSection id="related" label="Related" headline={headline}>
      <GroupPicture members={members} picture={picture} />
      <ol className="group-list">
        {members.map((member) => (
          <Member key={member.id} member={member} />
        ))}
      </ol>
      <Counts counts={counts} />
    </MessageSection>
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
        {member.relations.map(({ how, other, why }) => (
          <p key={`${how} ${other.text}`}>
            {capitalised(how)} <NoteText note={{ parts: [other] }} />. <q>{why}</q>
          </p>
        ))}
        <p>
          <span className={`swatch swatch-small swatch-${stage} swatch-${part}`} />{' '}
          {capitalised(member.counted)}. <q>{member.why}</q>
        </p>
      </div>
    </li>
  );
}

function Counts({ counts: { caption, rows, total, sentences } }: { readonly counts: GroupCounts }) {
  return (
    <>
      <p className="message-below">
        <NoteText note={{ parts: [{ text: sentences.join(' ') }] }} />
      </p>
      {rows.length > 0 && (
        <div className="group-sums">
          <DataTable
            caption={caption}
            wide={false}
            columns={[
              { key: 'name', label: 'Contribution', numeric: false },
              { key: 'low', label: 'Low end', numeric: true },
              { key: 'high', label: 'High end', numeric: true },
            ]}
            rows={rows.map(({ key, heading, letter, name, low, high }) => ({
              key,
              ...(heading === null ? {} : { group: heading }),
              cells: [
                <span key="name">
                  {letter} <NoteText note={{ parts: [name] }} />
                </span>,
                low,
                high,
              ],
            }))}
            foot={[total.label, total.low, total.high]}
          />
        </div>
      )}
    </>
  );
}
