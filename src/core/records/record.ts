import type { Day } from '../basics/day';
import type { Problem } from '../basics/problem';
import type { Span } from '../basics/range';
import type { RecordLink } from './entries';
import type { MessageEntry } from './messages';
import type { PackedLog } from './packedLog';
import type { NotePlace } from './place';
import type { Fields, LinkField, RecordType } from './schemas';

/** A task of a record that is not done: a follow-up that its user wrote. */
export interface TaskEntry {
  readonly line: number;
  readonly day: Day;
  readonly text: string;
  readonly link?: RecordLink;
  /** It is a step of a playbook. */
  readonly ofPlaybook?: true;
}

interface RecordBase<T extends RecordType> extends NotePlace {
  readonly type: T;
  /** What people call it: its `name` or `title`, else the file's name. */
  readonly name: string;
  readonly fields: Fields<T>;
  /** The links of its link fields, in the order of the text. */
  readonly links: Readonly<Partial<Record<LinkField, readonly RecordLink[]>>>;
  readonly log: PackedLog;
  readonly tasks: readonly TaskEntry[];
  readonly messages: readonly MessageEntry[];
  readonly problems: readonly Problem[];
  readonly places: Places;
}

export const pitchLengths = ['one line', 'short', 'long'] as const;

/** Fields whose values only the day or the other notes can judge. */
export type JudgedLater = 'next' | 'deadline' | 'status' | 'name';

/** Where lenses and views point to. Lines count from 0. */
export interface Places {
  readonly frontMatter: number;
  readonly logs: readonly number[];
  readonly fields: Readonly<Partial<Record<JudgedLater, Span>>>;
}

export type Person = RecordBase<'person'>;
export type Company = RecordBase<'company'>;
export type Role = RecordBase<'role'>;
export type Template = RecordBase<'template'> & {
  /** The message or the steps; lines end with LF. */
  readonly body: string;
};
export type Profile = RecordBase<'profile'> & {
  /** What stands under its headings `Pitch: …`. */
  readonly pitch: Pitch;
};
export type Pitch = Readonly<Partial<Record<(typeof pitchLengths)[number], string>>>;
export type NoteRecord = Person | Company | Role | Profile | Template;
