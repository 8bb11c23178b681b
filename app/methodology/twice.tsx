import { NoteText } from '@/components/note-text';
import { PageSection } from '@/components/page-section';
import { PlainAdditionTable } from '@/components/plain-addition-table';
import { PLAIN_TABLE, plainAdditionPage } from '@/lib/analysis/plain-addition-page';
import type { PlainAdditionPage } from '@/lib/analysis/plain-addition-rows';
import type { Ledger } from '@/lib/ledger/ledger';

/** What plain addition would give, what counts, and every contribution between the two. */
export function Twice({ ledger }: { readonly ledger: Ledger }) {
  const page = plainAdditionPage(ledger);
  const { lead, here, othersLead, others, limit } = page.doubles;
  return (
    <PageSection id="twice" title="Money reported more than once">
      <div className="prose">
        <p>
          One gift is often reported several times: as a package and as its parts, as a promise and
          as a payment, by the donor and by whom it passes through. Each has a record of its own,
          and the counting rules are there to add its money once.
        </p>
        {page.sentences.map(({ key, parts }) => (
          <p key={key}>
            <NoteText note={{ parts }} />
          </p>
        ))}
        <p>
          Not all of the difference is money reported twice: what serves other purposes or other
          countries too, and what is weakly sourced, is left out of the low end as well. The page of
          a contribution draws the whole group of those that it belongs with.
        </p>
      </div>
      {page.groups.length > 0 && (
        <div id={PLAIN_TABLE}>
          <PlainAdditionTable page={page} />
        </div>
      )}
      <div className="prose">
        <h3>Where the same money may still be counted twice</h3>
        <p>{lead}</p>
        <Pairs pairs={here} />
        {othersLead !== null && <p>{othersLead}</p>}
        <Pairs pairs={others} />
        <p>{limit}</p>
      </div>
    </PageSection>
  );
}

function Pairs({ pairs }: { readonly pairs: PlainAdditionPage['doubles']['here'] }) {
  if (pairs.length === 0) return null;
  return (
    <ul>
      {pairs.map(({ key, parts }) => (
        <li key={key}>
          <NoteText note={{ parts }} />
        </li>
      ))}
    </ul>
  );
}
