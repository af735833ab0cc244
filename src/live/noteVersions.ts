import type { Day } from '../core/basics/day';
import { readNote } from '../core/notes/note';
import { typeOf } from '../core/records/read';
import { schemas } from '../core/records/schemas';
import { gone, keyOf, unrated, type Fact, type HistoryCache, type KeptVersion } from './historyCache';

/** A commit that changed a file. */
export interface Version {
  readonly commit: string;
  /** The day on which it was written. */
  readonly day: Day;
  /** What was before is not on this machine (the clone is shallow): the commit only looks as if it had made the file. */
  readonly isCutOff?: true;
}

/** The versions of the files of one repository. Paths are relative to its top, with `/`. All may reject: then it is not known. */
export interface VersionSource {
  /** The commit that is checked out; undefined where there is none. */
  head(): Promise<string | undefined>;
  /** The commits up to and including `from` that changed the file at a path, deleted it or made it, newest first. */
  versionsOf(path: string, most: number, from: string): AsyncIterable<Version>;
  /** The file's text in a commit; undefined when it is not there. */
  textAt(commit: string, path: string): Promise<string | undefined>;
  /** What the file that a commit made at `path` was called before; undefined when it is no renamed one. */
  renamedFrom?(commit: string, path: string): Promise<string | undefined>;
  /** Tells of a path whether a commit after an earlier one touched it; undefined when the head did not grow out of that one, or long since. */
  changedSince?(commit: string): Promise<((path: string) => boolean) | undefined>;
}

/** A note's rating in one of its versions; undefined: it had none, or was not there. */
export interface RatedVersion {
  readonly day: Day;
  readonly relationship: number | undefined;
}

/** Of each person so many versions are read, the newest. */
export const mostVersions = 40;
const mostRenames = 8;

/**
 * A note's life from its newest version back, through its renames, as long as versions may be read. Returns whether it was told to its
 * beginning. Which versions made the file Git does not say: the oldest did, and the one after a version in which it is gone. There it is
 * asked for a former name.
 */
export async function* versionsBack(name: string, facts: FactsOfSource, mayRead: () => boolean): AsyncGenerator<RatedVersion, boolean> {
  let [path, from, left] = [name, facts.head, mostVersions];
  for (let renames = 0; renames <= mostRenames; renames++) {
    let made: string | undefined;
    let former: string | undefined;
    for (const { commit, day, isCutOff } of await facts.versionsOf(path, from)) {
      // To the former name, the renaming is a deletion.
      if (renames > 0 && commit === from) continue;
      if (left-- === 0 || !mayRead()) return false;
      const rating = await facts.ratingAt(commit, path);
      former = rating === gone && made !== undefined ? await facts.nameBefore(made, path) : undefined;
      if (former !== undefined) break;
      yield { day, relationship: rating === gone || rating === unrated ? undefined : rating };
      if (isCutOff) return false;
      made = commit;
    }
    if (made === undefined) return true;
    former ??= await facts.nameBefore(made, path);
    if (former === undefined) return true;
    [path, from] = [former, made];
  }
  return false;
}

/** What is known of the files of a source, from the cache or else from itself; what was asked for is noted in `used`. */
export class FactsOfSource {
  constructor(
    private readonly source: VersionSource,
    readonly head: string,
    private readonly cache: HistoryCache,
    private readonly used: Map<string, Fact>,
    /** An earlier head, and what was touched since: for all else its lists of versions still hold. */
    private readonly earlier: { readonly head: string; readonly isChanged: (path: string) => boolean } | undefined,
  ) {}

  async versionsOf(path: string, from: string): Promise<readonly Version[]> {
    const key = keyOf('versions', from, path);
    const known = this.cache.facts.get(key) ?? this.earlierVersions(path, from);
    if (known !== undefined) {
      this.used.set(key, known);
      return (known as readonly KeptVersion[]).map(([commit, day]) => ({ commit, day }));
    }
    const versions: Version[] = [];
    // One more tells whether there are more.
    for await (const version of this.source.versionsOf(path, mostVersions + 1, from)) if (versions.push(version) > mostVersions) break;
    // A shallow clone may be deepened.
    if (!versions.some(({ isCutOff }) => isCutOff)) this.used.set(key, versions.map(({ commit, day }): KeptVersion => [commit, day]));
    return versions;
  }

  /** 1 to 5, {@link unrated} or {@link gone}. */
  ratingAt(commit: string, path: string): Promise<number> {
    return this.fact(keyOf('rating', commit, path), async () => {
      const text = await this.source.textAt(commit, path);
      return text === undefined ? gone : (relationshipIn(text) ?? unrated);
    });
  }

  async nameBefore(commit: string, path: string): Promise<string | undefined> {
    return (await this.fact(keyOf('name', commit, path), async () => (await this.source.renamedFrom?.(commit, path)) ?? '')) || undefined;
  }

  private async fact<F extends Fact>(key: string, read: () => Promise<F>): Promise<F> {
    const fact = (this.cache.facts.get(key) as F | undefined) ?? (await read());
    this.used.set(key, fact);
    return fact;
  }

  private earlierVersions(path: string, from: string): Fact | undefined {
    return this.earlier && from === this.head && !this.earlier.isChanged(path) ? this.cache.facts.get(keyOf('versions', this.earlier.head, path)) : undefined;
  }
}

/** Front matter ends long before. */
const farEnough = 64 * 1024; // characters

/** The rating that a person's note states, as its record would have it; of the text, only the front matter is read. */
export function relationshipIn(text: string): number | undefined {
  const note = readNote(text.slice(0, farEnough), 'front matter');
  const value = typeOf(note) === 'person' ? note.frontMatter?.entries.get('relationship')?.value : undefined;
  if (value?.kind !== 'text') return undefined;
  const { success, data } = schemas.person.shape.relationship.safeParse(value.text.trim());
  return success ? data : undefined;
}
