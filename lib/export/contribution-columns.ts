import type { Entry } from '@/lib/analysis/count';
import type { Ledger } from '@/lib/ledger/ledger';
import { type Contribution, contributionSchema, partySchema } from '@/lib/ledger/schema';
import { boolean, type Column, count, decimal, list, said, text } from './column';

const FIELDS = contributionSchema.shape;
const COUNTING = FIELDS.counting.shape;

/** What the columns need to know beside the record. */
export interface ContributionContext {
  readonly ledger: Ledger;
  /** The comparison currency that the entries were counted in. */
  readonly currency: string;
  /** What the permanent links begin with; without it they are paths. */
  readonly siteUrl: string;
}

/** The columns of `contributions.csv` and the names in `contributions.json`. */
export function contributionColumns(context: ContributionContext): readonly Column<Entry>[] {
  const { ledger, currency, siteUrl } = context;
  return [
    text('id', said(FIELDS.id), ({ contribution }) => contribution.id),
    text('donor', said(FIELDS.donor), ({ donor }) => donor.id),
    text('donor_name', said(partySchema.shape.name), ({ donor }) => donor.name),
    text('donor_kind', said(partySchema.shape.kind), ({ donor }) => donor.kind),
    boolean(
      'domestic',
      'whether the donor’s seat is the recipient country',
      (entry) => entry.domestic,
    ),
    text('title', said(FIELDS.title), ({ contribution }) => contribution.title),
    list('channels', said(FIELDS.channels), ({ contribution }) => contribution.channels),
    text('kind', said(FIELDS.kind), ({ contribution }) => contribution.kind),
    text('stage', said(FIELDS.stage), ({ contribution }) => contribution.stage),
    text('date', said(FIELDS.date), ({ contribution }) => contribution.date),
    text('date_of', said(FIELDS.dateOf), ({ contribution }) => contribution.dateOf),
    text('area', said(FIELDS.area), ({ contribution }) => contribution.area),
    text('activity', said(FIELDS.activity), ({ contribution }) => contribution.activity),
    ...AMOUNT,
    list('printed', 'the distinct printed figures, in the order of the reports', printedFigures),
    text('counting_rule', said(COUNTING.rule), ({ contribution }) => contribution.counting.rule),
    text(
      'counting_reason',
      said(COUNTING.reason),
      ({ contribution }) => contribution.counting.reason,
    ),
    text('counting_of', said(COUNTING.of), ({ contribution }) => contribution.counting.of),
    ...countedColumns(currency),
    count(
      'reports',
      'how many sources report it',
      ({ contribution }) => contribution.reports.length,
    ),
    list(
      'source_urls',
      'addresses of the documents that report it',
      (entry) => sourceUrls(entry, ledger),
      ' ',
    ),
    text('note', said(FIELDS.note), ({ contribution }) => contribution.note),
    text('permalink', 'its page', ({ contribution }) => `${siteUrl}/ledger/${contribution.id}`),
  ];
}

const AMOUNT: readonly Column<Entry>[] = [
  decimal(
    'amount_low',
    'the least that the sources allow, as held',
    (entry) => held(entry)?.low.value ?? null,
  ),
  decimal(
    'amount_high',
    'the most that the sources allow, as held',
    (entry) => held(entry)?.high.value ?? null,
  ),
  text(
    'currency',
    'ISO 4217 code of the amount held',
    (entry) => held(entry)?.low.currency ?? null,
  ),
  list('currency_undecided', 'the readings, where the currency is undecided', undecided),
  text(
    'amount_basis',
    'printed, or worked-out: a sum or difference of printed figures',
    (entry) => held(entry)?.basis ?? null,
  ),
];

function countedColumns(currency: string): readonly Column<Entry>[] {
  return [
    decimal(
      'counted_low',
      'what it adds to the low end of a total; empty where it is left out',
      ({ counted }) => counted?.low ?? null,
    ),
    decimal(
      'counted_high',
      'what it adds to the high end of a total; empty where it is left out',
      ({ counted }) => counted?.high ?? null,
    ),
    text(
      'counted_currency',
      'the comparison currency; empty where nothing is counted',
      ({ counted }) => counted && currency,
    ),
    text(
      'conversion_basis',
      'same, day, earlier-day, mean, carried or derived; none where a conversion was needed and there is no rate',
      ({ counted, leftOut }) => counted?.basis ?? (leftOut === 'not-converted' ? 'none' : null),
    ),
    text(
      'rate_date',
      'the day of the rate, or the span whose mean it is',
      ({ counted }) => counted?.rateDate ?? null,
    ),
  ];
}

type HeldAmount = Extract<NonNullable<Contribution['amount']>, { low: unknown }>;

/** The amount held where its currency is decided. */
function held({ contribution: { amount } }: Entry): HeldAmount | null {
  return amount && 'low' in amount ? amount : null;
}

function undecided({ contribution: { amount } }: Entry): readonly string[] {
  if (!amount || !('candidates' in amount)) return [];
  return amount.candidates.map(({ currency, value }) => `${currency} ${value}`);
}

function printedFigures({ contribution }: Entry): readonly string[] {
  const amounts = contribution.reports.flatMap((report) => report.amounts);
  return [...new Set(amounts.map((amount) => amount.printed))];
}

function sourceUrls({ contribution }: Entry, ledger: Ledger): readonly string[] {
  const urls = contribution.reports.flatMap(
    (report) => ledger.byId.source.get(report.source)?.url ?? [],
  );
  return [...new Set(urls)];
}
