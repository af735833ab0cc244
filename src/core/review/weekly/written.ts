import type { Day } from '../../basics/day';
import { compareText } from '../../basics/fold';
import { roleRefOf } from '../../insights/roles';
import type { LogEntry } from '../../records/entries';
import { byPath } from '../../records/place';
import type { NoteRecord } from '../../records/record';
import { actorOf } from '../../records/verbs';
import type { Vault } from '../../vault/vault';
import type { MovedEntry } from './moved';

/** What was written into the notes in a week, beyond the entries of its days: an earlier version of each note tells it. */
export interface WrittenWeek {
  /** Notes that were not there before. */
  readonly added: readonly NoteRecord[];
  readonly changed: readonly ChangedNote[];
  /** Entries that were written down in the week, of days before it; the oldest first. */
  readonly late: readonly MovedEntry[];
  /** False: there was more than could be looked at. */
  readonly isWhole: boolean;
}

export interface ChangedNote {
  readonly record: NoteRecord;
  readonly values: readonly ChangedValue[];
}

/** A value of the front matter that became another; undefined: there was none, or is none now. */
export interface ChangedValue {
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A note as it is, and as it was before the week; undefined: it was not there. */
export interface NoteThenAndNow {
  readonly now: NoteRecord;
  readonly before: NoteRecord | undefined;
}

/** What of a note is worth a word in a review: where someone stands, and how well it could go. */
const told: Readonly<Partial<Record<NoteRecord['type'], readonly string[]>>> = {
  person: ['company', 'relationship', 'influence', 'relevance', 'timing', 'status'],
  company: ['stage', 'priority'],
  role: ['company', 'status'],
};

/** What was written since the day before `from`, the first day of the week. */
export function writtenSince(notes: Iterable<NoteThenAndNow>, from: Day, vault: Vault, isWhole: boolean): WrittenWeek {
  const added: NoteRecord[] = [];
  const changed: ChangedNote[] = [];
  const late: MovedEntry[] = [];
  for (const { now, before } of notes) {
    if (!before) {
      added.push(now);
      continue;
    }
    const values = changedValues(before, now);
    if (values.length > 0) changed.push({ record: now, values });
    late.push(...lateEntries(before, now, from, vault));
  }
  return { added: added.sort(byPath), changed: changed.sort((a, b) => byPath(a.record, b.record)), late: late.sort((a, b) => compareText(a.day, b.day) || byPath(a.record, b.record)), isWhole };
}

function changedValues(before: NoteRecord, now: NoteRecord): ChangedValue[] {
  return (told[now.type] ?? []).flatMap((key) => {
    const [then, since] = [valueOf(before, key), valueOf(now, key)];
    return then === since ? [] : [{ key, before: then, after: since }];
  });
}

function valueOf(record: NoteRecord, key: string): string | undefined {
  if (key === 'company') return record.links.company?.[0]?.target;
  const value = (record.fields as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function lateEntries(before: NoteRecord, now: NoteRecord, from: Day, vault: Vault): MovedEntry[] {
  const known = new Map<string, number>();
  for (const entry of before.log) known.set(keyOf(entry), (known.get(keyOf(entry)) ?? 0) + 1);
  const found: MovedEntry[] = [];
  for (const entry of now.log) {
    const { day, verb, link } = entry;
    const left = known.get(keyOf(entry)) ?? 0;
    if (left > 0) known.set(keyOf(entry), left - 1);
    else if (verb && day < from && countsIn(now, verb)) found.push({ day, record: now, verb, ...(link && now.type === 'person' && { about: roleRefOf(link, now, vault) }) });
  }
  return found;
}

/** One entry in two versions of a note. */
function keyOf({ day, verb, link }: LogEntry): string {
  return `${day} ${verb ?? ''} ${link?.target ?? ''}`;
}

/** A role's events count in its own note, and those with people in theirs. */
function countsIn({ type }: NoteRecord, verb: MovedEntry['verb']): boolean {
  const actor = actorOf(verb);
  return type === 'role' ? actor === 'role' : type === 'person' && actor !== 'role' && actor !== 'nobody';
}
