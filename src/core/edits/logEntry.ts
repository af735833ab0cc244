import type { Day } from '../basics/day';
import type { Plan, TextEdit } from '../basics/edit';
import { lineEndOf } from '../basics/range';
import type { LogSection } from '../notes/body';
import type { LogItem } from '../notes/logItem';
import type { Note } from '../notes/note';
import { orderOf } from '../records/log';
import { verbOf, type Verb } from '../records/verbs';
import { typeOf } from '../records/read';
import { atEnd } from './append';
import { settle } from './settle';

/** What a new log line says. */
export interface NewEntry {
  readonly day: Day;
  readonly verb: Verb;
  /** The link to what it is about, as it is to be written. */
  readonly link?: string | undefined;
  /** The rest of the line; line ends become spaces. */
  readonly words?: string | undefined;
}

/** Adds one line to a note's log, where the log's own order puts it. The same line twice is written once. */
export function addLogEntry(note: Note, entry: NewEntry): Plan {
  const edit = logEntryEdit(note, entry.day, restOf(entry, typeOf(note) ?? 'person'));
  return settle(note, edit ? [edit] : [], { entries: 1 });
}

/** The line behind its day. A colon keeps apart a verb and a word that would make another verb of it: `asked: intro …`. */
export function restOf({ verb, link, words }: NewEntry, type: string): string {
  const text = [link, words?.replace(/\s+/g, ' ').trim()].filter(Boolean).join(' ');
  if (text === '') return verb;
  const next = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return `${verb}${verbOf([verb, next], type) === verbOf([verb, ''], type) ? '' : ':'} ${text}`;
}

/** The edit that adds `- DAY rest`; undefined when the log has this very line. */
export function logEntryEdit(note: Note, day: Day, rest: string): TextEdit | undefined {
  const [log] = note.body.logs;
  const lineEnd = lineEndOf(note.text);
  if (!log) return atEnd(note, `## Log${lineEnd}- ${day} ${rest}`);
  const dated = log.items.filter((item) => item.day !== undefined);
  if (dated.some((item) => item.day === day && restOfItem(note, item) === rest)) return undefined;
  const line = (like: LogItem | undefined): string => `${leadOf(note, like, day)} ${rest}`;
  const newestFirst = orderOf(log.items) === 'newest first';
  if (newestFirst) {
    const older = dated.find((item) => item.day! <= day);
    return older ? before(note, older, line(older), separatorOf(note, log, lineEnd)) : after(note, dated.at(-1)!, line(dated.at(-1)), separatorOf(note, log, lineEnd));
  }
  const earlier = dated.findLast((item) => item.day! <= day);
  if (earlier) return after(note, earlier, line(earlier), separatorOf(note, log, lineEnd));
  const [first] = dated;
  if (first) return before(note, first, line(first), separatorOf(note, log, lineEnd));
  const lastItem = log.items.at(-1);
  if (lastItem) return after(note, lastItem, line(undefined), separatorOf(note, log, lineEnd));
  const headingOnly = log.end === log.heading.end;
  const at = note.lines.rangeOf(note.lines.lineAt(log.end)).end;
  return { start: at, end: at, newText: `${headingOnly ? lineEnd : lineEnd + lineEnd}${line(undefined)}` };
}

function after({ lines }: Note, item: LogItem, line: string, separator: string): TextEdit {
  const at = lines.rangeOf(lines.lineAt(item.range.end)).end;
  return { start: at, end: at, newText: `${separator}${line}` };
}

function before({ lines }: Note, item: LogItem, line: string, separator: string): TextEdit {
  const at = lines.startOf(item.line);
  return { start: at, end: at, newText: `${line}${separator}` };
}

/** One line end, or two where the log's entries stand apart. */
function separatorOf(note: Note, { items: [first, second] }: LogSection, lineEnd: string): string {
  const apart = first && second && /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(note.text.slice(first.range.end, second.range.start));
  return apart ? lineEnd + lineEnd : lineEnd;
}

/** Bullet and day in the manner of a neighbour: its bullet and indent, and its bold or its link where that holds the day alone. */
function leadOf({ text, lines }: Note, like: LogItem | undefined, day: Day): string {
  if (!like) return `- ${day}`;
  const lead = text.slice(lines.startOf(like.line), like.dayRange.start);
  const mark = /(?:\*\*|__|\[\[)$/.exec(lead)?.[0] ?? '';
  const close = mark === '[[' ? ']]' : mark;
  const alone = text.startsWith(close, like.dayRange.end);
  return alone ? `${lead}${day}${close}` : `${lead.slice(0, lead.length - mark.length)}${day}`;
}

function restOfItem({ text, lines }: Note, item: LogItem): string {
  return text.slice(item.verbRange.start, lines.rangeOf(item.line).end).trimEnd();
}
