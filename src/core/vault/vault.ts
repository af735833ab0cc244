import { compareText } from '../basics/fold';
import type { Company, NotePlace, NoteRecord, Person, Profile, RecordLink, Role } from '../records/record';
import { LinkIndex, type LinkTarget } from './linkIndex';

/** A note that came, changed or went. Without a record it is Markdown of someone else, which links may name. */
export type NoteChange = (NotePlace & { readonly record?: NoteRecord | undefined }) | { readonly id: string; readonly gone: true };

/** All notes as one immutable whole: records by type, links resolved. `update` gives the next one. */
export class Vault {
  static readonly empty = new Vault(new Map());
  readonly people: readonly Person[];
  readonly companies: readonly Company[];
  readonly roles: readonly Role[];
  readonly profile: Profile | undefined;
  private index: LinkIndex | undefined;

  private constructor(private readonly notes: ReadonlyMap<string, { readonly place: NotePlace; readonly record?: NoteRecord | undefined }>) {
    const records = [...notes.values()].flatMap(({ record }) => (record ? [record] : [])).sort((a, b) => compareText(a.path, b.path) || compareText(a.id, b.id));
    this.records = records;
    this.people = records.filter((record) => record.type === 'person');
    this.companies = records.filter((record) => record.type === 'company');
    this.roles = records.filter((record) => record.type === 'role');
    this.profile = records.find((record) => record.type === 'profile');
  }

  /** Every record, by path. */
  readonly records: readonly NoteRecord[];

  update(changes: Iterable<NoteChange>): Vault {
    const notes = new Map(this.notes);
    for (const change of changes) {
      if ('gone' in change) notes.delete(change.id);
      else notes.set(change.id, { place: { id: change.id, path: change.path, ...(change.root !== undefined && { root: change.root }) }, record: change.record });
    }
    return new Vault(notes);
  }

  /** The ids of all notes, those that are no records included. */
  ids(): string[] {
    return [...this.notes.keys()];
  }

  /** Where all notes are, those that are no records included. */
  places(): NotePlace[] {
    return [...this.notes.values()].map(({ place }) => place);
  }

  get(id: string): NoteRecord | undefined {
    return this.notes.get(id)?.record;
  }

  /** The notes a link could mean, the best first. */
  candidates(link: Pick<RecordLink, 'target' | 'kind'>, from: NotePlace): readonly NotePlace[] {
    this.index ??= new LinkIndex([...this.notes.values()].map(({ place, record }): LinkTarget => ({ ...place, names: record ? namesOf(record) : [] })));
    return this.index.find(link, from);
  }

  /** What a link names: a note's place, with its record if it has one; undefined when there is no such note. */
  resolve(link: Pick<RecordLink, 'target' | 'kind'>, from: NotePlace): { readonly place: NotePlace; readonly record?: NoteRecord | undefined } | undefined {
    const place = this.candidates(link, from)[0];
    return place && { place, record: this.get(place.id) };
  }

  /** The company a person or a role names: its note if there is one, and its name in any case. */
  companyOf(record: Person | Role): { readonly name: string; readonly note?: Company } | undefined {
    const link = record.links.get('company')?.[0];
    if (!link) return undefined;
    const found = this.resolve(link, record)?.record;
    return found?.type === 'company' ? { name: found.name, note: found } : { name: link.target };
  }
}

function namesOf(record: NoteRecord): string[] {
  return [record.name, ...(record.fields.aliases ?? [])];
}
