/** Small enough to copy in a microsecond, many enough that of fifty thousand values only some fifty lie in one. */
const bucketCount = 1024;
const hashedEnd = 20; // characters
type Bucket<V> = ReadonlyMap<string, V>;

/**
 * An immutable map of texts to values that shares with the next one all that did not change: a change costs little
 * more among fifty thousand values than among a thousand, and what changed between two of them is found without looking at all.
 */
export class SharedMap<V> {
  constructor(
    private readonly buckets: readonly (Bucket<V> | undefined)[] = new Array<undefined>(bucketCount).fill(undefined),
    readonly size = 0,
  ) {}

  get(key: string): V | undefined {
    return this.buckets[bucketOf(key)]?.get(key);
  }

  /** The next map. A value of undefined takes its key out. */
  with(changes: Iterable<readonly [key: string, value: V | undefined]>): SharedMap<V> {
    const draft = this.draft();
    for (const [key, value] of changes) draft.set(key, value);
    return draft.done();
  }

  /** The next map in the making, where many changes come one after the other. */
  draft(): MapDraft<V> {
    return new MapDraft([...this.buckets], this.size);
  }

  /** The keys whose values are not the same as in `before`, in no order. */
  changedSince(before: SharedMap<V>): string[] {
    const changed: string[] = [];
    this.buckets.forEach((bucket, at) => {
      const old = before.buckets[at];
      if (bucket === old) return;
      for (const [key, value] of bucket ?? []) if (old?.get(key) !== value) changed.push(key);
      for (const key of old?.keys() ?? []) if (!bucket?.has(key)) changed.push(key);
    });
    return changed;
  }

  /** All keys with their values, in no order. */
  *entries(): IterableIterator<readonly [string, V]> {
    for (const bucket of this.buckets) if (bucket) yield* bucket;
  }

  *values(): IterableIterator<V> {
    for (const bucket of this.buckets) if (bucket) yield* bucket.values();
  }
}

/** A map in the making: it copies a bucket once, and then changes its copy. */
export class MapDraft<V> {
  private readonly own = new Map<number, Map<string, V>>();

  constructor(
    private readonly buckets: (Bucket<V> | undefined)[],
    private size: number,
  ) {}

  get(key: string): V | undefined {
    return this.buckets[bucketOf(key)]?.get(key);
  }

  set(key: string, value: V | undefined): void {
    const at = bucketOf(key);
    let bucket = this.own.get(at);
    if (!bucket) {
      bucket = new Map(this.buckets[at]);
      this.own.set(at, bucket);
      this.buckets[at] = bucket;
    }
    const before = bucket.size;
    if (value !== undefined) bucket.set(key, value);
    else bucket.delete(key);
    this.size += bucket.size - before;
  }

  /** The map; the draft is not used any more. */
  done(): SharedMap<V> {
    return new SharedMap(this.buckets, this.size);
  }
}

/** FNV-1a of a key's end, where keys differ most, folded to a bucket's number. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, key.length - hashedEnd); at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (bucketCount - 1);
}
