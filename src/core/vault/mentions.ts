import { SharedIndex, type IndexDraft } from '../basics/sharedIndex';
import type { NoteRecord } from '../records/record';
import type { RecordType } from '../records/schemas';
import { namesMeant, type WrittenLink } from './linkIndex';

/** Which records have a link by a name, whatever note the name means: the way back from a note to those that speak of it. */
export class Mentions {
  constructor(private readonly idsByName = new SharedIndex<string>()) {}

  /** The next one in the making. */
  draft(): MentionsDraft {
    return new MentionsDraft(this.idsByName.draft());
  }

  /** The ids of the records of a type with a link by one of `names`, which are folded. */
  ids(names: readonly string[], type: RecordType): readonly string[] {
    if (names.length === 1) return this.idsByName.get(keyOf(type, names[0]!));
    return [...new Set(names.flatMap((name) => this.idsByName.get(keyOf(type, name))))];
  }
}

class MentionsDraft {
  constructor(private readonly idsByName: IndexDraft<string>) {}

  /** Takes in that a record came, went, or is another now. */
  change(before: NoteRecord | undefined, after: NoteRecord | undefined): void {
    const was = before ? keysOf(before) : none;
    const is = after ? keysOf(after) : none;
    for (const key of was) if (!is.has(key)) this.idsByName.remove(key, before!.id);
    for (const key of is) if (!was.has(key)) this.idsByName.add(key, after!.id);
  }

  /** The draft is not used any more. */
  done(): Mentions {
    return new Mentions(this.idsByName.done());
  }
}

const none: ReadonlySet<string> = new Set();

function keysOf(record: NoteRecord): Set<string> {
  const keys = new Set<string>();
  const add = (link: WrittenLink): void => namesMeant(link).forEach((name) => keys.add(keyOf(record.type, name)));
  for (const links of Object.values(record.links)) links.forEach(add);
  record.log.names.forEach(add);
  for (const { link } of record.tasks) if (link) add(link);
  for (const { role } of record.messages) if (role) add(role);
  return keys;
}

function keyOf(type: RecordType, name: string): string {
  return `${type} ${name}`;
}
