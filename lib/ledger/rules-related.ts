import { inShort } from './in-short';
import { fault, type Rule } from './rule';

const MIRRORS: Readonly<Record<string, string>> = {
  'part-of': 'contains',
  contains: 'part-of',
  'may-be-same': 'may-be-same',
};

/** `part-of` and `contains` mirror each other, `may-be-same` itself: the other file says so too. */
export const relatedMirror: Rule = {
  name: 'related-mirror',
  *faultsIn({ contributions, byId }) {
    for (const where of contributions) {
      for (const [index, { id, how }] of where.record.related.entries()) {
        const mirror = MIRRORS[how];
        const other = byId.contribution.get(id);
        if (!mirror || !other || id === where.record.id) continue;
        if (other.record.related.some((link) => link.id === where.record.id && link.how === mirror))
          continue;
        yield fault(
          where,
          `related[${index}]`,
          `"${how}" of "${id}", and ${other.file} does not say so`,
          `"${mirror}" of "${where.record.id}" in ${other.file}`,
          'Add the link to the other file, or remove this one.',
        );
      }
    }
  },
};

/** `follows` and `passes-on` stand on one side only: two contributions cannot both come later. */
export const relatedOneSide: Rule = {
  name: 'related-one-side',
  *faultsIn({ contributions, byId }) {
    for (const where of contributions) {
      const own = where.record.id;
      for (const [index, { id, how }] of where.record.related.entries()) {
        if (how in MIRRORS || id === own) continue;
        const other = byId.contribution.get(id);
        if (!other?.record.related.some((link) => link.id === own && link.how === how)) continue;
        yield fault(
          where,
          `related[${index}]`,
          `"${how}" of "${id}", and ${other.file} says the same of this one`,
          'the link on one side only',
          'Remove it from the file that is wrong.',
        );
      }
    }
  },
};

/** A contribution is related to others only. */
export const relatedToOthers: Rule = {
  name: 'related-to-itself',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      for (const [index, { id }] of where.record.related.entries()) {
        if (id !== where.record.id) continue;
        yield fault(
          where,
          `related[${index}].id`,
          inShort(id),
          'the id of another contribution',
          'Remove the link, or mend its id.',
        );
      }
    }
  },
};

/** A report's source is listed once per contribution. */
export const reportedOnce: Rule = {
  name: 'source-once',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const seen = new Set<string>();
      for (const [index, { source }] of where.record.reports.entries()) {
        if (seen.has(source)) {
          yield fault(
            where,
            `reports[${index}].source`,
            `${inShort(source)} once more`,
            'each source once',
            'Join the two reports of that source.',
          );
        }
        seen.add(source);
      }
    }
  },
};
