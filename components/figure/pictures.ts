import { DESIGN_NAMES, type DesignWidth } from '@/components/charts/design-widths';
import drawn from '@/components/figure/generated/pictures.json';

type Pictures = Readonly<Record<DesignWidth, string>>;
const PICTURES: ReadonlyMap<string, Pictures> = new Map(Object.entries(drawn));

/** The markup of the pictures that the build drew under a key, by width; none is an empty list. */
export function picturesOf(
  key: string | null,
): readonly { readonly design: DesignWidth; readonly markup: string }[] {
  const pictures = key === null ? undefined : PICTURES.get(key);
  return pictures ? DESIGN_NAMES.map((design) => ({ design, markup: pictures[design] })) : [];
}
