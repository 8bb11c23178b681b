import { currencyName } from '@/lib/format/currencies';
import { publishedWords } from '@/lib/format/dates';
import { countWord } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Source } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import type { Links } from './links';
import type { LostAmount } from './lost-readings';
import { ownFigures } from './printed-groups';
import { voiceOf, voicesOf } from './source-row';
import type { Part, Sentence } from './text-rows';

/** What the other reports of the contribution print of the same value. */
export function otherCopies(lost: LostAmount, ledger: Ledger, links: Links): Sentence {
  const copies = lost.contribution.reports.flatMap((report, index) =>
    index + 1 === lost.reportNumber
      ? []
      : ownFigures(report).flatMap(({ value, currency }) =>
          currency !== null && compareDecimals(value, lost.amount.value) === 0
            ? [{ source: report.source, currency }]
            : [],
        ),
  );
  const sources = [...new Set(copies.map(({ source }) => source))].flatMap(
    (id) => ledger.byId.source.get(id) ?? [],
  );
  if (sources.length === 0) {
    return { parts: [{ text: 'No other document prints this figure with its currency.' }] };
  }
  const currencies = [...new Set(copies.map(({ currency }) => currency))];
  const one = sources.length === 1;
  const said = `${capitalised(countWord(sources.length))} other ${one ? 'document prints' : 'documents print'} the same figure with its currency`;
  return {
    parts: [
      {
        text:
          currencies.length === 1
            ? `${said}, ${one ? '' : 'all '}in ${currencyName(currencies[0] ?? '')}: `
            : `${said}: `,
      },
      ...currencies.flatMap((currency, index) => [
        ...(currencies.length === 1
          ? []
          : [{ text: `${index === 0 ? '' : '; '}in ${currencyName(currency)} ` }]),
        ...linkedTo(
          copies.filter((copy) => copy.currency === currency).map(({ source }) => source),
          ledger,
          links,
        ),
      ]),
      { text: `. ${voiceWords(sources, lost)}` },
    ],
  };
}

/**
 * How many voices stand behind the documents, a sentence of its own after their list, so that
 * nobody takes the documents for voices. Those of the copy's own voice are no second one.
 */
function voiceWords(sources: readonly Source[], { source }: LostAmount): string {
  const others = sources.filter((one) => voiceOf(one) !== voiceOf(source));
  const [all, apart] = [sources.length, others.length];
  const own = all - apart;
  if (apart === 0) {
    return all === 1
      ? 'It is of the same voice as this copy.'
      : `${all === 2 ? 'Both' : `All ${countWord(all)}`} are of the same voice as this copy.`;
  }
  const voices = voicesOf(others).size;
  const whose = `${countWord(voices)} ${voices === 1 ? 'voice' : 'voices'} independent of this copy`;
  if (own === 0) {
    if (all === 1) return 'Its voice is independent of this copy.';
    return `Behind these documents ${voices === 1 ? 'stands' : 'stand'} ${whose}.`;
  }
  const rest = own === 1 ? 'the other is' : `the other ${countWord(own)} are`;
  return `Behind ${countWord(apart)} of these documents ${voices === 1 ? 'stands' : 'stand'} ${whose}; ${rest} of its own voice.`;
}

/** Publishers with links to their documents; dated where one published several. */
function linkedTo(ids: readonly string[], ledger: Ledger, links: Links): readonly Part[] {
  const sources = [...new Set(ids)].flatMap((id) => ledger.byId.source.get(id) ?? []);
  return sources.flatMap(({ id, publisher, published }, index) => {
    const again = sources.some((other) => other.id !== id && other.publisher === publisher);
    const text = again ? `${publisher} (${publishedWords(published)})` : publisher;
    const before = index === 0 ? '' : index === sources.length - 1 ? ' and ' : ', ';
    return [...(before === '' ? [] : [{ text: before }]), { text, href: links.source(id) }];
  });
}
