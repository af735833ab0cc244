/**
 * `list`, which is in the order of `compare`, without `removed` and with `added`, in that order. A few changes to a long
 * list cost a look-up each and one copy; many, one sort. `removed` are found by identity.
 */
export function changedList<T>(list: readonly T[], removed: readonly T[], added: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  if (removed.length === 0 && added.length === 0) return list;
  if ((removed.length + added.length) * 16 > list.length) {
    const gone = new Set(removed);
    return [...list.filter((value) => !gone.has(value)), ...added].sort(compare);
  }
  const next = [...list];
  for (const value of removed) {
    let at = firstAtLeast(next, value, compare);
    while (at < next.length && next[at] !== value && compare(next[at]!, value) === 0) at++;
    if (next[at] === value) next.splice(at, 1);
  }
  for (const value of added) next.splice(firstAtLeast(next, value, compare), 0, value);
  return next;
}

/** Where in `list` the first value stands that does not come before `value`. */
export function firstAtLeast<T, U>(list: readonly T[], value: U, compare: (a: T, b: U) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(list[middle]!, value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
