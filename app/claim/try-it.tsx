import { TryItLive } from '@/app/claim/try-it-live';
import { answerOf, type TryItSetting } from '@/app/claim/try-it-work';
import { linkTo, type OpenPage } from '@/app/open-page';
import { MessageSection } from '@/components/message-section';
import { RowsLink } from '@/components/rows-link';
import { TryItAnswer } from '@/components/try-it-answer';
import { type TryItField, TryItForm, TryItSource } from '@/components/try-it-form';
import type { ClaimTest } from '@/lib/analysis/claim-rows';
import { entriesOf } from '@/lib/analysis/count';
import { isWithin, windowOf } from '@/lib/analysis/period';
import { amountText } from '@/lib/analysis/plain-figure';
import { type Total, totalOf } from '@/lib/analysis/totals';
import { tryIt } from '@/lib/analysis/try-it';
import type { TryIt as Tried, TryField } from '@/lib/analysis/try-it-rows';
import { stretchWords } from '@/lib/figures/claim-terms';
import type { QueryProblem } from '@/lib/filters/read-value';
import { carriedOf, pairsFor } from '@/lib/filters/write-query';
import { shortRange } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { asHeld, fullNumber, isZero } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';

const FORM = 'try-it-form';
const ACTION = '/claim#try-it';
/** Half a point a step. */
const SHARE_STEPS = 200;
const FOREIGN_STEPS = 100;

/**
 * Any two of share, foreign and national total give the third. The period only says over which
 * time the ledger fills in the foreign total; the test of the statement has a time of its own.
 */
export function TryIt({
  open,
  test,
  share,
}: {
  readonly open: OpenPage;
  readonly test: ClaimTest | null;
  /** The featured share, plain decimal text. */
  readonly share: string;
}) {
  const { ledger, query, problems, target } = open;
  const filled = filledFrom(open, test);
  const prefill = { share, foreign: filled.foreign };
  const carried = carriedOf(query);
  const setting: TryItSetting = {
    prefill,
    currency: query.currency,
    usual: target.currency,
    carried,
  };
  const given = { share: query.share, foreign: query.foreign, national: query.national };
  const result = tryIt(given, prefill, query.currency);
  return (
    <MessageSection
      id="try-it"
      label="Try it"
      headline="Any two of share, foreign and national total give the third"
    >
      <div className="try-it">
        <TryItForm
          id={FORM}
          action={ACTION}
          fields={fieldsOf(result, filled.foreign, problems)}
          carried={pairsFor(target, carried)}
        />
        <div className="try-answer">
          <TryItLive form={FORM} setting={setting}>
            <TryItAnswer {...answerOf(result, setting)} />
          </TryItLive>
        </div>
        <TryItSource
          action={ACTION}
          from={filled.from}
          to={filled.to}
          currency={query.currency}
          currencies={ledger.subject.currencies}
          carried={query.share === null ? [] : [['share', query.share]]}
          problems={{ from: problemOf('from', problems), to: problemOf('to', problems) }}
        >
          <Filled open={open} test={test} filled={filled} />
        </TryItSource>
      </div>
    </MessageSection>
  );
}

interface FilledFrom {
  /** As dates stand in the fields; empty where an end is open. */
  readonly from: string;
  readonly to: string;
  readonly foreign: Total;
}

/** The ledger's foreign support over the chosen time, the statement's own unless told. */
function filledFrom({ ledger, query }: OpenPage, test: ClaimTest | null): FilledFrom {
  if (query.period === 'statement' && test) {
    const { window, foreign } = test.required;
    return { ...window, foreign };
  }
  const window = windowOf(ledger.subject, query);
  const entries = entriesOf(ledger, query.currency);
  return {
    from: query.from ?? window.from ?? '',
    to: query.to ?? window.to ?? '',
    foreign: totalOf(entries.filter(({ contribution }) => isWithin(window, contribution.date))),
  };
}

/** What is filled in, with its rows, and that the test above is of the statement's own time. */
function Filled({
  open: { ledger, query },
  test,
  filled: { from, to, foreign },
}: {
  readonly open: OpenPage;
  readonly test: ClaimTest | null;
  readonly filled: FilledFrom;
}) {
  const rows = linkTo(ledger, '/ledger', query, {
    counted: 'counted',
    ...(from === '' && to === ''
      ? { period: 'all' }
      : { period: 'window', from: from || null, to: to || null }),
  });
  return (
    <>
      <p>
        The ledger counts{' '}
        <RowsLink href={rows} sum={markOf(foreign)}>
          {isZero(foreign.high)
            ? 'nothing foreign'
            : shortRange(foreign.low, foreign.high, query.currency)}
        </RowsLink>{' '}
        {timeWords(from, to)}; its low end fills in the foreign total, and replaces what stands
        there.
      </p>
      {test && (
        <p>
          These dates only fill in the form. The test above stays on the statement’s own time,{' '}
          {stretchWords(test.required.window)}.
        </p>
      )}
    </>
  );
}

function timeWords(from: string, to: string): string {
  if (from !== '' && to !== '') return `from ${longDate(from)} to ${longDate(to)}`;
  if (from !== '') return `since ${longDate(from)}`;
  return to === '' ? 'in all years' : `up to ${longDate(to)}`;
}

const LABELS = {
  share: 'National share, per cent',
  foreign: 'Foreign total',
  national: 'National total',
} as const satisfies Readonly<Record<TryField, string>>;

function fieldsOf(
  { fields }: Tried,
  foreign: Total,
  problems: readonly QueryProblem[],
): readonly TryItField[] {
  return (['share', 'foreign', 'national'] as const).map((name) => {
    const { value, from } = fields[name];
    return {
      name,
      label: LABELS[name],
      hint: from === 'asked' ? 'left empty: this is what is asked' : hintOf(name, value, foreign),
      value: value === null ? '' : name === 'share' ? asHeld(value) : amountText(value),
      problem: problemOf(name, problems, value),
      slider: sliderOf(name, value, foreign),
    };
  });
}

/** Where a value is from: the words tested, an end of the ledger’s range. */
function hintOf(name: TryField, value: string | null, { low, high }: Total): string {
  if (name !== 'foreign' || value === null) return '';
  const text = fullNumber(value);
  if (text === fullNumber(low))
    return low === high ? 'what the ledger counts' : 'low end of the ledger';
  return text === fullNumber(high) ? 'high end of the ledger' : '';
}

function sliderOf(
  name: TryField,
  value: string | null,
  { low, high }: Total,
): TryItField['slider'] {
  if (name === 'share') {
    return {
      from: '0',
      to: '100',
      steps: SHARE_STEPS,
      value: value ?? '50',
      label: 'Slide the national share',
    };
  }
  if (name === 'national' || low === high) return null;
  return {
    from: low,
    to: high,
    steps: FOREIGN_STEPS,
    value: value ?? low,
    label: 'Slide the foreign total from the low to the high end of the ledger',
  };
}

/** What was typed into a field and could not be used; what stands there instead. */
function problemOf(
  name: string,
  problems: readonly QueryProblem[],
  instead: string | null = null,
): string | null {
  const found = problems.find(({ parameter }) => parameter === name);
  if (!found) return null;
  const shown = instead === null ? '' : ` ${asHeld(instead)} stands here instead.`;
  return `Found ${found.found}, expected ${found.expected}.${shown}`;
}
