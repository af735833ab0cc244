import { SharedMap, type MapDraft } from './sharedMap';

/** An immutable index: under each key some values, in no order. The next one shares all that did not change. */
export class SharedIndex<T> {
  constructor(private readonly lists = new SharedMap<readonly T[]>()) {}

  get(key: string): readonly T[] {
    return this.lists.get(key) ?? [];
  }

  /** The next index in the making. */
  draft(): IndexDraft<T> {
    return new IndexDraft(this.lists.draft());
  }
}

/** An index in the making: it copies a list once, and then changes its copy. */
export class IndexDraft<T> {
  private readonly own = new Map<string, T[]>();

  constructor(private readonly lists: MapDraft<readonly T[]>) {}

  get(key: string): readonly T[] {
    return this.own.get(key) ?? this.lists.get(key) ?? [];
  }

  add(key: string, value: T): void {
    // Most lists hold one value: made in one piece, they hold no room for more.
    if (this.get(key).length === 0) this.own.set(key, this.put(key, [value]));
    else this.ownList(key).push(value);
  }

  remove(key: string, value: T): void {
    const list = this.ownList(key);
    const at = list.indexOf(value);
    if (at !== -1) list.splice(at, 1);
  }

  /** The index; the draft is not used any more. */
  done(): SharedIndex<T> {
    for (const [key, list] of this.own) if (list.length === 0) this.lists.set(key, undefined);
    return new SharedIndex(this.lists.done());
  }

  private ownList(key: string): T[] {
    let list = this.own.get(key);
    if (!list) {
      list = this.put(key, [...(this.lists.get(key) ?? [])]);
      this.own.set(key, list);
    }
    return list;
  }

  private put(key: string, list: T[]): T[] {
    this.lists.set(key, list);
    return list;
  }
}
