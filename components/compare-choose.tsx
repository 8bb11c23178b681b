import type { AddDonor } from '@/lib/analysis/compare-rows';
import { DonorSelect } from './compare-chosen';
import { HiddenFields } from './hidden-fields';
import { PartList } from './part-list';

const PLACES = [
  'First donor',
  'Second donor',
  'Third, if you like',
  'Fourth, if you like',
] as const;

/** Where nobody is chosen yet: a form for two donors, or up to four. */
export function CompareChoose({
  options,
  groups,
  carried,
  places,
}: {
  readonly options: AddDonor['options'];
  readonly groups: AddDonor['groups'];
  readonly carried: readonly (readonly [string, string])[];
  readonly places: 2 | 4;
}) {
  return (
    <>
      <form action="/compare" method="get" className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        <HiddenFields pairs={carried} />
        {PLACES.slice(0, Math.min(places, options.length)).map((label, index) => (
          <DonorSelect key={label} id={`donor-${index + 1}`} label={label} options={options} />
        ))}
        <p className="flex flex-wrap items-baseline gap-x-5 gap-y-2 sm:col-span-2">
          <button type="submit" className="button button-first">
            Compare
          </button>
          <span className="text-muted text-sm">
            or choose them in <a href="/donors">the list of donors</a>
          </span>
        </p>
      </form>
      {groups.length > 0 && (
        <p className="mt-5 text-sm">
          Begin with several as one: <PartList parts={groups} />.
        </p>
      )}
    </>
  );
}
