import type { ClaimTest } from '@/lib/analysis/claim-rows';
import { openingWordsOf, withOpening } from '@/lib/analysis/how-read';
import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';
import { counted, fullRange } from '@/lib/format/numbers';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { RATE_PUBLISHER } from '@/lib/rates/convert';
import { rowsOf, stretchWords } from './claim-terms';
import type { Note } from './figure';
import { plainNote } from './notes';
import { independenceWords } from './required-cells';
import { daysOf, periodLabel, timeWords } from './spending-words';

/** What the sum misses, what no share follows from, who speaks, and where the band comes from. */
export function requiredNotes(test: ClaimTest, ledger: Ledger, query: Query): readonly Note[] {
  const { required, currency, totals } = test;
  const { foreign, window } = required;
  const unconverted = [...totals, ...test.apart].filter(({ amount }) => amount === null).length;
  return [
    {
      parts: [
        { text: `Foreign support from ${stretchWords(window)}: ` },
        {
          text: fullRange(foreign.low, foreign.high),
          href: rowsOf(ledger, query, window),
          sum: 'range',
        },
        { text: ` ${currency}. A donor that no document names would only raise it.` },
      ],
    },
    ...sumNotes(test, ledger, query),
    ...(totals.length > 0
      ? [
          plainNote(
            `Of the stated totals, ${independenceWords(totals)}: a speaker is independent who speaks for a party that is not domestic.`,
          ),
        ]
      : []),
    ...(unconverted > 0
      ? [plainNote(`${counted(unconverted, 'stated total')} could not be reckoned in ${currency}.`)]
      : []),
  ];
}

/** What a sum of lines leaves out, and what cannot be read from it. */
function sumNotes(
  { spending, required }: ClaimTest,
  ledger: Ledger,
  query: Query,
): readonly Note[] {
  const { rows, sum } = spending;
  if (!sum) return [];
  const missing = rows.filter((row) => row.kind === 'missing').map(periodLabel);
  const lines = rows.filter((row) => row.kind === 'line');
  const beyond = lines.filter(
    (line) => line.level === 0 && timeWords(line, required.window) !== '',
  );
  const misses =
    missing.length === 0
      ? 'The sum misses whatever no published line holds.'
      : `The sum misses ${listed(missing)}, for which no line of the activity is published, and whatever no published line holds.`;
  const whole =
    beyond.length === 0
      ? ''
      : ` Lines that stick out of the period are taken whole: ${listed(beyond.map(({ entry }) => periodLabel(daysOf(entry))))}.`;
  return [
    plainNote(
      `${misses}${whole} No share follows from it, since its months are not those of the foreign support.`,
    ),
    ...(sum.lines + sum.notConverted > 1
      ? [
          {
            parts: [
              {
                text: 'Lines of different bodies are added as published; where a document does not say whether one is inside another, ',
              },
              { text: 'the record’s note', href: spendingHref(ledger, query) },
              { text: ' says so.' },
            ],
          },
        ]
      : []),
  ];
}

function spendingHref(ledger: Ledger, { currency }: Query): string {
  const main = ledger.subject.currencies[0] ?? '';
  const target = { path: '/spending', endpoint: PAGES['/spending'], currency: main };
  return addressOf(target, { currency });
}

/** Which documents the national figures were read in, and whose rates turned them into one currency. */
export function nationalSources(
  used: {
    readonly documents: readonly string[];
    readonly bases: readonly { readonly currency: string; readonly basis: string }[];
  },
  currency: string,
  ledger: Ledger,
): readonly Note[] {
  const documents = new Set(used.documents);
  const converted = used.bases.filter(({ basis }) => basis !== 'same');
  const derived = [
    ...new Set(used.bases.flatMap((one) => (one.basis === 'derived' ? one.currency : []))),
  ];
  return [
    ...(documents.size === 0
      ? []
      : [
          plainNote(
            withOpening(
              `What is reported was read in ${counted(documents.size, 'document')}; the table leads to them.`,
              openingWordsOf(ledger, documents),
            ),
          ),
        ]),
    ...(converted.length === 0
      ? []
      : [
          plainNote(
            `Reckoned in ${currency} at the rates of each figure’s own time. Rates: ${RATE_PUBLISHER}, euro reference rates.${
              derived.length === 0
                ? ''
                : ` ${capitalised(derivedWords(derived, currency))} through the US dollar, at a rate that is not a central bank’s.`
            }`,
          ),
        ]),
  ];
}

function derivedWords(derived: readonly string[], currency: string): string {
  return `amounts in ${listed(derived)} are turned into ${currency}`;
}
