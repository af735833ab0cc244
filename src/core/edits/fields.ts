import { isRefusal, type Plan, type Refusal, type TextEdit } from '../basics/edit';
import { lineEndOf } from '../basics/range';
import { say } from '../basics/say';
import type { FrontMatter, FrontMatterEntry } from '../notes/frontMatter';
import type { Note } from '../notes/note';
import { typeOf } from '../records/read';
import { schemas } from '../records/schemas';
import { scalar } from './scalar';
import { settle } from './settle';

/** Why nothing is written into front matter that is broken. */
export const unsound: Refusal = { refused: say('The front matter of this note can’t be read fully. Please mend it first; the Problems panel says where.') };

/** Sets fields of the front matter to one-line values, each in place; a missing key is added where its schema would have it. */
export function setFields(note: Note, values: ReadonlyMap<string, string>): Plan {
  const edits = fieldEdits(note, values);
  return isRefusal(edits) ? edits : settle(note, edits, { fields: values });
}

/** The edits that set fields, for a plan that does more than that. */
export function fieldEdits(note: Note, values: ReadonlyMap<string, string>): TextEdit[] | Refusal {
  const { frontMatter } = note;
  if (!frontMatter?.sound) return unsound;
  const edits: TextEdit[] = [];
  for (const [key, value] of values) {
    const entry = frontMatter.entries.get(key);
    const edit = entry ? replaceValue(note, entry, value) : addField(note, frontMatter, key, value);
    if (!edit) return { refused: say('“{0}” holds more than one line or value. Please change it by hand.', key) };
    edits.push(edit);
  }
  return edits;
}

/** The edit that takes a key out with its line, leaving a comment that stands behind it; undefined when the key is not there. */
export function removeFieldEdit(note: Note, key: string): TextEdit | undefined {
  const entry = note.frontMatter?.sound ? note.frontMatter.entries.get(key) : undefined;
  if (!entry) return undefined;
  const { lines, text } = note;
  const start = lines.startOf(lines.lineAt(entry.keyRange.start));
  const lastLine = lineOfEnd(note, entry);
  const behind = text.slice(entry.value.range.end, lines.rangeOf(lastLine).end);
  const comment = behind.indexOf('#');
  return { start, end: comment === -1 ? lines.startOf(lastLine + 1) : entry.value.range.end + comment, newText: '' };
}

function replaceValue(note: Note, { keyRange, value }: FrontMatterEntry, text: string): TextEdit | undefined {
  if (value.kind === 'empty') {
    const colon = note.text.indexOf(':', keyRange.end) + 1;
    if (value.range.end > value.range.start) return { ...value.range, newText: scalar(text) };
    return { start: colon, end: colon, newText: ` ${scalar(text)}` };
  }
  if (value.kind !== 'text' || value.style === 'block' || value.style === 'raw' || /[\r\n]/.test(note.text.slice(value.range.start, value.range.end))) return undefined;
  return value.text === text ? { ...value.range, newText: note.text.slice(value.range.start, value.range.end) } : { ...value.range, newText: scalar(text, value.style) };
}

/** The edits that add keys without values, each where its schema would have it, for the user to fill in. */
export function addEmptyFields(note: Note, keys: readonly string[]): TextEdit[] {
  const { frontMatter } = note;
  return frontMatter?.sound ? keys.flatMap((key) => (frontMatter.entries.has(key) ? [] : (addField(note, frontMatter, key, undefined) ?? []))) : [];
}

function addField(note: Note, { entries, block }: FrontMatter, key: string, value: string | undefined): TextEdit | undefined {
  const type = typeOf(note);
  const order = ['type', ...(type ? Object.keys(schemas[type].shape) : [])];
  const before = order.slice(0, order.indexOf(key)).flatMap((each) => entries.get(each) ?? []);
  // Of the keys that go before it, the one that stands last in the note.
  const neighbour = before.reduce<FrontMatterEntry | undefined>((last, each) => (!last || each.keyRange.start > last.keyRange.start ? each : last), undefined);
  if (!neighbour) return undefined;
  const at = Math.min(note.lines.startOf(lineOfEnd(note, neighbour) + 1), block.end);
  const indent = note.text.slice(note.lines.startOf(note.lines.lineAt(neighbour.keyRange.start)), neighbour.keyRange.start);
  return { start: at, end: at, newText: `${indent}${key}:${value === undefined ? '' : ` ${scalar(value)}`}${lineEndOf(note.text)}` };
}

/** The line on which an entry's value ends; a block of text ends with a line end of its own. */
function lineOfEnd({ lines }: Note, { keyRange, value }: FrontMatterEntry): number {
  return lines.lineAt(Math.max(keyRange.end, value.range.end - 1));
}
