import type { AddDonor, ChosenDonor } from '@/lib/analysis/compare-rows';
import { HiddenFields } from './hidden-fields';
import { PartList } from './part-list';

/** Who is compared, in order, with links that change it, and a form that adds one more. */
export function CompareChosen({
  chosen,
  add,
  carried,
}: {
  readonly chosen: readonly ChosenDonor[];
  readonly add: AddDonor | null;
  /** What the form carries on of currency and period. */
  readonly carried: readonly (readonly [string, string])[];
}) {
  return (
    <section className="section section-first" aria-label="The donors compared">
      <div className="compare-chosen">
        <ol>
          {chosen.map((one, index) => (
            <li key={one.choice}>
              <Chosen donor={one} number={index + 1} />
            </li>
          ))}
        </ol>
        {add && (
          <form action="/compare" method="get" className="compare-add">
            {chosen.map(({ choice }) => (
              <input key={choice} type="hidden" name="donor" value={choice} />
            ))}
            <HiddenFields pairs={carried} />
            <div className="flex items-end gap-3">
              <DonorSelect id="add" label={add.label} options={add.options} />
              <button type="submit" className="button">
                Add
              </button>
            </div>
            {add.groups.length > 0 && (
              <p className="mt-1 text-sm">
                or, as one: <PartList parts={add.groups} />
              </p>
            )}
          </form>
        )}
      </div>
    </section>
  );
}

/** A list of donors to choose one from; the first line chooses none. */
export function DonorSelect({
  id,
  label,
  options,
}: {
  readonly id: string;
  readonly label: string;
  readonly options: AddDonor['options'];
}) {
  return (
    <div className="field grow">
      <label htmlFor={id}>{label}</label>
      <select id={id} name="donor" defaultValue="">
        <option value="">choose a donor</option>
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Chosen({ donor, number }: { readonly donor: ChosenDonor; readonly number: number }) {
  const { name, href, members, earlier, later, remove } = donor;
  return (
    <>
      <p className="compare-name">
        <span className="text-muted">{number}</span> <a href={href}>{name}</a>
      </p>
      <ul className="link-line text-sm">
        <Move href={earlier} word="earlier" label={`Move ${name} earlier`} />
        <Move href={later} word="later" label={`Move ${name} later`} />
        <Move href={remove} word="remove" label={`Remove ${name}`} />
      </ul>
      {members && (
        <details className="text-sm">
          <summary>adds up {members.length} donors</summary>
          <p className="mt-1 text-muted">
            <PartList parts={members} />. Each is a donor of its own elsewhere.
          </p>
        </details>
      )}
    </>
  );
}

function Move({
  href,
  word,
  label,
}: {
  readonly href: string | null;
  readonly word: string;
  readonly label: string;
}) {
  if (href === null) return null;
  return (
    <li>
      <a href={href} aria-label={label}>
        {word}
      </a>
    </li>
  );
}
