import type { TextEdit } from '../basics/edit';
import { fold } from '../basics/fold';
import { lineEndOf } from '../basics/range';
import type { Note } from '../notes/note';

/** The edit that adds a block at a note's end, a blank line before it. The block has the note's line ends. */
export function atEnd({ text }: Note, block: string): TextEdit {
  const lineEnd = lineEndOf(text);
  // Of the two line ends that make a blank line, those that are there need not be written.
  const there = /(?:\r\n|\n|\r){0,2}$/.exec(text)?.[0].match(/\r\n|\n|\r/g)?.length ?? 0;
  return { start: text.length, end: text.length, newText: `${lineEnd.repeat(2 - there)}${block}${lineEnd}` };
}

/** The edit that adds a block at the end of the section with this heading, or such a section at the note's end. Lines of `block` end with LF. */
export function underHeading(note: Note, title: string, block: string): TextEdit {
  const lineEnd = lineEndOf(note.text);
  const lines = block.replace(/\n/g, lineEnd);
  const { headings } = note.body;
  const at = headings.findLastIndex((each) => fold(each.title) === fold(title));
  const heading = headings[at];
  if (!heading) return atEnd(note, `## ${title}${lineEnd}${lineEnd}${lines}`);
  const next = headings.slice(at + 1).find(({ depth }) => depth <= heading.depth);
  const content = note.text.slice(0, next?.range.start ?? note.text.length).trimEnd();
  return { start: content.length, end: content.length, newText: `${lineEnd}${lineEnd}${lines}${next || /\s$/.test(note.text) ? '' : lineEnd}` };
}
