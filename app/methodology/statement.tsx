import { DataTable } from '@/components/data-table';
import { PageSection } from '@/components/page-section';
import { claimTest } from '@/lib/analysis/claim';
import { sumWords } from '@/lib/figures/claim-columns';
import { stretchWords } from '@/lib/figures/claim-terms';
import { fullRange } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';

const PAIRS = [
  ['A national and a foreign total', 'N ÷ (N + F)'],
  ['A programme total that includes the foreign part', '(P − F) ÷ P'],
  ['A programme total said to be beside the foreign part', 'P ÷ (P + F)'],
  ['A national part of a programme total', 'N ÷ P'],
] as const;

const ASSUMPTIONS = [
  ['As the ledger counts', 'every contribution by its own rule'],
  ['Every “up to” counted in full', 'what counts at the high end only counts at both'],
  ['Announced money never came', 'contributions whose stage is announced are taken out'],
  [
    'Missing amounts as large as the median',
    'each contribution without an amount is as large as the middle one of those counted, of their low and of their high ends',
  ],
  [
    'One donor missing, as large as the largest',
    'the donor with the greatest high end is added once more',
  ],
] as const;

/** How the featured statement is tested, step by step. */
export function TestingTheStatement({ ledger }: { readonly ledger: Ledger }) {
  const test = claimTest(ledger, ledger.subject.currencies[0] ?? '');
  return (
    <PageSection id="statement" title="Testing the statement">
      <div className="prose">
        <p>
          A stated national share <em>s</em> and foreign support <em>E</em> ask for national
          spending of <em>s</em> ÷ (100 − <em>s</em>) times <em>E</em>, and for more than that where
          the words say “over”. <em>E</em> is a range, so what is required is one too, each end
          rounded once. To reach an end exactly is enough, unless the words say “over”.
          {test && test.required.national !== null && (
            <>
              {' '}
              For the statement on <a href="/claim">its page</a>: {sumWords(test)}, from{' '}
              {stretchWords(test.required.window)}, so{' '}
              {fullRange(test.required.national.low, test.required.national.high)} {test.currency}.
            </>
          )}
        </p>
        <p>
          A statement’s time is its own period. Where it names none, it runs from the first day that
          the ledger counts to the last day of the statement’s date, and the page says so.{' '}
          <em>E</em> is the ledger’s total over just that time.
        </p>
        <p>
          A <strong>reported national total</strong> is one that was stated, or a stated programme
          total less the foreign part stated on the same occasion. It is set against the band of the
          statement’s time, and where its own months are others, against the band of those months
          too; the page says by how many whole months it is early, late or beyond. Totals of another
          time, or of none, are listed apart. The same two values said again are one total. A
          speaker is independent who speaks for a party that is not domestic.
        </p>
        <p>
          The <strong>sum of published spending</strong> takes executed lines that lie inside no
          other line and overlap the statement’s time; a line that reaches beyond it is taken whole.
          Plans and orders stand beside the sum. Months for which no line of the activity is
          published are named. No share follows from the sum, since its months are not those of any
          foreign total. A statement converts by its period, or by its date where it has none; a
          line of spending by its period; the sum adds the converted, rounded lines.
        </p>
        <p>
          A total <strong>would break</strong> the words where foreign support is larger than the
          total times (100 − <em>s</em>) ÷ <em>s</em>. Shares have two decimals wherever a number is
          worked out; a stated foreign share is drawn at what it leaves of a hundred, and labelled
          as stated.
        </p>
      </div>
      <DataTable
        caption="Totals stated in pairs: national N, foreign F, programme P. Where whether the foreign part is inside is not settled, both readings are shown"
        columns={[
          { key: 'pair', label: 'What is stated', numeric: false },
          { key: 'share', label: 'National share', numeric: false },
        ]}
        rows={PAIRS.map(([pair, share]) => ({ key: share, cells: [pair, share] }))}
      />
      <DataTable
        caption="What the answer hangs on: for each reported total over its own months, the share that follows from it and E under each assumption by itself"
        columns={[
          { key: 'assumption', label: 'If', numeric: false },
          { key: 'meaning', label: 'What is done', numeric: false },
        ]}
        rows={ASSUMPTIONS.map(([assumption, meaning]) => ({
          key: assumption,
          cells: [assumption, meaning],
        }))}
      />
      <div className="prose">
        <p>
          The page gives no verdict. Its rating for machines is a sentence of what is required and
          how many totals reach it, and no number on a scale.
        </p>
      </div>
    </PageSection>
  );
}
