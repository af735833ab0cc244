type Order<T> = (a: T, b: T) => number;

/** So many changes are made one by one, each with a look-up; more in one pass over the list. */
const few = 32;

/**
 * `list`, which is in the order of `compare`, without `removed` and with `added`, in that order; equal values stay in the
 * order they came. It costs a copy of the list, never a sort of it. What is removed is found by identity.
 */
export function changedList<T>(list: readonly T[], removed: readonly T[], added: readonly T[], compare: Order<T>): readonly T[] {
  if (removed.length === 0 && added.length === 0) return list;
  const kept = without(list, removed, compare);
  if (added.length > few) return merged(kept, [...added].sort(compare), compare);
  for (const value of added) kept.splice(firstNotBefore(kept, (each) => (compare(each, value) <= 0 ? -1 : 1)), 0, value);
  return kept;
}

function without<T>(list: readonly T[], removed: readonly T[], compare: Order<T>): T[] {
  if (removed.length > few) {
    const gone = new Set(removed);
    return list.filter((value) => !gone.has(value));
  }
  const kept = [...list];
  for (const value of removed) {
    const at = kept.indexOf(value, firstNotBefore(kept, (each) => compare(each, value)));
    if (at !== -1) kept.splice(at, 1);
  }
  return kept;
}

function merged<T>(one: readonly T[], other: readonly T[], compare: Order<T>): T[] {
  const all: T[] = [];
  let at = 0;
  for (const value of other) {
    while (at < one.length && compare(one[at]!, value) <= 0) all.push(one[at++]!);
    all.push(value);
  }
  while (at < one.length) all.push(one[at++]!);
  return all;
}

/** Where in a list in order the first value stands that does not lie before a place; `toPlace` is below 0 for those that do. */
export function firstNotBefore<T>(list: readonly T[], toPlace: (value: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toPlace(list[middle]!) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
