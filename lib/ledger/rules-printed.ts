import type { Draft, Found } from './draft';
import { inShort } from './in-short';
import { amountsOf } from './places-of-amounts';
import { agrees, readingsOf } from './printed';
import { fault, placeIn, type Rule } from './rule';

/** A value is what its printed figure says, by one reading. */
export const printedValue: Rule = {
  name: 'printed-value',
  *faultsIn(draft) {
    for (const { where, path, key, printed, value } of figuresIn(draft)) {
      const readings = readingsOf(printed);
      if (readings.length === 0 || agrees(value, readings)) continue;
      const texts = [...new Set(readings.flat().map((reading) => reading.toFixed()))];
      const expected = `${inShort(printed)}, which reads as ${texts.join(' or ') || 'no number'}`;
      yield fault(
        where,
        path + key,
        inShort(value),
        expected,
        'Mend the value or the printed figure.',
      );
    }
  },
};

/** Figures in words alone, which no program reads: one sentence for each. */
export function notesOn(draft: Draft): string[] {
  const notes: string[] = [];
  for (const { where, path, printed, value } of figuresIn(draft)) {
    if (readingsOf(printed).length > 0) continue;
    const place = placeIn(where.path, `${path}printed`);
    notes.push(`${where.file}, ${place}: ${inShort(printed)} is in words alone, held as ${value}`);
  }
  return notes;
}

interface Figure {
  readonly where: Found<unknown>;
  /** Place of the object that holds the figure, with a final point where it is not the record. */
  readonly path: string;
  /** Key of the value in it. */
  readonly key: string;
  readonly printed: string;
  readonly value: string;
}

function* figuresIn(draft: Draft): Iterable<Figure> {
  for (const where of draft.contributions) {
    for (const { path, amount } of amountsOf(where.record))
      yield { where, path: `${path}.`, key: 'value', ...amount };
  }
  for (const where of draft.statements) yield { where, path: '', key: 'value', ...where.record };
  for (const where of draft.spending) {
    const { printed, amount, rivals } = where.record;
    yield { where, path: '', key: 'amount.value', printed, value: amount.value };
    for (const [index, rival] of rivals.entries()) {
      yield { where, path: `rivals[${index}].`, key: 'value', ...rival };
    }
  }
}
