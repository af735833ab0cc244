import { SharedIndex } from '../basics/sharedIndex';
import type { NoteRecord, RecordLink } from '../records/record';
import type { RecordType } from '../records/schemas';
import { namesMeant } from './linkIndex';

/** Which records have a link by a name, whatever note the name means: the way back from a note to those that speak of it. */
export class Mentions {
  static readonly empty = new Mentions(SharedIndex.empty());

  private constructor(private readonly idsByName: SharedIndex<string>) {}

  with(removed: readonly NoteRecord[], added: readonly NoteRecord[]): Mentions {
    const before = new Map(removed.map((record) => [record.id, keysOf(record)]));
    const now = new Map(added.map((record) => [record.id, keysOf(record)]));
    return new Mentions(this.idsByName.with(beyond(before, now), beyond(now, before)));
  }

  /** The ids of the records of a type with a link by one of `names`, which are folded. */
  ids(names: readonly string[], type: RecordType): readonly string[] {
    if (names.length === 1) return this.idsByName.get(keyOf(type, names[0]!));
    return [...new Set(names.flatMap((name) => this.idsByName.get(keyOf(type, name))))];
  }
}

/** Every link of a record that leads to a note. */
function linksIn(record: NoteRecord): RecordLink[] {
  const found: RecordLink[] = [];
  for (const links of record.links.values()) found.push(...links);
  for (const { link, secondLink } of record.log) {
    if (link) found.push(link);
    if (secondLink) found.push(secondLink);
  }
  for (const { link } of record.tasks) if (link) found.push(link);
  return found;
}

function keysOf(record: NoteRecord): Set<string> {
  const keys = new Set<string>();
  for (const link of linksIn(record)) for (const name of namesMeant(link)) keys.add(keyOf(record.type, name));
  return keys;
}

/** The keys that a record has in `these` and not in `those`. */
function* beyond(these: ReadonlyMap<string, ReadonlySet<string>>, those: ReadonlyMap<string, ReadonlySet<string>>): IterableIterator<readonly [string, string]> {
  for (const [id, keys] of these) for (const key of keys) if (!those.get(id)?.has(key)) yield [key, id];
}

function keyOf(type: RecordType, name: string): string {
  return `${type} ${name}`;
}
