import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { statementStructuredData } from '@/app/claim/structured-data';
import { CurrencyLine } from '@/app/currency-line';
import { JsonLd } from '@/app/json-ld';
import { linkTo, openPage, type SearchParams } from '@/app/open-page';
import { absolute, pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { ContributionConversions } from '@/components/contribution-conversions';
import { Facts } from '@/components/facts';
import { ParameterNotice } from '@/components/notice';
import { RecordCopies } from '@/components/record-copies';
import { StatementPair } from '@/components/statement-pair';
import {
  StatementCompared,
  StatementHead,
  StatementOthers,
  StatementSources,
} from '@/components/statement-parts';
import { citationOf, correctionOf } from '@/lib/analysis/citation';
import type { Compared } from '@/lib/analysis/statement-compared';
import { statementPage } from '@/lib/analysis/statement-page';
import { featuredShare } from '@/lib/analysis/statement-pair';
import { figureKind } from '@/lib/figures/list';
import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import type { Ledger } from '@/lib/ledger/ledger';
import { loadLedger } from '@/lib/ledger/load';
import type { Statement } from '@/lib/ledger/schema';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export function generateStaticParams() {
  return loadLedger().statements.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { id, speaker, printed, date, scope } = statementOf((await params).id);
  return pageMetadata({
    title: `${speaker}: “${printed}”`,
    description: `Stated by ${speaker}, ${longDate(date)}: “${printed}”. ${scope}`,
    path: `/statements/${id}`,
  });
}

export default async function StatementSheet({ params, searchParams }: Props) {
  const statement = statementOf((await params).id);
  const { id, date } = statement;
  const open = await openPage('/statements/[id]', searchParams, `/statements/${id}`);
  const { ledger, query, problems } = open;
  const page = statementPage(ledger, id, query, (compared) =>
    comparedHref(ledger, query, compared),
  );
  const { publisher } = ledger.subject;
  return (
    <SitePage current={null} ledger={ledger} open={open}>
      <JsonLd data={statementStructuredData(ledger, statement)} />
      <StatementHead page={page} />
      <ParameterNotice problems={problems} />
      {page.conversion && (
        <div className="mt-6 empty:hidden">
          <CurrencyLine open={open} label="Compare in" />
        </div>
      )}
      <div className="section section-first">
        <Facts facts={page.facts} />
        {page.note !== null && <p className="message-below mt-4">{page.note}</p>}
      </div>
      {page.pair && <StatementPair pair={page.pair} featured={featuredShare(ledger)} />}
      {page.conversion && (
        <ContributionConversions
          conversions={page.conversion}
          caption="The amount stated, in each comparison currency"
        />
      )}
      <StatementCompared sentences={page.compared} />
      {page.rivals && (
        <StatementOthers
          id="rivals"
          label="What does not meet it"
          lines={page.rivals}
          disagreement={page.rivals.disagreement}
        />
      )}
      <StatementSources sources={page.sources} />
      {page.others && <StatementOthers id="others" label="The same speaker" lines={page.others} />}
      <RecordCopies
        citation={citationOf(
          ledger,
          `${page.speaker}, “${page.printed.text}”, ${longDate(date)} (${id})`,
          absolute(`/statements/${id}`),
        )}
        correction={correctionOf(ledger, id)}
        publisher={publisher.name}
        json={page.json}
        file="The record of statements.json"
      />
    </SitePage>
  );
}

/** Where a figure stands, in the currency of this page; the page of the featured statement else. */
function comparedHref(ledger: Ledger, query: Query, compared: Compared): string {
  const kind = compared === 'claim' ? null : figureKind(compared);
  return kind
    ? `${linkTo(ledger, kind.page, { ...query, period: 'statement' })}#${kind.id}`
    : linkTo(ledger, '/claim', { ...query, period: 'statement' });
}

function statementOf(id: string): Statement {
  return loadLedger().byId.statement.get(id) ?? notFound();
}
