import type { Metadata } from 'next';
import { MeasureChoices } from '@/app/measure-choices';
import { linkTo, openPage, type SearchParams, targetOf } from '@/app/open-page';
import { PageFigure } from '@/app/page-figure';
import { pageMetadata } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { CompareChoose } from '@/components/compare-choose';
import { ComparisonLinks } from '@/components/comparison-links';
import { ParameterNotice } from '@/components/notice';
import { PageSection } from '@/components/page-section';
import { StatementBesideLedger } from '@/components/statement-beside-ledger';
import { comparePage, isComparable } from '@/lib/analysis/compare';
import { featuredStatement } from '@/lib/analysis/statement-row';
import { frameOf } from '@/lib/figures/frame';
import { figuresOn } from '@/lib/figures/list';
import { totalNotes } from '@/lib/figures/overview-notes';
import { saidBy, similarWords, statementNotes } from '@/lib/figures/statement-notes';
import { carriedOf, pairsFor } from '@/lib/filters/write-query';
import { shortRange } from '@/lib/format/currencies';
import { counted } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';
import { capitalised } from '@/lib/format/words';
import { loadLedger } from '@/lib/ledger/load';

export const dynamic = 'force-static';

export function generateMetadata(): Metadata {
  const { question, words, title } = loadLedger().subject;
  return {
    ...pageMetadata({
      title: question,
      description: `${title}: every reported foreign contribution to ${words.activity}, as printed and as counted, beside the share said to be paid from ${words.national}.`,
      path: '/',
    }),
    title: { absolute: question },
  };
}

export default async function OverviewPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const open = await openPage('/', searchParams);
  const { ledger, query, problems } = open;
  const frame = frameOf(ledger, query);
  const { total } = frame.summary;
  const compare = comparePage(ledger, query, (change) => linkTo(ledger, '/compare', query, change));
  const row = featuredStatement(ledger, query.currency);
  return (
    <SitePage current="/" ledger={ledger} open={open}>
      <h1>{ledger.subject.question}</h1>
      <p className="standfirst">
        {counted(ledger.contributions.length, 'reported contribution')} from{' '}
        {counted(ledger.sources.length, 'document')}, set beside what was stated. Every number opens
        the rows and the sources behind it.
      </p>
      <ParameterNotice problems={problems} />
      <MeasureChoices open={open} />
      <StatementBesideLedger
        statement={
          row && {
            printed: row.statement.printed,
            language: row.source?.language ?? null,
            scope: row.statement.scope,
            said: saidBy(row.statement),
            dateNote: row.statement.dateNote,
            links: [
              { label: 'The statement, tested', href: linkTo(ledger, '/claim', query) },
              ...(row.source
                ? [
                    {
                      label: `Read in: ${row.source.publisher}${row.source.read === 'opening' ? ' (only its opening)' : ''}`,
                      href: linkTo(ledger, '/sources/[id]', query, {}, `/sources/${row.source.id}`),
                    },
                  ]
                : []),
              ...(row.similar.statements > 1
                ? [{ label: similarWords(row), href: '#stated-national-share' }]
                : []),
            ],
          }
        }
        ledger={{
          total: capitalised(shortRange(total.low, total.high, query.currency)),
          rows:
            frame.summary.counted.length === 0
              ? null
              : {
                  href: linkTo(ledger, '/ledger', query, { counted: 'counted' }),
                  sum: markOf(total),
                },
          notes: totalNotes(frame),
          links: [
            { label: 'How it is counted', href: '/methodology' },
            { label: 'Every contribution', href: linkTo(ledger, '/ledger', query) },
            { label: 'Download', href: '/download' },
          ],
        }}
        between={row ? statementNotes(row, frame) : []}
      />
      {figuresOn('/').map((kind) => (
        <PageFigure key={kind.id} open={open} figure={kind.make(ledger, query)} />
      ))}
      {isComparable(compare) && (
        <PageSection id="compare" title="Compare donors">
          <CompareChoose
            options={compare.add?.options ?? []}
            groups={compare.add?.groups ?? []}
            carried={pairsFor(targetOf(ledger, '/compare'), carriedOf(query))}
            places={2}
          />
          <div className="mt-6">
            <ComparisonLinks comparisons={compare.suggestions} />
          </div>
        </PageSection>
      )}
    </SitePage>
  );
}
