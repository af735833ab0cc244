import type * as z from 'zod/mini';
import { detached } from '../basics/detached';
import type { Problem } from '../basics/problem';
import { Lines, type Span } from '../basics/range';
import { say } from '../basics/say';
import { decode } from '../notes/decode';
import type { FrontMatter, FrontMatterEntry, FrontMatterValue } from '../notes/frontMatter';
import { readNote, type Note } from '../notes/note';
import { Problems } from '../notes/problems';
import { factsOfField } from './fields';
import { linksOfValue, recordLink } from './links';
import { bodyText, isOfPlaybook, pitchIn } from './sections';
import { reportKeys, reportLog, reportNoDay, reportValue, straysOf } from './faults';
import { readLog } from './log';
import { readMessages } from './messages';
import type { RecordLink } from './entries';
import type { NotePlace } from './place';
import type { JudgedLater, NoteRecord, TaskEntry } from './record';
import { recordTypes, schemas, type LinkField, type RecordType } from './schemas';

/** What a file comes to: a record, or other Markdown, of which one thing at most is said: that it may be meant to be one. */
export interface Reading {
  readonly record: NoteRecord | undefined;
  readonly strays: readonly Problem[];
}

const nothing: Reading = { record: undefined, strays: [] };

/** Reads the text of a note; the product leaves other Markdown alone. */
export function readText(text: string, place: NotePlace): Reading {
  // Without front matter there is no type, so the note's body need not be looked at.
  if (!/^\uFEFF?---[ \t]*[\r\n]/.test(text)) return nothing;
  const note = readNote(text, (frontMatter) => (typeIn(frontMatter) ? 'whole' : 'front matter'));
  const type = typeOf(note);
  return type ? { record: recordOf(note, type, place), strays: [] } : { record: undefined, strays: straysOf(note) };
}

/** Reads the bytes of a file; what is no UTF-8 shows as a problem of a record, and as replacement characters. */
export function readBytes(bytes: Uint8Array, place: NotePlace): Reading {
  const { text, faultAt } = decode(bytes);
  const reading = readText(text, place);
  if (!reading.record || faultAt === undefined) return reading;
  const problems = new Problems(new Lines(text));
  problems.add('error', 'encoding', { start: faultAt, end: faultAt + 1 }, say('This note is not valid UTF-8 here; nothing is written into it.'));
  return { ...reading, record: { ...reading.record, problems: inOrder([...reading.record.problems, ...problems.list]) } };
}

/** Reads the text of a note as a record; undefined when it is none. */
export function readRecord(text: string, place: NotePlace): NoteRecord | undefined {
  return readText(text, place).record;
}

/** The type a note's front matter names. */
export function typeOf(note: Note): RecordType | undefined {
  return typeIn(note.frontMatter);
}

function typeIn(frontMatter: FrontMatter | undefined): RecordType | undefined {
  const value = frontMatter?.entries.get('type')?.value;
  return value?.kind === 'text' ? recordTypes.find((type) => type === value.text.trim()) : undefined;
}

/** Of each type, its fields in the schema's order. */
const fieldsOf = Object.fromEntries(recordTypes.map((type) => [type, Object.entries(schemas[type].shape)])) as Record<RecordType, [string, z.ZodMiniType][]>;

/** Reads a note as a record. One bad value costs that value: it is a problem, and all others are there. */
function recordOf(note: Note, type: RecordType, place: NotePlace): NoteRecord {
  const problems = new Problems(note.lines);
  const fields: Record<string, unknown> = {};
  const links: Partial<Record<LinkField, RecordLink[]>> = {};
  const places: Partial<Record<JudgedLater, Span>> = {};
  for (const [key, schema] of fieldsOf[type]) {
    const entry = note.frontMatter?.entries.get(key);
    if (!entry) continue;
    const judged = judgedLater(key, type);
    if (judged) places[judged] = note.lines.spanAt(entry.value.range);
    if (entry.value.kind === 'empty') continue;
    const value = readField(entry, schema, problems);
    if (value === undefined) continue;
    fields[key] = value;
    const { links: kind } = factsOfField(schema);
    if (kind) links[key as LinkField] = linksOfValue(entry.value, kind === 'many', note.text).map((link) => recordLink(link, note.lines));
  }
  reportKeys(note, type, problems);
  const { logs, tasks, headings } = note.body;
  reportLog(logs.flatMap(({ items }) => items), type, problems);
  for (const task of tasks) if (!task.day && !task.done) reportNoDay(task.dayRange, problems);
  const messages = readMessages(note, problems);
  const frontMatterLine = note.lines.lineAt(note.frontMatter?.block.start ?? 0) - 1;
  const base = {
    ...place,
    name: nameOf(fields[nameKeyOf(type)], place.path),
    fields,
    links,
    log: readLog(logs, type, note.lines),
    tasks: tasks.flatMap((task): TaskEntry[] => {
      if (task.done || !task.day) return [];
      const link = task.link && recordLink(task.link, note.lines);
      return [{ line: note.lines.lineAt(task.range.start), day: task.day, text: detached(task.text), ...(link && { link }), ...(isOfPlaybook(task.range.start, headings) && { ofPlaybook: true as const }) }];
    }),
    messages,
    problems: inOrder([...note.problems, ...problems.list]),
    places: { frontMatter: Math.max(0, frontMatterLine), logs: logs.map((log) => note.lines.lineAt(log.heading.start)), fields: places },
  };
  // The fields were read by the schema of this very type.
  if (type === 'profile') return { type, ...base, pitch: pitchIn(note) };
  return (type === 'template' ? { type, ...base, body: bodyText(note) } : { type, ...base });
}

function readField(entry: FrontMatterEntry, schema: z.ZodMiniType, problems: Problems): unknown {
  const facts = factsOfField(schema);
  const plain = plainOf(entry.value, facts.isList === true || facts.links !== undefined);
  if (hasBareLink(entry.value) && facts.links) {
    problems.add('info', 'bare-link', entry.value.range, say('Write links in quotes, like "[[Northwind]]": YAML reads bare brackets as a list.'));
  }
  const read = schema.safeParse(facts.links === 'one' && Array.isArray(plain) && plain.length === 1 ? plain[0] : plain);
  if (read.success) return read.data;
  reportValue(entry, facts, problems);
  return undefined;
}

function judgedLater(key: string, type: RecordType): JudgedLater | undefined {
  if (key === 'next' || key === 'deadline') return key;
  if (key === 'status') return type === 'role' ? key : undefined;
  return key === 'name' ? key : undefined;
}

function plainOf(value: FrontMatterValue, trimItems: boolean): unknown {
  switch (value.kind) {
    case 'text':
      return detached(value.text.trim());
    case 'list':
      return value.items.filter((item) => !(trimItems && item.kind === 'empty')).map((item) => plainOf(item, trimItems));
    default:
      return undefined;
  }
}

function hasBareLink(value: FrontMatterValue): boolean {
  return value.kind === 'list' ? value.items.some(hasBareLink) : value.kind === 'text' && (value.style === 'bareLink' || (value.style === 'raw' && value.text.includes('[[')));
}

/** The field that says what a record is called: a person’s title is that of their job. */
export function nameKeyOf(type: RecordType): 'name' | 'title' {
  return type === 'role' || type === 'template' ? 'title' : 'name';
}

function nameOf(given: unknown, path: string): string {
  return typeof given === 'string' && given !== '' ? given : fileNameOf(path);
}

/** A path's last part without `.md` or `.markdown`. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '');
}

/** Problems in the order of the text, so that every list of them reads like the note. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.length < 2 ? [...problems] : [...problems].sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
}
