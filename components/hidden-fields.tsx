/** What a GET form carries on beside what the reader fills in. */
export function HiddenFields({
  pairs,
}: {
  readonly pairs: readonly (readonly [name: string, value: string])[];
}) {
  return pairs.map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
