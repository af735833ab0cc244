import { SharedMap } from './sharedMap';

/** An immutable index: under each key some values, in no order. The next one shares all that did not change. */
export class SharedIndex<T> {
  private constructor(private readonly lists: SharedMap<readonly T[]>) {}

  static empty<T>(): SharedIndex<T> {
    return new SharedIndex<T>(SharedMap.empty());
  }

  get(key: string): readonly T[] {
    return this.lists.get(key) ?? [];
  }

  /** The next index: without what was `removed`, with what was `added`, each under its key. */
  with(removed: Iterable<readonly [string, T]>, added: Iterable<readonly [string, T]>): SharedIndex<T> {
    const changed = new Map<string, { removed: Set<T>; added: T[] }>();
    const at = (key: string): { removed: Set<T>; added: T[] } => {
      let change = changed.get(key);
      if (!change) changed.set(key, (change = { removed: new Set(), added: [] }));
      return change;
    };
    for (const [key, value] of removed) at(key).removed.add(value);
    for (const [key, value] of added) at(key).added.push(value);
    const lists = [...changed].map(([key, change]) => {
      const kept = change.removed.size > 0 ? this.get(key).filter((value) => !change.removed.has(value)) : this.get(key);
      const list = [...kept, ...change.added];
      return [key, list.length > 0 ? list : undefined] as const;
    });
    return new SharedIndex(this.lists.with(lists));
  }
}
