import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MeasureChoices } from '@/app/measure-choices';
import { linkTo, openPage, type SearchParams } from '@/app/open-page';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { Facts } from '@/components/facts';
import { MessageSection } from '@/components/message-section';
import { ParameterNotice } from '@/components/notice';
import { PartyGives, PartyThrough } from '@/components/party-money';
import { SpendingLines, StatementLines } from '@/components/record-lines';
import { partyPage } from '@/lib/analysis/party-page';
import { counted } from '@/lib/format/numbers';
import { donorKindWord } from '@/lib/format/words';
import { loadLedger } from '@/lib/ledger/load';
import type { Party } from '@/lib/ledger/schema';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export function generateStaticParams(): { readonly id: string }[] {
  return loadLedger().parties.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { id, name, kind } = partyWith((await params).id);
  const { words } = loadLedger().subject;
  return pageMetadata({
    title: `${name}, ${donorKindWord(kind)}`,
    description: `${name} in reported support of ${words.activity}: who it is, what passes through it, what it gives, what it says.`,
    path: `/parties/${id}`,
  });
}

export default async function PartyOverview({ params, searchParams }: Props) {
  const { id } = partyWith((await params).id);
  const open = await openPage('/parties/[id]', searchParams, `/parties/${id}`);
  const { ledger, query, problems } = open;
  const page = partyPage(ledger, id, query);
  const { name, kind, facts, note, through, gives, says, saidOf, pays, read } = page;
  const silent = !through && !gives && says.length + saidOf.length + pays.length === 0;
  return (
    <SitePage current={null} ledger={ledger} open={open}>
      <p className="page-lead">Party · {kind}</p>
      <h1 className="record-title">{name}</h1>
      <ParameterNotice problems={problems} />
      <div className="section section-first">
        <Facts facts={facts} />
        {note !== null && <p className="message-below mt-4">{note}</p>}
        {silent && (
          <p className="mt-4">
            No contribution, statement or spending line names it by itself; it is held because
            others lean on it.
          </p>
        )}
      </div>
      {(through || gives) && <MeasureChoices open={open} />}
      {through && <PartyThrough through={through} />}
      {gives && <PartyGives gives={gives} />}
      {says.length > 0 && (
        <MessageSection
          id="says"
          label="What it says"
          headline={`${counted(says.length, 'statement')} ${says.length === 1 ? 'is' : 'are'} attributed to it`}
        >
          <StatementLines lines={says} read={read.says} />
        </MessageSection>
      )}
      {saidOf.length > 0 && (
        <MessageSection
          id="said-of-it"
          label="What is said of it"
          headline={`${counted(saidOf.length, 'statement')} of others ${saidOf.length === 1 ? 'concerns' : 'concern'} it`}
        >
          <StatementLines lines={saidOf} read={read.saidOf} />
        </MessageSection>
      )}
      {pays.length > 0 && (
        <MessageSection
          id="pays"
          label="What it pays itself"
          headline={`${counted(pays.length, 'line')} of spending ${pays.length === 1 ? 'is' : 'are'} reported`}
        >
          <p className="message-below">
            Plans, orders and money spent; lines can contain each other, so they are not added up.{' '}
            <a href={linkTo(ledger, '/spending', query)}>Every line of spending</a>, with what
            contradicts it.
          </p>
          <SpendingLines lines={pays} read={read.pays} />
        </MessageSection>
      )}
    </SitePage>
  );
}

function partyWith(id: string): Party {
  return loadLedger().byId.party.get(id) ?? notFound();
}
