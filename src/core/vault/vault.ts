import { fold } from '../basics/fold';
import type { Problem } from '../basics/problem';
import { SharedMap, type MapDraft } from '../basics/sharedMap';
import { changedList } from '../basics/sortedList';
import { byPath, placeOf, type NotePlace } from '../records/place';
import type { Company, NoteRecord, Person, Profile, Role, Template } from '../records/record';
import { recordTypes, type RecordType } from '../records/schemas';
import { LinkIndex, linkTarget, type LinkTarget, type WrittenLink } from './linkIndex';
import { Mentions } from './mentions';

/** A note that came, changed or went. Without a record it is Markdown of someone else, which links may name. */
export type NoteChange = FoundNote | { readonly id: string; readonly gone: true };

/** `strays`: what is said of a note that is no record. */
interface FoundNote extends NotePlace {
  readonly record?: NoteRecord | undefined;
  readonly strays?: readonly Problem[];
}

interface Known {
  readonly target: LinkTarget;
  readonly record: NoteRecord | undefined;
  readonly strays: readonly Problem[];
}

type ByType = ReadonlyMap<RecordType, readonly NoteRecord[]>;

/**
 * All notes as one immutable whole: records by type, links resolved both ways. `update` gives the next one, which shares with it
 * all that did not change, so that one edit costs little more among many notes than among few.
 */
export class Vault {
  static readonly empty = new Vault(new SharedMap(), new Map(), new LinkIndex(), new Mentions());

  constructor(
    private readonly notes: SharedMap<Known>,
    private readonly byType: ByType,
    private readonly index: LinkIndex,
    private readonly mentions: Mentions,
  ) {}

  /** How many records there are. */
  get size(): number {
    return recordTypes.reduce((sum, type) => sum + this.ofType(type).length, 0);
  }

  /** Every record, by path. */
  get records(): readonly NoteRecord[] {
    return [...this.byType.values()].flat().sort(byPath);
  }

  get people(): readonly Person[] {
    return this.ofType('person') as readonly Person[];
  }

  get companies(): readonly Company[] {
    return this.ofType('company') as readonly Company[];
  }

  get roles(): readonly Role[] {
    return this.ofType('role') as readonly Role[];
  }

  get templates(): readonly Template[] {
    return this.ofType('template') as readonly Template[];
  }

  get profile(): Profile | undefined {
    return this.ofType('profile')[0] as Profile | undefined;
  }

  update(changes: Iterable<NoteChange>): Vault {
    const draft = this.draft();
    for (const change of changes) draft.change(change);
    return draft.done();
  }

  /** The next vault in the making, where many changes come one after the other. */
  draft(): VaultDraft {
    return new VaultDraft(this.notes.draft(), this.byType, this.index.draft(), this.mentions.draft());
  }

  /** The ids of the notes that came, changed or went since `before`. */
  changedSince(before: Vault): string[] {
    return this.notes.changedSince(before.notes);
  }

  /** The ids of all notes, those that are no records included. */
  ids(): string[] {
    return [...this.notes.entries()].map(([id]) => id);
  }

  /** Where all notes are, those that are no records included. */
  places(): NotePlace[] {
    return [...this.notes.values()].map(({ target }) => placeOf(target));
  }

  /** Whether there is such a note, a record or not. */
  has(id: string): boolean {
    return this.notes.get(id) !== undefined;
  }

  get(id: string): NoteRecord | undefined {
    return this.notes.get(id)?.record;
  }

  /** What is said of a note that is no record. */
  straysOf(id: string): readonly Problem[] {
    return this.notes.get(id)?.strays ?? [];
  }

  /** The folded names by which links find a note; none when there is no such note. */
  namesOf(id: string): readonly string[] {
    return this.notes.get(id)?.target.names ?? [];
  }

  /** The records that answer to a name, in no order. */
  named(name: string): NoteRecord[] {
    return this.index.named(fold(name)).flatMap(({ id }) => this.get(id) ?? []);
  }

  /** The notes a link could mean, the best first. */
  candidates(link: WrittenLink, from: NotePlace): readonly NotePlace[] {
    return this.index.find(link, from);
  }

  /** What a link names: a note's place, with its record if it has one; undefined when there is no such note. */
  resolve(link: WrittenLink, from: NotePlace): { readonly place: NotePlace; readonly record?: NoteRecord | undefined } | undefined {
    const place = this.index.find(link, from)[0];
    return place && { place, record: this.get(place.id) };
  }

  /** The records of a type with a link by one of these folded names, in no order: more than those whose link means the note. */
  mentioning<T extends RecordType>(names: readonly string[], type: T): Extract<NoteRecord, { type: T }>[] {
    return this.mentions.ids(names, type).map((id) => this.get(id) as Extract<NoteRecord, { type: T }>);
  }

  /** The company a person or a role names: its note if there is one, and its name in any case. */
  companyOf(record: Person | Role): { readonly name: string; readonly note?: Company } | undefined {
    const link = record.links.company?.[0];
    if (!link) return undefined;
    const found = this.resolve(link, record)?.record;
    return found?.type === 'company' ? { name: found.name, note: found } : { name: link.target };
  }

  private ofType(type: RecordType): readonly NoteRecord[] {
    return this.byType.get(type) ?? [];
  }
}

/** A vault in the making. */
export class VaultDraft {
  private readonly removed = new Set<NoteRecord>();
  private readonly added = new Set<NoteRecord>();

  constructor(
    private readonly notes: MapDraft<Known>,
    private readonly byType: ByType,
    private readonly index: ReturnType<LinkIndex['draft']>,
    private readonly mentions: ReturnType<Mentions['draft']>,
  ) {}

  change(change: NoteChange): void {
    const before = this.notes.get(change.id);
    const after = 'gone' in change ? undefined : knownOf(change, before);
    this.notes.set(change.id, after);
    if (before?.target !== after?.target) {
      if (before) this.index.remove(before.target);
      if (after) this.index.add(after.target);
    }
    this.mentions.change(before?.record, after?.record);
    // What came within this draft is in no list yet.
    if (before?.record && !this.added.delete(before.record)) this.removed.add(before.record);
    if (after?.record) this.added.add(after.record);
  }

  /** The vault; the draft is not used any more. */
  done(): Vault {
    const ofType = (records: Iterable<NoteRecord>, type: RecordType): NoteRecord[] => [...records].filter((record) => record.type === type);
    const byType = recordTypes.map((type) => [type, changedList(this.byType.get(type) ?? [], ofType(this.removed, type), ofType(this.added, type), byPath)] as const);
    return new Vault(this.notes.done(), new Map(byType), this.index.done(), this.mentions.done());
  }
}

/** A note as it is now; its target is that of before where place and names are as before. */
function knownOf(change: FoundNote, before: Known | undefined): Known {
  const { record, strays = none } = change;
  const target = linkTarget(change, record ? [record.name, ...(record.fields.aliases ?? [])] : []);
  return { target: before && sameTarget(before.target, target) ? before.target : target, record, strays };
}

const none: readonly Problem[] = [];

function sameTarget(a: LinkTarget, b: LinkTarget): boolean {
  return a.path === b.path && a.root === b.root && a.names.length === b.names.length && a.names.every((name, at) => name === b.names[at]);
}
