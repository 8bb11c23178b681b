import { countRow } from './recompute-counting';
import type { PublicFiles, Row } from './recompute-files';
import type { PublicContribution, PublicLedger } from './recompute-ledger';
import { withPoint } from './recompute-quotients';

/** Every row of `contributions.csv` from the records of `ledger.json`, each cell of it. */
export function contributionRows(
  files: Omit<PublicFiles, 'contributions'>,
  currency: string,
): readonly Row[] {
  return files.ledger.contributions.map((contribution) => {
    const row = asHeld(contribution, files.ledger);
    const { counted, leftOut } = countRow(row, currency, files);
    return harmless({
      ...row,
      counted_low: counted ? withPoint(counted.low) : '',
      counted_high: counted ? withPoint(counted.high) : '',
      counted_currency: counted ? currency : '',
      conversion_basis: counted?.conversion.basis ?? (leftOut === 'not-converted' ? 'none' : ''),
      rate_date: counted?.conversion.rateDate ?? '',
    });
  });
}

/** The cells that say what the ledger holds; the site's own address is left off the last one. */
function asHeld(contribution: PublicContribution, ledger: PublicLedger): Row {
  const { id, title, channels, kind, stage, date, dateOf, area, activity, counting, note } =
    contribution;
  const donor = ledger.parties.find((one) => one.id === contribution.donor);
  const printed = contribution.reports.flatMap(({ amounts }) => amounts.map((one) => one.printed));
  const urls = contribution.reports.flatMap(({ source }) =>
    ledger.sources.flatMap((one) => (one.id === source && one.url) || []),
  );
  return {
    id,
    donor: contribution.donor,
    donor_name: donor?.name ?? '',
    donor_kind: donor?.kind ?? '',
    domestic: String(donor?.country === ledger.subject.recipient),
    title,
    channels: channels.join('; '),
    kind,
    stage,
    date,
    date_of: dateOf,
    area,
    activity,
    ...amountCells(contribution),
    printed: [...new Set(printed)].join('; '),
    counting_rule: counting.rule,
    counting_reason: counting.reason ?? '',
    counting_of: counting.of ?? '',
    reports: String(contribution.reports.length),
    source_urls: [...new Set(urls)].join(' '),
    note: note ?? '',
    permalink: `/ledger/${id}`,
  };
}

function amountCells({ amount }: PublicContribution): Row {
  const candidates = amount && 'candidates' in amount ? amount.candidates : [];
  const held = amount && 'low' in amount ? amount : null;
  return {
    amount_low: held?.low.value ?? '',
    amount_high: held?.high.value ?? '',
    currency: held?.low.currency ?? '',
    currency_undecided: candidates.map((one) => `${one.currency} ${one.value}`).join('; '),
    amount_basis: held?.basis ?? '',
  };
}

/** A cell that a spreadsheet would run as a formula begins with an apostrophe; no number does. */
export function harmless(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, text]) => [
      name,
      /^[=+\-@\t\r\n]/.test(text.slice(0, 1).normalize('NFKC')) ? `'${text}` : text,
    ]),
  );
}
