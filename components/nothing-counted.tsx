/** A dash to the eye, words to the ear: nothing is counted, which is not zero. */
export function NothingCounted() {
  return (
    <span className="none">
      <span aria-hidden="true">–</span>
      <span className="sr-only">nothing counted</span>
    </span>
  );
}
