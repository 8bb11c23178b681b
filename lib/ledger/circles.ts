import type { Found } from './draft';

type Linked = Found<{ readonly id: string }>;

/**
 * Every record from which links lead back to itself, once for each circle, with the circle as text:
 * `a → b → a`. Works through any number of links without deep recursion.
 */
export function* circles<T extends Linked>(
  list: readonly T[],
  next: (id: string) => readonly string[],
): Iterable<[where: T, circle: string]> {
  const byId = new Map(list.map((where) => [where.record.id, where]));
  const done = new Set<string>();
  for (const where of list) {
    const way: string[] = [];
    const onWay = new Set<string>();
    const open: { id: string; leave: boolean }[] = [{ id: where.record.id, leave: false }];
    for (let step = open.pop(); step; step = open.pop()) {
      const { id, leave } = step;
      if (leave) {
        onWay.delete(id);
        way.pop();
        done.add(id);
      } else if (onWay.has(id)) {
        const first = byId.get(id);
        if (first)
          yield [first, [...way.slice(way.indexOf(id)), id].map((each) => `"${each}"`).join(' → ')];
      } else if (!done.has(id)) {
        onWay.add(id);
        way.push(id);
        open.push({ id, leave: true });
        for (const linked of next(id)) open.push({ id: linked, leave: false });
      }
    }
  }
}
