import { circles } from './circles';
import { inShort } from './in-short';
import { fault, type Rule } from './rule';
import { citedSources } from './rules-references';
import type { Observation } from './schema';

/** Languages are ISO 639-1 codes that exist. */
export const languages: Rule = {
  name: 'language',
  *faultsIn({ sources }) {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    for (const where of sources) {
      const { language } = where.record;
      if (names.of(language) !== undefined) continue;
      yield fault(where, 'language', inShort(language), 'an ISO 639-1 code', 'Mend the code.');
    }
  },
};

/** A source without an address says how to find it. */
export const sourcesToFind: Rule = {
  name: 'url-or-note',
  *faultsIn({ sources }) {
    for (const where of sources) {
      const { url, note } = where.record;
      if (url !== null || note !== null) continue;
      yield fault(
        where,
        'note',
        'null, and no address',
        'how to find the document',
        'Write the address or a note.',
      );
    }
  },
};

/** A source that nothing cites says why it is kept. */
export const uncitedSources: Rule = {
  name: 'uncited-source',
  *faultsIn(draft) {
    // A record that could not be read may cite it.
    if (!draft.whole) return;
    const cited = citedSources(draft);
    for (const where of draft.sources) {
      const { id, note } = where.record;
      if (note !== null || cited.has(id)) continue;
      yield fault(
        where,
        'note',
        `null, and nothing cites "${id}"`,
        'why it is kept',
        'Cite the source, say why it is kept, or remove it.',
      );
    }
  },
};

/** The recipient is a state among the parties. */
export const recipient: Rule = {
  name: 'recipient',
  *faultsIn({ subject, parties, ids }) {
    if (!subject || !ids.party) return;
    const { recipient: country } = subject.record;
    if (parties.some(({ record }) => record.kind === 'state' && record.country === country)) return;
    // A party of that id which its schema refuses is told there.
    const refused =
      !parties.some(({ record }) => record.id === country.toLowerCase()) &&
      ids.party.has(country.toLowerCase());
    if (refused) return;
    yield fault(
      subject,
      'recipient',
      inShort(country),
      'the country of a party of kind "state"',
      'Mend the code, or add the state to parties.json.',
    );
  },
};

/** No party is a member of itself. */
export const memberCircle: Rule = {
  name: 'member-circle',
  *faultsIn({ parties, byId }) {
    for (const [where, circle] of circles(parties, (id) => byId.party.get(id)?.memberOf ?? [])) {
      yield fault(
        where,
        'memberOf',
        circle,
        'parties that it is part of, and no way back',
        'Remove the membership that is wrong.',
      );
    }
  },
};

/** No spending entry is inside itself. */
export const spendingCircle: Rule = {
  name: 'within-circle',
  *faultsIn({ spending, byId }) {
    for (const [where, circle] of circles(
      spending,
      (id) => byId.spending.get(id)?.record.within ?? [],
    )) {
      yield fault(
        where,
        'within',
        circle,
        'entries that contain it, and no way back',
        'Remove the link that is wrong.',
      );
    }
  },
};

/** Areas are in hectares, shares in per cent, everything else is counted. */
export const observationUnits: Rule = {
  name: 'observation-unit',
  *faultsIn({ observations }) {
    for (const where of observations) {
      const { indicator, unit } = where.record;
      const expected = UNITS[indicator] ?? 'count';
      if (unit === expected) continue;
      yield fault(
        where,
        'unit',
        inShort(unit),
        `"${expected}", since the indicator is "${indicator}"`,
        'Mend the unit, and the value with it.',
      );
    }
  },
};

const UNITS: Partial<Readonly<Record<Observation['indicator'], Observation['unit']>>> = {
  'area-cleared': 'ha',
  'contaminated-area': 'ha',
  'share-cleared': 'percent',
  'map-accuracy': 'percent',
};
