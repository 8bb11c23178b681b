import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Party } from '@/lib/ledger/schema';

/** Case and accents folded: `Əliyev, ÉTAT` → `əliyev, etat`. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i');
}

const known = new WeakMap<Ledger, ReadonlyMap<string, string>>();

/** What `q` looks in for each contribution, folded: names, aliases, titles, figures, notes, ids. */
function searchTexts(ledger: Ledger): ReadonlyMap<string, string> {
  const before = known.get(ledger);
  if (before) return before;
  const texts = new Map(
    ledger.contributions.map((contribution) => [
      contribution.id,
      folded(wordsOf(contribution, ledger).join('\n')),
    ]),
  );
  known.set(ledger, texts);
  return texts;
}

/** True for a contribution that holds every word of `q`. */
export function matcher(ledger: Ledger, q: string): (id: string) => boolean {
  const texts = searchTexts(ledger);
  const matches = holdsEveryWord(q);
  return (id) => matches(texts.get(id) ?? '');
}

/** True for a folded text that holds every word of `q`. */
export function holdsEveryWord(q: string): (text: string) => boolean {
  const wanted = folded(q).split(/\s+/).filter(Boolean);
  return (text) => wanted.every((word) => text.includes(word));
}

function wordsOf(contribution: Contribution, ledger: Ledger): readonly string[] {
  const parties = [contribution.donor, ...contribution.channels].flatMap(
    (id) => ledger.byId.party.get(id) ?? [],
  );
  const reports = contribution.reports.flatMap((report) => [
    ...report.amounts.map((amount) => amount.printed),
    report.note ?? '',
    report.source,
    ledger.byId.source.get(report.source)?.publisher ?? '',
    ledger.byId.source.get(report.source)?.title ?? '',
  ]);
  return [
    contribution.id,
    contribution.title,
    contribution.purpose,
    contribution.note ?? '',
    contribution.dateNote ?? '',
    ...parties.flatMap(namesOf),
    ...reports,
  ];
}

/** The names under which a party may be looked for. */
export function namesOf(party: Party): readonly string[] {
  return [party.id, party.name, ...party.aliases];
}
