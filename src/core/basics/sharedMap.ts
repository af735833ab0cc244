/** Small enough to copy in a microsecond, many enough that of fifty thousand values only some fifty lie in one. */
const bucketCount = 1024;
type Bucket<V> = ReadonlyMap<string, V>;

/**
 * An immutable map of texts to values that shares with the next one all that did not change: a change costs the same
 * among fifty thousand values as among a thousand, and what changed between two of them is found without looking at all.
 */
export class SharedMap<V> {
  private constructor(
    private readonly buckets: readonly (Bucket<V> | undefined)[],
    readonly size: number,
  ) {}

  static empty<V>(): SharedMap<V> {
    return new SharedMap<V>(new Array<undefined>(bucketCount).fill(undefined), 0);
  }

  get(key: string): V | undefined {
    return this.buckets[bucketOf(key)]?.get(key);
  }

  /** The next map. A value of undefined takes its key out. */
  with(changes: Iterable<readonly [key: string, value: V | undefined]>): SharedMap<V> {
    const buckets = [...this.buckets];
    const own = new Map<number, Map<string, V>>();
    let { size } = this;
    for (const [key, value] of changes) {
      const at = bucketOf(key);
      let bucket = own.get(at);
      if (!bucket) own.set(at, (bucket = new Map(buckets[at])));
      buckets[at] = bucket;
      const had = bucket.has(key);
      if (value !== undefined) bucket.set(key, value);
      else bucket.delete(key);
      size += Number(bucket.has(key)) - Number(had);
    }
    return new SharedMap(buckets, size);
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

/** FNV-1a, folded to a bucket's number. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (bucketCount - 1);
}
