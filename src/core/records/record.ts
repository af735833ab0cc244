import type { Day } from '../basics/day';
import type { Problem } from '../basics/problem';
import type { Position } from '../basics/range';
import type { Link } from '../notes/links';
import type { Fields, RecordType } from './schemas';
import type { Verb } from './verbs';

/** A link of a record: what it names, and where it stands. */
export interface RecordLink {
  readonly target: string;
  readonly kind: Link['kind'];
  readonly start: Position;
  readonly end: Position;
}

/** One dated entry of a log, in the words of the product. `verb` is missing for a word we don't know. */
export interface LogEntry {
  readonly line: number;
  readonly day: Day;
  readonly dayStart: Position;
  readonly verb?: Verb;
  readonly link?: RecordLink;
  /** Of an `asked`, the link after the first: one entry is one ask. */
  readonly secondLink?: RecordLink;
  readonly rating?: number;
}

/** A task of a record that is not done: a follow-up that its user wrote. */
export interface TaskEntry {
  readonly line: number;
  readonly day: Day;
  readonly text: string;
  readonly link?: RecordLink;
}

interface RecordBase<T extends RecordType> extends NotePlace {
  readonly type: T;
  /** What people call it: its `name` or `title`, else the file's name. */
  readonly name: string;
  readonly fields: Fields<T>;
  /** The links of its link fields, in the order of the text. */
  readonly links: ReadonlyMap<string, readonly RecordLink[]>;
  /** From the oldest entry to the newest. */
  readonly log: readonly LogEntry[];
  readonly tasks: readonly TaskEntry[];
  readonly problems: readonly Problem[];
  readonly places: Places;
}

/** Where lenses and views point to. Lines count from 0. */
export interface Places {
  readonly frontMatter: number;
  readonly logs: readonly number[];
  readonly fields: ReadonlyMap<string, { readonly start: Position; readonly end: Position }>;
}

export type Person = RecordBase<'person'>;
export type Company = RecordBase<'company'>;
export type Role = RecordBase<'role'>;
export type Profile = RecordBase<'profile'>;
export type Template = RecordBase<'template'>;
export type NoteRecord = Person | Company | Role | Profile | Template;

/** Where the text of a record is: what it is called, and from where its links are followed. */
export interface NotePlace {
  /** Unique among all notes; given by whoever reads them (a path, a URI). */
  readonly id: string;
  /** Relative to its folder, with `/`. */
  readonly path: string;
  /** The folder it is in, where there are several. */
  readonly root?: string;
}
